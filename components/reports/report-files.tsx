import { Download } from 'lucide'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { FORMATS, type Format } from '@/lib/reports/labels'
import type { TemplateChoice } from '@/lib/reports/templates/queries'

type Props = { reportId: string; templates?: readonly TemplateChoice[] }

/** Word, Excel and the data of a report; of a draft also Word by the templates in force. */
export function ReportFiles({ reportId, templates = [] }: Props) {
  const address = `/api/reports/${reportId}`
  return (
    <>
      {(Object.keys(FORMATS) as Format[]).map((format) => (
        <ButtonLink key={format} href={`${address}?format=${format}`} download icon={<Icon of={Download} size={16} />}>
          {FORMATS[format]}
        </ButtonLink>
      ))}
      {templates.map(({ id, name }) => (
        <ButtonLink key={id} href={`${address}?template=${id}`} download icon={<Icon of={Download} size={16} />}>
          Word theo mẫu «{name}»
        </ButtonLink>
      ))}
    </>
  )
}
