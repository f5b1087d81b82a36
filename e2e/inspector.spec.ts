import { accountOf, holderOf } from './district'
import { fetchFile } from './files'
import { expect, test } from './office'

const person = holderOf('Bí thư Đảng ủy xã Tứ Hiệp')

test('J11: who changed what, from what to what; who looked at the file, who took lists out; the chain whole', async ({
  as,
  hand,
  page,
  people,
  person: file,
  personForm,
}) => {
  test.slow()
  const officer = accountOf('chuyenvien').displayName
  await as('chuyenvien')
  await file.open(person.id)
  await file.edit()
  await personForm.chooseCorrection()
  await personForm.write('Số thẻ đảng viên', '27000999')
  await hand.fill(page.getByLabel('Lý do sửa'), 'Đối chiếu thẻ đảng')
  await personForm.save('Ghi chỗ sửa')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.name)
  await people.open()
  await fetchFile(page, people.exportLink)

  await as('kiemtra')
  hand.forget()
  await file.open(person.id, '?tab=log')
  const log = page.getByRole('table', { name: 'Nhật ký hệ thống' }).getByRole('row')
  const correction = log.filter({ hasText: 'Đính chính hồ sơ cán bộ' }).filter({ hasText: officer })
  await hand.press(page.getByRole('navigation', { name: 'Nhật ký hồ sơ' }).getByRole('link', { name: 'Ai đã xem' }))
  await expect(log.filter({ hasText: 'Xem hồ sơ cán bộ' }).filter({ hasText: officer })).toHaveCount(1)
  await hand.press(page.getByRole('navigation', { name: 'Nhật ký hồ sơ' }).getByRole('link', { name: 'Đã ghi gì' }))
  await hand.press(correction.first().getByRole('link').first())
  const values = page.getByRole('row').filter({ hasText: 'Số thẻ đảng viên' })
  await expect(values).toContainText('27000999')

  await hand.open('/audit?action=people.export')
  await expect(log.filter({ hasText: 'Xuất danh sách' }).filter({ hasText: officer })).toHaveCount(1)
  await hand.press(page.getByRole('link', { name: 'Kiểm tra chuỗi nhật ký' }))
  await expect(page.getByRole('status').filter({ hasText: 'Chuỗi nhật ký nguyên vẹn.' })).toBeVisible()
  console.log(`J11: ${hand.steps.length} steps`)
  expect(hand.steps.length, hand.account).toBeLessThanOrEqual(6)
})
