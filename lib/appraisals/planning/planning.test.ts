import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { plannedPeople } from '@/db/schema/appraisals'
import { auditEntries } from '@/db/schema/audit'
import { people } from '@/db/schema/people'
import { codeOf, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { readWorkbook } from '../../workbook'
import { planPerson, reviewPlanned } from './commands'
import { renderPlan } from './export/queries'
import { planInput, planningQuery, reviewInput } from './input'
import { findPostPlan, getPlan } from './page/queries'
import { planOfPerson } from './queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const NEXT = planningQuery({ term: 'plan-2025' })
const plan = (ctx: Ctx, query = NEXT, on = ctx.today) => getPlan(ctx, query, on)
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

const wanted = {
  ...{ termId: 'plan-2025', postId: 'headInterior', personId: 'chi', act: 'added' },
  ...{ number: '44-TB/HU', on: '15/6/2023', issuer: 'Ban Thường vụ Huyện ủy', votesFor: '10', votesCast: '11' },
}
const take = (ctx: Ctx, more: object = {}) => planPerson(ctx, planInput.parse({ ...wanted, ...more }))
const review = (ctx: Ctx, more: object = {}) =>
  reviewPlanned(
    ctx,
    reviewInput.parse({ plannedId: 'dung-secretary', reviewedOn: '20/6/2023', verdict: 'keep', ...more }),
  )

describe('the plan of a term', () => {
  test('has its people by post, each with what stands in the way', () => {
    const { posts, rows } = plan(head())
    expect(posts.map(({ title, rows }) => [title, names(rows)])).toEqual([
      ['Bí thư Đảng ủy xã Đông Mỹ', ['Trần Thị Bình', 'Bùi Đức Minh']],
      ['Bí thư Đảng ủy xã Tây Hồ', ['Phạm Văn Dũng']],
      ['Chủ tịch UBND xã Đông Mỹ', ['Nguyễn Thị Lan']],
    ])
    const flagsOf = (id: string) => rows.find((row) => row.id === id)?.flags.map(({ code }) => code)
    expect([flagsOf('minh-secretary'), flagsOf('dung-secretary'), flagsOf('lan-chair')]).toEqual([
      [],
      ['age'],
      ['standard'],
    ])
    expect(rows.find(({ id }) => id === 'lan-chair')).toMatchObject({
      ageAtTerm: 35,
      holds: 'Phó Chủ tịch UBND xã Đông Mỹ',
    })
  })

  test('names the leading posts that nobody is planned for, until somebody is', () => {
    const ctx = head()
    const unplanned = () => plan(ctx).unplanned.map(({ title, holders }) => `${title}: ${holders}`)
    expect(unplanned()).toContain('Phó Trưởng phòng Nội vụ: null')
    expect(unplanned()).toContain('Trưởng phòng Nội vụ: Vũ Quốc Khánh')
    expect(unplanned()).not.toContain('Bí thư Đảng ủy xã Tây Hồ: Phạm Văn Dũng')
    take(ctx)
    expect(unplanned()).not.toContain('Trưởng phòng Nội vụ: Vũ Quốc Khánh')
    expect(unplanned()).toContain('Phó Trưởng phòng Nội vụ: null')
  })

  test('opens each of its shares to the people it counts', () => {
    const ctx = head()
    const { shares } = plan(ctx)
    for (const { code, part } of shares)
      expect(plan(ctx, planningQuery({ term: 'plan-2025', show: code })).shown).toHaveLength(part)
    expect(shares.map(({ part, whole }) => `${part}/${whole}`)).toEqual(['2/4', '1/4', '0/4'])
  })

  test('is the one that runs on the day, unless another is asked for', () => {
    const ctx = head()
    expect(getPlan(ctx, planningQuery({}), ctx.today).term?.name).toBe('2020–2025')
    expect(getPlan(ctx, planningQuery({}), day('2026-01-01')).term?.name).toBe('2025–2030')
  })

  test('shows an appointment that it led to with its decision, read and not typed', () => {
    const ctx = head()
    const { rows } = plan(ctx, planningQuery({ term: 'plan-2020' }))
    expect(rows).toMatchObject([
      { name: 'Nguyễn Văn An', appointment: { from: '2021-07-01', numberText: expect.stringMatching(/-QĐ\/HU$/) } },
    ])
    expect(plan(ctx, planningQuery({ term: 'plan-2020' }), day('2021-06-30')).rows[0]?.appointment).toBeNull()
  })

  test('of a past day knows nothing of who came or went later', () => {
    const ctx = head()
    const past = plan(ctx, planningQuery({ term: 'plan-2020' }), day('2022-03-14'))
    expect(names(past.rows)).toContain('Phan Thị Oanh')
    expect(past.removed).toEqual([])
    expect(plan(ctx, NEXT, day('2022-03-14')).rows).toEqual([])
    expect(names(plan(ctx, planningQuery({ term: 'plan-2020' })).removed)).toEqual(['Phan Thị Oanh'])
  })

  test('stands in the file of the person through all terms', () => {
    const ctx = head()
    expect(planOfPerson(ctx, 'an', ctx.today).map(({ termName }) => termName)).toEqual(['2020–2025'])
    expect(planOfPerson(ctx, 'khanh', ctx.today)).toEqual([])
  })

  test('goes out as a workbook, narrowed as on the page', async () => {
    const file = await renderPlan(head(), planningQuery({ term: 'plan-2025', show: 'women' }), day('2023-06-30'))
    const [sheet] = await readWorkbook(file?.bytes ?? new Uint8Array())
    expect(sheet?.rows.flat().filter((cell) => cell === 'Trần Thị Bình' || cell === 'Bùi Đức Minh')).toEqual([
      'Trần Thị Bình',
    ])
    expect(file).toMatchObject({ count: 2, filter: 'Quy hoạch nhiệm kỳ 2025–2030: Cán bộ nữ' })
  })
})

describe('taking somebody in', () => {
  test('keeps the paper once for all whom it is about, the vote, and an entry in the log', () => {
    const ctx = head()
    take(ctx)
    take(ctx, { personId: 'nam' })
    const page = findPostPlan(ctx, 'headInterior', 'plan-2025', ctx.today)
    expect(page?.rows.map(({ name, act, votesFor, paper }) => [name, act, votesFor, paper.number])).toEqual([
      ['Lê Thị Chi', 'added', 10, '44-TB/HU'],
      ['Đặng Hoài Nam', 'added', 10, '44-TB/HU'],
    ])
    expect(
      new Set(
        ctx.db
          .select()
          .from(plannedPeople)
          .all()
          .map(({ paperId }) => paperId),
      ).size,
    ).toBe(3)
    expect(ctx.db.select().from(auditEntries).where(eq(auditEntries.action, 'planning.plan')).all()).toHaveLength(2)
  })

  test.each<[string, object, string]>([
    ['twice for one post and term', { personId: 'minh', postId: 'eastSecretary' }, 'planned'],
    ['by a paper of tomorrow', { on: '1/7/2023' }, 'ahead'],
    ['for a term that is over', { termId: 'plan-2020', on: '1/7/2025' }, 'after_term'],
    ['for no such term', { termId: 'plan-1990' }, 'unknown'],
    ['for no such post', { postId: 'emperor' }, 'unknown'],
    ['whom nobody knows', { personId: 'nobody' }, 'unknown'],
    [
      'back before the day on which they left',
      { ...{ termId: 'plan-2020', personId: 'oanh' }, ...{ postId: 'deputyOrganising', on: '14/3/2022' } },
      'overlap',
    ],
  ])('%s is refused', (_, more, code) => expect(codeOf(() => take(head(), more))).toBe(code))

  test('nobody plans or reviews themselves', () => {
    const ctx = head()
    ctx.db.update(people).set({ userId: ctx.viewer.id }).where(eq(people.id, 'chi')).run()
    expect(codeOf(() => take(ctx))).toBe('own')
    ctx.db.update(people).set({ userId: null }).run()
    ctx.db.update(people).set({ userId: ctx.viewer.id }).where(eq(people.id, 'dung')).run()
    expect(codeOf(() => review(ctx))).toBe('own')
  })

  test('every wrong field has its own sentence', () => {
    const issues = planInput.safeParse({ ...wanted, postId: '', personId: '', votesFor: '12', number: '' }).error
      ?.issues
    expect(issues?.map(({ path }) => path.join('.')).sort()).toEqual(['number', 'personId', 'seatId', 'votesFor'])
  })
})
