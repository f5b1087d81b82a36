import { draftId, holderOf, postTitled } from './district'
import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

const NEXT = 'term-plan-2025'
const interior = 'Trưởng phòng Nội vụ'
const planned = holderOf('Phó Chánh Văn phòng HĐND và UBND huyện')
const old = holderOf('Phó Bí thư Thường trực Đảng ủy xã Đại Áng')
const NOBODY = 'Chức danh chưa có ai trong quy hoạch'
const IN = 'Người trong quy hoạch'
const OPINIONS = 'Ý kiến của cơ quan phối hợp'

test('the head plans a cadre for a post, sees what stands in the way, and begins the decision from the plan', async ({
  as,
  page,
  planning,
}) => {
  await as('truongban')
  await planning.openPost(NEXT, interior)
  await planning.planFor(planned.name, planned.name, { number: '291-TB/HU', on: '26062023' })
  await planning.expectRow(IN, planned.name, 'Bổ sung', '291-TB/HU, 26/06/2023', '10/11', 'trong quy hoạch')
  await planning.open(`/people/${planned.id}?tab=planning`)
  await planning.expectRow('Quy hoạch của cán bộ', interior, 'nhiệm kỳ 2025–2030')
  await planning.openPost(NEXT, interior)
  await planning.hand.press(planning.row(IN, planned.name).getByRole('link', { name: 'Lập quyết định' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lập quyết định')
  await expect(page.getByRole('combobox', { name: 'Cán bộ' })).toHaveValue(planned.name)
  await expect(page.getByLabel('Hình thức')).toHaveValue('appointment')
  await expect(page.getByRole('combobox', { name: 'Giữ chức danh mới' })).toHaveValue(interior)
})

test('who is too old is taken out at the review by a paper; who was appointed since the plan is shown with the decision', async ({
  as,
  page,
  planning,
}) => {
  await as('truongban')
  await planning.open(`/planning?term=${NEXT}&show=flagged`)
  await planning.expectRow('Người được quy hoạch', old.name, 'chưa đủ 60 tháng')
  await planning.openPost(NEXT, 'Bí thư Đảng ủy xã Đại Áng')
  await planning.takeOut(old.name, { number: '292-TB/HU', on: '28062023' })
  await planning.expectRow('Người đã đưa ra khỏi quy hoạch', old.name, 'Quá tuổi quy hoạch', '292-TB/HU')
  await expect(planning.row(IN, old.name)).toHaveCount(0)
  await planning.open(`/planning/${postTitled(interior)}?term=term-plan-2020`)
  await planning.expectRow(IN, holderOf(interior).name, 'đã bổ nhiệm', holderOf(interior).paper)
  await planning.open(`/planning?term=${NEXT}&show=women`)
  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Xuất danh sách' }))
  const posts = cellsOf(bytes).flat()
  expect(posts).toContain('Trưởng phòng Tài chính – Kế hoạch')
  expect(posts).not.toContain('Trưởng phòng Kinh tế')
})

test('a post that nobody is planned for leads to its plan, and is no longer among them once somebody is', async ({
  as,
  page,
  planning,
}) => {
  await as('truongban')
  await planning.open(`/planning?term=${NEXT}&view=unplanned`)
  const post = page.getByRole('table', { name: NOBODY }).getByRole('link').first()
  const title = (await post.textContent()) ?? ''
  await planning.hand.press(post)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Quy hoạch ${title}`)
  await planning.planFor(planned.name, planned.name, { number: '293-TB/HU', on: '26062023' })
  await planning.open(`/planning?term=${NEXT}&view=unplanned`)
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0)
})

test('for everybody but the head and the leader plans do not exist', async ({ as, page }) => {
  for (const account of ['chuyenvien', 'xatuhiep', 'kiemtra', 'quantri'] as const) {
    await as(account)
    expect((await page.request.get('/planning')).status(), account).toBe(403)
    expect((await page.request.get('/api/planning')).status(), account).toBe(403)
    const home = await (await page.request.get('/')).text()
    expect(home, account).not.toContain('href="/planning"')
  }
  await as('kiemtra')
  const file = await page.request.get(`/people/${old.id}?tab=planning`)
  expect(await file.text()).not.toContain('nhiệm kỳ 2025–2030')
  expect(await (await page.request.get('/figures')).text()).not.toContain('quy hoạch')
  expect((await page.request.get('/figures/planned-people/crosstab')).status()).toBe(404)
  expect((await page.request.get('/api/figures/planned-people?format=xlsx')).status()).not.toBe(200)
  expect(await (await page.request.get('/audit?action=planning.')).text()).not.toContain('Đưa vào quy hoạch')
})

test('a draft goes to two bodies: one answers by its account, the other on paper, and both stand side by side', async ({
  as,
  page,
  planning,
}) => {
  test.slow()
  const draft = `/movements/${draftId('draft')}`
  await as('chuyenvien')
  await planning.open(draft)
  await planning.ask('dang bo xa tu hiep', 'Đảng bộ xã Tứ Hiệp', '05072023')
  await planning.ask('phong tu phap', 'Phòng Tư pháp', '05072023')
  await planning.recordPaper('Phòng Tư pháp', {
    ...{ number: '88/TP', on: '30062023', choice: 'Không đồng ý', remarks: 'Đề nghị xem xét sau kỳ họp' },
  })
  await planning.expectRow(OPINIONS, 'Phòng Tư pháp', 'không đồng ý', '88/TP', 'Đề nghị xem xét sau kỳ họp')

  await as('xatuhiep')
  await planning.open('/')
  const task = page.getByRole('listitem').filter({ hasText: 'Đảng bộ xã Tứ Hiệp: trả lời trước hết ngày 05/07/2023' })
  await planning.hand.press(task.getByRole('link'))
  await expect(page.getByRole('heading', { name: 'Nhân sự trong dự thảo' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Đề nghị xem xét sau kỳ họp')
  await planning.answer('Đồng ý', 'Nhất trí với dự thảo')
  await expect(page.locator('main')).toContainText('đồng ý')
  await planning.open('/')
  await expect(task).toHaveCount(0)

  await as('chuyenvien')
  await planning.open(draft)
  await planning.expectRow(OPINIONS, 'Đảng bộ xã Tứ Hiệp', 'đồng ý', 'Nhất trí với dự thảo')
  await planning.expectRow(OPINIONS, 'Phòng Tư pháp', 'không đồng ý')
})
