import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** A new file, a change in life, or a mistake put right. */
export class PersonForm {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  openNew = () => this.hand.open('/people/new')

  async describe(facts: { name: string; birth: string; sex: 'Nam' | 'Nữ' }) {
    await this.hand.fill(this.page.getByLabel('Họ và tên khai sinh'), facts.name)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Ngày sinh', exact: true }), facts.birth)
    await this.hand.mark(this.page.getByRole('radio', { name: facts.sex, exact: true }))
  }

  async bornAt(letters: string, place: string) {
    await this.hand.choose(this.page.getByRole('combobox', { name: 'Quê quán theo danh mục' }), letters, place)
  }

  async keptBy(letters: string, unit: string) {
    await this.hand.choose(this.page.getByRole('combobox', { name: 'Đơn vị quản lý hồ sơ' }), letters, unit)
  }

  async chooseCorrection() {
    await this.hand.press(
      this.page.getByRole('navigation', { name: 'Cách sửa' }).getByRole('link', { name: 'Sửa sai' }),
    )
    await expect(this.page.getByLabel('Lý do sửa')).toBeVisible()
  }

  async write(field: string, text: string) {
    await this.hand.fill(this.page.getByRole('textbox', { name: field, exact: true }), text)
  }

  async save(button: 'Ghi hồ sơ' | 'Ghi thay đổi' | 'Ghi chỗ sửa') {
    await this.hand.press(this.page.getByRole('button', { name: button }))
  }
}
