import { only, type Told } from './careers'
import { subjectOf } from './stints'
import { day, TODAY, type World } from './world'

/** What is under way on the working day: one signed for July, one submitted, one being prepared. */
export function addDrafts(world: World, told: Told, staff: readonly string[]): void {
  const vacant = world.seats.filter(({ isVacant, kind }) => isVacant && kind === 'department-deputy')
  const ends = (personId: string) =>
    told.stints
      .filter((stint) => stint.personId === personId && stint.until === null && stint.from <= TODAY)
      .map(({ seat, manner }) => ({ seatId: seat.id, manner, change: 'end' as const }))
  const promote = (personId: string | undefined, seatId: string | undefined) => {
    if (!personId || !seatId) throw new Error('Nobody or nowhere to promote')
    return {
      personId,
      kind: 'appointment' as const,
      subject: subjectOf('appointment'),
      termMonths: 60,
      changes: [...ends(personId), { seatId, change: 'begin' as const, manner: 'main' as const }],
    }
  }
  world.acts.push({
    ...promote(staff[1], vacant[0]?.id),
    on: day('2023-07-10'),
    body: 'government',
    group: 'signed ahead',
  })
  world.acts.push({
    ...promote(staff[14], vacant[1]?.id),
    on: day('2023-07-17'),
    body: 'government',
    state: 'submitted',
  })

  const chairs = only(world, 'commune-vice-chair').filter(({ commune }) => commune === 2 || commune === 9)
  const pair = [chairs[0], chairs[2]].map((seat) =>
    told.stints.find((stint) => stint.seat.id === seat?.id && stint.until === null),
  )
  pair.forEach((stint, at) => {
    const target = pair[1 - at]?.seat
    if (!stint || !target) throw new Error('Nobody to change places')
    world.acts.push({
      personId: stint.personId,
      kind: 'rotation',
      on: day('2023-08-01'),
      body: 'committee',
      subject: 'Về việc luân chuyển cán bộ đợt 2 năm 2023',
      termMonths: 60,
      purpose: 'planning',
      changes: [...ends(stint.personId), { seatId: target.id, change: 'begin', manner: 'main' }],
      state: 'draft',
    })
  })
}
