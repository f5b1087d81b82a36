import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DateField } from '@/components/ui/date-field'
import { Definitions } from '@/components/ui/definitions'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { recordFact } from '@/lib/organisation/facts/actions'
import { FACT_KINDS } from '@/lib/organisation/facts/labels'
import { factsOn, factWords, type UnitFact } from '@/lib/organisation/facts/rules'
import type { UnitFacts } from '@/lib/organisation/units/queries'

function RecordFact({ unitId, on }: { unitId: string; on: CivilDate }) {
  return (
    <DialogButton label="Ghi số liệu" title="Đặc điểm địa bàn" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={recordFact} submit="Ghi số liệu" doneMessage="Đã ghi số liệu." hidden={{ unitId }}>
        <Select
          name="kind"
          label="Đặc điểm"
          options={Object.entries(FACT_KINDS).map(([value, label]) => ({ value, label }))}
          required
        />
        <TextField
          name="value"
          label="Giá trị"
          inputMode="numeric"
          hint="Diện tích ghi bằng ha; loại II ghi là 2"
          required
        />
        <DateField name="on" label="Tính đến ngày" defaultValue={on} required />
        <TextField
          name="source"
          label="Nguồn"
          maxLength={300}
          placeholder="Niên giám thống kê năm 2022 của huyện"
          required
        />
      </ActionForm>
    </DialogButton>
  )
}

function Earlier({ facts }: { facts: readonly UnitFact[] }) {
  return (
    <details className="mt-3 text-[13.5px]">
      <summary className="cursor-pointer">Số liệu các thời điểm khác ({facts.length})</summary>
      <ul className="num mt-1 grid gap-0.5 text-ink-2">
        {facts.map((fact) => (
          <li key={fact.id}>
            {FACT_KINDS[fact.kind]}: {factWords(fact)}, ngày {formatDay(fact.on)} · {fact.source}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What an administrative unit is like in numbers, each with its day and its source. */
export function FactsCard({ facts: { unit, stated }, mayWrite }: { facts: UnitFacts; mayWrite: boolean }) {
  if (unit.tree !== 'state' || unit.placeId === null || (stated.length === 0 && !mayWrite)) return null
  const now = factsOn(stated, unit.on)
  const others = stated.filter((fact) => !now.includes(fact)).reverse()
  return (
    <Card title="Đặc điểm địa bàn" actions={mayWrite && <RecordFact unitId={unit.id} on={unit.on} />} id="facts">
      {now.length > 0 ? (
        <Definitions
          columns={1}
          items={now.map((fact) => ({
            term: FACT_KINDS[fact.kind],
            value: (
              <>
                <span className="num">{factWords(fact)}</span>
                <span className="sub num">
                  {fact.source}, ngày {formatDay(fact.on)}
                </span>
              </>
            ),
          }))}
        />
      ) : (
        <p className="text-[14px] text-ink-3">Chưa ghi diện tích, dân số, loại đơn vị hành chính.</p>
      )}
      {others.length > 0 && <Earlier facts={others} />}
    </Card>
  )
}
