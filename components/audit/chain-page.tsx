import { PageHeader } from '@/components/shell/page-header'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import type { ChainState } from '@/lib/audit/chain/queries'
import { CHAIN_PROBLEMS } from '@/lib/audit/labels'
import { formatInstant } from '@/lib/instant'
import { formatNumber } from '@/lib/numbers'

/** The proof that the log is as it was written. */
export function ChainPage({ state, checkedAt }: { state: ChainState; checkedAt: string }) {
  const facts = [
    { term: 'Số lần ghi đã kiểm tra', value: formatNumber(state.entries) },
    { term: 'Lần ghi cuối', value: state.lastAt ? formatInstant(state.lastAt) : 'chưa có lần ghi nào' },
    { term: 'Kiểm tra lúc', value: formatInstant(checkedAt) },
    { term: 'Mã cuối chuỗi', value: <code className="small">{state.head}</code>, wide: true },
  ]
  return (
    <>
      <PageHeader title="Kiểm tra chuỗi nhật ký" crumbs={[{ href: '/audit', label: 'Nhật ký' }]} />
      <div className="grid gap-4">
        {state.ok ? (
          <Callout tone="good" title="Chuỗi nhật ký nguyên vẹn." role="status">
            Từng lần ghi đúng như khi được ghi và nối tiếp lần trước; không lần nào bị sửa, chèn hay xóa.
          </Callout>
        ) : (
          <Callout tone="bad" title={`Chuỗi nhật ký bị đứt ở lần ghi thứ ${formatNumber(state.entryId)}.`} role="alert">
            {CHAIN_PROBLEMS[state.problem]} Hãy giữ nguyên tệp dữ liệu, đối chiếu với bản sao lưu gần nhất và báo lãnh
            đạo.
          </Callout>
        )}
        <Card title="Kết quả">
          <Definitions items={facts} columns={3} />
          <p className="small muted mt-4">
            Chuỗi gồm mọi lần ghi, kể cả lượt xem hồ sơ và những việc mà danh sách nhật ký không bày ra cho tài khoản
            này.
          </p>
          <p className="small muted mt-2">
            Mỗi lần ghi mang mã tính từ nội dung của nó và mã của lần ghi trước. Ghi lại mã cuối chuỗi ở nơi khác (sổ
            giấy, thư) thì lần sau chứng minh được cả những lần ghi đến hôm nay.
          </p>
        </Card>
      </div>
    </>
  )
}
