import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class Figure {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = (id: string, query = '') => this.hand.open(`/figures/${id}${query}`)

  get files() {
    return this.page.getByRole('link', { name: 'Xuất Excel' })
  }

  async expectSays(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.page.getByRole('main')).toContainText(text)
  }

  async expectSaysNot(...texts: string[]) {
    for (const text of texts) await expect(this.page.getByRole('main')).not.toContainText(text)
  }
}
