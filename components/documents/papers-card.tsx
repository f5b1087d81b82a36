import { FileText } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { FileField } from '@/components/ui/file-field'
import { Icon } from '@/components/ui/icon'
import type { FormAction } from '@/components/ui/use-outcome'
import { formatNumber } from '@/lib/numbers'

type Paper = { id: string; fileName: string; size: number }

type Props<T> = {
  title: string
  none: string
  papers: readonly Paper[]
  /** The address that each paper's id is put behind. */
  path: string
  /** How another one is added, for whoever may. */
  adding?: { action: FormAction<T>; hidden: Record<string, string>; submit: string; doneMessage: string } | undefined
}

/** The files that go with a document, each opened in a tab of its own. */
export function PapersCard<T>({ title, none, papers, path, adding }: Props<T>) {
  return (
    <Card title={title}>
      <div className="grid gap-3">
        {papers.length === 0 && <p className="muted">{none}</p>}
        <ul className="grid gap-1">
          {papers.map(({ id, fileName, size }) => (
            <li key={id}>
              <a
                className="link inline-flex items-center gap-1.5"
                href={`${path}/${id}`}
                target="_blank"
                rel="noreferrer"
              >
                <Icon of={FileText} size={16} /> {fileName}
              </a>{' '}
              <span className="muted small">{formatNumber(Math.max(1, Math.round(size / 1024)))} KB</span>
            </li>
          ))}
        </ul>
        {adding && (
          <ActionForm {...adding} inline guard={false} resetWhenDone>
            <FileField
              name="file"
              label="Tệp PDF, JPEG hoặc PNG, không quá 20 MB"
              accept="application/pdf,image/jpeg,image/png"
            />
          </ActionForm>
        )}
      </div>
    </Card>
  )
}
