import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** Rules, standards, and where people stand to them. */
export class Rulebook {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get box() {
    return this.page.getByRole('dialog')
  }

  open = (path = '/rules') => this.hand.open(path)

  async openRow(name: string) {
    await this.hand.press(this.page.getByRole('link', { name, exact: true }))
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  /** A box is opened, filled by its labels, and sent. */
  private async send(button: string, fields: Record<string, string>, submit: string) {
    await this.hand.press(this.page.getByRole('button', { name: button, exact: true }).first())
    await this.fillAndSend(fields, submit)
  }

  private async fillAndSend(fields: Record<string, string>, submit: string) {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.box.getByLabel(label)
      if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await this.hand.select(field, value)
      else await this.hand.fill(field, value)
    }
    await this.hand.press(this.box.getByRole('button', { name: submit, exact: true }))
  }

  change = (fields: Record<string, string>) => this.send('Thay đổi từ một ngày', fields, 'Ghi thay đổi')
  /** What was refused is mended in the box that is open still. */
  resend = (fields: Record<string, string>) => this.fillAndSend(fields, 'Ghi thay đổi')
  correct = (fields: Record<string, string>) => this.send('Sửa sai', fields, 'Ghi chỗ sửa')
  end = (fields: Record<string, string>) => this.send('Kết thúc', fields, 'Kết thúc')

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

  async expectReadOnly() {
    for (const name of ['Thay đổi từ một ngày', 'Sửa sai', 'Kết thúc'])
      await expect(this.page.getByRole('button', { name })).toHaveCount(0)
  }

  /** A person against a post: one point of it. */
  async expectPoint(post: string, ...texts: (string | RegExp)[]) {
    await this.expectRow(`Đối chiếu với ${post}`, ...texts)
  }

  async compareWith(kind: string) {
    const list = this.page.getByLabel('Đối chiếu với chức danh')
    await this.hand.select(list, kind)
    await this.hand.press(this.page.getByRole('button', { name: 'Lọc' }))
  }
}
