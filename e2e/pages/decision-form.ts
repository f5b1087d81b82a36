import { expect, type Locator } from '@playwright/test'
import type { Hand } from '../hand'

/** `isDecided`: the new post is an elected one, and its result is known. */
export type Act = {
  person?: string
  letters?: string
  kind?: string
  seat?: string
  seatLetters?: string
  isDecided?: boolean
}

/** A decision in the making, with the panel that says what it would do. */
export class DecisionForm {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get ahead() {
    return this.page.getByRole('region', { name: 'Khi vào sổ, sẽ xảy ra' })
  }

  private row = (at: number): Locator => this.page.getByRole('group', { name: `Cán bộ thứ ${at}`, exact: true })

  openForVacancy = (path: string) => this.hand.open(path)

  async takeEffectOn(day: string) {
    await this.hand.fill(this.page.getByLabel('Có hiệu lực từ ngày'), day)
  }

  async entitle(subject: string) {
    await this.hand.fill(this.page.getByLabel('Trích yếu'), subject)
  }

  async propose(number: string) {
    await this.hand.fill(this.page.getByLabel('Số dự kiến'), number)
  }

  async addPerson() {
    await this.hand.press(this.page.getByRole('button', { name: 'Thêm cán bộ' }))
  }

  /** Who, by which act, to which post: what is known already is left alone. */
  async tell(at: number, { person, letters, kind, seat, seatLetters, isDecided }: Act) {
    const row = this.row(at)
    if (person) await this.hand.choose(row.getByRole('combobox', { name: `${at}. Cán bộ` }), letters ?? person, person)
    if (kind) await this.hand.select(row.getByLabel('Hình thức'), kind)
    if (seat)
      await this.hand.choose(row.getByRole('combobox', { name: 'Giữ chức danh mới' }), seatLetters ?? seat, seat)
    if (!isDecided) return
    const awaited = row.getByRole('checkbox', { name: 'Chờ bầu hoặc phê chuẩn' })
    await expect(awaited).toBeChecked()
    await this.hand.tick(awaited)
  }

  async expectPerson(at: number, name: string) {
    await expect(this.row(at).getByRole('combobox', { name: `${at}. Cán bộ` })).toHaveValue(name)
  }

  async expectSeat(at: number, title: string) {
    await expect(this.row(at).getByRole('combobox', { name: 'Giữ chức danh mới' })).toHaveValue(title)
  }

  async expectLeaves(at: number, title: string) {
    await expect(this.row(at).getByRole('checkbox', { name: title })).toBeChecked()
  }

  async leave(at: number, title: string) {
    await this.hand.tick(this.row(at).getByRole('checkbox', { name: title }))
  }

  async expectAhead(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.ahead).toContainText(text)
  }

  async expectAheadNot(text: string | RegExp) {
    await expect(this.ahead).not.toContainText(text)
  }

  /** Every rule on show is gone past for one reason. */
  async goPastRules(reason: string) {
    const past = this.ahead.getByRole('button', { name: 'Vẫn thực hiện, ghi lý do…' })
    await expect(past.first()).toBeVisible()
    for (let at = 0, many = await past.count(); at < many; at++) {
      await this.hand.press(past.first())
      await this.hand.fill(this.ahead.getByLabel('Lý do vẫn thực hiện').nth(at), reason)
    }
  }

  async expectReason(reason: string) {
    await expect(this.ahead.getByLabel('Lý do vẫn thực hiện').first()).toHaveValue(reason)
  }

  async saveDraft() {
    await this.hand.press(this.page.getByRole('button', { name: 'Lưu nháp' }))
    await this.page.waitForURL(/\/movements\/[a-z0-9]{16}$/)
    return this.page.url().split('/').at(-1) ?? ''
  }
}
