import { Download } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button-link'
import { FORMATS, type Format } from '@/lib/reports/labels'

/** Word, Excel and the data of a report. */
export function ReportFiles({ reportId }: { reportId: string }) {
  return (Object.keys(FORMATS) as Format[]).map((format) => (
    <ButtonLink key={format} href={`/api/reports/${reportId}?format=${format}`} download icon={<Download size={16} />}>
      {FORMATS[format]}
    </ButtonLink>
  ))
}
