import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, isPeriod } from '../columns'
import { issuingBodies } from './documents'
import { places } from './places'

export type Tree = 'party' | 'state' | 'mass'
export type Track = 'party' | 'government' | 'elected' | 'mass'

/** Vocabulary: what kinds of unit there are. Figures read the flags, never a name. */
export const unitKinds = sqliteTable('unit_kinds', {
  code: text().primaryKey(),
  name: text().notNull(),
  tree: text().notNull().$type<Tree>(),
  level: text().notNull().$type<'district' | 'department' | 'commune' | 'grassroots' | 'cell'>(),
  /** A grassroots Party organisation: a committee (đảng bộ cơ sở) or a cell (chi bộ cơ sở). */
  grassroots: text().$type<'committee' | 'cell'>(),
  /** The government of a commune, ward or township. */
  isCommuneGovernment: integer({ mode: 'boolean' }).notNull().default(false),
  /** The committee's own body for organisation and cadres. */
  isOrganising: integer({ mode: 'boolean' }).notNull().default(false),
  rank: integer().notNull().default(0),
})

/** Vocabulary: khối of grassroots Party organisations. `code` is part of the ids of figures. */
export const unitBlocks = sqliteTable('unit_blocks', {
  code: text().primaryKey(),
  name: text().notNull(),
  rank: integer().notNull().default(0),
})

export const units = sqliteTable(
  'units',
  {
    id: id(),
    /** What `--unit CODE` takes. */
    code: text().notNull().unique(),
    tree: text().notNull().$type<Tree>(),
    placeId: text().references(() => places.id),
  },
  (t) => [index('units_by_place').on(t.placeId)],
)

export const unitVersions = sqliteTable(
  'unit_versions',
  {
    id: id(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    name: text().notNull(),
    shortName: text().notNull(),
    kind: text()
      .notNull()
      .references(() => unitKinds.code),
    block: text().references(() => unitBlocks.code),
    parentId: text().references(() => units.id),
    from: day().notNull(),
    until: day(),
    basis: text(),
    rank: integer().notNull().default(0),
    searchText: text().notNull(),
  },
  (t) => [
    isPeriod('unit_versions_period', t.from, t.until),
    index('unit_versions_by_unit').on(t.unitId, t.from),
    index('unit_versions_by_parent').on(t.parentId, t.from),
  ],
)

/** Diện quản lý. `isOwn` marks the level of the committee whose register this is; `decidedBy` follows from it. */
export const managingLevels = sqliteTable('managing_levels', {
  code: text().primaryKey(),
  name: text().notNull(),
  isOwn: integer({ mode: 'boolean' }).notNull().default(false),
  decidedBy: text().references(() => issuingBodies.id),
  basis: text(),
  rank: integer().notNull().default(0),
})

/** Vocabulary: kinds of post. `nonLocal` names the group that the non-local policy binds. */
export const postKinds = sqliteTable('post_kinds', {
  code: text().primaryKey(),
  name: text().notNull(),
  track: text().notNull().$type<Track>(),
  managingLevel: text().references(() => managingLevels.code),
  rank: integer().notNull().default(0),
  /** Posts of one grade are equivalent, 1 is the highest; none for memberships, which are compared with nothing. */
  grade: integer(),
  termMonths: integer(),
  isLeader: integer({ mode: 'boolean' }).notNull().default(false),
  isSensitive: integer({ mode: 'boolean' }).notNull().default(false),
  isElected: integer({ mode: 'boolean' }).notNull().default(false),
  isExecutiveCommittee: integer({ mode: 'boolean' }).notNull().default(false),
  nonLocal: text().$type<'secretary' | 'chair'>(),
})

export const posts = sqliteTable(
  'posts',
  {
    id: id(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text()
      .notNull()
      .references(() => postKinds.code),
    title: text().notNull(),
    /** Titles are printed in full on papers: «Bí thư Đảng ủy xã Tứ Hiệp». */
    fullTitle: text().notNull(),
    managingLevel: text().references(() => managingLevels.code),
    rank: integer().notNull().default(0),
    from: day().notNull(),
    until: day(),
    searchText: text().notNull(),
  },
  (t) => [
    isPeriod('posts_period', t.from, t.until),
    index('posts_by_unit').on(t.unitId),
    index('posts_by_kind').on(t.kind),
    index('posts_by_level').on(t.managingLevel),
  ],
)

/** One place in a post. A seat has one holder besides acting ones. */
export const seats = sqliteTable(
  'seats',
  {
    id: id(),
    postId: text()
      .notNull()
      .references(() => posts.id),
    ordinal: integer().notNull().default(1),
    from: day().notNull(),
    until: day(),
    isBeyondQuota: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [isPeriod('seats_period', t.from, t.until), index('seats_by_post').on(t.postId)],
)

/** Party members of an organisation as it reported them on a day. */
export const memberCounts = sqliteTable(
  'member_counts',
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    on: day().notNull(),
    official: integer().notNull(),
    probationary: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.on] })],
)

/** How many seats a unit may have by decision, of one kind of post or of all. */
export const seatQuotas = sqliteTable(
  'seat_quotas',
  {
    id: id(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    postKind: text().references(() => postKinds.code),
    seats: integer().notNull(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
  },
  (t) => [isPeriod('seat_quotas_period', t.from, t.until), index('seat_quotas_by_unit').on(t.unitId, t.from)],
)

/** Phân cấp quản lý cán bộ: which level manages a kind of post, from a day on. A post may name its own. */
export const managementRules = sqliteTable(
  'management_rules',
  {
    id: id(),
    postKind: text()
      .notNull()
      .references(() => postKinds.code),
    managingLevel: text()
      .notNull()
      .references(() => managingLevels.code),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    isPeriod('management_rules_period', t.from, t.until),
    index('management_rules_by_kind').on(t.postKind, t.from),
  ],
)
