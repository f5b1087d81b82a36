import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { day, id, instant, isDay, isPeriod } from '../columns'
import { decisions, issuingBodies } from './documents'
import { places } from './places'

export type Tree = 'party' | 'state' | 'mass'
export type Track = 'party' | 'government' | 'elected' | 'mass'

export type Tier = 'central' | 'province' | 'district' | 'commune'

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
  /** The level of administration that it stands on; a kind that has none stands where the unit above it does. */
  tier: text().$type<Tier>(),
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

/** What a unit is like in numbers, as a source stated it from a day on: its class, its area in hectares, its people. */
export const unitFacts = sqliteTable(
  'unit_facts',
  {
    id: id(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text().notNull().$type<'class' | 'area' | 'population'>(),
    on: day().notNull(),
    value: integer().notNull(),
    source: text().notNull(),
  },
  (t) => [uniqueIndex('unit_facts_by_day').on(t.unitId, t.kind, t.on), isDay('unit_facts_on', t.on)],
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

/** A session that rearranges units under one resolution from one day on: a plan without effect until it is committed. */
export const reorganisations = sqliteTable(
  'reorganisations',
  {
    id: id(),
    title: text().notNull(),
    on: day().notNull(),
    issuingBodyId: text()
      .notNull()
      .references(() => issuingBodies.id),
    kind: text().notNull().default('NQ').$type<'NQ' | 'QĐ'>(),
    createdAt: instant().notNull(),
    createdBy: text(),
    committedAt: instant(),
    committedBy: text(),
    /** The paper under which it was committed. */
    decisionId: text().references(() => decisions.id),
    /** Raised by each change of the plan; a commit that saw an older one is refused. */
    revision: integer().notNull().default(1),
  },
  (t) => [isDay('reorganisations_day', t.on)],
)

/** A unit as it will stand from the day on. `unitId` is one that stands already, or the new one once it was founded. */
export const plannedUnits = sqliteTable(
  'planned_units',
  {
    id: id(),
    reorganisationId: text()
      .notNull()
      .references(() => reorganisations.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    unitId: text().references(() => units.id),
    isNew: integer({ mode: 'boolean' }).notNull(),
    code: text().notNull(),
    name: text().notNull(),
    shortName: text().notNull(),
    kind: text()
      .notNull()
      .references(() => unitKinds.code),
    block: text().references(() => unitBlocks.code),
    placeId: text().references(() => places.id),
    parentId: text().references(() => units.id),
    /** What it will hang on where that is new itself. */
    parentPlanId: text().references((): AnySQLiteColumn => plannedUnits.id, { onDelete: 'set null' }),
  },
  (t) => [index('planned_units_by_session').on(t.reorganisationId, t.ordinal)],
)

/** A unit that ends, and what carries it on; without one it is dissolved. One successor is the main one. */
export const plannedEndings = sqliteTable(
  'planned_endings',
  {
    id: id(),
    reorganisationId: text()
      .notNull()
      .references(() => reorganisations.id, { onDelete: 'cascade' }),
    unitId: text()
      .notNull()
      .references(() => units.id),
    plannedUnitId: text().references(() => plannedUnits.id, { onDelete: 'cascade' }),
    isMain: integer({ mode: 'boolean' }).notNull().default(true),
  },
  (t) => [uniqueIndex('planned_endings_once').on(t.reorganisationId, t.unitId, t.plannedUnitId)],
)

/** A post of a planned unit with its seats. */
export const plannedPosts = sqliteTable(
  'planned_posts',
  {
    id: id(),
    plannedUnitId: text()
      .notNull()
      .references(() => plannedUnits.id, { onDelete: 'cascade' }),
    kind: text()
      .notNull()
      .references(() => postKinds.code),
    title: text().notNull(),
    fullTitle: text().notNull(),
    managingLevel: text().references(() => managingLevels.code),
    rank: integer().notNull().default(0),
    seats: integer().notNull(),
    /** How many of them go beyond the number laid down. */
    beyondQuota: integer().notNull().default(0),
  },
  (t) => [index('planned_posts_by_unit').on(t.plannedUnitId)],
)

/** Seats that are closed with the session in units that stand on. */
export const plannedClosures = sqliteTable(
  'planned_closures',
  {
    reorganisationId: text()
      .notNull()
      .references(() => reorganisations.id, { onDelete: 'cascade' }),
    seatId: text()
      .notNull()
      .references(() => seats.id),
  },
  (t) => [primaryKey({ columns: [t.reorganisationId, t.seatId] })],
)

/** What became of a unit: the lineage that «nay là» and «tiền thân» read. */
export const unitSuccessions = sqliteTable(
  'unit_successions',
  {
    fromUnitId: text()
      .notNull()
      .references(() => units.id),
    toUnitId: text()
      .notNull()
      .references(() => units.id),
    kind: text().notNull().$type<'merge' | 'split' | 'rename' | 'raise'>(),
    on: day().notNull(),
    isMain: integer({ mode: 'boolean' }).notNull().default(true),
    reorganisationId: text()
      .notNull()
      .references(() => reorganisations.id),
  },
  (t) => [
    primaryKey({ columns: [t.fromUnitId, t.toUnitId, t.on] }),
    index('unit_successions_by_new').on(t.toUnitId),
    isDay('unit_successions_day', t.on),
  ],
)
