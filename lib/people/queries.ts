import { and, asc, eq, ne, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { people, personFacts } from '@/db/schema/people'
import { ethnicGroups, places, religions } from '@/db/schema/places'
import type { CivilDate } from '../civil-date'
import type { Base, Context } from '../context'
import { fold } from '../search-text'
import { type Facts, factsOn, type OldFact } from './rules'
import { visiblePerson } from './scope/queries'
import { ftsQuery, searchWords } from './search/rules'

const columns = {
  id: people.id,
  revision: people.revision,
  openedByUnitId: people.openedByUnitId,
  fullName: people.fullName,
  otherNames: people.otherNames,
  sex: people.sex,
  birthDate: people.birthDate,
  homePlaceId: people.homePlaceId,
  homePlaceText: people.homePlaceText,
  birthPlaceId: people.birthPlaceId,
  birthPlaceText: people.birthPlaceText,
  residence: people.residence,
  ethnicGroup: people.ethnicGroup,
  religion: people.religion,
  partyAdmittedOn: people.partyAdmittedOn,
  partyOfficialOn: people.partyOfficialOn,
  partyCardNumber: people.partyCardNumber,
  firstHiredOn: people.firstHiredOn,
  identityNumber: people.identityNumber,
  phone: people.phone,
  email: people.email,
}

export type Person = NonNullable<ReturnType<typeof findPerson>>

/** A place with what lies above it: «Xã Đại Áng, Huyện Thanh Trì, Thành phố Hà Nội». */
const pathOf = (placeId: SQLWrapper | string | null): SQL<string | null> =>
  sql`(with recursive above(id, full_name, parent_id, depth) as (
    select ${places.id}, ${places.fullName}, ${places.parentId}, 0 from ${places} where ${places.id} = ${placeId}
    union all select ${places.id}, ${places.fullName}, ${places.parentId}, depth + 1 from ${places} join above on ${places.id} = above.parent_id
  ) select group_concat(full_name, ', ') from (select full_name from above order by depth))`

const oldFacts = sql<string>`(select json_group_array(json_object('field', f.field, 'value', f.value, 'until', f.until))
  from ${personFacts} f where f.person_id = ${people.id})`

/** The core of a file as it stood on a day; nothing for those whom the viewer may not see. */
export function findPerson(ctx: Context<'people.read'>, personId: string, on: CivilDate = ctx.today) {
  const found = ctx.db
    .select({
      ...columns,
      homePlace: pathOf(people.homePlaceId),
      birthPlace: pathOf(people.birthPlaceId),
      ethnicGroupName: ethnicGroups.name,
      religionName: religions.name,
      old: oldFacts,
    })
    .from(people)
    .leftJoin(ethnicGroups, eq(ethnicGroups.code, people.ethnicGroup))
    .leftJoin(religions, eq(religions.code, people.religion))
    .where(and(eq(people.id, personId), visiblePerson(ctx, people.id)))
    .get()
  if (!found) return undefined
  const { old, ...person } = found
  const then = factsOn(person, JSON.parse(old) as OldFact[], on)
  return old === '[]' ? then : { ...then, ...namesOf(ctx, then) }
}

type Named = Pick<Facts, 'homePlaceId' | 'birthPlaceId' | 'ethnicGroup' | 'religion'>

/** The words behind the codes of a file. */
export function namesOf(ctx: Base, { homePlaceId, birthPlaceId, ethnicGroup, religion }: Named) {
  const nothing = { homePlace: null, birthPlace: null, ethnicGroupName: null, religionName: null }
  const names = ctx.db
    .select({
      homePlace: pathOf(homePlaceId),
      birthPlace: pathOf(birthPlaceId),
      ethnicGroupName: ethnicGroups.name,
      religionName: religions.name,
    })
    .from(sql`(select 1)`)
    .leftJoin(ethnicGroups, eq(ethnicGroups.code, ethnicGroup ?? ''))
    .leftJoin(religions, eq(religions.code, religion ?? ''))
    .get()
  return names ?? nothing
}

/** Files that may be about the same person: the same folded name and birth year, as far as the viewer may see them. */
export function listLookAlikes(
  ctx: Context<'people.read'>,
  { fullName, birthDate }: Pick<Facts, 'fullName' | 'birthDate'>,
) {
  const words = searchWords(`${fullName} ${birthDate?.slice(0, 4) ?? ''}`)
  const found = sql`${people.row} in (select rowid from people_search where search_text match ${ftsQuery(words)})`
  return ctx.db
    .select({ id: people.id, fullName: people.fullName, birthDate: people.birthDate })
    .from(people)
    .where(and(found, visiblePerson(ctx, people.id)))
    .limit(200)
    .all()
    .filter(
      (other) =>
        fold(other.fullName) === fold(fullName ?? '') && other.birthDate?.slice(0, 4) === birthDate?.slice(0, 4),
    )
}

/** A number belongs to one person in the whole register, so this looks past the viewer's units and answers the field only. */
export function numberTaken(
  ctx: Base,
  facts: Pick<Facts, 'identityNumber' | 'partyCardNumber'>,
  except: string | null,
) {
  const { identityNumber, partyCardNumber } = facts
  const same = or(
    identityNumber ? eq(people.identityNumber, identityNumber) : undefined,
    partyCardNumber ? eq(people.partyCardNumber, partyCardNumber) : undefined,
  )
  if (!same) return null
  const other = ctx.db
    .select({ identityNumber: people.identityNumber })
    .from(people)
    .where(and(same, except ? ne(people.id, except) : undefined))
    .get()
  if (!other) return null
  return other.identityNumber === identityNumber ? 'identityNumber' : 'partyCardNumber'
}

export const listEthnicGroups = (ctx: Context<'people.read'>) =>
  ctx.db
    .select({ code: ethnicGroups.code, name: ethnicGroups.name })
    .from(ethnicGroups)
    .orderBy(asc(ethnicGroups.code))
    .all()

export const listReligions = (ctx: Context<'people.read'>) =>
  ctx.db.select({ code: religions.code, name: religions.name }).from(religions).orderBy(asc(religions.code)).all()
