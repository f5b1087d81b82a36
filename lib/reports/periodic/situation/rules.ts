import { lowerFirst } from '../../../first-letter'
import type { PeriodicData } from '../data'
import { count, enumerate, onDay, type Part, percent, type Sentence, sentence } from '../wording/rules'

/** «khối doanh nghiệp 07»: the blocks are those of the register, each a figure of its own. */
function blocks({ figures }: PeriodicData): Part[] {
  const prefix = 'party-organisations-'
  const items = Object.values(figures)
    .filter((figure) => figure.id.startsWith(prefix) && (figure.value ?? 0) > 0)
    .map((figure): Part[] => [count(figure), ` thuộc khối ${blockName(figure.title)}`])
  return items.length > 0 ? ['; trong đó: ', ...enumerate(items)] : []
}

/** «Tổ chức cơ sở đảng khối Doanh nghiệp» names its block last. */
function blockName(title: string): string {
  return lowerFirst(title.split(/khối /i).at(-1) ?? title)
}

function forms({ figures }: PeriodicData): Part[] {
  const items = (
    [
      ['party-committees', 'đảng bộ cơ sở'],
      ['party-cells', 'chi bộ cơ sở'],
    ] as const
  ).filter(([id]) => figures[id]?.value)
  return items.length > 0
    ? [' (', ...enumerate(items.map(([id, name]): Part[] => [count(figures[id]), ` ${name}`])), ')']
    : []
}

function organisations(data: PeriodicData): Sentence | null {
  const { figures, unit } = data
  const all = figures['party-organisations']
  if (!all?.value) return null
  const members = figures['party-members']
  return sentence(
    'situation.organisations',
    `${onDay(data)}, ${unit.name} có `,
    count(all),
    ' tổ chức cơ sở đảng',
    forms(data),
    blocks(data),
    members && members.value !== null ? ['; tổng số ', count(members), ' đảng viên.'] : '; chưa có số liệu đảng viên.',
  )
}

function communes({ figures }: PeriodicData): Sentence | null {
  const all = figures.communes
  if (!all?.value || all.value === 1) return null
  const kinds = all.groups
    .filter((group) => group.value > 0)
    .map((group): Part[] => [
      { figureId: all.id, group: group.key, text: String(group.value).padStart(2, '0') },
      ` ${group.label.toLowerCase()}`,
    ])
  return sentence(
    'situation.communes',
    'Địa bàn gồm ',
    count(all),
    ' đơn vị hành chính cấp xã',
    kinds.length > 1 && [' (', ...enumerate(kinds), ')'],
    '.',
  )
}

function cadres({ figures, levelName, unit }: PeriodicData): Sentence | null {
  const managed = figures['managed-cadres']
  if (!managed?.value) return null
  const committee = figures['executive-committee-members']
  const degree = figures['managed-cadres-degree']
  const theory = figures['managed-cadres-theory']
  return sentence(
    'situation.cadres',
    committee?.value && unit.isWhole ? [`Ban Chấp hành ${unit.name} có `, count(committee), ' đồng chí; cán'] : 'Cán',
    ` bộ diện ${levelName} có `,
    count(managed),
    ' đồng chí',
    degree?.whole ? [', ', percent(degree), ' có trình độ chuyên môn từ đại học trở lên'] : null,
    theory?.whole
      ? [degree ? ' và ' : ', ', percent(theory), ' có trình độ lý luận chính trị từ trung cấp trở lên']
      : null,
    '.',
  )
}

/** The first part: organisations and members, communes, committee and managed cadres. */
export const situation = (data: PeriodicData): Sentence[] =>
  [organisations(data), communes(data), cadres(data)].filter((line) => line !== null)
