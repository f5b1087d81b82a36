import { draftId, holderOf, ownFile } from './district'
import { expect, test } from './office'

const someone = holderOf('Bí thư Đảng ủy xã Tứ Hiệp')

test('a number that leaves others out is refused, they are named, and the registrar answers for them once', async ({
  as,
  decision,
  hand,
  page,
}) => {
  await as('truongban')
  await decision.open(draftId('submitted'))
  await expect(decision.number).toHaveValue('250')
  await hand.fill(decision.number, '260')
  await decision.enter()
  await expect(page.getByRole('main')).toContainText('Trong sổ chưa có số 250–259.')
  await hand.tick(decision.skipped)
  await decision.enter()
  await decision.expectState('Đã vào sổ')
})

test('the head sees whose account it is, and takes no step with a decision about himself', async ({
  as,
  decisionForm,
  decision,
  hand,
  page,
}) => {
  const own = ownFile('truongban')
  await as('truongban')
  await hand.open(`/people/${own.id}?tab=facts`)
  await expect(page.getByRole('main')).toContainText('Tài khoản của đồng chí này')
  await expect(page.getByRole('main')).toContainText('truongban')
  await expect(page.getByRole('button', { name: 'Bỏ', exact: true })).toHaveCount(0)
  await hand.open(`/movements/new?person=${own.id}&kind=resignation`)
  await decisionForm.takeEffectOn('30062023')
  await decisionForm.entitle('Về việc từ chức')
  await hand.tick(page.getByRole('checkbox', { name: /^Trưởng ban Tổ chức Huyện ủy/ }))
  await decisionForm.saveDraft()
  await decision.expectState('Nháp')
  await expect(page.getByRole('main')).toContainText('Văn bản này có việc của chính đồng chí.')
  await expect(page.getByRole('button', { name: /^Trình/ })).toHaveCount(0)
})

test('an account is said to be somebody’s, and taken back with a reason', async ({ as, hand, page }) => {
  await as('truongban')
  await hand.open(`/people/${someone.id}?tab=facts`)
  await hand.press(page.getByRole('button', { name: 'Ghi tài khoản' }))
  await hand.select(page.getByRole('dialog').getByLabel('Tài khoản'), 'quantri (Quản trị hệ thống)')
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }))
  await expect(page.getByRole('main')).toContainText('quantri (Quản trị hệ thống)')
  await hand.press(page.getByRole('main').getByRole('button', { name: 'Bỏ', exact: true }))
  await hand.fill(page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }), 'Ghi nhầm hồ sơ')
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Bỏ tài khoản khỏi hồ sơ' }))
  await expect(page.getByRole('main')).toContainText('Không ghi tài khoản nào.')
})

test('who decides on a kind of post changes from a day on, by its paper, and a decision is held against it', async ({
  as,
  hand,
  page,
}) => {
  await as('truongban')
  await hand.open('/rules/management')
  const kind = page.getByRole('row').filter({ hasText: 'Trưởng phòng' }).first()
  await expect(kind).toContainText('Ban Thường vụ Huyện ủy')
  await hand.press(kind.getByRole('button', { name: 'Thay đổi' }))
  const dialog = page.getByRole('dialog')
  await hand.select(dialog.getByLabel('Cấp quản lý'), 'Ban Thường vụ Thành ủy quản lý')
  await hand.fill(dialog.getByLabel('Căn cứ'), 'Quyết định 12-QĐ/TU ngày 01/6/2023')
  await hand.press(dialog.getByRole('button', { name: 'Ghi thay đổi' }))
  await expect(kind).toContainText('Quyết định 12-QĐ/TU ngày 01/6/2023')
  await as('kiemtra')
  await hand.open('/rules/management')
  await expect(page.getByRole('button', { name: 'Thay đổi' })).toHaveCount(0)
})
