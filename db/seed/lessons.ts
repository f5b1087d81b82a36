import fc from 'fast-check'
import type { Db } from '../client'
import { qualificationLevels, qualifications } from '../schema/qualifications'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '../schema/training'
import { onDay, PEOPLE } from './histories'

/** Random classes of the cast, with one line each, and what somebody took beside it. */
const learner = fc.record({
  personId: fc.option(fc.constantFrom(...PEOPLE)),
  status: fc.constantFrom('present', 'present', 'absent'),
})

export const lesson = fc.record({
  kind: fc.constantFrom('party-building', 'knowledge-update', 'defence', 'job-skills', 'other'),
  on: onDay,
  organiserUnitId: fc.constantFrom('committee', 'eastCommittee', null),
  audience: fc.constantFrom('managed', 'commune-party-leaders', 'others'),
  reportedCount: fc.nat(4),
  learners: fc.uniqueArray(learner, { maxLength: 5, selector: ({ personId }) => personId ?? Symbol('outsider') }),
  level: fc.constantFrom('bachelor', 'master', 'theory-intermediate', 'theory-advanced'),
  form: fc.constantFrom('Tập trung', 'Không tập trung', 'Chính quy', null),
  taker: fc.constantFrom(...PEOPLE),
})
type Lesson = typeof lesson extends fc.Arbitrary<infer L> ? L : never

export function teach(
  db: Db,
  { kind, on, organiserUnitId, audience, reportedCount, ...given }: Lesson,
  id: string,
): void {
  const title = `Lớp ${id}`
  db.insert(trainingClasses)
    .values({
      id,
      title,
      kind,
      organiser: 'Ban Tổ chức',
      organiserUnitId,
      opensOn: on,
      closesOn: on,
      searchText: title,
    })
    .run()
  db.insert(classAudiences).values({ id, classId: id, audience, reportedCount }).run()
  db.insert(classSessions).values({ id, classId: id, on, part: 'morning' }).run()
  for (const [at, { personId, status }] of given.learners.entries()) {
    const enrolmentId = `${id}-${at}`
    const outsiderName = personId === null ? `Khách ${enrolmentId}` : null
    db.insert(enrolments).values({ id: enrolmentId, lineId: id, personId, outsiderName }).run()
    db.insert(attendances)
      .values({ enrolmentId, sessionId: id, status: status as 'present' | 'absent' })
      .run()
  }
  const { kind: of } = db
    .select({ code: qualificationLevels.code, kind: qualificationLevels.kind })
    .from(qualificationLevels)
    .all()
    .find(({ code }) => code === given.level) ?? { kind: 'education' as const }
  db.insert(qualifications)
    .values({ id, personId: given.taker, kind: of, level: given.level, form: given.form, issuedOn: on })
    .run()
}
