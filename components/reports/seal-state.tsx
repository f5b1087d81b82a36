import { Callout } from '@/components/ui/callout'
import { SEALED_PART_NAMES } from '@/lib/reports/seal/labels'
import type { SealState as State } from '@/lib/reports/seal/rules'

/** Whether all that an issue keeps is as it was sealed in the log. */
export async function SealState({ state }: { state: Promise<State> }) {
  const found = await state
  if (found === 'unsealed')
    return <Callout title="Phát hành trước khi có dấu niêm trong nhật ký; các tệp vẫn được đối chiếu khi tải." />
  if (found === 'whole')
    return (
      <Callout tone="good" title="Nguyên vẹn như lúc phát hành." role="status">
        Tệp, số liệu, danh sách và lời văn khớp với dấu niêm trong nhật ký.
      </Callout>
    )
  return (
    <Callout tone="bad" title="Báo cáo đã phát hành bị sửa đổi." role="alert">
      Không khớp với nhật ký: {found.map((part) => SEALED_PART_NAMES[part]).join('; ')}. Hãy giữ nguyên dữ liệu, đối
      chiếu bản sao lưu và báo lãnh đạo.
    </Callout>
  )
}
