import { expect } from '@playwright/test'
import { fetchFile } from '../files'
import type { Hand } from '../hand'

/** The list of posts that stand vacant or will. */
export class Vacancies {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private row = (title: string) => this.page.getByRole('table').getByRole('row').filter({ hasText: title }).first()

  open = (query = '') => this.hand.open(`/organisation/vacancies${query}`)

  async expectRow(title: string, ...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.row(title)).toContainText(text)
  }

  async expectNone(title: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Chức danh khuyết và sắp khuyết')
    await expect(this.row(title)).toHaveCount(0)
  }

  async look(name: string) {
    await this.hand.press(this.page.getByRole('link', { name, exact: true }))
    await expect(this.page.getByText(name, { exact: true }).first()).toBeVisible()
  }

  async expectCount(tab: RegExp, many: number) {
    await expect(
      this.page.getByRole('navigation', { name: 'Khuyết, sắp khuyết' }).getByRole('link', { name: tab }),
    ).toContainText(String(many))
  }

  async fill(title: string) {
    await this.hand.press(this.row(title).getByRole('link', { name: 'Lập quyết định' }))
    await expect(this.page.getByRole('heading', { level: 1, name: 'Lập quyết định' })).toBeVisible()
  }

  takeAway = () => fetchFile(this.page, this.page.getByRole('link', { name: 'Xuất danh sách' }))
}
