import { lowerFirst, upperFirst } from '../../../first-letter'
import { formatNumber, roman } from '../../../numbers'
import type { PeriodicData } from '../data'
import { count, enumerate, fraction, onDay, type Part, percent, type Sentence, sentence } from '../wording/rules'

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
  const begins = `${onDay(data)}, ${unit.name} `
  const key = 'situation.organisations'
  if (all.value === 1 && !unit.isWhole)
    return sentence(key, begins, members?.value ? ['có ', count(members), ' đảng viên.'] : 'chưa có số liệu đảng viên.')
  return sentence(
    key,
    `${begins}có `,
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

/** What the district is like, as sources state it; each number opens to its source. */
function area({ figures, unit }: PeriodicData): Sentence | null {
  const stated = (id: string) => figures[id]?.value ?? null
  const [degree, hectares, people] = ['administrative-class', 'natural-area', 'population'].map(stated)
  const facts: Part[][] = [
    ...(degree ? [[{ figureId: 'administrative-class', text: `đơn vị hành chính loại ${roman(degree)}` }]] : []),
    ...(hectares ? [['diện tích tự nhiên ', { figureId: 'natural-area', text: formatNumber(hectares) }, ' ha']] : []),
    ...(people ? [['dân số ', { figureId: 'population', text: formatNumber(people) }, ' người']] : []),
  ]
  if (facts.length === 0) return null
  const name = upperFirst(unit.name.replace(/^Đảng bộ /, ''))
  return sentence('situation.area', `${name} ${degree ? 'là' : 'có'} `, enumerate(facts), '.')
}

/** The targets of the congress and the standards that the district and its communes are held against. */
function targets(data: PeriodicData): Sentence | null {
  const { figures } = data
  const { 'targets-met': met, 'targets-total': total, 'targets-adjusted': adjusted } = figures
  const { 'district-standards-met': district, 'communes-advanced': advanced, 'reform-index-rank': rank } = figures
  const number = (figure: { id: string; value: number | null }): Part => ({
    figureId: figure.id,
    text: formatNumber(figure.value ?? 0),
  })
  const items: Part[][] = [
    ...(total?.value && met
      ? [
          [
            number({ ...met, value: met.value ?? 0 }),
            '/',
            number(total),
            ' chỉ tiêu nghị quyết đại hội đạt và vượt',
            ...(adjusted?.value ? [' (trong đó ', count(adjusted), ' chỉ tiêu được điều chỉnh)'] : []),
          ],
        ]
      : []),
    ...(district?.whole ? [['đạt ', fraction(district), ' tiêu chuẩn thành lập quận']] : []),
    ...(advanced?.whole ? [[fraction(advanced), ' xã đạt chuẩn nông thôn mới nâng cao']] : []),
    ...(rank?.value ? [['Chỉ số cải cách hành chính xếp thứ ', number(rank)]] : []),
  ]
  return items.length > 0 ? sentence('situation.targets', `${onDay(data)}: `, enumerate(items, '; '), '.') : null
}

/** The first part: organisations and members, the district, communes, committee and managed cadres, its targets. */
export const situation = (data: PeriodicData): Sentence[] =>
  [organisations(data), area(data), communes(data), cadres(data), targets(data)].filter((line) => line !== null)
