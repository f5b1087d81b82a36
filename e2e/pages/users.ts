import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class Users {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  /** Makes an account, and answers with the password that is shown once. */
  async create(account: { name: string; displayName: string; role: string }) {
    await this.hand.open('/users/new')
    await this.hand.fill(this.page.getByLabel('Tên đăng nhập'), account.name)
    await this.hand.fill(this.page.getByLabel('Họ và tên'), account.displayName)
    await this.hand.select(this.page.getByLabel('Vai trò'), account.role)
    await this.hand.press(this.page.getByRole('button', { name: 'Lập tài khoản' }))
    await expect(this.page.getByText(`Mật khẩu dùng một lần của ${account.name}`)).toBeVisible()
    return (await this.page.getByRole('code').textContent()) ?? ''
  }
}
