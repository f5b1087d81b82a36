import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { UnitVersion } from '@/lib/organisation/units/queries'
import { covers, lastDay } from '@/lib/period'

/** Names, kinds and places in the tree, with the paper of each; nothing to tell where there was only one. */
export function UnitHistory({ versions, on }: { versions: readonly UnitVersion[]; on: CivilDate }) {
  if (versions.length < 2) return null
  return (
    <Card title="Tên gọi và sắp xếp qua các thời kỳ">
      <Timeline
        entries={versions.map((version) => {
          const last = lastDay(version)
          return {
            id: version.id,
            when: `${formatDay(version.from)} – ${last ? formatDay(last) : 'nay'}`,
            title: version.name,
            note: [version.kindName, version.basis].filter(Boolean).join(' · '),
            tone: covers(version, on) ? ('blue' as const) : ('grey' as const),
          }
        })}
      />
    </Card>
  )
}
