import { accountOf, decisionNumbered, swapPair } from './district'
import { wordsOf } from './files'
import { expect, expectAccessible, test } from './office'

test('a template with mistakes is told them all with their places; the right one lays out the report that is issued', async ({
  as,
  page,
  report,
  templates,
}) => {
  test.slow()
  await as('truongban')
  const other = await templates.example('quyết định về cán bộ')
  const right = await templates.example('báo cáo công tác cán bộ')

  await templates.bring('Báo cáo công tác cán bộ', 'Báo cáo của Ban', other)
  await expect(page.getByRole('alert').filter({ hasText: 'chỗ sai nên chưa được nhận' })).toBeVisible()
  expect(await templates.wrongs.count()).toBeGreaterThan(12)
  await expect(templates.wrongs.filter({ hasText: '{{cơ quan quyết định}}' })).toContainText(
    'mẫu của loại văn bản khác',
  )
  await expect(templates.wrongs.filter({ hasText: '{{họ tên}}' }).first()).toContainText(/Bảng 2, dòng 2, cột 2/)
  await expectAccessible(page)

  await templates.send(right)
  await templates.expectKept('Báo cáo của Ban')
  await templates.applyFrom('01062023')
  await expectAccessible(page)

  await report.make('01042023', '30062023')
  const draft = wordsOf((await templates.paperBy('Báo cáo của Ban')).bytes)
  expect(draft).toMatch(/Trong kỳ có [\d.]+ lượt biến động cán bộ; so với kỳ trước \(quý I năm 2023\)/)
  expect(draft).not.toMatch(/\{\{|\}\}/)

  await report.check()
  await report.issue('87', '30062023', accountOf('truongban').displayName, 'Báo cáo của Ban')
  await expect(page.getByRole('link', { name: 'Báo cáo của Ban, phiên bản 1' })).toBeVisible()
  const issued = wordsOf((await report.file('Word')).bytes)
  expect(issued).toContain('Số 87-BC/BTCHU')
  expect(issued).toContain('lượt biến động cán bộ; so với kỳ trước')
})

test('a decision is printed by the office’s template, on the bases that the office has written', async ({
  as,
  hand,
  page,
  templates,
}) => {
  test.slow()
  await as('chuyenvien')
  await templates.bring('Quyết định về cán bộ', 'Quyết định của Ban', await templates.example('quyết định về cán bộ'))
  await templates.expectKept('Quyết định của Ban')
  await templates.applyFrom('01012010')

  await hand.open('/reports/templates')
  await hand.press(page.getByRole('button', { name: 'Ghi căn cứ' }))
  const dialog = page.getByRole('dialog')
  await hand.fill(dialog.getByLabel('Các căn cứ, mỗi căn cứ một dòng'), 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam')
  await hand.fill(dialog.getByRole('textbox', { name: /^Áp dụng với văn bản/ }), '01/01/2010')
  await hand.press(dialog.getByRole('button', { name: 'Ghi', exact: true }))
  await expect(page.getByRole('table', { name: 'Căn cứ của quyết định' })).toContainText('Điều lệ Đảng')

  const { home } = swapPair()
  await hand.open(`/movements/${decisionNumbered(home.paper)}`)
  const somebody = page
    .getByRole('table', { name: /^Cán bộ/ })
    .locator('tbody')
    .getByRole('link')
    .first()
  const name = (await somebody.textContent()) ?? ''
  const words = wordsOf((await templates.paperBy('Quyết định của Ban')).bytes)
  expect(words).toContain('- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;')
  expect(words).toContain(name)
  expect(words).not.toMatch(/\{\{|\}\}/)

  await as('xatuhiep')
  await hand.open('/reports/templates')
  await expect(page.getByRole('link', { name: 'Thêm mẫu' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Quyết định của Ban' })).toBeVisible()
})
