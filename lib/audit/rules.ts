import { AREAS } from '@/lib/areas'
import { formatNumber } from '@/lib/numbers'
import { PERMISSIONS, type Permission } from '@/lib/permissions'

const isPermission = (text: string): text is Permission => PERMISSIONS.some((permission) => permission === text)

/** What it takes to see what stood there before and after: the log's values, and the area they come from. */
export function valuesNeed(action: string): readonly Permission[] {
  const area = action.split('.')[0] ?? ''
  if (area === 'users' || area === 'settings') return ['users.manage']
  const read = `${area}.read`
  return isPermission(read) ? ['audit.values', read] : ['audit.values']
}

/** Of these nothing is told, not even that something was done, to who may not read them. */
export const CLOSED_AREAS = ['planning'] as const

export const areaOf = (action: string) => AREAS.find((area) => action.startsWith(`${area}.`)) ?? null

export type FieldChange = { readonly path: readonly string[]; readonly before: unknown; readonly after: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isList = (value: unknown) => Array.isArray(value) && !value.some(isRecord)

function leaves(
  value: unknown,
  path: readonly string[],
  into: Map<string, { path: readonly string[]; value: unknown }>,
) {
  if (isRecord(value) && !isList(value))
    for (const [name, inner] of Object.entries(value)) leaves(inner, [...path, name], into)
  else if (path.length > 0 || (value !== null && value !== undefined)) into.set(path.join('\u0000'), { path, value })
  return into
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (isList(value) && (value as unknown[]).length === 0)

const isSame = (a: unknown, b: unknown) => (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b)

/** What differs, field by field; lists of plain values count as one. */
export function changesBetween(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [leaves(before, [], new Map()), leaves(after, [], new Map())]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({
      path: (old.get(key) ?? now.get(key))?.path ?? [],
      before: old.get(key)?.value ?? null,
      after: now.get(key)?.value ?? null,
    }))
    .filter((change) => !isSame(change.before, change.after))
}

/** Which list left the house, and how many lines of it. */
export function takenOut(after: unknown): string | null {
  if (!isRecord(after) || typeof after.filter !== 'string') return null
  return typeof after.count === 'number' ? `${after.filter} (${formatNumber(after.count)} dòng)` : after.filter
}
