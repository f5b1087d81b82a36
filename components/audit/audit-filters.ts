import type { Filter } from '@/components/ui/filter-bar'
import { ACTION_NAMES } from '@/lib/audit/labels'
import type { EntryFilter, listActors } from '@/lib/audit/queries'
import type { RecordName } from '@/lib/audit/records/queries'
import { type CivilDate, parseDay } from '@/lib/civil-date'
import { listState, many, one, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'

const ACTIONS = [
  { value: 'people.', label: 'Mọi việc về hồ sơ cán bộ' },
  { value: 'movements.', label: 'Mọi việc về biến động' },
  { value: 'organisation.', label: 'Mọi việc về tổ chức' },
  { value: 'training.', label: 'Mọi việc về đào tạo' },
  { value: 'reports.', label: 'Mọi việc về báo cáo' },
  { value: 'users.', label: 'Mọi việc về tài khoản' },
  ...Object.entries(ACTION_NAMES).map(([value, label]) => ({ value, label })),
]

const actionsFor = (may: Abilities) =>
  ACTIONS.filter(({ value }) => may['planning.read'] || !value.startsWith('planning.'))

type Known = { actors: ReturnType<typeof listActors>; may: Abilities; person: RecordName | undefined }

/** The conditions of the log; people are looked up by name only where the viewer may read them. */
export function auditFilters({ actors, may, person }: Known): Filter[] {
  const users = actors.map(({ id, name, displayName }) => ({ value: id, label: `${displayName} (${name})` }))
  const chosen = person ? { id: person.id, label: person.name } : null
  const byPerson: Filter[] = may['people.read']
    ? [{ name: 'person', label: 'Cán bộ', lookup: '/api/people/search', chosen }]
    : []
  return [
    ...byPerson,
    { name: 'user', label: 'Người thực hiện', options: users },
    { name: 'action', label: 'Việc', options: actionsFor(may) },
    { name: 'from', label: 'Từ ngày', kind: 'day' },
    { name: 'to', label: 'Đến ngày', kind: 'day' },
    { name: 'record', label: 'Số bản ghi', kind: 'text', more: true },
  ]
}

const day = (text: string | undefined): CivilDate | undefined => (text ? (parseDay(text) ?? undefined) : undefined)

export function entryFilter(params: SearchParams): EntryFilter & { page: number } {
  const records = [...many(params, 'record'), ...many(params, 'person')]
  return {
    records: records.length > 0 ? records : undefined,
    userId: one(params, 'user'),
    action: one(params, 'action'),
    from: day(one(params, 'from')),
    to: day(one(params, 'to')),
    page: listState(params, ['at']).page,
  }
}
