/** Kinds of governing paper, by the letters in their number. */
export const PAPER_KINDS: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  CTr: 'Chương trình',
  ĐA: 'Đề án',
}
