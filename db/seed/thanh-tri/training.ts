import type { CivilDate } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '../../schema/training'
import { inserter } from '../bulk'
import { makeName } from '../people-maker'
import type { Random } from '../random'
import { type CoursePlan, type Line, planCourses } from './courses'
import type { UnitIds } from './organisation'
import { UNITS } from './units'

/** Who of an audience could come on a day, by id. */
export type Audience = (audience: Line['audience'], on: CivilDate) => readonly string[]

const VENUES = [
  'Hội trường Trung tâm Chính trị huyện',
  'Hội trường Huyện ủy',
  'Trung tâm Văn hóa – Thông tin và Thể thao huyện',
  'Hội trường UBND huyện',
]
const RESULTS = [
  ['Đạt', 62],
  ['Khá', 28],
  ['Giỏi', 10],
] as const
const GRADED = ['state-management', 'defence', 'party-building']

/** Audiences of which everybody must have come by the last class. */
const OBLIGED = ['managed', 'other-leaders']

const nameOf = (code: string) => UNITS.find((unit) => unit.code === code)?.name ?? code

/** The classes with their lines, sessions, learners and who of them was present. */
export function addTraining(db: Db, random: Random, unitIds: UnitIds, audience: Audience): void {
  const insert = {
    course: inserter(db, trainingClasses),
    line: inserter(db, classAudiences),
    session: inserter(db, classSessions),
    enrolment: inserter(db, enrolments),
    attendance: inserter(db, attendances),
  }
  const came = new Map<string, Set<string>>()
  let outsiders = 60

  /** Those who have not come yet first, when it is the last class; the others by chance. */
  function choose(plan: CoursePlan, { audience: code, named }: Line): { present: string[]; away: string[] } {
    const pool = random.shuffle(audience(code, plan.opensOn))
    const known = came.get(code) ?? new Set()
    came.set(code, known)
    if (OBLIGED.includes(code) && plan.isLast) pool.sort((a, b) => Number(known.has(a)) - Number(known.has(b)))
    if (pool.length < named) throw new Error(`Only ${pool.length} of ${code} for ${plan.title} on ${plan.opensOn}`)
    const present = pool.slice(0, named)
    for (const id of present) known.add(id)
    return { present, away: pool.slice(named, named + random.int(0, Math.ceil(named * 0.08))) }
  }

  function attend(enrolmentId: string, sessions: readonly string[], isPresent: boolean): void {
    const sure = random.int(0, sessions.length - 1)
    for (const [at, sessionId] of sessions.entries()) {
      const absent = random.chance(0.7) ? 'excused' : 'absent'
      const status = isPresent && (at === sure || random.chance(0.95)) ? 'present' : absent
      insert.attendance({ enrolmentId, sessionId, status })
    }
  }

  function enrol(plan: CoursePlan, line: Line, lineId: string, sessions: readonly string[]): void {
    const { present, away } = choose(plan, line)
    for (const [at, personId] of [...present, ...away].entries()) {
      const isPresent = at < present.length
      const isOutside = isPresent && line.audience === 'civil-servants' && outsiders > 0 && random.chance(0.1)
      if (isOutside) outsiders--
      const id = random.id()
      insert.enrolment({
        ...{ id, lineId, result: isPresent && GRADED.includes(plan.course.kind) ? random.weighted(RESULTS) : null },
        ...(isOutside
          ? {
              outsiderName: makeName(random, random.chance(0.5) ? 'female' : 'male', 1984),
              outsiderNote: 'Công chức quận Hoàng Mai học ghép',
            }
          : { personId }),
      })
      attend(id, sessions, isPresent)
    }
  }

  const plans = planCourses(random).sort((a, b) => (a.opensOn < b.opensOn ? -1 : a.opensOn > b.opensOn ? 1 : 0))
  for (const plan of plans) {
    const { course, title, opensOn, closesOn, isOnline } = plan
    const id = random.id()
    const organiser = nameOf(course.organiser)
    insert.course({
      ...{
        id,
        title,
        kind: course.kind,
        organiser,
        organiserUnitId: unitIds.get(course.organiser) ?? null,
        opensOn,
        closesOn,
        isOnline,
      },
      venue: isOnline ? 'Trực tuyến, điểm cầu huyện và các xã, thị trấn' : random.pick(VENUES),
      basis: `Kế hoạch đào tạo, bồi dưỡng năm ${opensOn.slice(0, 4)} của Huyện ủy`,
      searchText: fold(`${title} ${organiser}`),
    })
    const days = opensOn === closesOn ? [opensOn] : [opensOn, closesOn]
    const sessions = days.flatMap((on) =>
      (['morning', 'afternoon'] as const).map((part) => {
        const session = random.id()
        insert.session({ id: session, classId: id, on, part })
        return session
      }),
    )
    for (const line of plan.lines) {
      const lineId = random.id()
      insert.line({ id: lineId, classId: id, audience: line.audience, reportedCount: line.counted })
      if (line.named > 0) enrol(plan, line, lineId, sessions)
    }
  }
}
