import { unitCoded } from './district'
import { expect, test } from './office'

const TITLE = 'Về việc nhập Đảng bộ xã Yên Mỹ và Đảng bộ xã Duyên Hà'
const OLD = 'Đảng bộ xã Yên Mỹ'
const NEW = 'Đảng bộ xã Sông Hồng'

test('two committees become one: planned by the officer, put in force by the head, and the old name says what it is now', async ({
  as,
  hand,
  page,
  reorganisation,
}) => {
  test.slow()
  await as('chuyenvien')
  await reorganisation.openList()
  await reorganisation.start({ title: TITLE, body: 'Ban Thường vụ Huyện ủy', on: '30062023' })
  await reorganisation.merge({
    ...{ name: NEW, kind: 'Đảng bộ xã, thị trấn', block: 'Xã, thị trấn', parent: 'Đảng bộ huyện Thanh Trì' },
    sources: [OLD, 'Đảng bộ xã Duyên Hà'],
  })
  await reorganisation.step('2. Chức danh')
  await reorganisation.acceptPosts()
  await reorganisation.step('3. Nhân sự')
  await reorganisation.acceptPeople()
  await reorganisation.leaveOthersUnplaced('Chưa bố trí, cho thôi giữ chức vụ')
  await reorganisation.step('4. Số liệu')
  await reorganisation.expectNumber('Đảng viên', '12.405', '12.405')
  await reorganisation.expectNumber('Tổ chức cơ sở đảng', '70', '69')
  await expect(page.getByText('Trưởng Ban ghi số, ngày của văn bản đã ký để thực hiện.')).toBeVisible()

  const plan = page.url()
  await as('truongban')
  await hand.open(plan)
  await reorganisation.commit()
  await expect(page.getByRole('link', { name: /^Văn bản .*-NQ\/HU/ })).toBeVisible()

  await hand.open(`/organisation/units/${unitCoded('DU-YENMY')}`)
  await expect(page.getByText(`nay là ${NEW}`)).toBeVisible()
  await hand.press(page.getByRole('link', { name: NEW }).first())
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NEW)
  await expect(page.getByText('Tiền thân')).toBeVisible()
  await expect(page.getByRole('link', { name: OLD })).toBeVisible()
})
