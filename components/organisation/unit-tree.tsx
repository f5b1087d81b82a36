import './unit-tree.css'
import { ChevronRight } from 'lucide'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { formatNumber } from '@/lib/numbers'
import type { TreeUnit } from '@/lib/organisation/queries'
import { type Branch, forestOf, type Group, groupsOf, MOST_UNFOLDED } from '@/lib/organisation/rules'
import { heirWords, type Kin } from '@/lib/organisation/successions/rules'

export type Held = ReadonlyMap<string, number> | null
export type HeirsOf = ReadonlyMap<string, readonly Kin[]>
type Counts = { members: number | null; seats: number; vacant: number | null }

/** Groups up to this size stand open. */
const OPEN_GROUP = 20
/** No list is longer: the rest is found by name. */
const MOST_IN_LIST = 300

/** What a unit reports itself, else what is reported beneath it: the district committee counts its organisations. */
function membersOf({ unit, groups }: Branch<TreeUnit>): number | null {
  if (unit.isReporting) return unit.members
  return sumOfKnown(groups.flatMap(({ branches }) => branches.map(membersOf)))
}

function sumOfKnown(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null)
  return known.length > 0 ? known.reduce((sum, number) => sum + number, 0) : null
}

const countsOf = (branch: Branch<TreeUnit>, held: Held): Counts => ({
  members: membersOf(branch),
  seats: branch.unit.seats,
  vacant: held && branch.unit.seats - (held.get(branch.unit.id) ?? 0),
})

const sumOf = (counts: readonly Counts[]): Counts => ({
  members: sumOfKnown(counts.map(({ members }) => members)),
  seats: counts.reduce((sum, { seats }) => sum + seats, 0),
  vacant: sumOfKnown(counts.map(({ vacant }) => vacant)),
})

function Row({ counts, isReporting, children }: { counts: Counts; isReporting: boolean; children: ReactNode }) {
  const { members, seats, vacant } = counts
  const missing = isReporting && members === null
  const said = [
    missing ? 'chưa báo đảng viên' : members !== null && `${formatNumber(members)} đảng viên`,
    seats > 0 && `${formatNumber(seats)} vị trí`,
    vacant !== null && vacant > 0 && `khuyết ${vacant}`,
  ].filter(Boolean)
  return (
    <>
      <span className="min-w-0">
        <span className="name">{children}</span>
        <span className="counts sub">{said.join(' · ')}</span>
      </span>
      <span>{missing ? <Badge tone="warn">chưa báo</Badge> : members !== null && formatNumber(members)}</span>
      <span>{seats > 0 && formatNumber(seats)}</span>
      <span>{vacant !== null && vacant > 0 && <Badge tone="warn">{vacant}</Badge>}</span>
    </>
  )
}

type Shown = { held: Held; heirs?: HeirsOf | undefined; isWhole: boolean; depth: number; day: string }

function UnitBranch({ branch, ...shown }: Shown & { branch: Branch<TreeUnit> }) {
  const { unit, groups, below } = branch
  const became = heirWords(shown.heirs?.get(unit.id))
  const link = (
    <>
      <TextLink href={`/organisation/units/${unit.id}${shown.day}`}>{unit.name}</TextLink>
      {became && <span className="muted"> ({became})</span>}
    </>
  )
  const row = { counts: countsOf(branch, shown.held), isReporting: unit.isReporting === 1 }
  const isFolded = groups.length > 0 && !shown.isWhole && shown.depth > 0
  if (groups.length === 0 || isFolded)
    return (
      <li>
        <div className="row">
          <Row {...row}>
            <span className="leaf">
              {link}
              {isFolded && <span className="muted"> · {below} đơn vị trực thuộc</span>}
            </span>
          </Row>
        </div>
      </li>
    )
  return (
    <li className="relative">
      <div className="row">
        <Row {...row}>
          <span className="leaf">
            {link} {shown.depth > 0 && <span className="muted">({below})</span>}
          </span>
        </Row>
      </div>
      <details open={shown.depth === 0}>
        <summary className="fold">
          <Icon of={ChevronRight} size={16} />
          <span className="sr-only">Đơn vị thuộc {unit.name}</span>
        </summary>
        <Groups groups={groups} {...shown} />
      </details>
    </li>
  )
}

function Groups({ groups, isFlat, ...shown }: Shown & { groups: readonly Group<TreeUnit>[]; isFlat?: boolean }) {
  const list = (branches: readonly Branch<TreeUnit>[], className?: string) => (
    <ul className={className}>
      {branches.slice(0, MOST_IN_LIST).map((branch) => (
        <UnitBranch key={branch.unit.id} branch={branch} {...shown} depth={shown.depth + 1} />
      ))}
      {branches.length > MOST_IN_LIST && (
        <li className="row muted">Còn {formatNumber(branches.length - MOST_IN_LIST)} đơn vị nữa, hãy tìm theo tên.</li>
      )}
    </ul>
  )
  const [only] = groups
  if (groups.length === 1 && only) return list(only.branches, isFlat ? '!pl-0' : undefined)
  return groups.map(({ key, label, branches }) => (
    <details key={key} className={isFlat ? 'group' : 'group ml-[22px]'} open={branches.length <= OPEN_GROUP}>
      <summary className="row">
        <Row counts={sumOf(branches.map((branch) => countsOf(branch, shown.held)))} isReporting={false}>
          <Icon of={ChevronRight} size={16} />
          <span>
            {label} <span className="muted font-normal">({branches.length})</span>
          </span>
        </Row>
      </summary>
      {list(branches)}
    </details>
  ))
}

type Props = {
  units: readonly TreeUnit[]
  held: Held
  /** On a past day: what the units that have ended since are now. */
  heirs?: HeirsOf
  /** `?asOf=…` on a day that is not today. */
  day: string
  /** The units beneath one, by block: nothing above them is shown. */
  isGrouped?: boolean
}

/** The units of one tree as of a day, folded by block, with what they report and what is vacant in them. */
export function UnitTree({ units, held, heirs, day, isGrouped }: Props) {
  const shown = { held, heirs, isWhole: units.length <= MOST_UNFOLDED, day }
  const branches = forestOf(units)
  return (
    <div className="unit-tree">
      <div className="row head" aria-hidden>
        <span>Đơn vị</span>
        <span>Đảng viên</span>
        <span>Vị trí</span>
        <span>{held && 'Khuyết'}</span>
      </div>
      {isGrouped ? (
        <Groups groups={groupsOf(branches)} {...shown} depth={0} isFlat />
      ) : (
        <ul className="!pl-0">
          {branches.map((branch) => (
            <UnitBranch key={branch.unit.id} branch={branch} {...shown} depth={0} />
          ))}
        </ul>
      )}
    </div>
  )
}
