import { and, desc, eq, exists, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import { decisions, issuingBodies } from '@/db/schema/documents'
import { classAudiences, classKinds, enrolments, trainingClasses } from '@/db/schema/training'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { visibleDecision } from '../../movements/decisions/queries'
import { searchUnits } from '../../organisation/queries'
import { searchEnded } from '../../organisation/successions/queries'
import { visiblePerson } from '../../people/scope/queries'
import { searchWords } from '../../people/search/rules'
import { fold } from '../../search-text'
import { ranByViewer } from '../../training/counted/queries'
import { pickPeople } from '../picker/queries'
import { type PaletteGroup, SHOWN } from './rules'

export const findPeople = (ctx: Context<'people.read' | 'movements.read'>, q: string): PaletteGroup => ({
  title: 'Cán bộ',
  rows: pickPeople(ctx, q).map((row) => ({ ...row, href: `/people/${row.id}` })),
})

/** Units that stand, then those that have ended, each of them with what it is now. */
export function findUnits(ctx: Context<'organisation.read'>, q: string): PaletteGroup {
  const standing = searchWords(q).length === 0 ? [] : searchUnits(ctx, q, ctx.today, SHOWN)
  const left = searchWords(q).length === 0 ? 0 : SHOWN - standing.length
  const ended = left > 0 ? searchEnded(ctx, q, left) : []
  return {
    title: 'Đơn vị',
    rows: [...standing, ...ended].map((row) => ({ ...row, href: `/organisation/units/${row.id}` })),
  }
}

const decisionsWhere = (ctx: Context<'movements.read'>, where: SQL) =>
  ctx.db
    .select({
      id: decisions.id,
      numberText: decisions.numberText,
      signedOn: decisions.signedOn,
      subject: decisions.subject,
      body: issuingBodies.name,
    })
    .from(decisions)
    .innerJoin(issuingBodies, eq(issuingBodies.id, decisions.issuingBodyId))
    .where(and(where, visibleDecision(ctx)))
    .orderBy(desc(decisions.signedOn), desc(decisions.createdAt))
    .$dynamic()

/** What is not in the register yet has no number: the words of its subject name it. */
const openDecisions = (ctx: Context<'movements.read'>, q: string) => {
  const words = searchWords(q)
  const isNamed = ({ subject }: { subject: string }) => words.every((word) => ` ${fold(subject)}`.includes(` ${word}`))
  return words.length === 0 ? [] : decisionsWhere(ctx, isNull(decisions.registeredAt)).all().filter(isNamed)
}

/** By the beginning of the number, as it is read from a paper: `103`, `103-QĐ`; those in preparation by their subject. */
export function findDecisions(ctx: Context<'movements.read'>, q: string): PaletteGroup {
  const number = fold(q).replace(/\s+/g, '')
  const rows = /^\d{1,5}(\D|$)/.test(number)
    ? decisionsWhere(ctx, like(decisions.numberSearch, `${number}%`))
        .limit(SHOWN)
        .all()
    : openDecisions(ctx, q).slice(0, SHOWN)
  return {
    title: 'Quyết định',
    rows: rows.map(({ id, numberText, signedOn, subject, body }) => ({
      id,
      label: numberText ? [numberText, signedOn && formatDay(signedOn)].filter(Boolean).join(', ') : subject,
      hint: numberText ? `${body} · ${subject}` : `${body} · đang chuẩn bị`,
      href: `/movements/${id}`,
    })),
  }
}

/** Classes that the viewer's units ran, and those with somebody of theirs in them. */
function visibleClass(ctx: Context<'training.read'>): SQL | undefined {
  const [ran, seen] = [ranByViewer(ctx), visiblePerson(ctx, enrolments.personId)]
  if (!ran || !seen) return undefined
  const enrolled = ctx.db
    .select({ one: enrolments.id })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .where(and(eq(classAudiences.classId, trainingClasses.id), seen))
  return or(ran, exists(enrolled))
}

export function findClasses(ctx: Context<'training.read'>, q: string): PaletteGroup {
  const words = searchWords(q)
  const named = and(...words.map((word) => sql`instr(' ' || ${trainingClasses.searchText}, ${` ${word}`}) > 0`))
  const rows =
    words.length === 0
      ? []
      : ctx.db
          .select({
            id: trainingClasses.id,
            title: trainingClasses.title,
            closesOn: trainingClasses.closesOn,
            kind: classKinds.name,
          })
          .from(trainingClasses)
          .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
          .where(and(named, isNull(trainingClasses.cancelledReason), visibleClass(ctx)))
          .orderBy(desc(trainingClasses.closesOn))
          .limit(SHOWN)
          .all()
  return {
    title: 'Lớp đào tạo, bồi dưỡng',
    rows: rows.map(({ id, title, closesOn, kind }) => ({
      id,
      label: title,
      hint: `${kind} · ${formatDay(closesOn)}`,
      href: `/training/${id}`,
    })),
  }
}
