import { eq } from 'drizzle-orm'
import type { Db } from '../../client'
import { opinionRequests, opinions } from '../../schema/appraisals'
import { decisions } from '../../schema/documents'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { UnitIds } from './organisation'

const SUBJECT = 'Về việc bổ nhiệm Phó Trưởng phòng Tư pháp'

/** The bodies asked about one appointment: two have answered on paper, one still has time. */
const ASKED = [
  {
    unit: 'UBKT',
    number: '96-CV/UBKTHU',
    answeredOn: '2023-06-23',
    remarks: 'Không có đơn thư tố cáo, không bị kỷ luật.',
  },
  { unit: 'P-NOIVU', number: '141/NV', answeredOn: '2023-06-26', remarks: 'Đủ tiêu chuẩn, điều kiện theo quy định.' },
  { unit: 'P-THANHTRA', number: null, answeredOn: null, remarks: null },
] as const

export function addOpinions(db: Db, unitIds: UnitIds, clerk: string): void {
  const draft = db.select({ id: decisions.id }).from(decisions).where(eq(decisions.subject, SUBJECT)).get()
  if (!draft) throw new Error(`No draft: ${SUBJECT}`)
  insertRows(
    db,
    opinionRequests,
    ASKED.map(({ unit }) => ({
      ...{ id: `opinion-${unit.toLowerCase()}`, decisionId: draft.id, unitId: unitIds.get(unit) ?? '' },
      ...{ question: 'Đề nghị nhận xét về phẩm chất, năng lực và việc chấp hành quy định.', number: '318-CV/BTCHU' },
      ...{ askedOn: day('2023-06-19'), dueOn: day('2023-07-05'), askedBy: clerk },
    })),
  )
  insertRows(
    db,
    opinions,
    ASKED.flatMap(({ unit, number, answeredOn, remarks }) =>
      answeredOn === null
        ? []
        : [
            {
              ...{ requestId: `opinion-${unit.toLowerCase()}`, agrees: true, remarks, number, isTyped: true },
              ...{ answeredOn: day(answeredOn), userId: clerk, at: `${answeredOn}T08:30:00.000Z` },
            },
          ],
    ),
  )
}
