import { expect, type Locator } from '@playwright/test'
import type { Hand } from '../hand'

export class Home {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = () => this.hand.open('/')

  private tile(title: string) {
    return this.page.getByRole('main').getByRole('link', { name: title, exact: true }).locator('xpath=ancestor::div[1]')
  }

  private card(title: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 2, name: title }).locator('xpath=ancestor::section[1]')
  }

  async expectTile(title: string, ...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.tile(title)).toContainText(text)
  }

  /** The mark of a post in the picture of the communes: who holds it, and whether they are local. */
  async expectMark(place: string, holder: string, isLocal: boolean) {
    const name = new RegExp(`^${place}: ${holder}.*– ${isLocal ? 'Người địa phương' : 'Không là người địa phương'}$`)
    await expect(this.page.getByRole('link', { name })).toHaveCount(1)
  }

  async expectSummary(text: string) {
    await expect(this.card('Bố trí không là người địa phương')).toContainText(text)
  }

  async expectAwaiting(subject: string, state: string) {
    const line = this.card('Chờ tôi').getByRole('listitem').filter({ hasText: subject })
    await expect(line).toContainText(state)
  }

  async openAwaiting(subject: string) {
    await this.hand.press(this.card('Chờ tôi').getByRole('link', { name: subject }).first())
  }

  async expectDue(name: string) {
    await expect(this.card(/^Đến hạn trong/)).toContainText(name)
  }

  /** Every card says something: no picture is empty, no number missing. */
  async expectAlive(cards: readonly (string | RegExp)[]) {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible()
    for (const title of cards) await expect(this.card(title)).toBeVisible()
    await expect(this.page.getByRole('main')).not.toContainText(/không có số liệu|NaN|undefined|null/i)
  }
}
