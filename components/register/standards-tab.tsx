import { PointsTable } from '@/components/qualifications/points-table'
import { Badge } from '@/components/ui/badge'
import { Basis } from '@/components/ui/basis'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { TextLink } from '@/components/ui/text-link'
import type { SearchParams } from '@/lib/list-state'
import { isMet } from '@/lib/qualifications/standards/rules'
import type { Against, FileCheck } from '@/lib/register/standards/queries'

const Comparison = ({ title, kind, standard, points }: Against) => (
  <section className="border-line border-t first:border-t-0" aria-label={title}>
    <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 pt-4 pb-2">
      <h2 className="card-title">
        <TextLink href={`/standards/${kind}`}>{title}</TextLink>
      </h2>
      {isMet(points) ? <Badge tone="good">đạt tiêu chuẩn</Badge> : <Badge tone="bad">chưa đạt tiêu chuẩn</Badge>}
      <p className="small muted w-full">
        <Basis {...standard} />
      </p>
    </header>
    <PointsTable title={title} points={points} />
  </section>
)

type Props = { path: string; params: SearchParams; check: FileCheck }

/** Somebody against the standards of the posts held, and of any post that is thought of. */
export function StandardsTab({ path, params, check: { held, kinds, kind, chosen } }: Props) {
  return (
    <>
      <FilterBar
        path={path}
        params={params}
        search={null}
        filters={[{ name: 'kind', label: 'Đối chiếu với chức danh', options: kinds }]}
      />
      {chosen && <Comparison {...chosen} />}
      {kind && !chosen && (
        <Empty title={`${kind}: chưa có tiêu chuẩn`}>Vào ngày này loại chức danh ấy chưa đặt tiêu chuẩn nào.</Empty>
      )}
      {held.map((one) => (
        <Comparison {...one} key={one.key} />
      ))}
      {held.length === 0 && !kind && (
        <Empty title="Không có gì để đối chiếu">
          Vào ngày này không giữ chức danh nào có tiêu chuẩn. Chọn một chức danh ở trên để đối chiếu.
        </Empty>
      )}
    </>
  )
}
