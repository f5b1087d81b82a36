import type { CivilDate } from '@/lib/civil-date'
import { numberSearch, printedNumber } from '@/lib/documents/rules'
import type { Db } from '../../client'
import { decisions, terms } from '../../schema/documents'
import { insertRows } from '../bulk'
import { day, officeDaysBefore } from '../calendar'
import type { Random } from '../random'
import { BODIES } from '../vocabulary'
import { actsOf, type Ring } from './careers'

const SUBJECTS: Record<string, string> = {
  begin: 'Về việc bổ nhiệm cán bộ',
  follow: 'Về việc bổ nhiệm cán bộ',
  move: 'Về việc điều động, bổ nhiệm cán bộ',
  renew: 'Về việc bổ nhiệm lại cán bộ',
  leave: 'Về việc cho thôi giữ chức vụ',
}

const EARLIER = {
  id: 'term-committee-2010',
  name: 'Nhiệm kỳ 2010–2015',
  from: day('2010-07-15'),
  until: day('2015-07-28'),
}

/** One paper for each group of acts, numbered by term in the order of signing. Answers with the id of each key. */
export function addVolumeDecisions(db: Db, random: Random, rings: readonly Ring[]): Map<string, string> {
  const body = BODIES.committee
  insertRows(db, terms, [{ ...EARLIER, issuingBodyId: body.id }])
  const ofBody = db
    .select()
    .from(terms)
    .all()
    .filter(({ issuingBodyId }) => issuingBodyId === body.id)
  const days = new Map<string, CivilDate>()
  rings.forEach((ring, at) => {
    for (const acts of actsOf(ring, at)) for (const { key, on } of acts) days.set(key, on)
  })
  const signed = new Map([...new Set(days.values())].map((on) => [on, officeDaysBefore(on, 4)]))
  const inOrder = [...days]
    .map(([key, on]) => ({ key, on, signedOn: signed.get(on) ?? on }))
    .sort((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : a.key < b.key ? -1 : 1))
  const last = new Map<string, number>()
  const ids = new Map<string, string>()
  insertRows(
    db,
    decisions,
    inOrder.map(({ key, on, signedOn }) => {
      const term = ofBody.find(({ from, until }) => from <= signedOn && (!until || signedOn < until))
      const number = (last.get(term?.id ?? '') ?? 0) + 1
      last.set(term?.id ?? '', number)
      const id = random.id()
      ids.set(key, id)
      const numberText = printedNumber(number, 'QĐ', body)
      const at = `${signedOn}T03:00:00.000Z`
      return {
        ...{
          id,
          kind: 'QĐ' as const,
          issuingBodyId: body.id,
          termId: term?.id ?? null,
          number,
          numberText,
          numberSearch: numberSearch(numberText),
        },
        ...{
          signedOn,
          signatory: 'Trịnh Hữu Khiêm',
          signatoryTitle: 'Bí thư',
          authority: 'T/M' as const,
          effectiveOn: on,
        },
        ...{
          subject: SUBJECTS[key.split(' ')[1] ?? ''] ?? 'Về công tác cán bộ',
          createdAt: at,
          submittedAt: at,
          registeredAt: at,
        },
      }
    }),
  )
  return ids
}
