import { FileText } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { FileField } from '@/components/ui/file-field'
import { Icon } from '@/components/ui/icon'
import { attachFile } from '@/lib/documents/governing/actions'
import type { DocumentPage } from '@/lib/documents/governing/queries'
import { formatNumber } from '@/lib/numbers'

export function FilesCard({ found: { id, files }, mayWrite }: { found: DocumentPage; mayWrite: boolean }) {
  return (
    <Card title="Toàn văn">
      <div className="grid gap-3">
        {files.length === 0 && <p className="muted">Chưa có tệp toàn văn.</p>}
        <ul className="grid gap-1">
          {files.map((file) => (
            <li key={file.id}>
              <a
                className="link inline-flex items-center gap-1.5"
                href={`/api/documents/${id}/files/${file.id}`}
                target="_blank"
                rel="noreferrer"
              >
                <Icon of={FileText} size={16} /> {file.fileName}
              </a>{' '}
              <span className="muted small">{formatNumber(Math.max(1, Math.round(file.size / 1024)))} KB</span>
            </li>
          ))}
        </ul>
        {mayWrite && (
          <ActionForm
            action={attachFile}
            hidden={{ documentId: id }}
            submit="Thêm tệp"
            inline
            guard={false}
            resetWhenDone
            doneMessage="Đã thêm tệp."
          >
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
