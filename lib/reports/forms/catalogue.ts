import type { Base } from '../../context'
import { listActs, listManagingLevels } from '../../figures/acts/queries'
import { type FigureScope, lastDayOf } from '../../figures/rules'
import { type Counted, counted } from '../../form-table'
import type { Permission } from '../../permissions'
import { APPOINTMENTS, appointmentLayout, isCounted, NOMINATIONS } from './appointments/rules'
import { listHolders } from './holders/queries'
import { holderColumns } from './holders/rules'
import { listLines } from './lines/queries'
import { linesOf } from './lines/rules'
import { rotationLayout } from './rotations/rules'
import { listQualified, listTrained, type Trained } from './training/queries'
import { TRAINING_COLUMNS } from './training/rules'

export type Form = {
  /** «9C», as it is called everywhere. */
  readonly id: string
  readonly title: string
  /** «người», «lượt người»: what a number counts. */
  readonly unit: string
  readonly time: 'on' | 'over'
  /** What its lines are. */
  readonly head: string
  readonly definition: string
  readonly needs: Permission
  readonly count: (ctx: Base, scope: FigureScope) => Counted
}

const holders = (id: '9B' | '9C', level: string): Form => ({
  ...{ id, unit: 'người', time: 'on', head: 'Chức danh', needs: 'people.read' },
  title: `Thống kê cán bộ lãnh đạo, quản lý cấp ${level}`,
  definition:
    'Người giữ chức danh của dòng trong ngày, mỗi người tính một lần ở mỗi dòng; người giữ nhiều chức danh có mặt ở nhiều dòng. Người được giao quyền, phụ trách không tính là người giữ. Tuổi tính tròn năm, trình độ lấy mức cao nhất đã được cấp, đến ngày xem.',
  count: (ctx, scope) =>
    counted(listHolders(ctx, scope, id), {
      lines: linesOf(listLines(ctx, id, lastDayOf(scope))),
      columns: holderColumns(id),
    }),
})

/** The statistical forms of the Organising Committee (Biểu … -BTCTW) that the register can fill in. */
export const FORMS: readonly Form[] = [
  holders('9B', 'huyện'),
  holders('9C', 'xã'),
  {
    ...{ id: '10', unit: 'lượt người, lớp', time: 'over', head: 'Nội dung', needs: 'training.read' },
    title: 'Thống kê đào tạo, bồi dưỡng cán bộ',
    definition:
      'Đào tạo: người được cấp văn bằng trong kỳ. Bồi dưỡng: lượt học viên của các lớp bế giảng trong kỳ; mỗi nhóm đối tượng của một lớp lấy số lớn hơn giữa số có tên đã có mặt và số báo cáo. Cấp là nơi công tác vào ngày bế giảng hoặc ngày cấp bằng; người không có hồ sơ xếp theo nhóm đối tượng.',
    count: (ctx, scope) =>
      counted([...listQualified(ctx, scope), ...listTrained(ctx, scope)], {
        lines: linesOf<Trained>(listLines(ctx, '10', lastDayOf(scope))),
        columns: TRAINING_COLUMNS,
      }),
  },
  {
    ...{ id: '11', unit: 'lượt người', time: 'over', head: 'Tiêu chí', needs: 'movements.read' },
    title: 'Thống kê kết quả luân chuyển cán bộ',
    definition:
      'Lượt luân chuyển có quyết định đã vào sổ, có hiệu lực trong kỳ. Hướng suy từ cấp của đơn vị thôi giữ chức và đơn vị đến; tuổi, trình độ tính vào ngày có hiệu lực. Tăng thêm chức danh: không thôi chức danh nào, hoặc giữ vị trí ngoài số lượng được giao.',
    count: (ctx, scope) => counted(listActs(ctx, scope, ['rotation']), rotationLayout),
  },
  {
    ...{ id: '13', unit: 'lượt người', time: 'over', head: 'Nội dung', needs: 'movements.read' },
    title: 'Thống kê bổ nhiệm cán bộ, giới thiệu cán bộ ứng cử',
    definition:
      'Lượt bổ nhiệm, bổ nhiệm lại chức danh lãnh đạo, quản lý và giới thiệu ứng cử có văn bản đã vào sổ, có hiệu lực trong kỳ, theo diện quản lý của chức danh.',
    count: (ctx, scope) =>
      counted(
        listActs(ctx, scope, [...APPOINTMENTS, ...NOMINATIONS]).filter(isCounted),
        appointmentLayout(listManagingLevels(ctx)),
      ),
  },
]

export const formOf = (id: string): Form | undefined => FORMS.find((form) => form.id === id)

/** «Biểu 9C-BTCTW» */
export const formNumber = ({ id }: Pick<Form, 'id'>) => `Biểu số ${id}-BTCTW`
