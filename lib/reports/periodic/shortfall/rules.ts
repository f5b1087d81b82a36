import type { FigureValue } from '../../../figures/rules'
import { lowerFirst } from '../../../first-letter'
import { countInProse, targetInWords } from '../../../numbers'
import { targetParts } from '../cadre-work/rules'
import type { PeriodicData } from '../data'
import { count, fraction, groupOf, lacking, percent, type Sentence, sentence, thresholdText } from '../wording/rules'

/** A target is set for the whole register; a part of it is not measured by it. */
const withTarget = ({ figures, unit }: PeriodicData) =>
  unit.isWhole ? Object.values(figures).filter((figure) => figure.target && figure.whole) : []

const missed = (figure: FigureValue) =>
  figure.target &&
  targetInWords({ part: figure.part ?? 0, whole: figure.whole ?? 0, threshold: figure.target.threshold }).state ===
    'missed'

/** One of the two posts may lag behind although both together have reached the target. */
function lagging(data: PeriodicData): { figure: FigureValue; threshold: number; more: number }[] {
  const heads = data.figures['non-local-heads']
  if (!heads?.target || !data.unit.isWhole) return []
  const { threshold } = heads.target
  return ['non-local-secretaries', 'non-local-chairs'].flatMap((id) => {
    const figure = data.figures[id]
    const more = figure?.whole ? Math.ceil((threshold * figure.whole) / 100 - 1e-9) - (figure.part ?? 0) : 0
    return figure && more > 0 ? [{ figure, threshold, more }] : []
  })
}

/** What falls short, each from its figure. */
export function shortcomings(data: PeriodicData): Sentence[] {
  const updated = data.figures['leaders-updated']
  const undecided = groupOf(data.figures['non-local-heads'], 'undecided')?.rows ?? 0
  const heads = data.figures['non-local-heads']
  const lines = [
    ...withTarget(data)
      .filter(missed)
      .map((figure) =>
        sentence(
          `shortcomings.target.${figure.id}`,
          `${figure.title} mới đạt `,
          percent(figure),
          targetParts(figure),
          '.',
        ),
      ),
    ...lagging(data).map(({ figure, threshold }) =>
      sentence(
        `shortcomings.lagging.${figure.id}`,
        `${figure.title} mới đạt `,
        percent(figure),
        ' (',
        fraction(figure),
        `), thấp hơn mức ${thresholdText(threshold)}.`,
      ),
    ),
    vacantShortcoming(data),
    lacking(updated) > 0 && updated
      ? sentence(
          'shortcomings.updated',
          'Còn ',
          { figureId: updated.id, text: countInProse(lacking(updated)) },
          ' cán bộ lãnh đạo, quản lý chưa được bồi dưỡng, cập nhật kiến thức mới trong kỳ.',
        )
      : null,
    undecided > 0 && heads
      ? sentence(
          'shortcomings.undecided',
          'Còn ',
          { figureId: heads.id, group: 'undecided', text: countInProse(undecided) },
          ' trường hợp chưa xác định là người địa phương hay không.',
        )
      : null,
  ].filter((line) => line !== null)
  return lines.length > 0 ? lines : [sentence('shortcomings.none', nothingShort(data))]
}

/** All is well only where something was measured. */
function nothingShort(data: PeriodicData): string {
  if (withTarget(data).length > 0) return 'Các chỉ tiêu, tiêu chuẩn theo dõi trong báo cáo này đều đạt.'
  return data.figures['managed-cadres']?.value
    ? 'Qua số liệu theo dõi chưa phát hiện tồn tại, hạn chế.'
    : 'Chưa có số liệu để đánh giá.'
}

function vacantShortcoming({ figures, levelName }: PeriodicData): Sentence | null {
  const seats = figures['vacant-seats']
  if (!seats?.value) return null
  return sentence(
    'shortcomings.vacant',
    'Một số chức danh chưa được kiện toàn: còn ',
    count(seats),
    ` vị trí thuộc diện ${levelName} đang khuyết.`,
  )
}

/** What follows from the shortcomings; the rest is the author's. */
export function tasks(data: PeriodicData): Sentence[] {
  const seats = data.figures['vacant-seats']
  const updated = data.figures['leaders-updated']
  const lines = [
    ...lagging(data).map(({ figure, threshold, more }) =>
      sentence(
        `tasks.lagging.${figure.id}`,
        `Phấn đấu nâng tỷ lệ ${lowerFirst(figure.title)} lên ${thresholdText(threshold)}, cần bố trí thêm ${countInProse(more)} đồng chí (hiện có `,
        fraction(figure),
        ').',
      ),
    ),
    seats?.value
      ? sentence('tasks.vacant', 'Kiện toàn ', count(seats), ' vị trí còn khuyết theo đúng quy trình, tiêu chuẩn.')
      : null,
    lacking(updated) > 0
      ? sentence(
          'tasks.updated',
          `Tổ chức bồi dưỡng, cập nhật kiến thức mới cho ${countInProse(lacking(updated))} cán bộ lãnh đạo, quản lý còn lại.`,
        )
      : null,
    sentence(
      'tasks.review',
      'Thường xuyên rà soát các chỉ tiêu về công tác cán bộ, nhất là chỉ tiêu chưa đạt; định kỳ chuyển đổi vị trí công tác theo quy định.',
    ),
  ]
  return lines.filter((line) => line !== null)
}
