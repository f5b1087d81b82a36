import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class Unit {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = (id: string, query = '') => this.hand.open(`/organisation/units/${id}${query}`)

  /** The seats of a post: on its unit’s page it stands by its short title. */
  private seats(title: string) {
    return this.page.getByRole('table', { name: 'Chức danh và người giữ' }).getByRole('row').filter({ hasText: title })
  }

  private vacant = (title: string) => this.seats(title).filter({ hasText: /còn khuyết|chưa có người giữ/ })

  async expectHolder(title: string, name: string, from: string) {
    await expect(this.seats(title).filter({ hasText: name }).first()).toContainText(from)
  }

  async expectVacant(title: string) {
    await expect(this.vacant(title).first()).toBeVisible()
  }

  async fillVacancy(title: string) {
    await this.hand.press(this.vacant(title).getByRole('link', { name: 'Lập quyết định' }).first())
    await expect(this.page.getByRole('heading', { level: 1, name: 'Lập quyết định' })).toBeVisible()
  }
}
