import { and, eq, gt } from 'drizzle-orm'
import { units } from '@/db/schema/organisation'
import { people, personFacts, personHomes } from '@/db/schema/people'
import { type CivilDate, civilDate, formatDay } from '../civil-date'
import type { Context } from '../context'
import { inScope } from '../organisation/scope/queries'
import { formatPartial } from '../partial-date'
import { initialsOf, nameSortKey } from '../person-name'
import { Problem } from '../problem'
import { write } from '../write'
import type { ChangeFactsInput, CorrectFactsInput, OpenFileInput } from './input'
import { FIELD_NAMES, SEX_NAMES } from './labels'
import { findPerson, listLookAlikes, namesOf, numberTaken, type Person } from './queries'
import { changedFields, FACT_FIELDS, type FactField, type Facts, personSearchText } from './rules'

/** Where a file belongs until its person first holds a post. */
const DAWN = civilDate('1900-01-01')

const only = (source: Facts, fields: readonly FactField[]) =>
  Object.fromEntries(fields.map((field) => [field, source[field]]))

type RowFacts = Pick<Person, FactField>
type Row = RowFacts & { nameKey: string; initials: string; searchText: string }

/** What is stored beside the facts so that they can be found and sorted. */
const rowOf = (facts: RowFacts): Row => ({
  ...(only(facts, FACT_FIELDS) as RowFacts),
  nameKey: nameSortKey(facts.fullName),
  initials: initialsOf(facts.fullName),
  searchText: personSearchText(facts),
})

/** The text of a place as it stands in the file is kept; where none was written, the catalogue's words are. */
function withPlaces<F extends RowFacts>(ctx: Context<'people.read'>, facts: F): F {
  const { homePlace, birthPlace } = namesOf(ctx, facts)
  if (facts.homePlaceId && !homePlace)
    throw new Problem('unknown_place', 'homePlaceId', 'Hãy chọn quê quán trong danh mục.')
  if (facts.birthPlaceId && !birthPlace)
    throw new Problem('unknown_place', 'birthPlaceId', 'Hãy chọn nơi sinh trong danh mục.')
  return {
    ...facts,
    homePlaceText: facts.homePlaceText ?? homePlace,
    birthPlaceText: facts.birthPlaceText ?? birthPlace,
  }
}

function refuseTakenNumbers(ctx: Context<'people.read'>, facts: Facts, except: string | null): void {
  const field = numberTaken(ctx, facts, except)
  if (field)
    throw new Problem(
      'number_taken',
      field,
      `${FIELD_NAMES[field]} này đã có ở một hồ sơ khác. Hãy đối chiếu giấy tờ hoặc hỏi Ban Tổ chức.`,
    )
}

function refuseFuture(ctx: Context<'people.read'>, facts: Facts): void {
  const future = (['birthDate', 'partyAdmittedOn', 'partyOfficialOn', 'firstHiredOn'] as const).find(
    (field) => (facts[field] ?? '') > ctx.today,
  )
  if (future) throw new Problem('future', future, `${FIELD_NAMES[future]} ở sau ngày làm việc ${formatDay(ctx.today)}.`)
}

type Write = Context<'people.write' | 'people.read'>

export function openFile(ctx: Write, { unitId, confirmed, ...input }: OpenFileInput) {
  return write(ctx, 'people.open', (tx) => {
    refuseFuture(tx, input)
    refuseTakenNumbers(tx, input, null)
    const alike = confirmed ? [] : listLookAlikes(tx, input)
    if (alike.length > 0) throw new Problem('look_alike', 'confirmed', lookAlikeText(alike))
    const unit = tx.db
      .select({ id: units.id })
      .from(units)
      .where(and(eq(units.id, unitId), inScope(tx, units.id)))
      .get()
    if (!unit) throw new Problem('unknown_unit', 'unitId', 'Hãy chọn một đơn vị trong phạm vi của mình.')
    const facts = rowOf(withPlaces(tx, input))
    const { id } = tx.db
      .insert(people)
      .values({ ...facts, openedByUnitId: unitId, openedAt: tx.now })
      .returning({ id: people.id })
      .get()
    tx.db.insert(personHomes).values({ personId: id, unitId, from: DAWN }).run()
    return { subjects: [id], after: { ...only(facts, FACT_FIELDS), openedByUnitId: unitId }, result: { id } }
  })
}

const lookAlikeText = (alike: readonly Pick<Person, 'fullName' | 'birthDate'>[]) =>
  `Sổ đã có ${alike.length} người cùng họ tên, cùng năm sinh (${alike
    .map(({ fullName, birthDate }) => [fullName, birthDate && formatPartial(birthDate)].filter(Boolean).join(', '))
    .join('; ')}). Nếu đã đối chiếu và đây là người khác, hãy đánh dấu ô xác nhận rồi ghi lại.`

type Save = { before: Person; after: RowFacts; fields: FactField[] }

/** What a save changes, after the checks that change and correction share; a save that saw an older file is refused. */
function prepare(
  ctx: Context<'people.read'>,
  { personId, revision, ...input }: RowFacts & { personId: string; revision: number },
): Save {
  const before = findPerson(ctx, personId)
  if (!before) throw new Problem('no_such_file', undefined, 'Không tìm thấy hồ sơ này.')
  const after = withPlaces(ctx, input)
  const fields = changedFields(before, after)
  if (before.revision !== revision) throw new Problem('conflict', undefined, conflictText(before, after, fields))
  if (fields.length === 0) throw new Problem('nothing_changed', undefined, 'Chưa có gì thay đổi so với hồ sơ đang lưu.')
  refuseFuture(ctx, after)
  refuseTakenNumbers(ctx, after, personId)
  return { before, after, fields }
}

const shown = (field: FactField, value: string | null) =>
  value === null ? 'để trống' : `«${field === 'sex' ? SEX_NAMES[value as keyof typeof SEX_NAMES] : value}»`

const conflictText = (before: Facts, after: Facts, fields: readonly FactField[]) =>
  `Trong lúc trang này đang mở, hồ sơ đã được người khác ghi. ${fields
    .map(
      (field) =>
        `${FIELD_NAMES[field]}: đang lưu ${shown(field, before[field])}, trên trang này là ${shown(field, after[field])}.`,
    )
    .join(' ')} Hãy mở lại trang để xem giá trị mới rồi sửa tiếp.`

function store(tx: Context<'people.read'>, personId: string, { before, after }: Save): void {
  tx.db
    .update(people)
    .set({ ...rowOf(after), revision: before.revision + 1 })
    .where(eq(people.id, personId))
    .run()
}

/** Something became different in life: the old value keeps standing for the days before. */
export function changeFacts(ctx: Write, { on, ...input }: ChangeFactsInput) {
  return write(ctx, 'people.change', (tx) => {
    if (on > tx.today) throw new Problem('future', 'on', `Ngày thay đổi ở sau ngày làm việc ${formatDay(tx.today)}.`)
    const save = prepare(tx, input)
    refuseEarlierThanLastChange(tx, input.personId, save.fields, on)
    for (const field of save.fields)
      tx.db
        .insert(personFacts)
        .values({ personId: input.personId, field, value: save.before[field], until: on, recordedAt: tx.now })
        .onConflictDoNothing()
        .run()
    store(tx, input.personId, save)
    const { before, after, fields } = save
    return {
      subjects: [input.personId],
      before: only(before, fields),
      after: { ...only(after, fields), on },
      result: { id: input.personId },
    }
  })
}

function refuseEarlierThanLastChange(tx: Write, personId: string, fields: readonly FactField[], on: CivilDate): void {
  const later = tx.db
    .select()
    .from(personFacts)
    .where(and(eq(personFacts.personId, personId), gt(personFacts.until, on)))
    .all()
    .find(({ field }) => fields.some((changed) => changed === field))
  if (later)
    throw new Problem(
      'later_change',
      'on',
      `${FIELD_NAMES[later.field as FactField]} đã có thay đổi từ ngày ${formatDay(later.until)}. Hãy chọn ngày từ đó trở đi, hoặc dùng «Sửa sai».`,
    )
}

/** The record was wrong: the right value takes its place on every day since the last true change. */
export function correctFacts(ctx: Context<'people.correct' | 'people.read'>, { reason, ...input }: CorrectFactsInput) {
  return write(ctx, 'people.correct', (tx) => {
    const save = prepare(tx, input)
    store(tx, input.personId, save)
    const { before, after, fields } = save
    return {
      subjects: [input.personId],
      before: only(before, fields),
      after: { ...only(after, fields), reason },
      result: { id: input.personId },
    }
  })
}
