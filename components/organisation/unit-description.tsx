import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { UnitFacts } from '@/lib/organisation/units/queries'
import { lastDay } from '@/lib/period'

/** What else it is or was called: told where the shown name is not the last or not the first. */
function otherNames({ versions, name, on }: UnitFacts['unit']) {
  const latest = versions.find(({ from }) => from > on)?.name ?? null
  const former = versions.find((version) => version.from <= on && version.name !== name)?.name ?? null
  return { latest: latest === name ? null : latest, former }
}

export function UnitDescription({
  facts: { unit, above, mates, place, heirs, forerunners },
  day,
}: {
  facts: UnitFacts
  day: string
}) {
  const { latest, former } = otherNames(unit)
  const until = lastDay(unit)
  const parent = above.at(-1)
  const links = (units: readonly { id: string; name: string }[], query = day) =>
    units.map(({ id, name }) => (
      <span key={id} className="block py-[3px]">
        <TextLink href={`/organisation/units/${id}${query}`}>{name}</TextLink>
      </span>
    ))
  return (
    <Card title="Thông tin">
      <Definitions
        columns={1}
        items={[
          ...(heirs.length > 0 ? [{ term: 'Nay là', value: links(heirs, '') }] : []),
          ...(forerunners.length > 0 ? [{ term: 'Tiền thân', value: links(forerunners) }] : []),
          ...(latest ? [{ term: 'Về sau là', value: latest }] : []),
          ...(former ? [{ term: 'Trước đây là', value: former }] : []),
          { term: 'Mã', value: unit.code },
          {
            term: 'Trực thuộc',
            value: parent ? links([parent]) : (unit.parentName ?? 'Không trực thuộc đơn vị nào trong sổ'),
          },
          ...(mates.length > 0 ? [{ term: 'Cùng địa bàn', value: links(mates) }] : []),
          ...(place
            ? [
                {
                  term: 'Địa bàn',
                  value: (
                    <TextLink href={`/places?q=${encodeURIComponent(place.code)}`}>
                      {[place.fullName, place.above].filter(Boolean).join(', ')}
                    </TextLink>
                  ),
                },
              ]
            : []),
          { term: 'Căn cứ', value: unit.basis },
          { term: 'Thời gian', value: `từ ${formatDay(unit.from)}${until ? ` đến ${formatDay(until)}` : ''}` },
        ]}
      />
    </Card>
  )
}
