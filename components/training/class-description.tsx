import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { TextLink } from '@/components/ui/text-link'
import type { ClassPage } from '@/lib/training/queries'
import { classDays } from '@/lib/training/rules'

export function ClassDescription({ found, day }: { found: ClassPage; day: string }) {
  return (
    <Card title="Thông tin">
      <Definitions
        columns={1}
        items={[
          { term: 'Loại lớp', value: found.kindName },
          {
            term: 'Đơn vị mở',
            value: found.organiserUnit ? (
              <TextLink href={`/organisation/units/${found.organiserUnitId}${day}`}>{found.organiser}</TextLink>
            ) : (
              found.organiser
            ),
          },
          { term: 'Thời gian', value: classDays(found) },
          { term: 'Địa điểm', value: found.isOnline ? `${found.venue ?? ''} (trực tuyến)`.trim() : found.venue },
          { term: 'Căn cứ', value: found.basis },
        ]}
      />
    </Card>
  )
}
