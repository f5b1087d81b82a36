import type { CivilDate } from '@/lib/civil-date'
import type { procedures } from '../schema/movements'

type Procedure = typeof procedures.$inferInsert

const step = (title: string) => ({ title, asksVotes: false })
const vote = (title: string) => ({ title, asksVotes: true })
const from = '2020-08-18' as CivilDate

/** What offices commonly follow; each edits its own. Five steps on site: QĐ 80-QĐ/TW, NĐ 138/2020/NĐ-CP. */
export const PROCEDURES: readonly Procedure[] = [
  {
    id: 'procedure-on-site',
    name: 'Bổ nhiệm, giới thiệu ứng cử từ nguồn tại chỗ (5 bước)',
    kinds: ['appointment', 'nomination'],
    basis: 'Quy định 80-QĐ/TW ngày 18/8/2022; Nghị định 138/2020/NĐ-CP',
    from,
    steps: [
      step('Tập thể lãnh đạo họp lần 1: chủ trương, cơ cấu, tiêu chuẩn, nguồn nhân sự'),
      vote('Tập thể lãnh đạo mở rộng giới thiệu nhân sự'),
      vote('Tập thể lãnh đạo họp lần 2: thảo luận, giới thiệu nhân sự'),
      vote('Hội nghị cán bộ chủ chốt lấy phiếu'),
      vote('Tập thể lãnh đạo họp lần 3: biểu quyết'),
    ],
  },
  {
    id: 'procedure-elsewhere',
    name: 'Điều động, luân chuyển, chỉ định từ nơi khác đến',
    kinds: ['transfer', 'rotation', 'designation', 'secondment'],
    basis: 'Quy định 65-QĐ/TW ngày 28/4/2022',
    from,
    steps: [
      step('Báo cáo, xin chủ trương của cấp có thẩm quyền'),
      step('Lấy ý kiến của nơi đi và nơi đến'),
      step('Trao đổi với cán bộ'),
      step('Lấy ý kiến của các cơ quan liên quan'),
      vote('Tập thể có thẩm quyền thảo luận, biểu quyết'),
    ],
  },
  {
    id: 'procedure-again',
    name: 'Bổ nhiệm lại, kéo dài thời gian giữ chức vụ',
    kinds: ['reappointment', 'extension'],
    basis: 'Quy định 80-QĐ/TW ngày 18/8/2022; Nghị định 138/2020/NĐ-CP',
    from,
    steps: [
      step('Cán bộ tự nhận xét, đánh giá trong thời gian giữ chức vụ'),
      vote('Hội nghị cán bộ lấy phiếu'),
      vote('Tập thể lãnh đạo thảo luận, biểu quyết'),
    ],
  },
]
