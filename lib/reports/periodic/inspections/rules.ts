import { formatDayInProse } from '../../../civil-date'
import type { PeriodicData } from '../data'
import { count, enumerate, fraction, type Part, type Sentence, sentence } from '../wording/rules'

const ROUNDS = [
  ['inspections', 'inspected', 'kiểm tra'],
  ['supervisions', 'supervised', 'giám sát'],
] as const

/** «05 cuộc kiểm tra chuyên đề đối với 83 lượt tổ chức đảng và 12 đảng viên»; of a kind without rounds nothing is said. */
function roundsOf({ figures }: PeriodicData, tail: string, form: string): Part[][] {
  return ROUNDS.flatMap(([id, past, name]) => {
    const rounds = figures[`${id}${tail}`]
    const organisations = figures[`${past}-organisations${tail}`]
    const members = figures[`${past}-members${tail}`]
    if (!rounds?.value) return []
    const whom: Part[][] = [
      ...(organisations?.value ? [[count(organisations), ' lượt tổ chức đảng']] : []),
      ...(members?.value ? [[count(members), ' đảng viên']] : []),
    ]
    return [
      [count(rounds), ` cuộc ${name}${form}`, ...(whom.length > 0 ? [' đối với ', ...enumerate(whom, ' và ')] : [])],
    ]
  })
}

function rounds(data: PeriodicData): Sentence | null {
  const all = roundsOf(data, '', ' chuyên đề')
  const [known] = ROUNDS.flatMap(([id]) => (data.figures[id]?.value ? [data.figures[id]] : []))
  if (all.length === 0 || !known?.from) return null
  const onCadreWork = roundsOf(data, '-on-cadre-work', '')
  const time = `Từ đầu nhiệm kỳ (ngày ${formatDayInProse(known.from)}) đến ngày ${formatDayInProse(data.period.to)}, `
  return sentence(
    'inspections.rounds',
    data.unit.isWhole ? `${time}đã tiến hành ` : `${time}tại ${data.unit.name} đã tiến hành `,
    enumerate(all, '; '),
    onCadreWork.length > 0 && ['; trong đó có ', ...enumerate(onCadreWork, ', '), ' có nội dung về công tác cán bộ'],
    '.',
  )
}

function plans({ figures }: PeriodicData): Sentence | null {
  const met = figures['inspection-plans-met']
  if (!met?.whole) return null
  const passed = met.groups.find(({ key }) => key === 'passed')?.value ?? 0
  return sentence(
    'inspections.plans',
    met.part === met.whole
      ? `Hoàn thành ${passed > 0 ? 'đạt và vượt' : 'đạt'} các chỉ tiêu kiểm tra, giám sát theo kế hoạch của những năm đã qua trong nhiệm kỳ (`
      : 'Về thực hiện kế hoạch kiểm tra, giám sát của những năm đã qua trong nhiệm kỳ, chỉ tiêu đạt và vượt là (',
    fraction(met),
    ').',
  )
}

/** What was inspected and supervised since the term began, and the plans of its years. */
export const inspections = (data: PeriodicData): Sentence[] =>
  [rounds(data), plans(data)].filter((line) => line !== null)
