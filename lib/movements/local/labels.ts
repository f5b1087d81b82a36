export const LOCAL_STATUSES = ['non-local', 'local', 'undecided'] as const
export type LocalStatus = (typeof LOCAL_STATUSES)[number]

/** What the list may be narrowed to; first what is still to be done. */
export const LOCAL_SHOWN = ['undecided', 'again', 'local', 'non-local'] as const
export type LocalShown = (typeof LOCAL_SHOWN)[number]

export const LOCAL_STATUS_NAMES = {
  'non-local': 'Không là người địa phương',
  local: 'Người địa phương',
  undecided: 'Chưa xác định',
} as const satisfies Record<LocalStatus, string>
