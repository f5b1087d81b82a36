import { hurried, placeOf, shownDay, swapPair, TODAY, yearsBetween } from './district'
import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

test.beforeEach(({ as }) => as('chuyenvien'))

for (const [from, path] of [
  ['the overview', '/'],
  ['a report list', '/reports'],
  ['another person’s file', `/people/${swapPair().away.id}`],
])
  test(`from ${from} it is two steps to somebody’s file, and the head of it answers the telephone`, async ({
    hand,
    person,
    shell,
  }) => {
    const { home } = swapPair()
    await hand.open(path ?? '/')
    hand.forget()
    await shell.lookUp(`${hurried(home.name)} ${home.birthDate.slice(2, 4)}`)
    await shell.takeFirst(home.name)
    await person.expectHead(home.name, shownDay(home.birthDate), `${yearsBetween(home.birthDate, TODAY)} tuổi`)
    expect(hand.steps, hand.account).toHaveLength(2)

    await person.expectHolds(home.title, shownDay(home.from))
    await person.expectPaper(`${home.paper}, ${shownDay(home.signedOn)}`)
    await person.expectFact('Quê quán', 'Không là người ĐP')
    await person.expectFact('Nghỉ hưu từ', /\d\d\/\d\d\/20\d\d \(còn \d+ tháng\)/)
    await person.expectAnswerInSight()
  })

test('the slash and initials find as well, and namesakes are told apart by year and post', async ({ hand, shell }) => {
  const { away } = swapPair()
  await hand.open('/reports')
  await shell.lookUp(hurried(away.name), '/')
  await expect(shell.found.filter({ hasText: away.name }).filter({ hasText: away.title })).toContainText(
    away.birthDate.slice(0, 4),
  )
})

test('what can be done, targets, figures and papers are called up by their words as well', async ({
  as,
  hand,
  shell,
}) => {
  await as('chuyenvien')
  await hand.open('/')
  for (const [letters, found] of [
    ['lap bao cao', 'Lập báo cáo'],
    ['den han', 'Việc đến hạn'],
    ['nong thon moi', 'nông thôn mới'],
    ['can bo nu', 'nữ'],
    ['318', '318/QĐ-TTg'],
  ] as const) {
    await shell.lookUp(letters)
    await expect(shell.found.filter({ hasText: found }).first()).toBeVisible()
    await hand.key('Escape')
  }
  await shell.lookUp('den han')
  await shell.takeFirst('Việc đến hạn')
  await shell.expectHeading(/đến hạn/i)
})

test('a link opens the next page without loading the register anew, and going back as well', async ({
  hand,
  page,
  person,
}) => {
  const { home } = swapPair()
  await hand.open(`/people?q=${encodeURIComponent(home.name)}`)
  const loaded = await page.evaluate(() => performance.timeOrigin)
  await hand.press(page.getByRole('table').getByRole('link', { name: home.name }).first())
  await person.expectHead(home.name)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cán bộ')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded)
})

test('on a past day the file shows that day, in amber, and the way back', async ({ hand, page, person, shell }) => {
  const { home } = swapPair()
  await person.open(home.id, '?asOf=2018-01-01')
  await shell.expectPastDay('01/01/2018')
  await person.expectHoldsNot(home.title)
  await person.expectHead(`${yearsBetween(home.birthDate, '2018-01-01')} tuổi`)
  await expect(page.getByRole('link', { name: 'Lập quyết định' })).toHaveCount(0)
  await hand.press(page.getByRole('link', { name: /^Về hôm nay/ }))
  await person.expectHolds(home.title, shownDay(home.from))
})

test('the day looked at is typed in the header and kept from page to page', async ({ hand, page, person, shell }) => {
  const { home } = swapPair()
  await person.open(home.id)
  await shell.lookAt('01012018')
  await shell.expectPastDay('01/01/2018')
  await person.expectHoldsNot(home.title)
  await hand.press(page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Tổ chức', exact: true }))
  await expect(page).toHaveURL(/\/organisation\?asOf=2018-01-01/)
  await shell.expectPastDay('01/01/2018')
  await expect(page.getByRole('main')).toContainText('số liệu tại ngày 01/01/2018')
})

test('the list is searched without marks and its file is opened', async ({ people, person }) => {
  const { away } = swapPair()
  await people.open()
  await people.search(`${hurried(away.name)} ${away.birthDate.slice(0, 4)}`)
  await people.expectOnly(away.name)
  await people.openFile(away.name)
  await person.expectHolds(away.title, shownDay(away.from))
})

test('a new file is kept with what is known only by half, and stands in the list', async ({
  people,
  person,
  personForm,
  shell,
}) => {
  await personForm.openNew()
  await personForm.describe({ name: 'Phan Thị Mỹ Lệ', birth: '05/1989', sex: 'Nữ' })
  await personForm.bornAt('ngu hiep', 'Ngũ Hiệp')
  await personForm.keptBy('ban to chuc', 'Ban Tổ chức Huyện ủy')
  await personForm.save('Ghi hồ sơ')
  await shell.expectNotice('Đã mở hồ sơ.')
  await person.expectHead('Phan Thị Mỹ Lệ', '05/1989')
  await people.open('?q=phan+thi+my+le')
  await people.expectTotal(1)
})

test('a change holds from its day on, a correction holds for every day', async ({
  hand,
  page,
  person,
  personForm,
  shell,
}) => {
  const { home } = swapPair()
  const facts = page.getByRole('main')
  await person.open(home.id)
  await person.edit()
  await personForm.write('Thay đổi từ ngày', '01062023')
  await personForm.write('Nơi ở hiện nay', 'Số 8 phố Mới')
  await personForm.save('Ghi thay đổi')
  await expect(facts).toContainText('Số 8 phố Mới')
  await person.open(home.id, '?tab=facts&asOf=2023-05-31')
  await expect(facts).not.toContainText('Số 8 phố Mới')

  await person.open(home.id)
  await person.edit()
  await personForm.chooseCorrection()
  await personForm.write('Lý do sửa', 'Chép nhầm so với thẻ')
  await personForm.write('Điện thoại', '0912345678')
  await personForm.save('Ghi chỗ sửa')
  await expect(facts).toContainText('0912345678')
  await person.open(home.id, '?tab=facts&asOf=2019-01-01')
  await expect(facts).toContainText('0912345678')
  await shell.expectPastDay('01/01/2019')
  expect(hand.steps.length).toBeGreaterThan(0)
})

test('the list on screen is exported with its filter and its day in the heading', async ({ page, people }) => {
  const { home } = swapPair()
  await people.open(`?unit=${home.unitId}`)
  const shown = await people.rows.count()
  const { name, bytes } = await fetchFile(page, people.exportLink)
  expect(name).toMatch(/\.xlsx$/)
  const rows = cellsOf(bytes)
  const heading = rows.slice(0, 6).flat().join(' ')
  expect(heading).toContain('30/06/2023')
  expect(heading).toContain(placeOf(home))
  expect(rows.filter((cells) => cells.includes(home.name))).toHaveLength(1)
  expect(rows.length).toBeGreaterThan(shown - 2)
})

test('what is typed in a box is not lost to Escape: it asks, and goes on where one was', async ({
  hand,
  page,
  person,
}) => {
  await person.open(swapPair().home.id, '?tab=course')
  await hand.press(page.getByRole('button', { name: 'Thêm quá trình trước khi vào sổ' }))
  const box = page.getByRole('dialog', { name: 'Thêm quá trình công tác' })
  const words = box.getByLabel('Chức danh, chức vụ, đơn vị')
  await words.fill('Giáo viên Trường Tiểu học')
  await page.keyboard.press('Escape')
  await expect(box.getByRole('alert')).toContainText('chưa được ghi')
  await page.keyboard.press('Escape')
  await expect(box.getByRole('alert')).toHaveCount(0)
  await expect(words).toBeFocused()
  await expect(words).toHaveValue('Giáo viên Trường Tiểu học')
  await hand.press(box.getByRole('button', { name: 'Đóng' }))
  await hand.press(box.getByRole('button', { name: 'Bỏ nội dung' }))
  await expect(box).toHaveCount(0)
})
