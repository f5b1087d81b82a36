import type { Db } from '../../client'
import { documentPoints, type GoverningKind, governingDocuments } from '../../schema/documents'
import { insertRows } from '../bulk'
import { day } from '../calendar'

type Paper = {
  id: string
  kind: GoverningKind
  number: string
  title: string
  issuer: string
  signedOn?: string
  from?: string
  until?: string
  replacedBy?: string
  note?: string
  isTermProgramme?: true
}

const CENTRAL = 'Bộ Chính trị'
const CITY = 'Ban Thường vụ Thành ủy Hà Nội'

/** Papers that the article and the rules name. What nobody has read the original of is marked so. */
const PAPERS: readonly Paper[] = [
  {
    ...{ id: 'congress', kind: 'resolution', number: '01-NQ/ĐH', issuer: 'Đại hội đại biểu Đảng bộ huyện Thanh Trì' },
    ...{ signedOn: '2020-07-10', from: '2020-07-10' },
    ...{ title: 'Nghị quyết Đại hội đại biểu Đảng bộ huyện Thanh Trì nhiệm kỳ 2020–2025', isTermProgramme: true },
    note: 'Số và lời của từng khâu đột phá, nhiệm vụ là dữ liệu trình diễn.',
  },
  {
    ...{ id: 'qd05', kind: 'regulation', number: '05-QĐ/TU', issuer: CITY, signedOn: '2021-08-16' },
    ...{ title: 'Quy định của Ban Thường vụ Thành ủy', note: 'Chưa ghi trích yếu: chờ bản gốc.' },
  },
  {
    ...{ id: 'qd07', kind: 'regulation', number: '07-QĐ/TU', issuer: CITY, signedOn: '2021-11-17' },
    ...{ title: 'Quy định của Ban Thường vụ Thành ủy', note: 'Chưa ghi trích yếu: chờ bản gốc.' },
  },
  {
    ...{ id: 'nq26', kind: 'resolution', number: '26-NQ/TW', signedOn: '2018-05-19' },
    issuer: 'Ban Chấp hành Trung ương',
    title:
      'Nghị quyết về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ',
  },
  {
    ...{ id: 'qd98', kind: 'regulation', number: '98-QĐ/TW', issuer: CENTRAL, signedOn: '2017-10-07' },
    ...{ title: 'Quy định về luân chuyển cán bộ', until: '2022-04-28', replacedBy: 'qd65' },
  },
  {
    ...{ id: 'qd65', kind: 'regulation', number: '65-QĐ/TW', issuer: CENTRAL, signedOn: '2022-04-28' },
    title: 'Quy định về luân chuyển cán bộ',
  },
  {
    ...{ id: 'qd105', kind: 'regulation', number: '105-QĐ/TW', issuer: CENTRAL, signedOn: '2017-12-19' },
    title: 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
    ...{ until: '2022-08-18', replacedBy: 'qd80' },
  },
  {
    ...{ id: 'qd80', kind: 'regulation', number: '80-QĐ/TW', issuer: CENTRAL, signedOn: '2022-08-18' },
    title: 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
  },
  {
    ...{
      id: 'qd22',
      kind: 'regulation',
      number: '22-QĐ/TW',
      signedOn: '2021-07-28',
      issuer: 'Ban Chấp hành Trung ương',
    },
    title: 'Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng',
  },
]

/** The article counts them and does not name them: the words are ours. */
const BREAKTHROUGHS = [
  'Phát triển hạ tầng kỹ thuật, hạ tầng xã hội đồng bộ theo tiêu chí đơn vị hành chính quận',
  'Đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp',
  'Nâng cao chất lượng đội ngũ cán bộ, nhất là người đứng đầu từ huyện đến cơ sở',
]
const TASKS = [
  'Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh',
  'Phát triển kinh tế theo hướng thương mại, dịch vụ, đô thị',
  'Quản lý quy hoạch, đất đai, trật tự xây dựng và môi trường',
  'Xây dựng nông thôn mới nâng cao gắn với tiêu chí phường',
  'Đầu tư, phát triển hạ tầng đô thị',
  'Phát triển giáo dục, y tế, văn hóa; xây dựng người Thanh Trì thanh lịch, văn minh',
  'Bảo đảm an sinh xã hội, giải quyết việc làm',
  'Giữ vững quốc phòng, an ninh, trật tự an toàn xã hội',
  'Nâng cao hiệu lực, hiệu quả quản lý của chính quyền; phát huy vai trò của Mặt trận Tổ quốc và các đoàn thể',
]

const idOf = (id: string) => `document-${id}`

export function addDocuments(db: Db): void {
  const replacing = PAPERS.filter(({ replacedBy }) => !replacedBy)
  const inOrder = [...replacing, ...PAPERS.filter(({ replacedBy }) => replacedBy)]
  const rows = inOrder.map(({ id, replacedBy, signedOn, from, until, ...paper }) => ({
    ...paper,
    id: idOf(id),
    signedOn: signedOn ? day(signedOn) : null,
    from: day(from ?? signedOn ?? '2020-07-10'),
    until: until ? day(until) : null,
    replacedById: replacedBy ? idOf(replacedBy) : null,
    isUnverified: true,
  }))
  insertRows(db, governingDocuments, rows)
  const pointsOf = (kind: 'breakthrough' | 'task', texts: readonly string[]) =>
    texts.map((text, at) => ({
      ...{ id: `point-${kind}-${at + 1}`, documentId: idOf('congress'), kind, ordinal: at + 1, text },
      isUnverified: true,
    }))
  insertRows(db, documentPoints, [...pointsOf('breakthrough', BREAKTHROUGHS), ...pointsOf('task', TASKS)])
}
