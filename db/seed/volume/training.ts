import { addDays } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '../../schema/training'
import { inserter } from '../bulk'
import { day, officeDayFrom } from '../calendar'
import type { Random } from '../random'

const COURSES = [
  ['knowledge-update', 'managed', 'Cập nhật kiến thức mới'],
  ['party-building', 'committee-members', 'Bồi dưỡng nghiệp vụ xây dựng Đảng'],
  ['state-management', 'civil-servants', 'Bồi dưỡng quản lý nhà nước'],
  ['job-skills', 'public-employees', 'Bồi dưỡng theo vị trí việc làm'],
] as const

const SIZE = 40

/** Each person attends one class of each course, of two sessions; a class is full at forty. */
export function openTraining(db: Db, random: Random) {
  const insert = {
    course: inserter(db, trainingClasses),
    line: inserter(db, classAudiences),
    session: inserter(db, classSessions),
    enrolment: inserter(db, enrolments),
    attendance: inserter(db, attendances),
  }
  const open = COURSES.map(() => ({ lineId: '', sessions: [] as string[], learners: SIZE, number: 0 }))

  function openClass(course: (typeof COURSES)[number], number: number) {
    const [kind, audience, name] = course
    const opensOn = officeDayFrom(addDays(day('2019-01-07'), random.int(0, 1590)))
    const closesOn = officeDayFrom(addDays(opensOn, 1))
    const id = random.id()
    const title = `${name} – lớp ${number}`
    const organiser = 'Trung tâm Chính trị huyện'
    insert.course({ id, title, kind, organiser, opensOn, closesOn, searchText: fold(`${title} ${organiser}`) })
    const lineId = random.id()
    insert.line({ id: lineId, classId: id, audience })
    const sessions = [opensOn, closesOn].map((on) => {
      const session = random.id()
      insert.session({ id: session, classId: id, on, part: 'morning' })
      return session
    })
    return { lineId, sessions, learners: 0, number }
  }

  return (personId: string): void => {
    COURSES.forEach((course, at) => {
      const current = open[at]
      if (!current) return
      const now = current.learners >= SIZE ? openClass(course, current.number + 1) : current
      open[at] = now
      now.learners++
      const enrolmentId = random.id()
      insert.enrolment({ id: enrolmentId, lineId: now.lineId, personId })
      for (const sessionId of now.sessions)
        insert.attendance({ enrolmentId, sessionId, status: random.chance(0.94) ? 'present' : 'excused' })
    })
  }
}
