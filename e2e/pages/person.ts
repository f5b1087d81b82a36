import { expect } from '@playwright/test'
import type { Hand } from '../hand'

export class Person {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get main() {
    return this.page.getByRole('main')
  }

  open = (id: string, query = '') => this.hand.open(`/people/${id}${query}`)

  private fact(term: string) {
    return this.page.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]')
  }

  /** A post now or on the day looked at, with its first day. */
  async expectHolds(title: string, from: string) {
    await expect(
      this.main
        .getByRole('listitem')
        .filter({ hasText: title })
        .filter({ hasText: `từ ${from}` }),
    ).toHaveCount(1)
  }

  async expectHoldsNot(title: string) {
    await expect(this.main.getByRole('listitem').filter({ hasText: `${title} từ` })).toHaveCount(0)
  }

  async expectPaper(text: string) {
    await expect(this.main.getByRole('listitem').getByRole('link', { name: text }).first()).toBeVisible()
  }

  async expectFact(term: string, text: string | RegExp) {
    await expect(this.fact(term)).toContainText(text)
  }

  async expectHead(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.page.getByRole('heading', { level: 1 })).toContainText(text)
  }

  /** What the telephone asks for stands above the fold. */
  async expectAnswerInSight() {
    const box = await this.page.getByRole('navigation', { name: 'Phần của hồ sơ' }).boundingBox()
    expect(box?.y).toBeLessThan(this.page.viewportSize()?.height ?? 0)
  }

  async prepareDecision() {
    await this.hand.press(this.page.getByRole('link', { name: 'Lập quyết định' }))
    await expect(this.page.getByRole('heading', { level: 1, name: 'Lập quyết định' })).toBeVisible()
  }

  async edit() {
    await this.hand.press(this.page.getByRole('link', { name: 'Sửa hồ sơ' }))
    await expect(this.page.getByRole('heading', { level: 1, name: 'Sửa hồ sơ' })).toBeVisible()
  }

  async openPart(name: string) {
    await this.hand.press(this.page.getByRole('navigation', { name: 'Phần của hồ sơ' }).getByRole('link', { name }))
  }
}
