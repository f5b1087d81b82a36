import { and, eq, inArray } from 'drizzle-orm'
import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import { searchTextOf } from '@/lib/inspections/rules'
import type { Db } from '../../client'
import { effectiveOn } from '../../columns'
import {
  type InspectionForm,
  type InspectionKind,
  inspectionPlans,
  inspectionRemedies,
  inspectionSubjects,
  inspections,
  receivedInspections,
  receivedRequests,
} from '../../schema/inspections'
import { assignments } from '../../schema/movements'
import { postKinds, posts, seats } from '../../schema/organisation'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'
import { DAYS_WORKED, PLANS, ROUNDS, type Round, type Span } from './inspection-rounds'
import type { UnitIds } from './organisation'
import { DISTRICT_PARTY, UNITS, type UnitPlan } from './units'

const LEADS: Record<InspectionForm, string> = {
  thematic: 'Ban Thường vụ Huyện ủy',
  regular: 'Ban Thường vụ Huyện ủy',
  violation: 'Ủy ban Kiểm tra Huyện ủy',
  complaint: 'Ủy ban Kiểm tra Huyện ủy',
}

/** Organisations to choose from: committees of communes, the other grassroots organisations, cells below them. */
const POOLS: Record<Span, (plan: UnitPlan) => boolean> = {
  communes: ({ kind }) => kind === 'commune-committee',
  committees: ({ kind }) => kind === 'grassroots-committee',
  cells: ({ kind }) => kind === 'grassroots-cell',
  below: ({ kind }) => kind === 'subordinate-cell',
}

/** Leaders of communes who hold their post on a day: of them members are inspected. */
const leadersOn = (db: Db, unitIds: readonly string[], on: CivilDate) =>
  db
    .select({ personId: assignments.personId })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, and(eq(postKinds.code, posts.kind), eq(postKinds.isLeader, true)))
    .where(and(inArray(posts.unitId, [...unitIds]), eq(assignments.manner, 'main'), effectiveOn(assignments, on)))
    .orderBy(assignments.personId)
    .all()
    .map(({ personId }) => personId)

const TERM_BEGINS = day('2020-07-10')

const ASKED = [
  'Bổ sung, hoàn thiện hồ sơ, biên bản theo đúng hướng dẫn',
  'Kiểm điểm, rút kinh nghiệm tập thể, cá nhân có liên quan; báo cáo kết quả',
  'Xây dựng kế hoạch khắc phục, phân công rõ người, rõ việc, rõ thời hạn',
  'Rà soát, sửa đổi quy chế làm việc cho phù hợp',
]

/** The inspections and supervisions with whom they concerned, what they asked for, and the plans that they fulfil. */
export function addInspections(db: Db, random: Random, unitIds: UnitIds): void {
  const codesOf = (span: Span) => UNITS.filter(POOLS[span]).map(({ code }) => code)
  const communes = codesOf('communes').map((code) => unitIds.get(code) ?? '')
  const inspected = new Set<string>()

  function subjectsOf(inspectionId: string, { organisations = [], members = 0, unnamed, from }: Round) {
    const chosen = organisations.flatMap(([span, count]) => random.shuffle(codesOf(span)).slice(0, count))
    const units = chosen.map((code) => ({ id: random.id(), inspectionId, unitId: unitIds.get(code) ?? '' }))
    const known = random.shuffle(leadersOn(db, communes, day(from))).filter((id) => !inspected.has(id))
    const named = known.slice(0, members)
    for (const personId of named) inspected.add(personId)
    const people = named.map((personId) => ({ id: random.id(), inspectionId, personId }))
    const [first] = units
    const counted = unnamed && first ? [{ ...first, id: random.id(), memberCount: unnamed }] : []
    return { units, all: [...units, ...people, ...counted] }
  }

  for (const round of ROUNDS) {
    const { kind, form, topic = null, decision, from, concluded } = round
    const id = random.id()
    const leadBody = LEADS[form]
    const concludedOn = concluded ? day(concluded[1]) : null
    insertRows(db, inspections, [
      {
        ...{ id, kind, form, topic, leadBody, from: day(from), concludedOn },
        isOnCadreWork: round.isOnCadreWork ?? false,
        isClassified: topic === null,
        decisionNumber: decision[0],
        decidedOn: day(decision[1]),
        until: concluded || round.cancelled ? addDays(day(from), DAYS_WORKED[form]) : null,
        conclusionNumber: concluded?.[0] ?? null,
        planYear: round.isUnplanned ? null : Number(from.slice(0, 4)),
        searchText: searchTextOf({ topic, leadBody, decisionNumber: decision[0], conclusionNumber: concluded?.[0] }),
        cancelledReason: round.cancelled ?? null,
      },
    ])
    const { units, all } = subjectsOf(id, round)
    insertRows(db, inspectionSubjects, all)
    if (!concludedOn || form !== 'thematic' || concludedOn < TERM_BEGINS) continue
    insertRows(
      db,
      inspectionRemedies,
      random
        .shuffle(units)
        .slice(0, 3)
        .map((subject, at) => {
          const dueOn = addMonths(concludedOn, 3 + at)
          const isDone = dueOn < day('2023-05-01') && !(at === 1 && dueOn > day('2022-12-31'))
          return {
            ...{ id: random.id(), inspectionId: id, subjectId: subject.id, text: random.pick(ASKED), dueOn },
            doneOn: isDone ? addDays(dueOn, -random.int(1, 25)) : null,
            doneNote: isDone ? 'Đã có báo cáo kết quả khắc phục' : null,
          }
        }),
    )
  }
  insertRows(
    db,
    inspectionPlans,
    PLANS.map(([year, kind, form, planned]: readonly [number, InspectionKind, InspectionForm, number]) => ({
      ...{ id: random.id(), year, kind, form, planned },
      basis: `Chương trình kiểm tra, giám sát năm ${year} của Ban Chấp hành, Ban Thường vụ Huyện ủy`,
    })),
  )
  addReceived(db, unitIds.get(DISTRICT_PARTY) ?? '')
}

/** Two inspections from above: one answered, one to come. */
function addReceived(db: Db, unitId: string): void {
  insertRows(db, receivedInspections, [
    {
      ...{ id: 'received-2022', unitId, team: 'Đoàn giám sát của Ủy ban Kiểm tra Thành ủy' },
      ...{ topic: 'Việc thực hiện quy chế làm việc của cấp ủy và công tác kiểm tra, giám sát' },
      ...{ noticeNumber: '214-TB/UBKTTU', noticedOn: day('2022-09-12'), on: day('2022-10-06') },
    },
    {
      ...{ id: 'received-2023', unitId, team: 'Đoàn kiểm tra của Ban Thường vụ Thành ủy' },
      topic:
        'Công tác lãnh đạo, chỉ đạo và tổ chức thực hiện Nghị quyết 04-NQ/TU, Quy định 05-QĐ/TU và Quy định 07-QĐ/TU',
      ...{ noticedOn: day('2023-06-19'), on: day('2023-07-21') },
    },
  ])
  insertRows(db, receivedRequests, [
    {
      ...{ id: 'request-2022-1', receivedId: 'received-2022', text: 'Báo cáo tự giám sát theo đề cương' },
      ...{ dueOn: day('2022-09-30'), answeredOn: day('2022-09-28'), answerNumber: '412-BC/HU' },
    },
    {
      ...{ id: 'request-2022-2', receivedId: 'received-2022', dueOn: day('2022-12-31') },
      text: 'Báo cáo kết quả khắc phục các nội dung nêu trong kết luận giám sát',
      ...{ answeredOn: day('2022-12-20'), answerNumber: '455-BC/HU' },
    },
    {
      ...{ id: 'request-2023-1', receivedId: 'received-2023', dueOn: day('2023-06-28') },
      text: 'Gửi danh mục văn bản đã ban hành để thực hiện Nghị quyết 04-NQ/TU',
    },
    {
      ...{ id: 'request-2023-2', receivedId: 'received-2023', dueOn: day('2023-07-10') },
      text: 'Gửi báo cáo tự kiểm tra theo đề cương, kèm số liệu cán bộ không là người địa phương',
    },
  ])
}
