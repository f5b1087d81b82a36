import type { Page } from '@playwright/test'
import {
  accountOf,
  decisionNumbered,
  draftId,
  everybody,
  holderOf,
  hurried,
  insidersOf,
  lastRotated,
  membersOf,
  placeOf,
  postTitled,
  someClass,
  swapPair,
  unitOfCode,
} from './district'
import { cellsOf, fetchFile } from './files'
import type { Account } from './fixtures'
import { expect, test } from './office'

const { home: stranger } = swapPair()
const ACCOUNTS: readonly Account[] = ['quantri', 'truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']

/** Who may open what. */
const DOORS: readonly (readonly [path: string, open: readonly Account[]])[] = [
  ['/', ACCOUNTS],
  ['/real-data', ACCOUNTS],
  ['/password', ACCOUNTS],
  ['/places', ACCOUNTS],
  ['/organisation', ACCOUNTS],
  ['/meeting', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/people', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/people/local', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/movements', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/movements/due', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/movements/due/print', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/rules', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/rules/management', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/rules/overrides', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/standards', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/standards/gaps', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/api/rules/overrides', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/figures', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/figures/managed-cadres/crosstab', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/figures/managed-cadres', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/appraisals', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/appraisals/sheet', ['truongban', 'chuyenvien']],
  ['/appraisals/rewards', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/appraisals/disciplines', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/api/appraisals', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/inspections', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/inspections/received', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/inspections/new', ['truongban', 'kiemtra']],
  ['/documents', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/documents/new', ['truongban', 'chuyenvien']],
  ['/targets', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/targets/new', ['truongban', 'chuyenvien']],
  ['/targets/import', ['truongban', 'chuyenvien']],
  ['/targets/sets', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/targets/sets/new', ['truongban', 'chuyenvien']],
  ['/api/targets', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/reports', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/reports/forms', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/reports/forms/9B', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/api/reports/forms/9B', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/api/reports/forms/9B/list', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/training', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/people/new', ['truongban', 'chuyenvien']],
  ['/people/proposals', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
  ['/movements/new', ['truongban', 'chuyenvien']],
  ['/movements/boards', ['truongban', 'chuyenvien', 'thuongtruc']],
  ['/movements/boards/new', ['truongban', 'chuyenvien', 'thuongtruc']],
  ['/planning', ['truongban', 'thuongtruc']],
  ['/api/planning', ['truongban', 'thuongtruc']],
  ['/opinions', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/organisation/units/new', ['truongban', 'chuyenvien']],
  ['/training/new', ['truongban', 'chuyenvien']],
  ['/audit', ['quantri', 'truongban', 'kiemtra']],
  ['/audit/chain', ['quantri', 'truongban', 'kiemtra']],
  ['/users', ['quantri']],
  ['/users/new', ['quantri']],
  ['/api/people/export', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/api/figures/managed-cadres?format=xlsx', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/api/movements/due?format=ics', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/api/movements/due?format=xlsx', ['truongban', 'chuyenvien', 'xatuhiep', 'thuongtruc']],
  ['/api/people/search?q=an', ['truongban', 'chuyenvien', 'xatuhiep', 'kiemtra', 'thuongtruc']],
]

for (const account of ACCOUNTS)
  test(`${account} opens the doors of the role, and the others answer 403 without a word of what is behind`, async ({
    as,
    page,
  }) => {
    await as(account)
    for (const [path, open] of DOORS) {
      const answer = await page.request.get(path)
      expect(answer.status(), `${account} at ${path}`).toBe(open.includes(account) ? 200 : 403)
      if (!open.includes(account)) expect(await answer.text()).not.toContain(stranger.name)
    }
  })

const asked = async (page: Page, path: string) => {
  const answer = await page.request.get(path)
  return { status: answer.status(), text: await answer.text() }
}

/** The ids of everybody whom the account may not see: none may stand in anything that it is given. */
const strangersTo = (account: Account) => {
  const insiders = new Set(insidersOf(account).map(({ id }) => id))
  return everybody().filter(({ id }) => !insiders.has(id))
}

test('the commune’s officer finds nobody else on any page', async ({ as, page }) => {
  await as('xatuhiep')
  const strangers = strangersTo('xatuhiep')
  expect(strangers.length).toBeGreaterThan(1000)
  const own = holderOf('Bí thư Đảng ủy xã Tứ Hiệp')
  const paths = [
    '/',
    '/people',
    '/people?asOf=2021-06-01',
    '/people/local',
    `/people/${own.id}`,
    `/organisation/units/${own.unitId}`,
    `/organisation/posts/${postTitled(own.title)}`,
    '/organisation',
    '/organisation?asOf=2020-01-01',
    '/movements',
    '/movements/due',
    '/movements/due?days=365&by=unit',
    '/movements/due?state=dismissed',
    '/movements/due/print?days=365',
    '/api/movements/due?format=ics&days=365',
    '/rules/overrides',
    '/standards/gaps',
    '/figures/managed-cadres-standard',
    '/figures',
    '/figures/managed-cadres',
    '/figures/head-count/crosstab?rows=unit&cols=sex&cell=~',
    '/figures/non-local-heads',
    '/figures/movements',
    '/figures/training-attendances',
    '/figures/vacant-seats',
    '/inspections',
    '/inspections/received',
    '/documents',
    '/figures/inspected-organisations',
    '/figures/inspected-members',
    '/targets',
    '/targets/sets',
    '/api/targets',
    '/training',
    '/reports',
    '/reports/forms/9C',
    '/reports/forms/11?from=2015-01-01',
    '/api/reports/forms/13/list?from=2015-01-01',
    '/api/search?q=nguyen',
    '/api/people/search?q=nguyen',
    '/api/seats/search?q=bi+thu',
    '/api/units/search?q=dang+bo',
    '/api/figures/managed-cadres?format=csv',
  ]
  for (const path of paths) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    const text = await answer.text()
    expect(
      strangers.filter(({ id }) => text.includes(id)),
      `known by ${path}`,
    ).toEqual([])
    expect(text, path).not.toContain(`${placeOf(stranger)}: `)
  }
})

test('addresses typed by hand answer 404 and the title keeps the name to itself', async ({ as, page, shell }) => {
  const other = lastRotated()
  await as('xatuhiep')
  for (const path of [
    `/people/${stranger.id}`,
    `/people/${stranger.id}?asOf=2019-01-01`,
    `/people/${other.id}?tab=proposals`,
    `/organisation/units/${stranger.unitId}`,
    `/organisation/units/${unitOfCode('P-NOIVU')}`,
    `/organisation/posts/${postTitled(stranger.title)}`,
    `/movements/${decisionNumbered(stranger.paper)}`,
    `/movements/${draftId('submitted')}`,
    '/people/aaaaaaaaaaaaaaaa',
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await shell.expectMissing()
    await expect(page).not.toHaveTitle(new RegExp(stranger.name))
    expect(await answer?.text(), path).not.toContain(stranger.name)
  }
})

test('search, palette and pickers of the commune’s officer know nobody outside', async ({ as, hand, page, shell }) => {
  await as('xatuhiep')
  await hand.open('/')
  await shell.lookUp(hurried(stranger.name))
  await shell.expectNothingFound(hurried(stranger.name))
  await page.keyboard.press('Escape')
  await hand.open(`/people?q=${encodeURIComponent(stranger.name)}`)
  await expect(page.getByText('Không có ai phù hợp')).toBeVisible()
  const found = await page.request.get(`/api/people/search?q=${encodeURIComponent(hurried(stranger.name))}`)
  expect((await found.json()).rows).toEqual([])
})

test('the export and the totals of the commune’s officer are the commune’s own', async ({ as, page, people }) => {
  const insiders = insidersOf('xatuhiep')
  await as('xatuhiep')
  await people.open()
  await people.expectTotal(insiders.length)
  const { bytes } = await fetchFile(page, people.exportLink)
  const cells = cellsOf(bytes).flat()
  for (const { name } of insiders) expect(cells).toContain(name)
  for (const { name } of strangersTo('xatuhiep').filter(({ name }) => !insiders.some((one) => one.name === name)))
    expect(cells).not.toContain(name)
  await people.open(`?unit=${stranger.unitId}`)
  await expect(page.getByText(stranger.name)).toHaveCount(0)
  const { status, text } = await asked(page, `/figures/managed-cadres?unit=${stranger.unitId}`)
  expect(status === 404 || !text.includes(stranger.name)).toBe(true)
})

test('the report of the commune’s officer is on the commune, its numbers and names are the commune’s', async ({
  as,
  page,
  report,
}) => {
  const members = membersOf('DU-TUHIEP')
  await as('xatuhiep')
  await report.make('01062021', '30062023')
  await report.expectSays(String(members), 'ĐẢNG ỦY XÃ TỨ HIỆP', '-BC/ĐU')
  await expect(page.getByRole('article')).not.toContainText('12.405')
  await expect(page.getByRole('article')).not.toContainText('17/32')
  const text = (await report.file('Dữ liệu (JSON)')).bytes.toString()
  expect(JSON.parse(text).figures['party-members'].value).toBe(members)
  const cells = cellsOf((await report.file('Excel')).bytes).flat()
  expect(cells).not.toContain(stranger.name)
})

test('the report of the whole district does not exist for the commune’s officer', async ({ as, page, report }) => {
  await as('chuyenvien')
  const id = await report.make('01062021', '30062023')
  await as('xatuhiep')
  expect((await page.request.get(`/reports/${id}`)).status()).toBe(404)
  expect((await page.request.get(`/api/reports/${id}?format=docx`)).status()).toBe(404)
  expect((await page.request.get(`/api/reports/${id}/figures/managed-cadres`)).status()).toBe(404)
})

test('a scan of somebody else’s decision, and its Word file, do not exist for the commune’s officer', async ({
  as,
  decision,
  page,
}) => {
  await as('chuyenvien')
  await decision.open(decisionNumbered(stranger.paper))
  await decision.attach('to-trinh.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF'))
  const address = await decision.scanAddress('to-trinh.pdf')
  const paper = `/api/movements/${decisionNumbered(stranger.paper)}/document`
  expect((await page.request.get(paper)).status()).toBe(200)
  await as('xatuhiep')
  for (const file of [address, paper]) expect((await page.request.get(file)).status()).toBe(404)
})

test('the administrator sees no person: not by address, not in the palette, not in the log', async ({
  as,
  hand,
  page,
  person,
  personForm,
  shell,
}) => {
  await as('chuyenvien')
  await person.open(stranger.id)
  await person.edit()
  await personForm.chooseCorrection()
  await personForm.write('Lý do sửa', 'Chép nhầm so với thẻ')
  await personForm.write('Điện thoại', '0987654321')
  await personForm.save('Ghi chỗ sửa')
  await expect(page.getByRole('main')).toContainText('0987654321')

  await as('quantri')
  for (const path of [`/people/${stranger.id}`, `/movements/${draftId('draft')}`, `/training/${someClass()}`])
    expect((await page.request.get(path)).status(), path).toBe(403)
  await hand.open('/')
  await shell.lookUp(hurried(stranger.name))
  await shell.expectNothingFound(hurried(stranger.name))
  await page.keyboard.press('Escape')
  for (const path of [`/organisation/units/${stranger.unitId}`, `/organisation/posts/${postTitled(stranger.title)}`]) {
    const text = await (await page.request.get(path)).text()
    expect(
      everybody().filter(({ id }) => text.includes(id)),
      path,
    ).toEqual([])
    expect(text).not.toContain(stranger.name)
  }

  await hand.open('/audit')
  const entry = page
    .getByRole('table', { name: 'Nhật ký hệ thống' })
    .getByRole('row')
    .filter({ hasText: 'Đính chính hồ sơ cán bộ' })
  await expect(entry).toContainText(accountOf('chuyenvien').displayName)
  await expect(entry).not.toContainText(stranger.name)
  await hand.press(entry.getByRole('link').first())
  await page.waitForURL(/\/audit\/[0-9a-f]+/)
  await shell.expectHeading(/Đính chính hồ sơ cán bộ/)
  await expect(page.getByRole('main')).not.toContainText(/0987654321|Chép nhầm/)
  await expect(page.getByRole('main')).not.toContainText(stranger.name)

  const address = page.url()
  await as('kiemtra')
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText('0987654321')
  await expect(page.getByRole('main')).toContainText(stranger.name)
})

test('accounts are the administrator’s alone, and nobody counts their ids up', async ({ as, page }) => {
  const id = accountOf('xatuhiep').id
  expect(id).toMatch(/^[a-z0-9]{16}$/)
  await as('truongban')
  expect((await page.request.get(`/users/${id}`)).status()).toBe(403)
  await as('quantri')
  expect((await page.request.get(`/users/${id}`)).status()).toBe(200)
  expect((await page.request.get('/users/aaaaaaaaaaaaaaaa')).status()).toBe(404)
})
