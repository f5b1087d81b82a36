import { hurried, managedCount, swapPair } from './district'
import { expect, test } from './office'

const AUDIENCE = 'Cán bộ diện Ban Thường vụ Huyện ủy quản lý'
const COURSE = {
  title: 'Cập nhật kiến thức mới, lớp bổ sung',
  kind: 'Cập nhật kiến thức mới',
  on: '30062023',
  audience: AUDIENCE,
}

test.beforeEach(({ as }) => as('chuyenvien'))

test('a class is opened, those who must learn are enrolled, the roll is called by keyboard, and the figure has grown', async ({
  course,
  figure,
  hand,
  page,
}) => {
  test.slow()
  const id = await course.openNew(COURSE)
  await course.enrolManaged()
  await course.expectLearners(managedCount())

  await course.callRoll(id)
  hand.forget()
  hand.useKeyboardAlone()
  await course.everyonePresent()
  await course.expectRoll(`có mặt ${managedCount()}`)
  const names = await page.getByRole('rowheader').allTextContents()
  await hand.tick(page.getByRole('row').nth(1).getByRole('button').first())
  for (const letter of ['k', 'p', 'k', 'c', 'p']) await hand.key(letter)
  await course.expectRoll('có phép 2 · không phép 2')
  await course.expectSaved()
  expect(hand.seconds, hand.account).toBeLessThan(120)
  expect(names.length).toBe(managedCount())

  await page.reload()
  await course.expectRoll('có phép 2 · không phép 2')
  await course.open(id)
  await figure.open('knowledge-update-classes', '?from=2021-06-01&to=2023-06-30')
  await figure.expectSays('11', COURSE.title)
})

test('one named learner makes one more attendance once present, and none while absent', async ({
  course,
  figure,
  page,
}) => {
  test.slow()
  const { home } = swapPair()
  const id = await course.openNew(COURSE)
  await course.enrol(`${hurried(home.name)} ${home.birthDate.slice(2, 4)}`, home.name)
  await course.expectLearners(1)
  await figure.open('knowledge-update-attendances', '?from=2021-06-01&to=2023-06-30')
  await figure.expectSays('1.553')

  await course.callRoll(id)
  await course.everyonePresent()
  await course.expectMark(home.name, 'Có mặt')
  await course.expectSaved()
  await figure.open('knowledge-update-attendances', '?from=2021-06-01&to=2023-06-30')
  await figure.expectSays('1.554')
  await course.open(id)
  await course.expectCounted(AUDIENCE, 1)
  await expect(page.getByRole('table', { name: 'Học viên ghi tên' })).toContainText(home.name)
})

test('ticks made while the network is away are kept, and saved when it is back', async ({ context, course, page }) => {
  const { home } = swapPair()
  const id = await course.openNew(COURSE)
  await course.enrol(`${hurried(home.name)} ${home.birthDate.slice(2, 4)}`, home.name)
  await course.callRoll(id)
  await context.setOffline(true)
  await course.everyonePresent()
  await expect(page.getByText(/^Mất kết nối, còn 1 dấu chưa lưu/)).toBeVisible()
  await course.expectMark(home.name, 'Có mặt')
  await context.setOffline(false)
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await course.expectMark(home.name, 'Có mặt')
})
