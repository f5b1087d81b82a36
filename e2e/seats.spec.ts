import { placeOf, swapPair, unitNamed, unitOfCode, vacantPost } from './district'
import { sheetsOf } from './files'
import { expect, test } from './office'

const vacant = vacantPost()
const department = unitNamed('Phòng Nội vụ')
const DEPUTY = 'Phó Trưởng phòng'

test('a vacant post found in the list of the district opens the decision that fills it in one step', async ({
  as,
  decisionForm,
  hand,
  vacancies,
}) => {
  await as('chuyenvien')
  await vacancies.open('?level=standing-committee')
  hand.forget()
  await vacancies.expectRow(vacant.title, /khuyết \d+ (tháng|ngày)/, /từ \d\d\/\d\d\/\d{4}, sau khi/)
  await vacancies.fill(vacant.title)
  await decisionForm.expectSeat(1, vacant.title)
  expect(hand.steps, hand.account).toHaveLength(1)
})

test('what will fall vacant is told with its day and reason, and a longer look sees more', async ({
  as,
  page,
  vacancies,
}) => {
  await as('chuyenvien')
  await vacancies.open('?view=falling&within=3')
  const rows = page.getByRole('table').locator('tbody tr')
  const near = await rows.count()
  await expect(rows.filter({ hasText: 'Đến tuổi nghỉ hưu' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: /Quyết định .* số/ }).first()).toBeVisible()
  await vacancies.look('24 tháng')
  await expect(page).toHaveURL(/within=24/)
  expect(await rows.count()).toBeGreaterThan(near)
  await vacancies.look('Theo đơn vị')
  await expect(page.getByRole('table').locator('tbody th').first()).toBeVisible()
  const { name, bytes } = await vacancies.takeAway()
  expect(name).toMatch(/\.xlsx$/)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('a commune sees no vacancy but its own, and no chart but its own', async ({ as, page, vacancies }) => {
  await as('xatuhiep')
  await vacancies.open()
  await vacancies.expectNone(vacant.title)
  const other = unitNamed('Đảng bộ xã Yên Mỹ')
  expect((await page.goto(`/organisation/units/${other}/chart`))?.status()).toBe(404)
  await expect(page).not.toHaveTitle(/Yên Mỹ/)
  expect((await page.goto(`/organisation/units/${unitOfCode('DU-TUHIEP')}/chart`))?.status()).toBe(200)
})

test('a smaller number of deputies shows the one too many from its day on, and not before', async ({ as, unit }) => {
  await as('truongban')
  await unit.open(department)
  await unit.expectBalance(DEPUTY, '2/2: đủ')
  await unit.changeQuota(DEPUTY, '1', '01072022')
  await unit.expectRefused('Đã có số lượng áp dụng từ ngày này')
  await unit.open(department)
  await unit.changeQuota(DEPUTY, '1', '01062023')
  await unit.expectBalance(DEPUTY, '2/1: vượt 1')
  await unit.open(department, '?asOf=2023-05-31')
  await unit.expectBalance(DEPUTY, '2/2: đủ')
})

test('a number for all posts of a unit shows how many are lacking', async ({ as, unit }) => {
  await as('truongban')
  await unit.open(department)
  await unit.setQuota('Mọi chức danh của đơn vị', '99', '01062023')
  await unit.expectBalance('Mọi chức danh', /\d+\/99: thiếu \d+/)
})

test('people and seats of a unit open lists as long as the numbers say', async ({ as, unit }) => {
  await as('thuongtruc')
  for (const what of ['người có chức vụ chính', 'vị trí chức danh', 'có người giữ']) {
    await unit.open(unitOfCode('DU-TUHIEP'))
    await unit.expectCounted(what)
  }
})

const A3 = '1191×842'

test('the chart of a commune goes on one sheet of A3, that of the district on several', async ({ as, page }) => {
  await as('thuongtruc')
  const { home } = swapPair()
  await page.goto(`/organisation/units/${home.unitId}/chart`)
  await expect(page.getByRole('heading', { level: 2, name: placeOf(home) })).toBeVisible()
  await expect(page.getByText(home.name).first()).toBeVisible()
  await expect(page.getByRole('list', { name: 'Chú giải' })).toContainText('Còn khuyết')
  expect(await sheetsOf(page)).toEqual([A3])

  await page.goto(`/organisation/units/${unitOfCode('HU-THANHTRI')}/chart`)
  const sheets = await sheetsOf(page)
  expect(sheets.length).toBeGreaterThan(2)
  expect(new Set(sheets)).toEqual(new Set([A3]))
})
