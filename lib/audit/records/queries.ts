import { type SQL, sql } from 'drizzle-orm'
import { decisions, governingDocuments, issuingBodies } from '@/db/schema/documents'
import { savedCrosstabs } from '@/db/schema/figures'
import { inspections, receivedInspections } from '@/db/schema/inspections'
import { movements, rules } from '@/db/schema/movements'
import { postKinds, posts, reorganisations, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { qualificationLevels } from '@/db/schema/qualifications'
import { reportRequests, reportRequestUnits, reports, reportTemplates } from '@/db/schema/reports'
import { standardSets, targets } from '@/db/schema/targets'
import { trainingClasses } from '@/db/schema/training'
import { users } from '@/db/schema/users'
import type { Base } from '@/lib/context'
import { visibleInspection } from '@/lib/inspections/scope/queries'
import { inScope } from '@/lib/organisation/scope/queries'
import { visiblePerson } from '@/lib/people/scope/queries'
import { type Permission, permissionsOf } from '@/lib/permissions'

export type RecordKind =
  | 'person'
  | 'unit'
  | 'post'
  | 'reorganisation'
  | 'decision'
  | 'movement'
  | 'class'
  | 'inspection'
  | 'received'
  | 'document'
  | 'report'
  | 'request'
  | 'template'
  | 'user'
  | 'place'
  | 'body'
  | 'level'
  | 'rule'
  | 'target'
  | 'standardSet'
  | 'kind'
  | 'crosstab'

export type RecordName = {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  readonly target: string
}

type Source = { needs: Permission; rows: (ctx: Base, wanted: SQL) => SQL }

const all = sql`true`

const SOURCES: readonly Source[] = [
  {
    needs: 'people.read',
    rows: (ctx, wanted) => sql`select 'person' as kind, ${people.id} as id, ${people.id} as target,
      ${people.fullName} || coalesce(' (' || substr(${people.birthDate}, 1, 4) || ')', '') as name
      from ${people} where ${people.id} in ${wanted} and ${visiblePerson(ctx, people.id) ?? all}`,
  },
  {
    needs: 'organisation.read',
    // With max() SQLite takes the other columns from the row that has it: the newest name.
    rows: (ctx, wanted) => sql`select 'unit', unit_id, unit_id, name from (
      select ${unitVersions.unitId} as unit_id, ${unitVersions.name} as name, max(${unitVersions.from})
      from ${unitVersions} where ${unitVersions.unitId} in ${wanted} and ${inScope(ctx, unitVersions.unitId) ?? all}
      group by ${unitVersions.unitId})`,
  },
  {
    needs: 'organisation.read',
    rows: (ctx, wanted) => sql`select 'post', ${posts.id}, ${posts.id}, ${posts.fullTitle}
      from ${posts} where ${posts.id} in ${wanted} and ${inScope(ctx, posts.unitId) ?? all}`,
  },
  {
    needs: 'organisation.read',
    rows: (ctx, wanted) => sql`select 'post', ${seats.id}, ${posts.id}, ${posts.fullTitle}
      from ${seats} join ${posts} on ${posts.id} = ${seats.postId}
      where ${seats.id} in ${wanted} and ${inScope(ctx, posts.unitId) ?? all}`,
  },
  {
    needs: 'organisation.write',
    rows: (_, wanted) => sql`select 'reorganisation', ${reorganisations.id}, ${reorganisations.id},
      ${reorganisations.title}
      from ${reorganisations} where ${reorganisations.id} in ${wanted}`,
  },
  {
    needs: 'documents.read',
    rows: (_, wanted) => sql`select 'decision', ${decisions.id}, ${decisions.id},
      coalesce(${decisions.numberText}, 'dự thảo')
      from ${decisions} where ${decisions.id} in ${wanted}`,
  },
  {
    needs: 'movements.read',
    rows: (ctx, wanted) => sql`select 'movement', ${movements.id},
      coalesce(${movements.decisionId}, ''), ${people.fullName}
      from ${movements} join ${people} on ${people.id} = ${movements.personId}
      where ${movements.id} in ${wanted} and ${visiblePerson(ctx, people.id) ?? all}`,
  },
  {
    needs: 'training.read',
    rows: (_, wanted) => sql`select 'class', ${trainingClasses.id}, ${trainingClasses.id}, ${trainingClasses.title}
      from ${trainingClasses} where ${trainingClasses.id} in ${wanted}`,
  },
  {
    needs: 'inspections.read',
    rows: (ctx, wanted) => sql`select 'inspection', ${inspections.id}, ${inspections.id},
      coalesce(${inspections.topic}, 'vụ việc mật ' || ${inspections.decisionNumber})
      from ${inspections} where ${inspections.id} in ${wanted} and ${visibleInspection(ctx) ?? all}`,
  },
  {
    needs: 'inspections.read',
    rows: (ctx, wanted) => sql`select 'received', ${receivedInspections.id}, ${receivedInspections.id},
      ${receivedInspections.team} from ${receivedInspections}
      where ${receivedInspections.id} in ${wanted} and ${inScope(ctx, receivedInspections.unitId) ?? all}`,
  },
  {
    needs: 'documents.read',
    rows: (_, wanted) => sql`select 'document', ${governingDocuments.id}, ${governingDocuments.id},
      coalesce(nullif(${governingDocuments.number}, ''), ${governingDocuments.title})
      from ${governingDocuments} where ${governingDocuments.id} in ${wanted}`,
  },
  {
    needs: 'reports.read',
    rows: (ctx, wanted) => sql`select 'report', ${reports.id}, ${reports.id}, ${reports.title}
      from ${reports} where ${reports.id} in ${wanted} and ${inScope(ctx, reports.unitId) ?? all}`,
  },
  {
    needs: 'reports.read',
    rows: (ctx, wanted) => sql`select 'request', ${reportRequests.id}, ${reportRequests.id},
      'kỳ ' || strftime('%d/%m/%Y', ${reportRequests.from}) || ' – ' || strftime('%d/%m/%Y', ${reportRequests.to})
      from ${reportRequests} where ${reportRequests.id} in ${wanted} and exists (select 1 from ${reportRequestUnits}
      where ${reportRequestUnits.requestId} = ${reportRequests.id} and ${inScope(ctx, reportRequestUnits.unitId) ?? all})`,
  },
  {
    needs: 'reports.read',
    rows: (_, wanted) => sql`select 'template', ${reportTemplates.id}, ${reportTemplates.id}, ${reportTemplates.name}
      from ${reportTemplates} where ${reportTemplates.id} in ${wanted}`,
  },
  {
    needs: 'places.read',
    rows: (_, wanted) => sql`select 'place', ${places.id}, ${places.id}, ${places.fullName}
      from ${places} where ${places.id} in ${wanted}`,
  },
  {
    needs: 'documents.read',
    rows: (_, wanted) => sql`select 'body', ${issuingBodies.id}, ${issuingBodies.id}, ${issuingBodies.name}
      from ${issuingBodies} where ${issuingBodies.id} in ${wanted}`,
  },
  {
    needs: 'qualifications.read',
    rows: (_, wanted) => sql`select 'level', ${qualificationLevels.code}, ${qualificationLevels.code},
      ${qualificationLevels.name} from ${qualificationLevels} where ${qualificationLevels.code} in ${wanted}`,
  },
  {
    needs: 'movements.read',
    rows: (_, wanted) => sql`select 'rule', ${rules.id}, ${rules.code}, ${rules.title}
      from ${rules} where ${rules.id} in ${wanted}`,
  },
  {
    needs: 'targets.read',
    rows: (_, wanted) => sql`select 'target', ${targets.id}, ${targets.id}, ${targets.title}
      from ${targets} where ${targets.id} in ${wanted}
      union all select 'standardSet', ${standardSets.id}, ${standardSets.id}, ${standardSets.title}
      from ${standardSets} where ${standardSets.id} in ${wanted}`,
  },
  {
    needs: 'figures.read',
    rows: (_, wanted) => sql`select 'crosstab', ${savedCrosstabs.id},
      ${savedCrosstabs.figureId} || '/crosstab?' || ${savedCrosstabs.address}, ${savedCrosstabs.name}
      from ${savedCrosstabs} where ${savedCrosstabs.id} in ${wanted}`,
  },
  {
    needs: 'organisation.read',
    rows: (_, wanted) => sql`select 'kind', ${postKinds.code}, ${postKinds.code}, ${postKinds.name}
      from ${postKinds} where ${postKinds.code} in ${wanted}`,
  },
  {
    needs: 'audit.read',
    rows: (_, wanted) => sql`select 'user', ${users.id}, ${users.id},
      ${users.displayName} || ' (' || ${users.name} || ')'
      from ${users} where ${users.id} in ${wanted}`,
  },
]

/** What records are called, of those the viewer may read and see; the others keep their number only. */
export function nameRecords(ctx: Base, ids: readonly string[]): Map<string, RecordName> {
  if (ids.length === 0) return new Map()
  const held = permissionsOf(ctx.viewer.role)
  const wanted = sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`
  const parts = SOURCES.filter((source) => held.includes(source.needs)).map((source) => source.rows(ctx, wanted))
  const columns = sql`select null as kind, null as id, null as target, null as name where false`
  const rows = ctx.db.all<RecordName>(sql.join([columns, ...parts], sql` union all `))
  return new Map(rows.map((row) => [row.id, row]))
}
