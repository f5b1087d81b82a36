import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class SignIn {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  async enter(name: string, password: string) {
    await this.hand.fill(this.page.getByLabel('Tên đăng nhập'), name)
    await this.hand.fill(this.page.getByLabel('Mật khẩu', { exact: true }), password)
    await this.hand.press(this.page.getByRole('button', { name: 'Đăng nhập' }))
  }

  async takeAccount(name: string) {
    await this.hand.press(this.page.getByRole('link', { name, exact: true }))
    await expect(this.page.getByLabel('Tên đăng nhập')).toHaveValue(name)
  }

  async replacePassword(former: string, password: string) {
    await this.hand.fill(this.page.getByLabel('Mật khẩu dùng một lần'), former)
    await this.hand.fill(this.page.getByLabel('Mật khẩu mới'), password)
    await this.hand.fill(this.page.getByLabel('Nhập lại mật khẩu'), password)
    await this.hand.press(this.page.getByRole('button', { name: 'Đổi mật khẩu' }))
  }

  async expectRefused(why: string) {
    await expect(this.page.getByRole('alert').filter({ hasText: why })).toBeVisible()
  }

  async expectHere() {
    await expect(this.page).toHaveURL(/\/sign-in/)
    await expect(this.page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()
  }
}
