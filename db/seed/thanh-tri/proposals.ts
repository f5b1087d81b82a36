import type { Db } from '../../client'
import { proposals } from '../../schema/proposals'
import { insertRows } from '../bulk'
import { day, WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import type { Holding } from './careers'
import type { Seat, SeatKey } from './posts'
import { chair, vice } from './rounds'

type Desk = {
  seats: ReadonlyMap<SeatKey, Seat>
  holdings: readonly Holding[]
  unitOfficer: string
  clerk: string
}

/** What the commune has asked for: a certificate that waits for its answer, and a correction made in May. */
export function addProposals(db: Db, random: Random, { seats, holdings, unitOfficer, clerk }: Desk): void {
  const holderOf = (key: SeatKey) => {
    const seatId = seats.get(key)?.id
    const held = holdings.find(
      ({ seatId: id, from, until }) => id === seatId && from <= WORKING_DAY && (until === null || until > WORKING_DAY),
    )
    if (!held) throw new Error(`Nobody holds ${key}`)
    return held.personId
  }
  insertRows(db, proposals, [
    {
      ...{ id: random.id(), proposedBy: unitOfficer, proposedAt: '2023-06-28T02:40:00.000Z' },
      personId: holderOf(vice('TUHIEP')),
      qualification: {
        level: 'state-principal',
        field: 'Quản lý nhà nước ngạch chuyên viên chính',
        school: 'Trường Đào tạo cán bộ Lê Hồng Phong',
        form: 'Tập trung',
        from: day('2023-03-06'),
        issuedOn: day('2023-06-16'),
        certificateNumber: '1187/2023',
      },
    },
    {
      ...{ id: random.id(), proposedBy: unitOfficer, proposedAt: '2023-05-15T03:05:00.000Z' },
      personId: holderOf(chair('TUHIEP')),
      words: 'Số điện thoại liên hệ đã đổi; đề nghị cập nhật theo danh bạ mới của Ủy ban nhân dân xã.',
      ...{ decidedAt: '2023-05-16T01:20:00.000Z', decidedBy: clerk, isAccepted: true, answer: 'Đã cập nhật.' },
    },
  ])
}
