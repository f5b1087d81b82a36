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

  private quotas = (kind: string) =>
    this.page
      .getByRole('table', { name: 'Số lượng chức danh theo quy định' })
      .getByRole('row')
      .filter({ hasText: kind })

  async expectBalance(kind: string, words: string | RegExp) {
    await expect(this.quotas(kind)).toContainText(words)
  }

  /** Another number from a day on. */
  async changeQuota(kind: string, seats: string, from: string) {
    await this.hand.press(this.quotas(kind).getByRole('button', { name: 'Thay đổi' }))
    await this.tellQuota(seats, from, 'Ghi số lượng mới')
  }

  async setQuota(kind: string, seats: string, from: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi số lượng' }))
    await this.hand.select(this.box.getByLabel('Loại chức danh'), kind)
    await this.tellQuota(seats, from, 'Ghi số lượng')
  }

  private get box() {
    return this.page.getByRole('dialog')
  }

  private async tellQuota(seats: string, from: string, submit: string) {
    await this.hand.fill(this.box.getByRole('textbox', { name: 'Số lượng' }), seats)
    await this.hand.fill(this.box.getByLabel('Áp dụng từ ngày'), from)
    await this.hand.fill(this.box.getByLabel('Căn cứ'), 'Nghị quyết 15/NQ-HĐND')
    await this.hand.press(this.box.getByRole('button', { name: submit, exact: true }))
  }

  async expectRefused(words: string) {
    await expect(this.box).toContainText(words)
  }

  /** Each number of the head-count opens a list as long as it says. */
  async expectCounted(what: string) {
    const link = this.page.getByRole('region', { name: 'Số người, số vị trí' }).getByRole('link', { name: what })
    const number = (await link.textContent())?.match(/[\d.]+/)?.[0] ?? ''
    await this.hand.press(link)
    await expect(this.page.getByRole('table').locator('tfoot')).toContainText(number)
  }
}
