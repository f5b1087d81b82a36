import type { MovementKind } from '@/db/schema/movements'
import type { Column, Layout, Line } from '../../../form-table'
import type { Act } from '../acts/queries'
import type { FormLine } from '../lines/queries'
import { columnsOf } from '../lines/rules'

const APPOINTMENTS: readonly MovementKind[] = ['appointment', 'reappointment']
const NOMINATIONS: readonly MovementKind[] = ['nomination']
export const COUNTED_KINDS = [...APPOINTMENTS, ...NOMINATIONS]

const ofKinds = (kinds: readonly MovementKind[]) => (act: Act) => kinds.includes(act.kind)

const LINES: readonly Line<Act>[] = [
  { key: 'all', label: 'Tổng số', of: () => true, sumOf: ['appointments', 'nominations'] },
  { key: 'appointments', label: '1. Bổ nhiệm', of: ofKinds(APPOINTMENTS) },
  { key: 'reappointments', label: 'Trong đó: Bổ nhiệm lại', depth: 1, of: ofKinds(['reappointment']) },
  { key: 'nominations', label: '2. Giới thiệu ứng cử', of: ofKinds(NOMINATIONS) },
]

/** A level that the paper has no column for. */
export const OTHER = 'other'
const other: Column<Act> = { key: OTHER, label: 'Diện khác', of: ({ line }) => line === null, ifAny: true }

/** Columns are the levels that manage posts; one that the paper has no column for is printed where there is an act of it. */
export const appointmentLayout = (levels: readonly FormLine[]): Layout<Act> => ({
  lines: LINES,
  columns: [...columnsOf<Act>(levels), other],
})

/** Appointments to leading posts, and who was introduced to an election. */
export const isCounted = (act: Act): boolean => act.isLeader === 1 || NOMINATIONS.includes(act.kind)
