import type { Base } from '../../context'
import { type FigureScope, lastDayOf } from '../../figures/rules'
import { type Counted, counted } from '../../form-table'
import type { Permission } from '../../permissions'
import { listActs } from './acts/queries'
import { appointmentLayout, COUNTED_KINDS, isCounted, OTHER } from './appointments/rules'
import { listHolders } from './holders/queries'
import { HOLDER_CRITERIA } from './holders/rules'
import { listLines } from './lines/queries'
import { columnsOf, linesOf } from './lines/rules'
import { listPlannedFor } from './planned/queries'
import { PLANNED_CRITERIA } from './planned/rules'
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
  /** Whom its list names. */
  readonly listed: string
  readonly definition: string
  readonly needs: Permission
  readonly count: (ctx: Base, scope: FigureScope) => Counted
}

const CRITERIA = 'Tiêu chí'
const byLine = ({ line }: { line: string | null }) => line

const holders = (id: '9B' | '9C', level: string): Form => ({
  ...{ id, unit: 'người', time: 'on', head: CRITERIA, needs: 'people.read' },
  title: `Thống kê cán bộ lãnh đạo, quản lý cấp ${level}`,
  listed: `cán bộ lãnh đạo, quản lý cấp ${level}`,
  definition:
    'Người giữ chức danh của cột trong ngày, mỗi người tính một lần ở mỗi cột; người giữ nhiều chức danh có mặt ở nhiều cột. Người được giao quyền, phụ trách không tính là người giữ. Tuổi tính tròn năm, trình độ lấy mức cao nhất đã được cấp, đến ngày xem.',
  count: (ctx, scope) =>
    counted(
      listHolders(ctx, scope, id),
      { lines: HOLDER_CRITERIA[id], columns: columnsOf(listLines(ctx, id, lastDayOf(scope))) },
      byLine,
    ),
})

const planned = (id: '12B' | '12C', level: string): Form => ({
  ...{ id, unit: 'lượt người', time: 'on', head: CRITERIA, needs: 'planning.read' },
  title: `Thống kê kết quả quy hoạch cán bộ cấp ${level}`,
  listed: `cán bộ quy hoạch cấp ${level}`,
  definition:
    'Lượt quy hoạch còn hiệu lực trong ngày: mỗi người tính một lượt cho mỗi chức danh và mỗi nhiệm kỳ được quy hoạch, ở cột của chức danh. Tuổi tính tròn năm, trình độ lấy mức cao nhất đã được cấp, đến ngày xem.',
  count: (ctx, scope) =>
    counted(
      listPlannedFor(ctx, scope, id),
      { lines: PLANNED_CRITERIA, columns: columnsOf(listLines(ctx, id, lastDayOf(scope))) },
      byLine,
    ),
})

/** The statistical forms of the Organising Committee (Biểu … -BTCTW) that the register can fill in. */
export const FORMS: readonly Form[] = [
  holders('9B', 'huyện'),
  holders('9C', 'xã'),
  {
    ...{ id: '10', unit: 'người', time: 'over', needs: 'training.read' },
    head: 'Chương trình, hình thức đào tạo, bồi dưỡng',
    listed: 'cán bộ được đào tạo, bồi dưỡng và các lớp',
    title: 'Thống kê kết quả đào tạo, bồi dưỡng cán bộ',
    definition:
      'Đào tạo: người được cấp văn bằng trong kỳ. Bồi dưỡng: học viên các lớp bế giảng trong kỳ; người có tên tính một lần ở mỗi nội dung, nhóm chưa có danh sách tính theo số báo cáo; dòng tổng là cộng các nội dung. Cấp là nơi công tác vào ngày bế giảng hoặc ngày cấp bằng; người không có hồ sơ xếp theo nhóm đối tượng.',
    count: (ctx, scope) =>
      counted(
        [...listQualified(ctx, scope), ...listTrained(ctx, scope)],
        { lines: linesOf<Trained>(listLines(ctx, '10', lastDayOf(scope))), columns: TRAINING_COLUMNS },
        byLine,
      ),
  },
  {
    ...{ id: '11', unit: 'lượt người', time: 'over', head: CRITERIA, needs: 'movements.read' },
    title: 'Thống kê kết quả luân chuyển cán bộ',
    listed: 'cán bộ luân chuyển',
    definition:
      'Lượt luân chuyển có quyết định đã vào sổ, có hiệu lực trong kỳ. Hướng suy từ cấp của đơn vị thôi giữ chức và đơn vị đến; tuổi, trình độ tính vào ngày có hiệu lực. Tăng thêm chức danh: không thôi chức danh nào, hoặc giữ vị trí ngoài số lượng được giao.',
    count: (ctx, scope) =>
      counted(listActs(ctx, scope, '11', ['rotation']), rotationLayout, ({ direction }) => direction),
  },
  planned('12B', 'huyện'),
  planned('12C', 'xã'),
  {
    ...{ id: '13', unit: 'lượt người', time: 'over', needs: 'movements.read' },
    head: 'Bổ nhiệm, giới thiệu cán bộ ứng cử',
    title: 'Thống kê số lượt bổ nhiệm, giới thiệu ứng cử',
    listed: 'cán bộ được bổ nhiệm, giới thiệu ứng cử',
    definition:
      'Lượt bổ nhiệm, bổ nhiệm lại chức danh lãnh đạo, quản lý và giới thiệu ứng cử có văn bản đã vào sổ, có hiệu lực trong kỳ, theo cấp quản lý chức danh vào ngày có hiệu lực.',
    count: (ctx, scope) =>
      counted(
        listActs(ctx, scope, '13', COUNTED_KINDS).filter(isCounted),
        appointmentLayout(listLines(ctx, '13', lastDayOf(scope))),
        ({ line }) => line ?? OTHER,
      ),
  },
]

/** «Biểu số 9C-BTCTW» */
export const formNumber = ({ id }: Pick<Form, 'id'>) => `Biểu số ${id}-BTCTW`
