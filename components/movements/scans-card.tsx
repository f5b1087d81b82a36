import { FileText } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { FileField } from '@/components/ui/file-field'
import { Icon } from '@/components/ui/icon'
import type { Scan } from '@/lib/documents/attachments/queries'
import { attach } from '@/lib/movements/scans/actions'
import { formatNumber } from '@/lib/numbers'

type Props = { decisionId: string; scans: readonly Scan[]; mayAttach: boolean }

export function ScansCard({ decisionId, scans, mayAttach }: Props) {
  return (
    <Card title="Bản quét">
      <div className="grid gap-3">
        {scans.length === 0 && <p className="muted">Chưa có bản quét của văn bản này.</p>}
        <ul className="grid gap-1">
          {scans.map((scan) => (
            <li key={scan.id}>
              <a
                className="link inline-flex items-center gap-1.5"
                href={`/api/movements/${decisionId}/scans/${scan.id}`}
                target="_blank"
                rel="noreferrer"
              >
                <Icon of={FileText} size={16} /> {scan.fileName}
              </a>{' '}
              <span className="muted small">{formatNumber(Math.max(1, Math.round(scan.size / 1024)))} KB</span>
            </li>
          ))}
        </ul>
        {mayAttach && (
          <ActionForm
            action={attach}
            hidden={{ decisionId }}
            submit="Thêm bản quét"
            inline
            guard={false}
            resetWhenDone
            doneMessage="Đã thêm bản quét."
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
