import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import {
  accountOf,
  boardId,
  decisionNumbered,
  disciplined,
  draftId,
  holderOf,
  inspectionOf,
  lastEntry,
  planId,
  plannedUnitId,
  postTitled,
  setCalled,
  someClass,
  swapPair,
  targetTitled,
  unitOfCode,
  vacantPost,
} from './district'
import type { Account } from './fixtures'
import { ready } from './hand'
import { foreignWords } from './language'
import { COLOURS, expect, expectAccessible, PHONE, test } from './office'

const DESK = { width: 1440, height: 900 }
/** Kilobytes of script, packed, that a page may ask for. */
const BUDGET = { list: 145, form: 160 } as const

type Kind = keyof typeof BUDGET
type Place = readonly [account: Account | null, path: string, kind: Kind, status?: number]

const { home } = swapPair()
const file = `/people/${home.id}`
const plan = `/organisation/reorganisations/${planId()}`
const inspection = `/inspections/${inspectionOf(unitOfCode('DU-TUHIEP')).id}`
const course = `/training/${someClass()}`
const ward = setCalled('Tiêu chuẩn thành lập phường')

const PLACES: readonly Place[] = [
  [null, '/sign-in', 'form'],
  ['chuyenvien', '/', 'list'],
  ['chuyenvien', '/?asOf=2021-12-31', 'list'],
  ['chuyenvien', '/people', 'list'],
  ['chuyenvien', '/people?age=under-30&sex=female&q=khong+co+ai', 'list'],
  ['thuongtruc', '/meeting', 'list'],
  ['chuyenvien', '/people/local', 'form'],
  ['chuyenvien', file, 'form'],
  ['chuyenvien', `${file}?tab=facts&asOf=2019-01-01`, 'form'],
  ['chuyenvien', `${file}?tab=qualifications`, 'form'],
  ['chuyenvien', `${file}?tab=training`, 'form'],
  ['chuyenvien', `${file}?tab=appraisals`, 'form'],
  ['kiemtra', `/people/${disciplined().id}?tab=appraisals`, 'form'],
  ['truongban', `${file}?tab=log`, 'form'],
  ['chuyenvien', `${file}/edit`, 'form'],
  ['chuyenvien', `${file}/edit?mode=correct`, 'form'],
  ['chuyenvien', '/people/new', 'form'],
  ['chuyenvien', '/people/proposals', 'form'],
  ['xatuhiep', `/people/${holderOf('Bí thư Đảng ủy xã Tứ Hiệp').id}?tab=proposals`, 'form'],
  ['truongban', '/organisation', 'list'],
  ['truongban', `/organisation/units/${home.unitId}`, 'form'],
  ['truongban', `/organisation/units/${vacantPost().unitId}`, 'form'],
  ['truongban', `/organisation/posts/${postTitled(home.title)}`, 'form'],
  ['truongban', '/organisation/units/new', 'form'],
  ['thuongtruc', `/organisation/units/${home.unitId}/chart?asOf=2022-06-30`, 'list'],
  ['chuyenvien', '/organisation/vacancies?group=unit', 'list'],
  ['chuyenvien', '/organisation/vacancies?view=falling&within=24&group=month', 'list'],
  ['xatuhiep', '/organisation/vacancies', 'list'],
  ['chuyenvien', '/organisation/reorganisations', 'form'],
  ['xatuhiep', '/organisation/reorganisations', 'list', 403],
  ['chuyenvien', `${plan}?step=units`, 'form'],
  ['chuyenvien', `${plan}?step=units&unit=${plannedUnitId()}`, 'form'],
  ['chuyenvien', `${plan}?step=posts`, 'form'],
  ['chuyenvien', `${plan}?step=posts&post=new`, 'form'],
  ['chuyenvien', `${plan}?step=people`, 'form'],
  ['truongban', `${plan}?step=commit`, 'form'],
  ['chuyenvien', '/movements', 'list'],
  ['chuyenvien', '/movements/due', 'list'],
  ['chuyenvien', '/movements/rounds', 'form'],
  ['chuyenvien', '/movements/rounds/round-2020', 'form'],
  ['chuyenvien', '/movements/procedures', 'list'],
  ['chuyenvien', '/movements/procedures/new', 'form'],
  ['chuyenvien', '/movements/procedures/procedure-on-site', 'form'],
  ['chuyenvien', '/movements/due?days=365&by=unit&kind=reappointment', 'list'],
  ['chuyenvien', '/movements/due?state=dismissed', 'list'],
  ['chuyenvien', '/movements/due/print', 'list'],
  ['chuyenvien', `/movements/new?person=${home.id}`, 'form'],
  ['chuyenvien', `/movements/${draftId('draft')}`, 'form'],
  ['chuyenvien', `/movements/${draftId('draft')}/edit`, 'form'],
  ['truongban', `/movements/${draftId('submitted')}`, 'form'],
  ['truongban', `/movements/${decisionNumbered(home.paper)}`, 'form'],
  ['chuyenvien', '/movements/boards', 'list'],
  ['thuongtruc', '/movements/boards/new', 'form'],
  ['chuyenvien', `/movements/boards/${boardId()}`, 'form'],
  ['thuongtruc', `/movements/boards/${boardId()}`, 'form'],
  ['thuongtruc', `/movements/boards/${boardId()}/compare`, 'form'],
  ['kiemtra', '/movements/boards', 'list', 403],
  ['xatuhiep', `/movements/boards/${boardId()}`, 'list', 403],
  ['truongban', '/planning', 'form'],
  ['thuongtruc', '/planning?term=term-plan-2025&view=people&show=flagged', 'form'],
  ['thuongtruc', '/planning?view=removed', 'form'],
  ['thuongtruc', '/planning?term=term-plan-2025&view=unplanned', 'form'],
  ['truongban', `/planning/${postTitled('Trưởng phòng Nội vụ')}?term=term-plan-2025`, 'form'],
  ['truongban', `/people/${holderOf('Phó Trưởng ban Tổ chức Huyện ủy').id}?tab=planning`, 'form'],
  ['chuyenvien', '/planning', 'list', 403],
  ['thuongtruc', '/figures/planned-people', 'list'],
  ['chuyenvien', '/figures/planned-people', 'list', 404],
  ['chuyenvien', '/opinions', 'list'],
  ['chuyenvien', '/opinions/opinion-ubkt', 'form'],
  ['xatuhiep', '/opinions/opinion-ubkt', 'list', 404],
  ['chuyenvien', '/training', 'list'],
  ['chuyenvien', course, 'form'],
  ['chuyenvien', `${course}/attendance`, 'form'],
  ['chuyenvien', `${course}/edit`, 'form'],
  ['chuyenvien', '/training/new', 'form'],
  ['chuyenvien', `${file}?tab=standards&kind=department-head`, 'form'],
  ['thuongtruc', '/rules', 'list'],
  ['chuyenvien', '/rules?asOf=2025-12-31', 'list'],
  ['chuyenvien', '/rules/head-terms', 'form'],
  ['truongban', '/rules/management', 'form'],
  ['chuyenvien', '/rules/overrides', 'list'],
  ['chuyenvien', '/rules/horoscope', 'list', 404],
  ['thuongtruc', '/standards', 'list'],
  ['chuyenvien', '/standards/commune-secretary', 'form'],
  ['chuyenvien', '/standards/gaps', 'list'],
  ['thuongtruc', '/appraisals', 'list'],
  ['chuyenvien', '/appraisals?view=units', 'list'],
  ['chuyenvien', '/appraisals?subject=member&view=people&grade=none', 'list'],
  ['chuyenvien', `/appraisals/sheet?period=2023-Q2&unit=${unitOfCode('DU-TUHIEP')}`, 'form'],
  ['xatuhiep', '/appraisals/sheet', 'list', 403],
  ['chuyenvien', '/appraisals/rewards', 'form'],
  ['xatuhiep', '/appraisals/rewards?nature=title', 'form'],
  ['kiemtra', '/appraisals/disciplines', 'form'],
  ['thuongtruc', '/figures/managed-cadres-rated?side=rest', 'list'],
  ['kiemtra', '/inspections', 'form'],
  ['xatuhiep', '/inspections', 'list'],
  ['thuongtruc', '/inspections?kind=supervision&year=2022&asOf=2022-12-31', 'list'],
  ['kiemtra', '/inspections/new', 'form'],
  ['kiemtra', inspection, 'form'],
  ['kiemtra', `${inspection}/edit`, 'form'],
  ['chuyenvien', '/inspections/new', 'list', 403],
  ['truongban', '/inspections/plans', 'form'],
  ['kiemtra', '/inspections/received', 'form'],
  ['kiemtra', '/inspections/received/received-2023', 'form'],
  ['xatuhiep', '/inspections/received/received-2023', 'list', 404],
  ['thuongtruc', '/documents', 'list'],
  ['chuyenvien', '/documents/document-congress', 'form'],
  ['chuyenvien', '/documents/document-qd80', 'form'],
  ['chuyenvien', '/documents/new', 'form'],
  ['chuyenvien', '/documents/document-nq04/edit', 'form'],
  ['thuongtruc', '/figures/inspected-organisations', 'list'],
  ['thuongtruc', '/targets', 'list'],
  ['chuyenvien', '/targets', 'list'],
  ['xatuhiep', '/targets', 'list'],
  ['chuyenvien', `/targets/${targetTitled('Mật độ đường đô thị')}`, 'form'],
  ['chuyenvien', `/targets/${targetTitled('Hồ sơ thành lập quận Thanh Trì')}`, 'form'],
  ['thuongtruc', `/targets/${targetTitled('Xã đạt chuẩn nông thôn mới nâng cao')}?asOf=2022-06-30`, 'form'],
  ['chuyenvien', '/targets/new', 'form'],
  ['chuyenvien', '/targets/import', 'form'],
  ['chuyenvien', '/targets/sets', 'list'],
  ['chuyenvien', '/targets/sets/new', 'form'],
  ['chuyenvien', `/targets/sets/${ward.id}`, 'form'],
  ['xatuhiep', `/targets/sets/${ward.id}`, 'form'],
  ['chuyenvien', `/targets/sets/${ward.id}/${ward.standardId}/${unitOfCode('UBND-TUHIEP')}`, 'form'],
  ['xatuhiep', `/targets/sets/${ward.id}/${ward.standardId}/${unitOfCode('UBND-DONGMY')}`, 'list', 404],
  ['chuyenvien', `/organisation/units/${unitOfCode('UBND-THANHTRI')}`, 'form'],
  ['thuongtruc', '/figures', 'list'],
  ['thuongtruc', '/figures/non-local-heads', 'list'],
  ['chuyenvien', '/figures/head-count?by=theory&step=year', 'list'],
  ['xatuhiep', '/figures/organisation-staff-qualified', 'list'],
  ['thuongtruc', '/figures/managed-cadres/compare?with=2021-12-31&show=went', 'list'],
  ['xatuhiep', '/figures/training-attendances/compare?from=2023-01-01&to=2023-06-30', 'list'],
  ['xatuhiep', '/figures/targets-met', 'list', 404],
  ['thuongtruc', '/figures/managed-cadres/crosstab?rows=track&cols=theory&sex=female&age=young&cell=~', 'form'],
  ['xatuhiep', '/figures/movements/crosstab?rows=quarter&cols=group&from=2022-01-01&to=2023-06-30', 'form'],
  ['thuongtruc', '/figures/training-attendances?from=2021-06-01&to=2023-06-30', 'list'],
  ['chuyenvien', '/reports', 'form'],
  ['chuyenvien', '/reports/requests', 'form'],
  ['xatuhiep', '/reports/requests', 'list'],
  ['kiemtra', '/reports/requests/nothing', 'list', 404],
  ['thuongtruc', '/reports/forms', 'list'],
  ...['9B?line=women', '9C?line=all', '10?from=2021-06-01&to=2023-06-30&line=all', '11?line=all', '13?line=all'].map(
    (form): Place => ['chuyenvien', `/reports/forms/${form}`, 'list'],
  ),
  ['truongban', '/reports/forms/12B?line=all', 'list'],
  ['truongban', '/reports/forms/12C?line=all', 'list'],
  ['chuyenvien', '/reports/forms/12B', 'list', 404],
  ['xatuhiep', '/reports/forms/9C', 'list'],
  ['chuyenvien', '/reports/forms/7', 'list', 404],
  ['chuyenvien', '/reports/templates', 'form'],
  ['xatuhiep', '/reports/templates', 'form'],
  ['truongban', '/reports/templates/new', 'form'],
  ['thuongtruc', '/reports/templates/new', 'list', 403],
  ['chuyenvien', '/places', 'list'],
  ['kiemtra', '/audit', 'list'],
  ['kiemtra', `/audit/${lastEntry()}`, 'list'],
  ['kiemtra', '/audit/chain', 'list'],
  ['xatuhiep', '/', 'list'],
  ['xatuhiep', '/people', 'list'],
  ['quantri', '/', 'list'],
  ['quantri', '/users', 'list'],
  ['quantri', '/users/new', 'form'],
  ['quantri', `/users/${accountOf('xatuhiep').id}`, 'form'],
  ['quantri', '/password', 'form'],
  ['quantri', '/real-data', 'list'],
  ['quantri', '/people', 'list', 403],
  ['chuyenvien', '/people/aaaaaaaaaaaaaaaa', 'list', 404],
]

/** As many pages as one browser window looks at in a row. */
const AT_ONCE = 8

const rounds = [...new Set(PLACES.map(([account]) => account))].flatMap((account) => {
  const own = PLACES.filter(([its]) => its === account)
  return Array.from({ length: Math.ceil(own.length / AT_ONCE) }, (_, at) => ({
    account,
    places: own.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  }))
})

for (const { account, places } of rounds)
  test(`for ${account ?? 'nobody'} each page is whole on a desk and on a telephone: ${places.map(([, path]) => path).join(', ')}`, async ({
    as,
    page,
  }) => {
    test.setTimeout(places.length * 60_000)
    if (account) await as(account)
    for (const place of places) await test.step(place[1], () => expectPage(page, place))
  })

async function expectPage(page: Page, [, path, kind, status = 200]: Place) {
  await page.setViewportSize(DESK)
  const answer = await page.goto(path)
  expect(answer?.status()).toBe(status)
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/Sổ cán bộ$/)
  expect(foreignWords(await wordsOn(page)), 'words that are not Vietnamese').toEqual([])
  expect(await scripts(page, (await answer?.text()) ?? ''), 'kilobytes of script').toBeLessThanOrEqual(BUDGET[kind])
  await expectFits(page)
  await expectAccessible(page)
  await page.setViewportSize(PHONE)
  await expectFits(page)
  await expectAccessible(page, COLOURS)
}

test('a report in the making, checked and issued is whole on a desk and on a telephone', async ({
  as,
  page,
  report,
}) => {
  test.slow()
  await as('truongban')
  const id = await report.make('01062021', '30062023')
  await expectWhole(page)
  await report.check()
  await report.issue('87', '30062023', accountOf('truongban').displayName)
  await report.open(id)
  await expectWhole(page)
  expect(await scripts(page, await (await page.request.get(`/reports/${id}`)).text())).toBeLessThanOrEqual(BUDGET.form)
})

async function expectWhole(page: Page) {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    await expectFits(page)
    await expectAccessible(page)
  }
  expect(foreignWords(await wordsOn(page))).toEqual([])
  await page.setViewportSize(DESK)
}

async function expectFits(page: Page) {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
}

/** All that is written on a page, also for screen readers and in boxes that are closed. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const words: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (!node.parentElement?.closest('script, style, noscript, code, kbd, pre')) words.push(node.nodeValue ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.body.querySelectorAll(`[${name}]`)) words.push(element.getAttribute(name) ?? '')
    return words.join('\n')
  })

const packed = new Map<string, number>()

/** The script tags of a page as it leaves the server, packed, in kilobytes. */
async function scripts(page: Page, html: string) {
  const sources = [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([, marks = '']) =>
    /nomodule/i.test(marks) ? [] : (/\bsrc="([^"]+)"/.exec(marks)?.[1] ?? []),
  )
  for (const source of sources)
    if (!packed.has(source)) packed.set(source, gzipSync(await (await page.request.get(source)).body()).length)
  return Math.round([...new Set(sources)].reduce((sum, source) => sum + (packed.get(source) ?? 0), 0) / 1024)
}
