import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** What stands around every page: navigation, search of the whole register, the day looked at, the account. */
export class Shell {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get palette() {
    return this.page.getByRole('combobox', { name: 'Tìm trong sổ' })
  }

  get found() {
    return this.page.getByRole('listbox', { name: 'Kết quả' }).getByRole('option')
  }

  async lookUp(letters: string, keys = 'Control+k') {
    await this.hand.callUp(keys, this.palette, letters)
  }

  /** The first row found is the one that Enter opens. */
  async takeFirst(row: string | RegExp) {
    await expect(this.found.first()).toContainText(row)
    await expect(this.found.first()).toHaveAttribute('aria-selected', 'true')
    await this.hand.key('Enter')
  }

  async expectNothingFound(letters: string) {
    await expect(this.page.getByText(`Không thấy gì cho «${letters}».`)).toBeVisible()
    await expect(this.found).toHaveCount(0)
  }

  async go(place: string) {
    await this.hand.press(
      this.page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: place, exact: true }),
    )
    await this.page.waitForURL((url) => url.pathname !== '/')
  }

  async lookAt(day: string) {
    const menu = this.page.getByRole('banner').getByText('Tại ngày', { exact: true })
    await this.hand.press(menu)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Xem tại ngày' }), day)
    await this.hand.key('Enter')
  }

  async signOut(name: string) {
    await this.hand.press(this.page.getByRole('banner').getByText(name))
    await this.hand.press(this.page.getByRole('button', { name: 'Đăng xuất' }))
  }

  async expectHeading(text: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(text)
  }

  async expectNotice(text: string) {
    await expect(this.page.getByText(text, { exact: true }).first()).toBeVisible()
  }

  async expectPastDay(day: string) {
    await expect(this.page.getByText(`Đang xem tại ngày ${day}`)).toBeVisible()
  }

  async expectClosed() {
    await this.expectHeading('Tài khoản này không được mở trang này')
  }

  async expectMissing() {
    await this.expectHeading('Không có trang này')
  }
}
