import { Download } from 'lucide'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { PAPER_NAMES } from '@/lib/reports/templates/labels'
import { PAPERS } from '@/lib/reports/templates/rules'

/** Templates to start from, with every tag explained. */
export const ExampleLinks = () =>
  PAPERS.map((paper) => (
    <ButtonLink
      key={paper}
      href={`/api/reports/templates/example?paper=${paper}`}
      icon={<Icon of={Download} size={16} />}
      download
    >
      Mẫu để bắt đầu: {PAPER_NAMES[paper].toLowerCase()}
    </ButtonLink>
  ))
