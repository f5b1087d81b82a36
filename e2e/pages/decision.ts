import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** A decision and the steps it goes: draft, submitted, in the register. */
export class Decision {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = (id: string) => this.hand.open(`/movements/${id}`)

  private act(person: string) {
    return this.page.getByRole('table', { name: 'Cán bộ trong văn bản' }).getByRole('row').filter({ hasText: person })
  }

  get wordFile() {
    return this.page.getByRole('link', { name: 'Tải bản Word' })
  }

  private get dialog() {
    return this.page.getByRole('dialog')
  }

  async edit() {
    await this.hand.press(this.page.getByRole('link', { name: 'Sửa bản nháp' }))
    await expect(this.page.getByRole('heading', { level: 1, name: 'Sửa bản nháp' })).toBeVisible()
  }

  /** What lies before the deciding body: only who submitted it gives it back, saying why. */
  async giveBack(reason: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Trả lại để sửa' }))
    await this.hand.fill(this.dialog.getByLabel('Cần sửa gì'), reason)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Trả lại' }))
    await this.expectState('Nháp')
  }

  async expectClosed() {
    await expect(this.page.getByRole('link', { name: 'Sửa bản nháp' })).toHaveCount(0)
    await expect(this.page.getByRole('button', { name: 'Bỏ bản nháp' })).toHaveCount(0)
  }

  async submitTo(body: string) {
    await this.hand.press(this.page.getByRole('button', { name: `Trình ${body}` }))
    await this.expectState('Đã trình')
  }

  /** What was signed: number and day; the signatory of the last paper is there already. */
  async register(signed: { number: string; on: string; by: string; as: string }) {
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Số', exact: true }), signed.number)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Ngày ký', exact: true }), signed.on)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Người ký', exact: true }), signed.by)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Chức vụ người ký' }), signed.as)
    await this.enter()
    await this.expectState('Đã vào sổ')
  }

  enter = () => this.hand.press(this.page.getByRole('button', { name: 'Vào sổ' }))

  /** The number proposed, and another in its place. */
  get number() {
    return this.page.getByRole('textbox', { name: 'Số', exact: true })
  }

  get skipped() {
    return this.page.getByRole('checkbox', { name: 'Các số còn thiếu đã dùng cho văn bản khác (không ghi ở đây)' })
  }

  /** One act is taken back, or every act of the decision with it. */
  async cancel(person: string, reason: string, whole?: 'the whole decision') {
    await this.hand.press(this.act(person).getByRole('button', { name: 'Hủy', exact: true }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Lý do hủy' }), reason)
    if (whole) await this.hand.tick(this.dialog.getByRole('checkbox', { name: /^Cả văn bản/ }))
    await this.hand.press(this.dialog.getByRole('button', { name: 'Hủy biến động' }))
  }

  async beginMending(person: string, day: string) {
    await this.hand.press(this.act(person).getByRole('button', { name: 'Sửa', exact: true }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Ngày đúng' }), day)
  }

  /** The entry was wrong, or the facts have changed since: each explained in a line. */
  async expectTwoWays() {
    await expect(this.dialog).toContainText('Thay đổi thật: thực tế đã khác đi sau văn bản này.')
    await expect(this.dialog).toContainText('Sửa sai: sổ ghi khác văn bản.')
  }

  async expectMayNotMend(person: string) {
    await expect(this.act(person)).toBeVisible()
    await expect(this.act(person).getByRole('button', { name: 'Sửa', exact: true })).toHaveCount(0)
  }

  /** What the dialog says will be rewritten and reported otherwise, before anything is. */
  async expectConsequences(...texts: (string | RegExp)[]) {
    const consequences = this.dialog.getByRole('status', { name: 'Sẽ thay đổi' })
    for (const text of texts) await expect(consequences).toContainText(text)
  }

  async mend(reason: string) {
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Lý do sửa' }), reason)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Sửa sai' }))
    await expect(this.dialog).toBeHidden()
  }

  async correctDay(person: string, day: string, reason: string) {
    await this.beginMending(person, day)
    await this.mend(reason)
  }

  async attach(name: string, mimeType: string, buffer: Buffer) {
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
    await this.hand.press(this.page.getByRole('button', { name: 'Thêm bản quét' }))
    await expect(this.page.getByRole('link', { name })).toBeVisible()
  }

  async scanAddress(name: string) {
    return (await this.page.getByRole('link', { name }).getAttribute('href')) ?? ''
  }

  async expectState(state: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(state)
  }

  async expectAct(person: string, ...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.act(person)).toContainText(text)
  }
}
