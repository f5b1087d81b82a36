import { readFileSync } from 'node:fs'
import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { CivilDate } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { Db } from '../client'
import { ethnicGroups, placeSuccessors, places, religions, schools } from '../schema/places'
import { parseCsv } from './csv'

type Place = typeof places.$inferInsert
type Successor = typeof placeSuccessors.$inferInsert
type Line = Record<string, string>

const ALWAYS = '1900-01-01' as CivilDate
const REFORM = '2025-07-01' as CivilDate

const read = (name: string) => parseCsv(readFileSync(new URL(`./${name}.csv`, import.meta.url), 'utf8'))
const idOf = (code: string | undefined, from: CivilDate) => `${code}@${from}`

/** Its own name stands first, so that a search can begin there; the names above it tell namesakes apart. */
function searchTextOf(line: Line, byCode: Map<string, Line>): string {
  const above: string[] = []
  for (let up = byCode.get(line.parent_code ?? ''); up; up = byCode.get(up.parent_code ?? ''))
    above.push(up.full_name ?? '')
  return fold([line.name, line.full_name, ...above].join(', '))
}

function placesOf(lines: Line[], from: CivilDate, until: CivilDate | null): Place[] {
  const byCode = new Map(lines.map((line) => [line.code ?? '', line]))
  return lines.map((line) => ({
    id: idOf(line.code, from),
    code: line.code ?? '',
    name: line.name ?? '',
    fullName: line.full_name ?? '',
    kind: line.kind ?? '',
    level: line.level as Place['level'],
    parentId: line.parent_code ? idOf(line.parent_code, from) : null,
    from,
    until,
    legalBasis: line.legal_basis || null,
    searchText: searchTextOf(line, byCode),
  }))
}

/** A later change ends a row and begins the next one under the same code. */
function changed(current: Map<string, Place>, changes: Line[]): Successor[] {
  return changes.flatMap((change) => {
    const [code = '', on] = [change.code, change.effective_date as CivilDate]
    const old = [...current.values()].find((place) => place.code === code && !place.until)
    if (!old) return []
    const fullName = change.new_full_name ?? ''
    const kind = fullName.slice(0, fullName.length - old.name.length).trim()
    const next: Place = {
      ...old,
      id: idOf(code, on),
      fullName,
      kind: kind.toLowerCase(),
      from: on,
      legalBasis: change.legal_basis ?? null,
      searchText: `${fold(`${old.name}, ${fullName}`)}${old.searchText.slice(fold(`${old.name}, ${old.fullName}`).length)}`,
    }
    const parent = [...current.values()].find((place) => place.id === `${old.parentId?.split('@')[0]}@${on}`)
    current.set(old.id, { ...old, until: on })
    current.set(next.id, { ...next, parentId: parent?.id ?? old.parentId })
    return [{ oldId: old.id, newId: next.id, share: 'all' as const }]
  })
}

const provinceOf = (place: Place, all: Map<string, Place>): Place => {
  const parent = place.parentId && all.get(place.parentId)
  return parent ? provinceOf(parent, all) : place
}

/** No list names what became of a province: it went whole to where its communes went. */
function provinceSuccessors(successors: Successor[], all: Map<string, Place>): Successor[] {
  const pairs = successors.flatMap(({ oldId, newId }) => {
    const [old, next] = [all.get(oldId), all.get(newId)]
    return old && next ? [[provinceOf(old, all).id, provinceOf(next, all).id] as const] : []
  })
  return [...new Map(pairs)].map(([oldId, newId]) => ({ oldId, newId, share: 'all' }))
}

/** Everything about places, old and new, or only what belongs to some of the old provinces and to what became of them. */
function readPlaces(only?: readonly string[]): { places: Place[]; successors: Successor[] } {
  const rows = [...placesOf(read('units-before-2025'), ALWAYS, REFORM), ...placesOf(read('units-2025'), REFORM, null)]
  const all = new Map(rows.map((place) => [place.id, place]))
  const reform = read('successors-2025').map((line) => ({
    oldId: idOf(line.old_code, ALWAYS),
    newId: idOf(line.new_code, REFORM),
    share: line.share as Successor['share'],
  }))
  const successors = [...reform, ...provinceSuccessors(reform, all), ...changed(all, read('changes-2026'))]
  if (!only) return { places: [...all.values()], successors }

  const wanted = new Set(only.map((code) => idOf(code, ALWAYS)))
  for (const { oldId, newId } of successors) if (wanted.has(oldId)) wanted.add(newId)
  const kept = new Set([...all.values()].filter((place) => wanted.has(provinceOf(place, all).id)).map(({ id }) => id))
  return {
    places: [...all.values()].filter(({ id }) => kept.has(id)),
    successors: successors.filter(({ oldId, newId }) => kept.has(oldId) && kept.has(newId)),
  }
}

/** One prepared statement for all rows: building each would cost more than inserting it. */
function insertAll<T extends SQLiteTable>(db: Db, table: T, rows: T['$inferInsert'][]): void {
  const holes = Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]))
  const insert = db
    .insert(table as SQLiteTable)
    .values(holes)
    .onConflictDoNothing()
    .prepare()
  for (const row of rows) insert.run(row)
}

const peoples = () =>
  read('ethnic-groups').map(({ code = '', name = '', other_names, minority }) => ({
    code,
    name,
    otherNames: other_names || null,
    isMinority: minority === '1',
  }))

const faiths = () =>
  read('religions').map(({ code = '', name = '', other_names, recognised }) => ({
    code,
    name,
    otherNames: other_names || null,
    isRecognised: recognised === '1',
    isNone: code === '00',
  }))

const schoolRows = () =>
  read('universities').map(({ name = '', kind, place }) => ({ name, kind: kind || null, place: place || null }))

/** The catalogues that come with the product. `only` names old provinces by code, for tests that need a few. */
export function loadCatalogue(db: Db, { only }: { only?: readonly string[] } = {}): void {
  const catalogue = readPlaces(only)
  db.transaction((transaction) => {
    const tx = transaction as Db
    insertAll(tx, places, catalogue.places)
    insertAll(tx, placeSuccessors, catalogue.successors)
    insertAll(tx, ethnicGroups, peoples())
    insertAll(tx, religions, faiths())
    insertAll(tx, schools, schoolRows())
  })
}
