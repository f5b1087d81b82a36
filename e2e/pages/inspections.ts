import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** Inspections and supervisions: the list, one of them, its subjects and what is to be put right. */
export class Inspections {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get dialog() {
    return this.page.getByRole('dialog')
  }

  private field = (name: string) => this.page.getByRole('textbox', { name })

  open = (path = '/inspections') => this.hand.open(path)

  async record(one: { kind: string; topic: string; lead: string; from: string }) {
    await this.open('/inspections/new')
    await this.hand.select(this.page.getByLabel('Kiểm tra hay giám sát'), one.kind)
    await this.hand.fill(this.field('Nội dung'), one.topic)
    await this.hand.fill(this.page.getByLabel('Cơ quan chủ trì'), one.lead)
    await this.hand.fill(this.field('Làm việc từ ngày'), one.from)
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi, rồi thêm đối tượng' }))
    await this.page.waitForURL(/\/inspections\/[a-z0-9]{16}$/)
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(one.topic)
    return new URL(this.page.url()).pathname
  }

  async addOrganisations(...names: (readonly [letters: string, name: string])[]) {
    await this.hand.press(this.page.getByRole('button', { name: 'Thêm tổ chức đảng' }))
    for (const [letters, name] of names) {
      await this.hand.choose(this.dialog.getByRole('combobox', { name: 'Tổ chức đảng' }), letters, name)
      await this.hand.press(this.dialog.getByRole('button', { name: 'Thêm', exact: true }))
      await this.expectRow('Tổ chức đảng là đối tượng', name)
    }
    await this.close()
  }

  async addMember(letters: string, name: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Thêm đảng viên' }))
    await this.hand.choose(this.dialog.getByRole('combobox', { name: 'Đảng viên có hồ sơ' }), letters, name)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Thêm', exact: true }))
    await this.expectRow('Đảng viên là đối tượng', name)
    await this.close()
  }

  private async close() {
    await this.hand.key('Escape')
    await expect(this.dialog).toBeHidden()
  }

  async conclude(number: string, on: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi kết luận' }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Số kết luận' }), number)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Ngày kết luận' }), on)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Ghi kết luận' }))
  }

  async askFor(text: string, subject: string, dueOn: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Thêm việc' }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Việc phải khắc phục' }), text)
    await this.hand.select(this.dialog.getByLabel('Của đối tượng'), subject)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Hạn khắc phục' }), dueOn)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Thêm', exact: true }))
    await expect(this.dialog).toBeHidden()
  }

  async settle(text: string, on: string) {
    const row = this.page.getByRole('row').filter({ hasText: text })
    await this.hand.press(row.getByRole('button', { name: 'Kết quả' }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Khắc phục xong ngày' }), on)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Ghi kết quả' }))
    await expect(this.dialog).toBeHidden()
  }

  async expectProblem(text: string) {
    await expect(this.page.getByText(text).first()).toBeVisible()
  }

  async expectClosed() {
    await expect(this.dialog).toBeHidden()
  }

  async expectRow(table: string, ...texts: (string | RegExp)[]) {
    const row = this.page.getByRole('table', { name: table }).getByRole('row')
    await expect(texts.reduce((rows, hasText) => rows.filter({ hasText }), row).first()).toBeVisible()
  }

  async expectReadOnly() {
    for (const name of ['Ghi kết luận', 'Thêm tổ chức đảng', 'Thêm đảng viên', 'Thêm việc', 'Hủy cuộc này'])
      await expect(this.page.getByRole('button', { name })).toHaveCount(0)
  }
}
