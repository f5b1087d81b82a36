export const LOCAL_STATUSES = ['non-local', 'local', 'undecided'] as const
export type LocalStatus = (typeof LOCAL_STATUSES)[number]

export const LOCAL_STATUS_NAMES = {
  'non-local': 'Không là người địa phương',
  local: 'Người địa phương',
  undecided: 'Chưa xác định',
} as const satisfies Record<LocalStatus, string>
