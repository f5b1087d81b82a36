import type { CivilDate } from '@/lib/civil-date'
import { one, only, staffSeat, type Told } from './careers'
import { COMMITTEES, COMMUNES, communeWord, DEPARTMENTS, isTownship, PARTY_BODIES, PUBLIC_UNITS } from './district'
import { addPerson, birthRetiringOn } from './people'
import type { Stint } from './stints'
import { between, DAWN, day, type SeatSpec, TODAY, type World } from './world'

const holderAt = (told: Told, seatId: string, on: CivilDate) =>
  told.stints.find(
    (stint) => stint.seat.id === seatId && stint.from <= on && (stint.until === null || stint.until > on),
  )

const hold = (
  told: Told,
  personId: string,
  seat: SeatSpec,
  from: CivilDate,
  by: Stint['by'],
  more: Partial<Stint> = {},
) => told.stints.push({ personId, seat, from, until: null, manner: 'main', by, ...more })

/** Each chair is deputy secretary besides, from the same day to the same day; the council is chaired by one of the Party heads. */
export function addSecondPosts(world: World, told: Told): void {
  for (const at of COMMUNES.keys()) {
    const beside = one(world, 'commune-deputy-secretary', at)
    const chair = one(world, 'commune-chair', at)
    for (const stint of told.stints.filter(({ seat }) => seat.id === chair.id))
      told.stints.push({ ...stint, seat: beside, manner: 'concurrent' })
  }
  const elected = day('2021-06-28')
  let secretaries = 0
  for (const at of COMMUNES.keys()) {
    const secretary = holderAt(told, one(world, 'commune-secretary', at).id, TODAY)
    const deputy = holderAt(told, one(world, 'commune-standing-deputy', at).id, TODAY)
    const isSecretary = secretary !== undefined && secretary.from < '2021-05-23' && secretaries < 9
    if (isSecretary) secretaries++
    const chosen = isSecretary ? secretary : deputy
    if (chosen)
      hold(told, chosen.personId, one(world, 'commune-council-chair', at), elected, 'election', {
        manner: 'concurrent',
      })
  }
}

/** The fifteen whom the city or their branch manages, the council's chair, and the forty-one. */
export function addDistrict(world: World, told: Told, communeSecretaries: readonly string[]): void {
  const above = world.seats.filter(({ group }) => group === 'above')
  const elected = day('2020-07-10')
  const leaders = above.map((seat) => {
    const personId = addPerson(world, {
      born: [1965, 1976],
      home: world.random.chance(0.5) ? 'elsewhere' : { commune: world.random.between(0, 15) },
    })
    hold(told, personId, seat, elected, seat.kind === 'branch-head' ? 'transfer' : 'endorsement')
    return personId
  })
  const [secretary = ''] = leaders
  hold(told, secretary, one(world, 'district-council-chair'), day('2021-06-28'), 'election', { manner: 'concurrent' })
  const holders = (kind: string, count: number) =>
    only(world, kind)
      .flatMap((seat) => holderAt(told, seat.id, TODAY)?.personId ?? [])
      .slice(0, count)
  const union = only(world, 'mass-body-head').filter(
    ({ group, title }) => group === 'own' && /Lao động|Nông dân|Phụ nữ|Huyện đoàn/.test(title),
  )
  const offices = only(world, 'party-body-head').filter(({ group }) => group === 'own')
  const members = [
    ...leaders,
    ...communeSecretaries.slice(0, 14),
    ...holders('department-head', 6),
    ...[...offices, ...union].flatMap((seat) => holderAt(told, seat.id, TODAY)?.personId ?? []),
  ]
  const seats = only(world, 'executive-committee-member')
  members.forEach((personId, at) => {
    const seat = seats[at]
    if (seat) hold(told, personId, seat, elected, 'endorsement', { manner: 'concurrent' })
  })
}

/** Ten of the fifty-four other organisations are led by people counted already; the rest have secretaries of their own. */
export function addGrassroots(world: World, told: Told): string[] {
  const seats = world.seats.filter(({ group }) => group === 'grassroots')
  const branch = (title: string) =>
    holderAt(told, world.seats.find((seat) => seat.title.startsWith(title))?.id ?? '', TODAY)?.personId
  const heads = only(world, 'department-head').flatMap((seat) => holderAt(told, seat.id, TODAY) ?? [])
  const publicHeads = only(world, 'public-unit-head').flatMap((seat) => holderAt(told, seat.id, TODAY) ?? [])
  const known = [
    branch('Trưởng Công an'),
    branch('Chỉ huy trưởng'),
    ...[...heads, ...publicHeads].slice(0, 8).map(({ personId }) => personId),
  ]
  return seats.flatMap((seat, at) => {
    const leader = known[at]
    if (leader) {
      hold(told, leader, seat, between(world.random, '2022-01-10', '2023-03-20'), 'endorsement', {
        manner: 'concurrent',
      })
      return []
    }
    const personId = addPerson(world, { born: [1966, 1984] })
    hold(told, personId, seat, between(world.random, '2018-02-05', '2020-05-29'), 'endorsement')
    return [personId]
  })
}

type Ranks = {
  department: string[]
  party: string[]
  commune: string[]
  mass: string[]
  public: string[]
  cell: string[]
}

/** The staff of the bodies and communes, with the few whose days fall due. */
export function addStaff(world: World, told: Told): Ranks {
  const { random } = world
  const ranks: Ranks = { department: [], party: [], commune: [], mass: [], public: [], cell: [] }
  const post = (
    list: string[],
    unit: string,
    kind: string,
    title: string,
    from: CivilDate,
    by: Stint['by'] = 'transfer',
    born?: Parameters<typeof addPerson>[1],
  ) => {
    const personId = addPerson(world, born ?? { born: [1972, 1997] })
    hold(told, personId, staffSeat(world, unit, title, from, null, kind), from, by)
    list.push(personId)
    return personId
  }
  const recent = () => between(random, '2019-06-03', '2023-05-15')
  const anyDay = () => (random.chance(0.35) ? DAWN : between(random, '2016-08-01', '2023-05-15'))
  for (const [at, [code, name]] of DEPARTMENTS.entries()) {
    for (let n = 0; n < 6; n++) post(ranks.department, code, 'specialist', `Chuyên viên ${name}`, anyDay())
    const isWatched = at === 2 || at === 3 || at === 4
    for (let n = 0; n < (isWatched ? 3 : 0); n++)
      post(
        ranks.department,
        code,
        'sensitive-specialist',
        `Chuyên viên phụ trách tài chính, đất đai, đầu tư – ${name}`,
        n === 0 ? between(random, '2018-07-02', '2018-09-20') : recent(),
        'position-change',
      )
  }
  for (const [code, name] of PARTY_BODIES)
    for (let n = 0; n < 4; n++) post(ranks.party, code, 'party-specialist', `Chuyên viên ${name}`, anyDay())
  for (const [at, [, code]] of COMMUNES.entries()) {
    const place = communeWord(at)
    for (const title of [
      'Văn phòng – Thống kê',
      'Tư pháp – Hộ tịch',
      'Văn hóa – Xã hội',
      'Lao động – Thương binh và Xã hội',
      'Văn thư – Lưu trữ',
      'Nông nghiệp',
      'Một cửa',
      'Nội vụ',
      'Văn phòng Đảng ủy',
      'Thủ quỹ',
    ])
      post(ranks.commune, `UBND-${code}`, 'commune-official', `Công chức ${title} ${place}`, anyDay())
    for (const title of ['Địa chính – Xây dựng', 'Tài chính – Kế toán'])
      post(
        ranks.commune,
        `UBND-${code}`,
        'sensitive-commune-official',
        `Công chức ${title} ${place}`,
        at === 6 && title.startsWith('Địa') ? day('2018-08-06') : recent(),
        'position-change',
      )
    for (const title of [
      'Chủ tịch MTTQ',
      'Chủ tịch Hội Nông dân',
      'Chủ tịch Hội Phụ nữ',
      'Chủ tịch Hội Cựu chiến binh',
      'Bí thư Đoàn Thanh niên',
    ])
      post(ranks.mass, `MTTQ-${code}`, 'commune-mass-head', `${title} ${place}`, anyDay(), 'election')
    for (let cell = 1; cell <= 8; cell++)
      post(
        ranks.cell,
        `CB-${code}-${cell}`,
        'cell-secretary',
        `Bí thư Chi bộ ${isTownship(at) ? 'tổ dân phố' : 'thôn'} số ${cell} ${place}`,
        between(random, '2021-12-06', '2022-12-20'),
        'endorsement',
      )
  }
  for (const [code, name] of COMMITTEES)
    for (let cell = 1; cell <= 3; cell++)
      post(
        ranks.cell,
        `${code}-${cell}`,
        'cell-secretary',
        `Bí thư Chi bộ ${cell} thuộc ${name}`,
        between(random, '2021-12-06', '2022-12-20'),
        'endorsement',
      )
  for (const [code, name] of PUBLIC_UNITS)
    for (let n = 0; n < 12; n++) post(ranks.public, code, 'public-employee', `Viên chức ${name}`, anyDay())
  return ranks
}

/** Six people whose day of retirement falls within ninety days, four of them among the 185. */
export function ageSome(world: World, told: Told, ranks: Ranks): void {
  const days = ['2023-07-01', '2023-08-01', '2023-09-01', '2023-07-01', '2023-08-01', '2023-09-01'].map(day)
  const kinds = ['department-deputy', 'public-unit-deputy', 'commune-vice-chair', 'mass-body-deputy']
  const chosen = kinds.map(
    (kind) =>
      only(world, kind)
        .flatMap((seat) => holderAt(told, seat.id, TODAY) ?? [])
        .find(({ from }) => from < '2021-01-01')?.personId,
  )
  const old = [...chosen, ranks.department[3], ranks.public[5]]
  old.forEach((personId, at) => {
    const person = personId && world.persons.get(personId)
    const on = days[at]
    if (!person || !on) throw new Error('Nobody to retire')
    const birthDate = birthRetiringOn(world, person.sex, on)
    if (!birthDate) throw new Error(`Nobody retires on ${on}`)
    const year = birthDate.slice(0, 4)
    const shift = (text: string | null | undefined, years: number) =>
      text ? (`${Number(text.slice(0, 4)) - years}${text.slice(4)}` as CivilDate) : null
    const years = Number(person.birthDate.slice(0, 4)) - Number(year)
    world.persons.set(person.id, {
      ...person,
      birthDate,
      searchText: person.searchText.replace(person.birthDate.slice(0, 4), year),
      identityNumber: `001${person.sex === 'male' ? 0 : 1}${year.slice(2)}${person.identityNumber?.slice(6)}`,
      partyAdmittedOn: shift(person.partyAdmittedOn, years),
      partyOfficialOn: shift(person.partyOfficialOn, years),
      firstHiredOn: shift(person.firstHiredOn, years),
    })
  })
}

/** Two on secondment until this summer. */
export function secondSome(world: World, told: Told, ranks: Ranks): void {
  const places = [
    [ranks.department[10], 'BAN-TOCHUC', 'Chuyên viên Ban Tổ chức Huyện ủy', '2021-08-02', '2023-07-31'],
    [ranks.commune[25], 'VP-HU', 'Chuyên viên Văn phòng Huyện ủy', '2021-09-06', '2023-08-31'],
  ] as const
  for (const [personId, unit, title, from, endsOn] of places)
    if (personId)
      hold(told, personId, staffSeat(world, unit, title, day(from), null), day(from), 'secondment', {
        manner: 'concurrent',
        endsOn: day(endsOn),
        purpose: 'duty',
      })
}
