import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** Ratings of a unit on its sheet, the lists by unit and name, rewards, disciplines. */
export class Appraisals {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get dialog() {
    return this.page.getByRole('dialog')
  }

  private get sheet() {
    return this.page.locator('table.sheet')
  }

  open = (path = '/appraisals') => this.hand.open(path)

  async tellPaper(body: string, number: string, day: string) {
    await this.hand.fill(this.page.getByLabel('Cơ quan quyết định'), body)
    await this.hand.fill(this.page.getByLabel('Số văn bản'), number)
    await this.hand.fill(this.page.getByLabel('Ngày văn bản'), day)
  }

  /** From the first row on, without the mouse. */
  async rateByKeys(...keys: string[]) {
    await this.sheet.getByRole('radio').first().focus()
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** A column of a worksheet into the row that the keys stand in. */
  async paste(text: string) {
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer()
      data.setData('text', pasted)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)
  }

  async expectGrade(row: number, grade: string) {
    await expect(this.sheet.getByRole('row').nth(row).getByRole('radio', { checked: true })).toHaveAccessibleName(
      new RegExp(`: ${grade}$`),
    )
  }

  async save(button: string) {
    await this.hand.press(this.page.getByRole('button', { name: button, exact: true }))
  }

  async undo(reason: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Hoàn tác', exact: true }).first())
    await this.hand.fill(this.dialog.getByLabel('Lý do'), reason)
    await this.hand.press(this.dialog.getByRole('button', { name: /^Hoàn tác \d+ người$/ }))
    await expect(this.dialog).toHaveCount(0)
  }

  async recordDiscipline(one: { form: string; body: string; number: string; day: string }) {
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi kỷ luật' }))
    await this.hand.fill(this.dialog.getByLabel('Số quyết định'), one.number)
    await this.hand.fill(this.dialog.getByLabel('Ngày quyết định'), one.day)
    await this.hand.select(this.dialog.getByLabel('Hình thức kỷ luật'), one.form)
    await this.hand.fill(this.dialog.getByLabel('Cơ quan quyết định'), one.body)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Ghi', exact: true }))
    await expect(this.dialog).toHaveCount(0)
  }

  async expectRow(table: string, ...texts: (string | RegExp)[]) {
    const [first = '', ...others] = texts
    const row = this.page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: first }).first()
    await expect(row).toBeVisible()
    for (const text of others) await expect(row).toContainText(text)
  }

  names = () =>
    this.page.getByRole('table', { name: 'Kết quả xếp loại từng người' }).locator('tbody a').allTextContents()
}
