/** What a rule measures, and how its figure is said. */
export type Measure = {
  /** How the figure is said before its number; a rule that has no such figure leaves it out. */
  readonly atLeast?: string
  readonly atMost?: string
  /** What stands in place of figures. */
  readonly instead?: string
  readonly unit: 'tháng' | 'ngày' | 'nhiệm kỳ' | '%' | 'tuổi' | 'người' | 'chức danh'
  /** What is measured, from when to when. */
  readonly means: string
}
