import { appendEntry } from '@/lib/write'
import { loadCatalogue } from '../../catalogue/load'
import type { Db } from '../../client'
import { day, WORKING_DAY } from '../calendar'
import { readHomePlaces } from '../home-places'
import { addNumberGaps } from '../number-gaps'
import { type Random, randomFrom } from '../random'
import { loadVocabulary } from '../vocabulary'
import { addAccounts, addSettings, linkAccounts, makeAccountIds } from './accounts'
import { addAppraisals } from './appraisals'
import { openAudiences } from './audiences'
import { addBoard } from './boards'
import { addCommuneBodies } from './bodies'
import type { Book } from './book'
import { addCareers, addHomes, holdingsOf, movementsOf, openHolders } from './careers'
import { COMMUNES } from './communes'
import { addDecisions } from './decisions'
import { addDeterminations } from './determinations'
import { addDocuments } from './documents'
import { addInspections } from './inspections'
import { addLifeStories } from './life-stories'
import { lifeOf } from './lives'
import { addOpinions } from './opinions'
import { addOrganisation, type UnitIds } from './organisation'
import { addOverrides, LATER_REASONS, REASONS } from './overrides'
import type { Draft } from './papers'
import { addPending } from './pending'
import { addPeople, openRegistry, type Person } from './people'
import { addPlanning } from './planning'
import { addPosts } from './posts'
import { addProposals } from './proposals'
import { addQualifications } from './qualifications'
import { addQuotas } from './quotas'
import { addRotationRounds } from './rotation-rounds'
import { addStandardSets, addUnitFacts } from './standard-sets'
import { tellStory } from './story'
import { addTargets } from './targets'
import { checkTotals } from './totals'
import { addTraining } from './training'

const SEED = 20230630

/** Fills a migrated, empty database with the demonstration district: the same to the letter each time, passwords aside. */
export function seedDemonstration(db: Db, { password }: { password: string }): void {
  db.transaction((transaction) => {
    fill(transaction as Db, password)
  })
}

/** Files of people who have not held a post: they work part-time in the communes and attend classes. */
const FILES = 1200

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
  const nomination = papers.write(NOMINATION)
  const everybody = openFiles(db, random, book, unitIds)
  const byId = new Map(everybody.map((person) => [person.actor.id, person]))
  const person = (id: string) => {
    const found = byId.get(id)
    if (!found) throw new Error(`No file ${id}`)
    return found
  }

  const all = movementsOf(random, acts)
  const holdings = holdingsOf(all)
  const holderOn = openHolders(holdings, seats, (id) => person(id).name)
  const { chuyenvien: clerk, truongban: head } = accountIds
  addDecisions(db, random, papers.all, { nameOf: ({ actor }) => person(actor.id).name, holderOn, clerk, head })
  addNumberGaps(db)
  addCareers(db, random, all, holdings)
  addHomes(db, everybody, all, holdings)
  addDeterminations(db, random, { seats, holdings, person, decidedBy: head })
  addPending(db, random, { seats, holdings, clerk, nominationId: nomination.id })
  addRotationRounds(db)
  const partTime = everybody.filter(({ stays }) => stays.length === 0).map(({ actor }) => actor.id)
  addTraining(db, random, unitIds, openAudiences(holdings, seats, partTime))
  addAccounts(db, accountIds, unitIds, password, (seat) => holderOn(seat, WORKING_DAY))
  const idOn = openHolders(holdings, seats, (id) => id)
  linkAccounts(db, accountIds, (seat) => idOn(seat, WORKING_DAY))
  addProposals(db, random, { seats, holdings, unitOfficer: accountIds.xatuhiep, clerk })
  addOverrides(db, random, head, REASONS)
  addBoard(db, random, { seats, holdings, clerk })
  addQuotas(db, random)
  addDocuments(db)
  addInspections(db, random, unitIds)
  addPlanning(db, { seats, holdings })
  addOpinions(db, unitIds, clerk)
  const apart = randomFrom(SEED + 1)
  addUnitFacts(db, apart, unitIds)
  addStandardSets(db, apart, unitIds)
  addTargets(db, apart, unitIds)
  addAppraisals(db, randomFrom(SEED + 2))
  appendEntry(db, {
    ...{ at: '2023-06-30T01:00:00.000Z', userId: null, action: 'settings.loadDemonstration', subjects: [] },
    ...{ before: null, after: { people: everybody.length, movements: all.length } },
  })
  checkTotals(db)
  addOverrides(db, apart, head, LATER_REASONS)
}

const NOMINATION: Draft = {
  ...{ body: 'body-committee', kind: 'QĐ', signedOn: day('2023-06-21'), effectiveOn: day('2023-06-21') },
  subject: 'Về việc giới thiệu nhân sự bầu bổ sung Phó Bí thư Huyện đoàn',
}

function openFiles(db: Db, random: Random, book: Book, unitIds: UnitIds): Person[] {
  const places = readHomePlaces(db)
  const registry = openRegistry(random, places, unitIds)
  const actors = book.actors.filter(({ acts }) => acts.length > 0)
  while (actors.length < FILES) actors.push(book.enter(random.pick(COMMUNES).code))
  const everybody = actors.map((actor) => registry.openFile(lifeOf(random, places, actor)))
  addPeople(db, everybody)
  addQualifications(db, random, everybody)
  addLifeStories(db, random, everybody)
  return everybody
}
