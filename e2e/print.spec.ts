import { sheetsOf } from './files'
import { expect, test } from './office'

const [A4, LYING] = ['595×842', '842×595']

for (const who of ['truongban', 'chuyenvien', 'thuongtruc', 'xatuhiep'] as const)
  test(`what ${who} sees first goes on one sheet of A4, and so does the page for a meeting`, async ({ as, page }) => {
    await as(who)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible()
    expect(await sheetsOf(page)).toEqual([A4])
    await page.goto('/meeting')
    expect(await sheetsOf(page)).toEqual([LYING])
  })

test('a statistical form goes on one lying sheet, that of studies on two', async ({ as, page }) => {
  await as('truongban')
  for (const form of ['9B', '9C', '10', '11', '12B', '12C', '13']) {
    await page.goto(`/reports/forms/${form}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Biểu ${form}`)
    expect([form, await sheetsOf(page)]).toEqual([form, form === '10' ? [LYING, LYING] : [LYING]])
  }
})
