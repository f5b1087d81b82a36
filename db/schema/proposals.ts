import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PartialDate } from '@/lib/partial-date'
import { id, instant } from '../columns'
import { people } from './people'
import { users } from './users'

/** The certificate that a proposal would add to the file. */
export type ProposedQualification = {
  level: string
  field: string | null
  school: string | null
  form: string | null
  from: PartialDate | null
  issuedOn: PartialDate
  certificateNumber: string | null
}

/** What a unit asks to have written in a file of its own: a certificate, or anything else in words. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    qualification: text({ mode: 'json' }).$type<ProposedQualification>(),
    words: text(),
    /** Its proof, kept under DATA_DIR by its hash as the scans of decisions are. */
    fileName: text(),
    mediaType: text().$type<'application/pdf' | 'image/jpeg' | 'image/png'>(),
    sha256: text(),
    proposedAt: instant().notNull(),
    proposedBy: text()
      .notNull()
      .references(() => users.id),
    decidedAt: instant(),
    decidedBy: text().references(() => users.id),
    isAccepted: integer({ mode: 'boolean' }),
    /** What is said to the unit; a refusal always says why. */
    answer: text(),
  },
  (t) => [
    index('proposals_by_person').on(t.personId, t.proposedAt),
    index('proposals_open').on(t.proposedAt).where(sql`decided_at is null`),
  ],
)
