import { eq } from 'drizzle-orm'
import { disciplines } from '@/db/schema/movements'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { Problem } from '../../problem'
import { write } from '../../write'
import { openPerson } from '../access/queries'
import { CLASSIFIED } from '../labels'
import type { CancelDisciplineInput, CorrectDisciplineInput, RecordDisciplineInput } from './input'
import { findDiscipline, listDisciplineForms } from './queries'

type Write = Context<'appraisals.discipline' | 'appraisals.read' | 'people.read'>
type Described = Omit<RecordDisciplineInput, 'personId'>

const described = ({ form, on, basis, body, violation, until }: Described) => ({
  ...{ form, on, basis, body, violation, until },
})

function checked(tx: Write, input: Described): Described {
  if (input.on > tx.today) throw new Problem('future', 'on', `Ngày này ở sau ngày làm việc ${formatDay(tx.today)}.`)
  const known = listDisciplineForms(tx).find(({ code }) => code === input.form)
  if (input.form !== CLASSIFIED && !(known && covers(known, input.on)))
    throw new Problem('no_form', 'form', 'Hình thức kỷ luật này không có trong quy định vào ngày ấy.')
  return described(input)
}

function openDiscipline(tx: Write, disciplineId: string) {
  const found = findDiscipline(tx, disciplineId)
  if (!found || found.cancelledReason !== null)
    throw new Problem('no_discipline', undefined, 'Quyết định kỷ luật này không còn trong sổ.')
  openPerson(tx, found.personId, undefined)
  return found
}

/** From its day on it holds back a higher post, as long as the rules say. */
export function recordDiscipline(ctx: Write, { personId, ...input }: RecordDisciplineInput) {
  return write(ctx, 'appraisals.recordDiscipline', (tx) => {
    openPerson(tx, personId)
    const row = { personId, ...checked(tx, input) }
    const { id } = tx.db.insert(disciplines).values(row).returning({ id: disciplines.id }).get()
    return { subjects: [personId, id], after: row, result: { id } }
  })
}

export function correctDiscipline(ctx: Write, { disciplineId, reason, ...input }: CorrectDisciplineInput) {
  return write(ctx, 'appraisals.correctDiscipline', (tx) => {
    const before = openDiscipline(tx, disciplineId)
    const row = checked(tx, input)
    tx.db.update(disciplines).set(row).where(eq(disciplines.id, disciplineId)).run()
    const subjects = [before.personId, disciplineId]
    return { subjects, before: described(before), after: { ...row, reason }, result: { id: disciplineId } }
  })
}

/** One that was written down by mistake, or lifted: it holds nothing back any more, and stays with its reason. */
export function cancelDiscipline(ctx: Write, { disciplineId, reason }: CancelDisciplineInput) {
  return write(ctx, 'appraisals.cancelDiscipline', (tx) => {
    const before = openDiscipline(tx, disciplineId)
    tx.db.update(disciplines).set({ cancelledReason: reason }).where(eq(disciplines.id, disciplineId)).run()
    const subjects = [before.personId, disciplineId]
    return { subjects, before: described(before), after: { reason }, result: { id: disciplineId } }
  })
}
