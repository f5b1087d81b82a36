import type { Permission } from '../permissions'

/** The reports that can be made; each has its own folder with data and layout. */
export const REPORTS = [
  {
    id: 'periodic',
    title: 'Báo cáo công tác cán bộ',
    description: 'Tình hình, bố trí và luân chuyển, bồi dưỡng, tiêu chuẩn, tồn tại, nhiệm vụ; kèm phụ lục số liệu.',
    needs: ['reports.read', 'figures.read'],
  },
] as const satisfies readonly { id: string; title: string; description: string; needs: readonly Permission[] }[]

export type ReportKind = (typeof REPORTS)[number]['id']

export const reportTitle = (kind: string) => REPORTS.find((report) => report.id === kind)?.title ?? 'Báo cáo'
