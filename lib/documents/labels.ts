import type { decisions } from '@/db/schema/documents'

type Decision = typeof decisions.$inferSelect

export const DECISION_KINDS: Record<Decision['kind'], string> = {
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  CV: 'Công văn',
  KL: 'Kết luận',
  BC: 'Báo cáo',
}

export const AUTHORITIES: Record<Decision['authority'], string> = {
  '': 'Ký trực tiếp',
  'T/M': 'T/M (thay mặt)',
  'K/T': 'K/T (ký thay)',
  'T/L': 'T/L (thừa lệnh)',
  'Q.': 'Q. (quyền)',
}
