import type { CivilDate } from '@/lib/civil-date'
import type { decisions } from '../../schema/documents'
import { makeName } from '../people-maker'
import type { Random } from '../random'
import type { Paper } from './acts'
import { COMMUNES, COUNCIL, PARTY } from './communes'
import { communeCouncil, communeParty } from './papers'
import { type SeatKey, seatKey } from './posts'
import { DISTRICT_COUNCIL, DISTRICT_GOVERNMENT, DISTRICT_PARTY } from './units'

type Row = typeof decisions.$inferInsert
export type Signature = Required<Pick<Row, 'signatory' | 'signatoryTitle' | 'authority'>>
type Signer = readonly [seat: SeatKey, title: string, authority: NonNullable<Row['authority']>]

const FIRST = seatKey('district-secretary', DISTRICT_PARTY)
const DEPUTY = seatKey('district-deputy-secretary', DISTRICT_PARTY, 1)

/** Who may sign for a body, in their order. */
const SIGNERS = new Map<string, readonly Signer[]>([
  [
    'body-committee',
    [
      [FIRST, 'Bí thư', 'T/M'],
      [DEPUTY, 'Phó Bí thư', 'T/M'],
    ],
  ],
  [
    'body-government',
    [
      [seatKey('district-chair', DISTRICT_GOVERNMENT), 'Chủ tịch', ''],
      [seatKey('district-vice-chair', DISTRICT_GOVERNMENT, 1), 'Phó Chủ tịch', 'K/T'],
      [seatKey('district-vice-chair', DISTRICT_GOVERNMENT, 2), 'Phó Chủ tịch', 'K/T'],
    ],
  ],
  [
    'body-council',
    [
      [seatKey('district-council-chair', DISTRICT_COUNCIL), 'Chủ tịch', 'T/M'],
      [seatKey('district-council-deputy', DISTRICT_COUNCIL), 'Phó Chủ tịch', 'T/M'],
    ],
  ],
  ...COMMUNES.flatMap(({ code }): [string, Signer[]][] => [
    [
      communeParty(code),
      [
        [seatKey('commune-secretary', PARTY(code)), 'Bí thư', 'T/M'],
        [seatKey('commune-standing-deputy', PARTY(code)), 'Phó Bí thư', 'T/M'],
      ],
    ],
    [
      communeCouncil(code),
      [
        [seatKey('commune-council-chair', COUNCIL(code)), 'Chủ tịch', 'T/M'],
        [seatKey('commune-council-deputy', COUNCIL(code)), 'Phó Chủ tịch', 'T/M'],
      ],
    ],
  ]),
])

const CITY = [
  ['2020-10-11', 'Trịnh Hữu Khiêm'],
  ['9999-12-31', 'Lưu Đình Thuận'],
] as const

/** A paper is signed by whoever held the post that day; papers from before the register by those who went before. */
export function openSignatures(random: Random, holderOn: (seat: SeatKey, on: CivilDate) => string | null) {
  const before = new Map<string, string>()
  const predecessor = (bodyId: string) => {
    const name = before.get(bodyId) ?? makeName(random, 'male', 1957)
    before.set(bodyId, name)
    return name
  }
  return ({ body, signedOn }: Paper): Signature => {
    if (body === 'body-city')
      return {
        signatory: CITY.find(([until]) => signedOn < until)?.[1] ?? CITY[1][1],
        signatoryTitle: 'Phó Bí thư',
        authority: 'T/M',
      }
    const signers = SIGNERS.get(body) ?? []
    const inPost = signers.flatMap(([seat, signatoryTitle, authority]) => {
      const signatory = holderOn(seat, signedOn)
      return signatory ? [{ signatory, signatoryTitle, authority }] : []
    })
    const [, title = 'Chủ tịch', authority = 'T/M'] = signers[0] ?? []
    const [first, second] = inPost
    if (second && random.chance(0.22)) return second
    return first ?? { signatory: predecessor(body), signatoryTitle: title, authority }
  }
}
