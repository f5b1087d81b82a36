import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { figureHref } from '@/lib/figures/rules'
import { comparedWords, statedWords } from '@/lib/reports/differences/labels'
import type { Difference } from '@/lib/reports/differences/rules'
import type { ReportRow } from '@/lib/reports/queries'

const SHOWN = 8

function Names({ words, names }: { words: string; names: readonly string[] }) {
  if (names.length === 0) return null
  const more = names.length - SHOWN
  return (
    <span className="sub">
      {words}: {names.slice(0, SHOWN).join('; ')}
      {more > 0 && ` và ${more} dòng khác`}
    </span>
  )
}

/** «Đã báo cáo 17/32, nay 16/32», with the names that make the difference; the issued report itself stays as it is. */
export async function Differences({
  differences,
  report,
}: {
  differences: Promise<readonly Difference[]>
  report: ReportRow
}) {
  const found = await differences
  return (
    <Card title={found.length === 0 ? 'So với nay' : `So với nay: ${found.length} chỉ số đã khác`}>
      {found.length === 0 ? (
        <p className="muted">Các số liệu đã báo cáo vẫn đúng với sổ hiện nay.</p>
      ) : (
        <>
          <p className="muted">Sổ được sửa sau khi phát hành; bản đã phát hành giữ nguyên.</p>
          <ul className="mt-2 grid gap-3">
            {found.map((one) => (
              <li key={one.figureId}>
                {one.title}: đã báo cáo{' '}
                <TextLink href={`/reports/${report.id}/figures/${one.figureId}`}>{statedWords(one.reported)}</TextLink>
                {`, ${comparedWords(one)} `}
                <TextLink href={figureHref(one.figureId, { from: report.from, until: report.to })}>
                  <b>{statedWords(one.now)}</b>
                </TextLink>
                <Names words="Không còn được tính" names={one.gone} />
                <Names words="Được tính thêm" names={one.come} />
                <Names words="Có số khác" names={one.other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
