import { appendEntry } from '@/lib/write'
import { loadCatalogue } from '../../catalogue/load'
import type { Db } from '../../client'
import { readHomePlaces } from '../home-places'
import { randomFrom } from '../random'
import { loadVocabulary } from '../vocabulary'
import { addAccounts, addSettings, makeAccountIds } from './accounts'
import { addCommuneBodies } from './bodies'
import { addCareers, addHomes, holdingsOf, movementsOf, openHolders } from './careers'
import { addDecisions } from './decisions'
import { lifeOf } from './lives'
import { addOrganisation } from './organisation'
import { addPeople, openRegistry } from './people'
import { addPosts } from './posts'
import { addQualifications } from './qualifications'
import { tellStory, WORKING_DAY } from './story'

const SEED = 20230630

/** Fills a migrated, empty database with the demonstration district: the same to the letter each time, passwords aside. */
export function seedDemonstration(db: Db, { password }: { password: string }): void {
  db.transaction((transaction) => {
    fill(transaction as Db, password)
  })
}

function fill(db: Db, password: string): void {
  const random = randomFrom(SEED)
  loadVocabulary(db, { above: 'THÀNH ỦY HÀ NỘI', committee: 'HUYỆN ỦY THANH TRÌ', place: 'Thanh Trì' })
  loadCatalogue(db)
  addCommuneBodies(db)
  addSettings(db, random)
  const accountIds = makeAccountIds(random)
  const unitIds = addOrganisation(db, random)
  const seats = addPosts(db, random, unitIds)

  const { book, papers, acts } = tellStory(random, seats)
  const places = readHomePlaces(db)
  const registry = openRegistry(random, places, unitIds)
  const everybody = book.actors
    .filter((actor) => actor.acts.length > 0)
    .map((actor) => registry.openFile(lifeOf(random, places, actor)))
  addPeople(db, everybody)
  addQualifications(db, random, everybody)

  const all = movementsOf(random, acts)
  const holdings = holdingsOf(all)
  const names = new Map(everybody.map(({ actor, name }) => [actor.id, name]))
  const holderOn = openHolders(holdings, seats, (personId) => names.get(personId) ?? '')
  addDecisions(db, random, papers.all, {
    ...{ nameOf: ({ actor }) => names.get(actor.id) ?? '', holderOn },
    ...{ clerk: accountIds.chuyenvien, head: accountIds.truongban },
  })
  addCareers(db, random, all, holdings)
  addHomes(db, everybody, all, holdings)
  addAccounts(db, accountIds, unitIds, password, (seat) => holderOn(seat, WORKING_DAY))
  appendEntry(db, {
    ...{ at: '2023-06-30T01:00:00.000Z', userId: null, action: 'settings.demonstrate', subjects: [] },
    before: null,
    after: { district: 'Thanh Trì', people: everybody.length, movements: all.length },
  })
}
