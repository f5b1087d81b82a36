import type { CivilDate } from '@/lib/civil-date'
import type { MovementKind } from '../../schema/movements'
import { day } from '../calendar'
import type { Origin } from './acts'
import { GOVERNMENT, PARTY } from './communes'
import { type SeatKey, seatKey } from './posts'
import { DISTRICT_COUNCIL, DISTRICT_GOVERNMENT, DISTRICT_PARTY } from './units'

export const secretary = (code: string) => seatKey('commune-secretary', PARTY(code))
export const standing = (code: string) => seatKey('commune-standing-deputy', PARTY(code))
export const chair = (code: string) => seatKey('commune-chair', GOVERNMENT(code))
export const vice = (code: string, at = 1) => seatKey('commune-vice-chair', GOVERNMENT(code), at)
export const head = (unit: string) => seatKey('department-head', unit)
export const deputy = (unit: string, at = 1) => seatKey('department-deputy', unit, at)
export const body = (unit: string) => seatKey('party-body-head', unit)
export const bodyDeputy = (unit: string, at = 1) => seatKey('party-body-deputy', unit, at)
export const mass = (unit: string) => seatKey('mass-body-head', unit)
export const massDeputy = (unit: string, at = 1) => seatKey('mass-body-deputy', unit, at)
export const unitHead = (unit: string) => seatKey('public-unit-head', unit)
export const unitDeputy = (unit: string, at = 1) => seatKey('public-unit-deputy', unit, at)

/** How somebody leaves: with age, or for work outside the district. */
export type Way = 'retires' | 'leaves' | 'resigns' | 'is relieved'

export type Round = {
  readonly on: CivilDate
  /** Who goes where, each by the post held until that day. */
  readonly moves: readonly (readonly [from: SeatKey, to: SeatKey | Way, kind?: MovementKind])[]
  /** Seats that stay empty for the time being. */
  readonly empty?: readonly SeatKey[]
  /** Seats taken by somebody who comes from outside the district. */
  readonly outsiders?: readonly SeatKey[]
}

const on = (text: string, moves: Round['moves'], rest: Omit<Round, 'on' | 'moves'> = {}): Round => ({
  on: day(text),
  moves,
  ...rest,
})

const [first, deputyFirst] = [
  seatKey('district-secretary', DISTRICT_PARTY),
  seatKey('district-deputy-secretary', DISTRICT_PARTY, 1),
]
const districtChair = seatKey('district-chair', DISTRICT_GOVERNMENT)
const districtVice = (at: number) => seatKey('district-vice-chair', DISTRICT_GOVERNMENT, at)
const councilDeputy = seatKey('district-council-deputy', DISTRICT_COUNCIL)
const branch = (unit: string) => seatKey('branch-head', `NG-${unit}`)

/** The leaders of the district, one after another. */
const OF_DISTRICT: readonly Round[] = [
  on('2018-11-01', [
    [deputyFirst, 'retires'],
    [body('BTG'), deputyFirst, 'transfer'],
    [bodyDeputy('BTG'), body('BTG'), 'appointment'],
  ]),
  on('2018-03-05', [[branch('CONGAN'), 'leaves']], { outsiders: [branch('CONGAN')] }),
  on('2019-05-06', [[branch('TOAAN'), 'leaves']], { outsiders: [branch('TOAAN')] }),
  on('2019-12-02', [
    [districtChair, 'leaves'],
    [districtVice(1), districtChair, 'election'],
    [head('P-QLDT'), districtVice(1), 'election'],
  ]),
  on('2020-07-10', [[first, 'leaves']], { outsiders: [first] }),
  on('2020-11-02', [[branch('QUANSU'), 'leaves']], { outsiders: [branch('QUANSU')] }),
  on('2021-02-01', [
    [councilDeputy, 'leaves'],
    [body('BDV'), councilDeputy, 'election'],
    [mass('PN'), body('BDV'), 'transfer'],
  ]),
  on('2022-04-04', [[branch('VKS'), 'leaves']], { outsiders: [branch('VKS')] }),
]

/** How the secretaries and chairs of the communes came to be who they are. */
const OF_COMMUNES: readonly Round[] = [
  on('2017-06-01', [
    [secretary('LIENNINH'), 'retires'],
    [deputy('P-TNMT', 2), secretary('LIENNINH'), 'transfer'],
  ]),
  on(
    '2017-11-01',
    [
      [secretary('NGUHIEP'), 'retires'],
      [head('P-YTE'), secretary('NGUHIEP'), 'transfer'],
    ],
    { empty: [head('P-YTE')] },
  ),
  on('2018-03-01', [
    [secretary('VANDIEN'), 'retires'],
    [chair('TAMHIEP'), secretary('VANDIEN'), 'rotation'],
    [vice('TAMHIEP'), chair('TAMHIEP'), 'election'],
  ]),
  on('2018-04-02', [
    [chair('DAIANG'), 'leaves'],
    [deputy('P-KINHTE', 2), chair('DAIANG'), 'rotation'],
  ]),
  on('2018-06-01', [
    [secretary('NGOCHOI'), 'retires'],
    [chair('LIENNINH'), secretary('NGOCHOI'), 'rotation'],
    [vice('LIENNINH'), chair('LIENNINH'), 'election'],
  ]),
  on('2018-12-03', [
    [secretary('THANHLIET'), 'leaves'],
    [standing('TATHANHOAI'), secretary('THANHLIET'), 'rotation'],
  ]),
  on('2019-04-01', [
    [secretary('DONGMY'), 'leaves'],
    [head('P-LDTBXH'), secretary('DONGMY'), 'rotation'],
    [deputy('P-LDTBXH', 2), head('P-LDTBXH'), 'appointment'],
  ]),
  on('2019-10-01', [
    [chair('TANTRIEU'), 'retires'],
    [vice('THANHLIET'), chair('TANTRIEU'), 'rotation'],
  ]),
  on('2019-11-01', [
    [head('P-THANHTRA'), 'retires'],
    [secretary('VINHQUYNH'), head('P-THANHTRA'), 'transfer'],
    [chair('TATHANHOAI'), secretary('VINHQUYNH'), 'rotation'],
    [vice('TATHANHOAI'), chair('TATHANHOAI'), 'election'],
  ]),
  on('2020-02-03', [
    [chair('YENMY'), deputy('P-TNMT'), 'transfer'],
    [deputy('P-TNMT'), chair('YENMY'), 'rotation'],
  ]),
  on('2020-04-01', [
    [secretary('TANTRIEU'), 'retires'],
    [bodyDeputy('BTC'), secretary('TANTRIEU'), 'rotation'],
  ]),
  on('2020-07-20', [
    [deputy('P-VHTT', 2), vice('LIENNINH', 2), 'rotation'],
    [vice('LIENNINH', 2), deputy('P-VHTT', 2), 'transfer'],
  ]),
  on('2020-08-03', [
    [deputy('P-LDTBXH'), standing('NGOCHOI'), 'rotation'],
    [standing('NGOCHOI'), deputy('P-LDTBXH'), 'transfer'],
  ]),
  on('2020-09-01', [
    [bodyDeputy('VP', 2), standing('DAIANG'), 'rotation'],
    [standing('DAIANG'), bodyDeputy('VP', 2), 'transfer'],
  ]),
  on('2021-06-01', [[chair('VANDIEN'), 'retires']], { empty: [chair('VANDIEN')] }),
  on('2021-06-22', [[deputy('P-QLDT'), chair('VANDIEN'), 'rotation']]),
  on('2021-08-02', [
    [bodyDeputy('BDV'), 'leaves'],
    [secretary('YENMY'), bodyDeputy('BDV'), 'transfer'],
    [chair('DONGMY'), secretary('YENMY'), 'transfer'],
    [vice('DONGMY'), chair('DONGMY'), 'election'],
  ]),
  on('2021-10-01', [
    [head('P-TNMT'), 'retires'],
    [secretary('LIENNINH'), head('P-TNMT'), 'transfer'],
    [chair('NGUHIEP'), secretary('LIENNINH'), 'rotation'],
    [vice('NGUHIEP'), chair('NGUHIEP'), 'election'],
  ]),
  on('2021-12-01', [
    [secretary('VANPHUC'), 'retires'],
    [deputy('P-KINHTE'), secretary('VANPHUC'), 'transfer'],
  ]),
  on('2022-03-01', [
    [secretary('DUYENHA'), 'leaves'],
    [mass('DOAN'), secretary('DUYENHA'), 'rotation'],
    [massDeputy('DOAN'), mass('DOAN'), 'endorsement'],
  ]),
  on('2022-06-01', [
    [secretary('NGUHIEP'), 'retires'],
    [secretary('THANHLIET'), secretary('NGUHIEP'), 'transfer'],
    [head('P-TUPHAP'), secretary('THANHLIET'), 'rotation'],
    [deputy('P-TUPHAP'), head('P-TUPHAP'), 'appointment'],
    [chair('THANHLIET'), deputy('P-TUPHAP'), 'transfer'],
    [deputy('P-TCKH'), chair('THANHLIET'), 'rotation'],
  ]),
  on('2022-08-01', [
    [chair('HUUHOA'), 'retires'],
    [vice('HUUHOA'), chair('HUUHOA'), 'election'],
  ]),
  on('2022-11-01', [
    [secretary('TATHANHOAI'), 'retires'],
    [standing('HUUHOA'), secretary('TATHANHOAI'), 'rotation'],
  ]),
  on('2022-12-01', [
    [chair('TAMHIEP'), 'retires'],
    [vice('TUHIEP'), chair('TAMHIEP'), 'rotation'],
  ]),
  on('2023-02-01', [
    [head('P-KINHTE'), 'leaves'],
    [chair('DAIANG'), head('P-KINHTE'), 'transfer'],
    [vice('DAIANG'), chair('DAIANG'), 'election'],
  ]),
]

const OF_OTHERS: readonly Round[] = [
  on('2017-05-18', [
    [mass('DOAN'), 'leaves'],
    [massDeputy('DOAN'), mass('DOAN'), 'endorsement'],
  ]),
  on('2018-07-16', [[bodyDeputy('BTG', 2), 'leaves']]),
  on('2018-08-01', [[deputy('P-YTE'), 'retires']]),
  on('2018-09-04', [
    [unitHead('PTQD'), 'leaves'],
    [unitDeputy('PTQD'), unitHead('PTQD'), 'appointment'],
  ]),
  on('2023-03-01', [[deputy('P-GDDT', 2), 'leaves']], { empty: [deputy('P-GDDT', 2)] }),
  on('2023-04-03', [[deputy('P-TUPHAP', 2), 'leaves']], { empty: [deputy('P-TUPHAP', 2)] }),
  on('2023-04-17', [[bodyDeputy('BDV', 2), 'resigns']], { empty: [bodyDeputy('BDV', 2)] }),
  on('2023-05-15', [[massDeputy('DOAN', 2), 'leaves']], { empty: [massDeputy('DOAN', 2)] }),
]

export const ROUNDS: readonly Round[] = [...OF_DISTRICT, ...OF_COMMUNES, ...OF_OTHERS].sort((a, b) =>
  a.on < b.on ? -1 : 1,
)

/** Where those who begin the story are from, if not from the commune of their first post. */
export const ORIGINS: ReadonlyMap<SeatKey, Origin> = new Map<SeatKey, Origin>([
  [deputy('P-QLDT'), 'THANHLIET'],
  [deputy('P-KINHTE'), 'YENMY'],
  [bodyDeputy('BTC'), 'TANTRIEU'],
  ...[
    head('P-LDTBXH'),
    head('P-TUPHAP'),
    head('P-YTE'),
    massDeputy('DOAN'),
    deputy('P-TCKH'),
    deputy('P-TNMT'),
    deputy('P-TNMT', 2),
    deputy('P-KINHTE', 2),
  ].map((key): [SeatKey, Origin] => [key, 'elsewhere']),
])

/** Seats whose holders chance leaves alone: they are needed as they are in the summer of 2023. */
const KEPT: readonly SeatKey[] = [
  ...['DUYENHA', 'LIENNINH', 'NGUHIEP', 'TATHANHOAI', 'THANHLIET', 'VANPHUC', 'YENMY', 'NGOCHOI', 'DAIANG'].map(
    standing,
  ),
  ...[
    vice('LIENNINH', 2),
    vice('NGOCHOI'),
    vice('VINHQUYNH'),
    deputy('P-YTE'),
    bodyDeputy('BTG', 2),
    unitHead('PTQD'),
    unitDeputy('PTQD'),
  ],
]

/** Until when chance leaves the holder of a seat alone: the last round that moves somebody from or to it. */
export const WANTED: ReadonlyMap<SeatKey, CivilDate> = new Map([
  ...ROUNDS.flatMap(({ on: last, moves }) =>
    moves.flatMap(([from, to]) => [from, to].map((key) => [key, last] as const)),
  ),
  ...KEPT.map((key) => [key, day('2023-12-31')] as const),
])
