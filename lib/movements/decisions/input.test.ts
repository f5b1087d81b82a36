import { describe, expect, test } from 'vitest'
import { draftInput } from './input'

describe('a decision comes first', () => {
  test.each([
    [{ personId: '' }, 'rows.0.personId'],
    [{ seatId: '' }, 'rows.0.seatId'],
    [{ on: '30/02/2023' }, 'rows.0.on'],
    [{ kind: 'relief', awaited: 'on' }, 'rows.0.awaited'],
    [{ termMonths: 'năm năm' }, 'rows.0.termMonths'],
  ])('a row with %o is refused at %s', (change, field) => {
    const row = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior', ...change }
    const parsed = draftInput.safeParse({
      issuingBodyId: 'body-committee',
      subject: 'x',
      effectiveOn: '3/7/2023',
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [`rows.0.${name}`, value])),
    })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field)
  })
})
