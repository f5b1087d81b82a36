import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class Unit {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = (id: string, query = '') => this.hand.open(`/organisation/units/${id}${query}`)

  private seat(title: string) {
    return this.page.getByRole('table', { name: 'Chức danh và người giữ' }).getByRole('row').filter({ hasText: title })
  }

  async expectHolder(title: string, name: string, from: string) {
    await expect(this.seat(title)).toContainText(name)
    await expect(this.seat(title)).toContainText(from)
  }

  async expectVacant(title: string) {
    await expect(this.seat(title)).toContainText(/còn khuyết|chưa có người giữ/)
  }

  async fillVacancy(title: string) {
    await this.hand.press(this.seat(title).getByRole('link', { name: 'Lập quyết định' }).first())
    await expect(this.page.getByRole('heading', { level: 1, name: 'Lập quyết định' })).toBeVisible()
  }
}
