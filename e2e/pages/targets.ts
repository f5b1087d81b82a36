import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** Targets and sets of standards. */
export class Targets {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get box() {
    return this.page.getByRole('dialog')
  }

  open = (path = '/targets') => this.hand.open(path)

  async openTarget(title: string) {
    await this.hand.press(this.page.getByRole('link', { name: title, exact: true }))
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }

  /** A box is opened, filled by its labels, and sent. */
  private async send(button: string, fields: Record<string, string>, submit = button) {
    await this.hand.press(this.page.getByRole('button', { name: button, exact: true }).first())
    await this.resend(fields, submit)
  }

  /** What was refused is mended in the box that is open still. */
  async resend(fields: Record<string, string>, submit: string) {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.box.getByLabel(new RegExp(`^${label}`))
      if ((await field.getAttribute('type')) === 'radio') await this.hand.mark(field)
      else await this.hand.fill(field, value)
    }
    await this.hand.press(this.box.getByRole('button', { name: submit, exact: true }))
  }

  state = (fields: Record<string, string>) => this.send('Ghi kết quả', fields)
  adjust = (fields: Record<string, string>) => this.send('Điều chỉnh', fields)

  async expectProblem(text: string | RegExp) {
    await expect(this.box.getByText(text).first()).toBeVisible()
  }

  async expectClosed() {
    await expect(this.box).toHaveCount(0)
  }

  async expectRow(table: string, ...texts: (string | RegExp)[]) {
    const row = this.page.getByRole('table', { name: table }).getByRole('row')
    await expect(texts.reduce((rows, hasText) => rows.filter({ hasText }), row).first()).toBeVisible()
  }

  async expectSays(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.page.getByRole('main')).toContainText(text)
  }

  /** A cell of the matrix, by what it says of a standard and a unit. */
  async openCell(verdict: string, standard: string, unit: string) {
    await this.hand.press(this.page.getByRole('link', { name: `${verdict}: ${standard}, ${unit}` }))
    await expect(this.page.getByRole('heading', { level: 1, name: standard })).toBeVisible()
  }

  async paste(lines: string) {
    await this.page.getByLabel(/^Tên chỉ tiêu \|/).fill(lines)
    await this.hand.press(this.page.getByRole('button', { name: 'Xem trước' }))
  }
}
