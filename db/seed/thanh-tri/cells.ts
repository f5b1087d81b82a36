import { day } from '../calendar'
import type { Agenda } from './agenda'
import type { Book } from './book'
import { COMMUNES } from './communes'
import type { Succession } from './succession'

const SUBJECT = 'Về việc chuẩn y bí thư các chi bộ trực thuộc Đảng ủy'

/** Secretaries of village cells: half are officials of the commune besides, half do only this. */
export function planCells(book: Book, agenda: Agenda, succession: Succession): void {
  const { random } = book
  for (const { code, cellCongresses } of COMMUNES) {
    const cells = [...book.seats.values()].filter(({ kind, commune }) => kind === 'cell-secretary' && commune === code)
    for (const [at, seat] of cells.entries()) {
      const first = random.weighted([
        [0, 45],
        [1, 35],
        [2, 20],
      ])
      const on = cellCongresses[first] ?? day('2017-09-14')
      if (at % 2 === 0) agenda.at(on, () => book.holder(seat.key) ?? succession.begin(seat.key, on))
      else
        for (const again of cellCongresses.slice(first))
          agenda.at(again, () => {
            if (book.holder(seat.key)) return
            const official = [...book.seats.values()].find(({ key, commune, kind }) => {
              const holder = book.holder(key)
              return commune === code && /^commune-(official|mass-head)$/.test(kind) && holder?.held.size === 1
            })
            const actor = official && book.holder(official.key)
            if (!actor) return
            const group = { key: `cells ${code}`, subject: SUBJECT }
            book.takeBesides(actor, seat.key, { kind: 'endorsement', on: again, group })
          })
    }
  }
}
