'use client'

import { useEffect, useState } from 'react'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { lookAtBoard } from '@/lib/plans/boards/look/actions'
import type { BoardLook } from '@/lib/plans/boards/look/rules'

type Compared = {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly moves: readonly string[]
  readonly unplaced: readonly string[]
  readonly decisionId: string | null
}
type Row = { key: string; label: string; cell: (variant: Compared, look: BoardLook) => React.ReactNode }

const list = (lines: readonly string[]) =>
  lines.length === 0 ? (
    <span className="muted">không</span>
  ) : (
    <>
      <b className="num">{lines.length}</b>
      {lines.map((line) => (
        <span key={line} className="sub">
          {line}
        </span>
      ))}
    </>
  )

const FACTS: readonly Row[] = [
  { key: 'moves', label: 'Chuyển', cell: ({ moves }) => list(moves) },
  { key: 'unplaced', label: 'Chưa bố trí', cell: ({ unplaced }) => list(unplaced) },
  { key: 'vacated', label: 'Vị trí mở ra', cell: (_, { vacated }) => list(vacated.map(({ title }) => title)) },
  {
    key: 'breaches',
    label: 'Chưa đúng quy định',
    cell: (_, { breaches }) => list(breaches.map(({ name, message, basis }) => `${name}: ${message} (${basis})`)),
  },
  { key: 'clashes', label: 'Vướng', cell: (_, { clashes }) => list(clashes) },
  {
    key: 'decision',
    label: 'Dự thảo',
    cell: ({ decisionId }) =>
      decisionId ? (
        <TextLink href={`/movements/${decisionId}`}>đã lập</TextLink>
      ) : (
        <span className="muted">chưa lập</span>
      ),
  },
]

/** What each variant would do, asked one after the other. */
function useLooks(ids: readonly string[]) {
  const [looks, setLooks] = useState<ReadonlyMap<string, BoardLook>>(new Map())
  const wanted = ids.join(' ')
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      for (const id of wanted.split(' ')) {
        const form = new FormData()
        form.set('variantId', id)
        const outcome = await lookAtBoard(null, form).catch(() => null)
        if (isGone) return
        if (outcome?.ok) setLooks((known) => new Map(known).set(id, outcome.data))
      }
    }
    void ask()
    return () => {
      isGone = true
    }
  }, [wanted])
  return looks
}

/** The variants side by side: rates first, then who moves, what opens, what stands in the way. */
export function Comparison({ variants }: { variants: readonly Compared[] }) {
  const looks = useLooks(variants.map(({ id }) => id))
  const [known] = looks.values()
  const rates: Row[] = (known?.rates ?? []).map(({ id, title }) => ({
    key: id,
    label: title,
    cell: (_, look) => {
      const rate = look.rates.find((one) => one.id === id)
      return rate && (rate.was === rate.will ? rate.will : <b className="num">{rate.will}</b>)
    },
  }))
  const now: Column<Row> = {
    key: 'now',
    header: 'Hiện nay',
    className: 'num whitespace-nowrap',
    cell: ({ key }) => known?.rates.find(({ id }) => id === key)?.was ?? '',
  }
  const columns: Column<Row>[] = [
    { key: 'label', header: 'So sánh', cell: ({ label }) => label },
    now,
    ...variants.map((variant) => ({
      key: variant.id,
      header: <TextLink href={variant.href}>{variant.name}</TextLink>,
      cell: (row: Row) => {
        const look = looks.get(variant.id)
        return look ? row.cell(variant, look) : <span className="muted">đang tính…</span>
      },
    })),
  ]
  return (
    <Card flush>
      <DataTable
        caption="So sánh các phương án"
        columns={columns}
        rows={[...rates, ...FACTS]}
        rowKey={({ key }) => key}
        wide
      />
    </Card>
  )
}
