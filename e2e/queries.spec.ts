import Database from 'better-sqlite3'
import { expect, test } from './office'

const MOST = 12

/** Who opened a file is written down after the page was answered; that a session goes on, once in a while on any page. */
const BESIDES =
  /^(insert into "audit_|select "hash" from "audit_entries"|select "audit_entries"."id" from "audit_subjects"|update "sessions")/

/** The id of a row that has much to show. */
const PAGES: readonly { name: string; path: (id: string) => string; sql?: string; most?: number }[] = [
  // What waits for the viewer lies in four areas, a question each: decisions, opinions, reports asked for and drafts.
  { name: 'home', path: () => '/', most: 15 },
  { name: 'page for a meeting', path: () => '/meeting' },
  { name: 'list of cadres', path: () => '/people' },
  { name: 'search', path: () => '/people?q=nguyen' },
  { name: 'filtered list', path: () => '/people?sex=female&theory=theory-advanced&local=non-local' },
  {
    name: 'file of a cadre',
    path: (id) => `/people/${id}`,
    sql: 'select person_id as id from assignments group by 1 order by count(*) desc, 1',
  },
  { name: 'proposals', path: () => '/people/proposals' },
  { name: 'local or not', path: () => '/people/local' },
  { name: 'tree of units', path: () => '/organisation' },
  {
    name: 'unit',
    path: (id) => `/organisation/units/${id}`,
    sql: 'select parent_id as id from unit_versions where parent_id is not null group by 1 order by count(*) desc, 1',
  },
  {
    name: 'unit with members, mates and units beneath',
    path: (id) => `/organisation/units/${id}`,
    sql: "select id from units where code = 'DU-TUHIEP'",
  },
  {
    name: 'post',
    path: (id) => `/organisation/posts/${id}`,
    sql: 'select post_id as id from seats group by 1 order by count(*) desc, 1',
  },
  {
    name: 'chart of a district',
    path: (id) => `/organisation/units/${id}/chart`,
    sql: "select unit_id as id from unit_versions where kind = 'district-committee'",
  },
  { name: 'vacancies', path: () => '/organisation/vacancies' },
  { name: 'vacancies to come', path: () => '/organisation/vacancies?view=falling&within=24' },
  { name: 'reorganisations', path: () => '/organisation/reorganisations' },
  ...['units', 'posts', 'people'].map((step) => ({
    name: `plan of a reorganisation, ${step}`,
    path: (id: string) => `/organisation/reorganisations/${id}?step=${step}`,
    sql: 'select id from reorganisations',
  })),
  { name: 'register of decisions', path: () => '/movements' },
  { name: 'new decision', path: () => '/movements/new' },
  { name: 'rounds of rotations', path: () => '/movements/rounds' },
  { name: 'round of rotations', path: () => '/movements/rounds/round-2020' },
  { name: 'procedures', path: () => '/movements/procedures' },
  { name: 'what is due', path: () => '/movements/due' },
  { name: 'what needs nothing', path: () => '/movements/due?state=dismissed' },
  { name: 'what is due, on paper', path: () => '/movements/due/print' },
  {
    // Its people, acts, papers, scans, steps, opinions and templates are tables of their own.
    name: 'decision',
    path: (id) => `/movements/${id}`,
    sql: 'select decision_id as id from movements where decision_id is not null group by 1 order by count(*) desc, 1',
    most: 14,
  },
  {
    name: 'cadre against standards',
    path: (id) => `/people/${id}?tab=standards&kind=district-chair`,
    sql: 'select person_id as id from assignments group by 1 order by count(*) desc, 1',
  },
  { name: 'rules', path: () => '/rules' },
  { name: 'rule', path: () => '/rules/committee-first' },
  { name: 'delegation of management', path: () => '/rules/management' },
  { name: 'overrides', path: () => '/rules/overrides' },
  { name: 'standards', path: () => '/standards' },
  { name: 'standard', path: () => '/standards/commune-secretary' },
  { name: 'who lacks a standard', path: () => '/standards/gaps' },
  { name: 'boards', path: () => '/movements/boards' },
  { name: 'new board', path: () => '/movements/boards/new' },
  { name: 'board', path: (id) => `/movements/boards/${id}`, sql: 'select id from boards' },
  { name: 'variants compared', path: (id) => `/movements/boards/${id}/compare`, sql: 'select id from boards' },
  { name: 'plan of a term', path: () => '/planning?term=term-plan-2025' },
  {
    name: 'plan of a post',
    path: (id) => `/planning/${id}?term=term-plan-2025`,
    sql: 'select post_id as id from planned_people group by 1 order by count(*) desc, 1',
  },
  {
    name: 'plan of a cadre',
    path: (id) => `/people/${id}?tab=planning`,
    sql: 'select person_id as id from planned_people group by 1 order by count(*) desc, 1',
    // Its plan is held against standards and rules besides all that the head of a file says.
    most: 18,
  },
  { name: 'opinions asked', path: () => '/opinions' },
  { name: 'opinion', path: (id) => `/opinions/${id}`, sql: 'select id from opinion_requests order by 1' },
  { name: 'classes', path: () => '/training' },
  { name: 'class', path: (id) => `/training/${id}`, sql: 'select class_id as id from class_sessions order by 1' },
  { name: 'ratings by unit', path: () => '/appraisals' },
  { name: 'ratings by name', path: () => '/appraisals?view=people&grade=none' },
  { name: 'sheet of ratings', path: () => '/appraisals/sheet?period=2022' },
  { name: 'rewards', path: () => '/appraisals/rewards' },
  { name: 'disciplines', path: () => '/appraisals/disciplines' },
  {
    name: 'ratings, rewards and disciplines of a cadre',
    path: (id) => `/people/${id}?tab=appraisals`,
    sql: 'select person_id as id from rewards group by 1 order by count(*) desc, 1',
    // Three lists and the two vocabularies of their forms.
    most: 14,
  },
  { name: 'inspections', path: () => '/inspections' },
  {
    name: 'inspection',
    path: (id) => `/inspections/${id}`,
    sql: 'select inspection_id as id from inspection_subjects group by 1 order by count(*) desc, 1',
  },
  { name: 'plans of inspections', path: () => '/inspections/plans' },
  { name: 'inspections received', path: () => '/inspections/received' },
  { name: 'inspection received', path: () => '/inspections/received/received-2023' },
  { name: 'governing documents', path: () => '/documents' },
  { name: 'governing document', path: () => '/documents/document-congress' },
  { name: 'targets', path: () => '/targets' },
  { name: 'target', path: (id) => `/targets/${id}`, sql: 'select target_id as id from target_values' },
  {
    name: 'target of a figure',
    path: (id) => `/targets/${id}`,
    sql: "select id from targets where figure_id = 'non-local-heads'",
  },
  { name: 'new target', path: () => '/targets/new' },
  { name: 'sets of standards', path: () => '/targets/sets' },
  { name: 'new set of standards', path: () => '/targets/sets/new' },
  {
    name: 'set of standards',
    path: (id) => `/targets/sets/${id}`,
    sql: "select id from standard_sets where counted_as = 'ward'",
  },
  { name: 'targets that are reached', path: () => '/figures/targets-met' },
  { name: 'figures', path: () => '/figures' },
  { name: 'crosstab', path: () => '/figures/head-count/crosstab?rows=unit&cols=theory&cell=~' },
  { name: 'figure', path: () => '/figures/managed-cadres' },
  {
    name: 'figure of a unit, divided and drawn',
    path: (id: string) => `/figures/managed-cadres?unit=${id}&by=theory&step=month`,
    sql: "select id from units where code = 'DU-TUHIEP'",
  },
  { name: 'figure of two days', path: () => '/figures/managed-cadres/compare?with=2021-12-31' },
  { name: 'figure of two periods', path: () => '/figures/movements/compare?from=2023-01-01&to=2023-06-30' },
  { name: 'reports', path: () => '/reports' },
  { name: 'reports of units', path: () => '/reports/requests' },
  { name: 'statistical forms', path: () => '/reports/forms' },
  ...['9B', '9C', '10', '11', '12B', '12C', '13'].map((form) => ({
    name: `statistical form ${form}`,
    path: () => `/reports/forms/${form}?line=all&column=all`,
  })),
  { name: 'templates', path: () => '/reports/templates' },
  { name: 'places', path: () => '/places' },
]

/** A draft counts every figure of three periods, once for each state of the register; read again it counts none. */
test('a draft that is read again counts no figure anew', async ({ as, page, house, report }) => {
  await as('truongban')
  const id = await report.make('01062021', '30062023')
  await page.request.get(`/reports/${id}`)
  const before = house.statements().length
  await page.request.get(`/reports/${id}`)
  const asked = house.statements().slice(before)
  expect(asked.length, asked.map((one) => one.slice(0, 200)).join('\n')).toBeLessThanOrEqual(24)
})

/** As many pages as one session asks for in a row. */
const AT_ONCE = 12

const rounds = Array.from({ length: Math.ceil(PAGES.length / AT_ONCE) }, (_, at) =>
  PAGES.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
)

for (const [n, pages] of rounds.entries())
  test(`each page asks the database few questions, ${n + 1}: ${pages.map(({ name }) => name).join(', ')}`, async ({
    as,
    context,
    house,
  }) => {
    test.setTimeout(pages.length * 30_000)
    await as('truongban')
    for (const { name, path, sql, most = MOST } of pages)
      await test.step(name, async () => {
        // Nothing is kept of the page before: the register is another one.
        await house.renew()
        const base = new Database(house.file, { readonly: true })
        const { id } = sql ? (base.prepare(`${sql} limit 1`).get() as { id: string }) : { id: '' }
        base.close()
        const answer = await context.request.get(house.url + path(id))
        expect.soft(answer.status(), name).toBe(200)
        const asked = house.statements().filter((one) => !BESIDES.test(one))
        const listed = asked.map((one) => one.slice(0, 200)).join('\n')
        expect.soft(asked.length, `«${name}» asks at most ${most}:\n${listed}`).toBeLessThanOrEqual(most)
      })
  })
