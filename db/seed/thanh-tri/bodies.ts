import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../../client'
import { issuingBodies, terms } from '../../schema/documents'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import { BODIES } from '../vocabulary'
import { COMMUNES } from './communes'
import { communeCouncil, communeParty } from './papers'

type Body = typeof issuingBodies.$inferInsert
type Term = typeof terms.$inferInsert

/** Terms before those that every register starts with. */
const EARLIER = [
  ['committee', 'Nhiệm kỳ 2010–2015', '2010-07-15', '2015-07-28'],
  ['organising', 'Nhiệm kỳ 2010–2015', '2010-07-15', '2015-07-28'],
  ['city', 'Nhiệm kỳ 2010–2015', '2010-10-26', '2015-11-01'],
  ['council', 'Nhiệm kỳ 2011–2016', '2011-05-22', '2016-05-22'],
  ['government', 'Nhiệm kỳ 2011–2016', '2011-05-22', '2016-05-22'],
] as const

const termRow = (body: string, name: string, from: CivilDate, until: CivilDate | null): Term => ({
  ...{ id: `term-${body.replace('body-', '')}-${from.slice(0, 4)}`, issuingBodyId: body, from, until },
  name: `Nhiệm kỳ ${name}`,
})

/** Party committees and councils of the communes, whose papers the office keeps too. */
export function addCommuneBodies(db: Db): void {
  const bodies = COMMUNES.flatMap(({ code, name }, at): Body[] => [
    { id: communeParty(code), name: `Đảng ủy ${name}`, abbreviation: 'ĐU', style: 'party', rank: 20 + at },
    { id: communeCouncil(code), name: `HĐND ${name}`, abbreviation: 'HĐND', style: 'state', rank: 40 + at },
  ])
  const ofCommunes = COMMUNES.flatMap(({ code, congresses }) => {
    const [first = day('2015-05-20'), second = day('2020-05-20')] = congresses
    const party = communeParty(code)
    const council = communeCouncil(code)
    return [
      termRow(party, '2010–2015', day('2010-05-20'), first),
      termRow(party, '2015–2020', first, second),
      termRow(party, '2020–2025', second, null),
      termRow(council, '2011–2016', day('2011-05-22'), day('2016-05-22')),
      termRow(council, '2016–2021', day('2016-05-22'), day('2021-05-23')),
      termRow(council, '2021–2026', day('2021-05-23'), null),
    ]
  })
  insertRows(db, issuingBodies, bodies)
  insertRows(db, terms, [
    ...EARLIER.map(([body, name, from, until]) =>
      termRow(BODIES[body].id, name.replace('Nhiệm kỳ ', ''), day(from), day(until)),
    ),
    ...ofCommunes,
  ])
}
