import { countInProse } from '../../../numbers'
import type { PeriodicData } from '../data'
import { compared, count, fraction, lacking, percent, type Sentence, sentence } from '../wording/rules'

function classes({ figures, levelName, unit }: PeriodicData): Sentence {
  const all = figures['training-classes']
  if (!all?.value)
    return sentence(
      'training.classes',
      all?.value === 0
        ? `Trong kỳ, ${unit.name} không có lớp bồi dưỡng.`
        : 'Trong kỳ không có số liệu về lớp bồi dưỡng.',
    )
  const update = figures['knowledge-update-classes']
  const building = figures['party-building-classes']
  const parts = [
    update?.value
      ? [
          count(update),
          ' lớp bồi dưỡng, cập nhật kiến thức mới cho ',
          count(figures['knowledge-update-attendances']),
          ` lượt cán bộ diện ${levelName}`,
        ]
      : [],
    building?.value
      ? [
          count(building),
          ` lớp nghiệp vụ công tác xây dựng Đảng năm ${building.until?.slice(0, 4) ?? ''} cho `,
          count(figures['party-building-attendances']),
          ' lượt học viên',
        ]
      : [],
  ].filter((part) => part.length > 0)
  if (!unit.isWhole)
    return sentence(
      'training.classes',
      'Trong kỳ có ',
      count(figures['training-attendances']),
      ` lượt cán bộ của ${unit.name} dự `,
      count(all),
      ' lớp bồi dưỡng',
      parts.length > 0 && [', trong đó: ', ...parts.flatMap((part, index) => [...(index > 0 ? ['; '] : []), ...part])],
      '.',
    )
  return sentence(
    'training.classes',
    'Trong kỳ đã mở ',
    count(all),
    ' lớp bồi dưỡng cho ',
    count(figures['training-attendances']),
    ' lượt học viên',
    parts.length > 0 && [', trong đó: ', ...parts.flatMap((part, index) => [...(index > 0 ? ['; '] : []), ...part])],
    '.',
  )
}

function leaders({ figures }: PeriodicData): Sentence | null {
  const updated = figures['leaders-updated']
  if (!updated?.whole || !updated.part) return null
  return sentence(
    'training.leaders',
    fraction(updated),
    ' cán bộ lãnh đạo, quản lý được bồi dưỡng, cập nhật kiến thức mới, đạt ',
    percent(updated),
    '.',
  )
}

function standards({ figures, levelName }: PeriodicData): Sentence[] {
  const [degree, theory] = [figures['managed-cadres-degree'], figures['managed-cadres-theory']]
  if (!degree?.whole || !theory?.whole) return []
  const gap = (figure: typeof degree, what: string) =>
    lacking(figure) > 0 && [
      '; còn ',
      { figureId: figure.id, text: countInProse(lacking(figure)) },
      ` đồng chí chưa ${what}`,
    ]
  return [
    sentence(
      'standards.qualifications',
      `Trong cán bộ diện ${levelName}, `,
      fraction(degree),
      ' đồng chí có trình độ chuyên môn từ đại học trở lên, ',
      fraction(theory),
      ' đồng chí có trình độ lý luận chính trị từ trung cấp trở lên',
      gap(degree, 'có trình độ đại học') || null,
      gap(theory, 'có trình độ trung cấp lý luận chính trị') || null,
      '.',
    ),
  ]
}

export function training(data: PeriodicData): { classes: Sentence[]; standards: Sentence[] } {
  const lines = [
    classes(data),
    leaders(data),
    data.figures['training-classes']?.value
      ? compared('training.compared', data, [
          ['training-classes', 'số lớp'],
          ['training-attendances', 'số lượt học viên'],
        ])
      : null,
  ]
  return { classes: lines.filter((line) => line !== null), standards: standards(data) }
}
