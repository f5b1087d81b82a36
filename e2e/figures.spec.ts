import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

test('a figure divided, over its periods and against another day: each change stands in the address', async ({
  as,
  figure,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await figure.open('managed-cadres')
  await figure.expectSays('181', 'Đảng bộ huyện Thanh Trì · tại ngày 30/06/2023')
  const chart = page.getByRole('group', { name: /qua các kỳ$/ })
  await expect(chart.getByRole('link')).toHaveCount(20)
  await expect(chart.getByRole('link', { name: 'Quý II/2023, tại ngày 30/06/2023: 181' })).toBeVisible()

  await hand.select(page.getByLabel('Chia theo', { exact: true }), 'Giới tính')
  await expect(page).toHaveURL(/by=sex/)
  const shares = page.getByRole('table', { name: /theo giới tính$/ }).getByRole('link')
  const numbers = (await shares.allTextContents()).map(Number)
  expect(numbers.reduce((total, number) => total + number, 0)).toBe(181)
  await hand.press(page.getByRole('link', { name: 'Năm', exact: true }))
  await expect(page).toHaveURL(/by=sex.*step=year/)
  await expect(chart.getByRole('link', { name: /^Năm 2022, tại ngày 31\/12\/2022: / })).toBeVisible()
  await hand.press(shares.first())
  const names = page.getByRole('table', { name: 'Danh sách của ô đang mở' }).locator('tbody').getByRole('row')
  await expect(names).toHaveCount(Math.min(50, numbers[0] ?? 0))
})

test('who came, who went and who stayed between two days add up, on the page and in its workbook', async ({
  as,
  figure,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await figure.open('managed-cadres')
  await hand.press(page.getByRole('link', { name: 'So sánh' }))
  await expect(page.getByRole('heading', { level: 1, name: /^So sánh: / })).toBeVisible()
  await hand.fill(page.getByLabel('so với ngày'), '31122021')
  await hand.press(page.getByRole('button', { name: 'Lọc' }))
  await expect(page).toHaveURL(/with=31122021|with=2021-12-31/)
  const terms = await page.getByRole('list', { name: 'Cân đối tăng, giảm' }).getByRole('link').allTextContents()
  const [before = 0, came = 0, went = 0, after = 0] = terms.map(Number)
  expect(before + came - went).toBe(after)
  expect(after).toBe(181)

  const tabs = page.getByRole('navigation', { name: 'Thay đổi giữa hai kỳ' })
  await hand.press(tabs.getByRole('link', { name: /^Đã ra/ }))
  await expect(page).toHaveURL(/show=went/)
  await expect(
    page
      .getByRole('table', { name: /đã ra$/ })
      .locator('tbody')
      .getByRole('row'),
  ).toHaveCount(went)

  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Xuất Excel' }))
  const rows = cellsOf(bytes)
  const of = (fate: string) => rows.filter((row) => row[1] === fate).length
  expect([of('Mới vào'), of('Đã ra'), of('Vẫn còn')]).toEqual([came, went, before - went])
})

test('names are copied as a table, a figure as a sentence with whose and when', async ({
  as,
  context,
  figure,
  hand,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await as('chuyenvien')
  await figure.open('vacant-seats')
  const copied = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType(wanted))?.text()
    }, type)
  await hand.press(page.getByRole('button', { name: 'Chép thành câu' }))
  expect(await copied('text/plain')).toMatch(/\(Đảng bộ huyện Thanh Trì\) tính đến ngày 30\/6\/2023: 04 \S/)
  await hand.press(page.getByRole('button', { name: 'Chép bảng' }).first())
  expect((await copied('text/plain'))?.split('\n')).toHaveLength(5)
  expect(await copied('text/html')).toContain('<td>STT</td>')
})

test('the officer of a commune finds no figure that is told of the whole district alone', async ({ as, page }) => {
  await as('xatuhiep')
  for (const path of ['', '/compare', '/crosstab'])
    expect((await page.goto(`/figures/targets-met${path}`))?.status()).toBe(404)
  await page.goto('/figures/party-members')
  await expect(page.getByRole('main')).toContainText('Đảng bộ xã Tứ Hiệp')
})

test('the page of a target draws how it came to be so, beside what was asked for', async ({ as, page, targets }) => {
  await as('thuongtruc')
  await targets.open()
  await targets.openTarget('Mật độ đường đô thị')
  const chart = page.getByRole('group', { name: /nét đứt là mức phải đạt$/ })
  await expect(chart).toContainText('31/12/2022: 8,6, phải đạt 8,5')
  await expect(chart).toContainText('31/12/2021: 8,1, phải đạt 10')
})
