import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class People {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = (query = '') => this.hand.open(`/people${query}`)

  get rows() {
    return this.page.getByRole('table', { name: 'Cán bộ', exact: true }).getByRole('row')
  }

  get exportLink() {
    return this.page.getByRole('link', { name: 'Xuất danh sách' })
  }

  async search(words: string) {
    await this.hand.callUp('/', this.page.getByRole('textbox', { name: 'Tên, năm sinh, số thẻ, đơn vị…' }), words)
    await this.hand.key('Enter')
    await this.page.waitForURL(/[?&]q=/)
  }

  async openFile(name: string) {
    await this.hand.press(this.page.getByRole('link', { name, exact: true }).first())
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(name)
  }

  async expectOnly(name: string) {
    await expect(this.rows.filter({ has: this.page.getByRole('link', { name, exact: true }) }).first()).toBeVisible()
  }

  async expectTotal(count: number) {
    await expect(this.page.getByRole('table', { name: 'Cán bộ', exact: true })).toContainText(
      `Cộng: ${count.toLocaleString('vi-VN')} người`,
    )
  }
}
