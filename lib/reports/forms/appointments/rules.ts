import type { MovementKind } from '@/db/schema/movements'
import type { Act } from '../../../figures/acts/queries'
import type { Layout, Line } from '../../../form-table'

export const APPOINTMENTS: readonly MovementKind[] = ['appointment', 'reappointment']
export const NOMINATIONS: readonly MovementKind[] = ['nomination']

const ofKinds = (kinds: readonly MovementKind[]) => (act: Act) => kinds.includes(act.kind)

const LINES: readonly Line<Act>[] = [
  { key: 'all', label: 'Tổng số', of: () => true, sumOf: ['appointments', 'nominations'] },
  { key: 'appointments', number: '1', label: 'Bổ nhiệm', of: ofKinds(APPOINTMENTS) },
  { key: 'reappointments', label: 'Trong đó: bổ nhiệm lại', depth: 1, of: ofKinds(['reappointment']) },
  { key: 'nominations', number: '2', label: 'Giới thiệu ứng cử', of: ofKinds(NOMINATIONS) },
]

const UNKNOWN = 'none'

/** A column for each level that manages posts in this register. */
export function appointmentLayout(levels: readonly { code: string; name: string }[]): Layout<Act> {
  const columns = levels.map(({ code, name }) => ({
    ...{ key: code, label: name, groups: ['Diện quản lý'] },
    of: (act: Act) => act.level === code,
  }))
  const unknown = {
    ...{ key: UNKNOWN, label: 'Chưa rõ diện', groups: ['Diện quản lý'], ifAny: true },
    of: ({ level }: Act) => level === null,
  }
  const sumOf = [...columns, unknown].map(({ key }) => key)
  return { lines: LINES, columns: [{ key: 'all', label: 'Tổng số', of: () => true, sumOf }, ...columns, unknown] }
}

/** Appointments to leading posts, and who was introduced to an election. */
export const isCounted = (act: Act): boolean => act.isLeader === 1 || NOMINATIONS.includes(act.kind)
