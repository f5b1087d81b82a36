import { EntriesTable } from '@/components/audit/entries-table'
import { ChoiceLinks } from '@/components/ui/choice-links'
import type { EntryRow } from '@/lib/audit/queries'

type Props = { personId: string; log: { rows: EntryRow[]; total: number }; isLooks: boolean }

/** What was written of a person, or who opened the file. */
export function LogTab({ personId, log, isLooks }: Props) {
  const path = `/people/${personId}?tab=log`
  return (
    <>
      <div className="px-4 pt-3">
        <ChoiceLinks
          label="Nhật ký hồ sơ"
          items={[
            { label: 'Đã ghi gì', href: path, current: !isLooks },
            { label: 'Ai đã xem', href: `${path}&log=looks`, current: isLooks },
          ]}
        />
      </div>
      <EntriesTable {...log} />
    </>
  )
}
