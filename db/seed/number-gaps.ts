import { sql } from 'drizzle-orm'
import type { Db } from '../client'
import { decisions, numberGaps } from '../schema/documents'

/** Most numbers of an office go to other matters: what is missing between the papers told of was used for those. */
export function addNumberGaps(db: Db): void {
  db.run(sql`
    insert into ${numberGaps} (issuing_body_id, term_id, kind, first, last, recorded_at, recorded_by)
    select issuing_body_id, term_id, kind, before + 1, number - 1, registered_at, registered_by from (
      select *, lag(number, 1, 0) over (partition by issuing_body_id, term_id, kind order by number) as before
        from ${decisions} where registered_at is not null and number is not null and term_id is not null)
    where number > before + 1`)
}
