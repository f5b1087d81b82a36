import { expect } from '@playwright/test'
import type { Hand } from '../hand'

/** The plan of a term, that of a post, and what bodies are asked about a decision. */
export class Planning {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get dialog() {
    return this.page.getByRole('dialog')
  }

  private table = (name: string) => this.page.getByRole('table', { name })
  row = (table: string, name: string) => this.table(table).getByRole('row').filter({ hasText: name })

  open = (path = '/planning') => this.hand.open(path)

  /** The page of the post, by its name in the plan of a term. */
  async openPost(term: string, title: string) {
    await this.open(`/planning?term=${term}`)
    await this.hand.press(this.table('Quy hoạch theo chức danh').getByRole('link', { name: title, exact: true }))
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`Quy hoạch ${title}`)
  }

  async planFor(letters: string, name: string, paper: { number: string; on: string }) {
    await this.hand.press(this.page.getByRole('button', { name: 'Đưa vào quy hoạch' }))
    await this.hand.choose(this.dialog.getByRole('combobox', { name: 'Cán bộ' }), letters, name)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Số văn bản phê duyệt' }), paper.number)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Ngày văn bản' }), paper.on)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Cơ quan ban hành' }), 'Ban Thường vụ Huyện ủy')
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Phiếu đồng ý' }), '10')
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Tổng số phiếu' }), '11')
    await this.hand.press(this.dialog.getByRole('button', { name: 'Đưa vào quy hoạch' }))
    await expect(this.dialog).toBeHidden()
  }

  async takeOut(name: string, paper: { number: string; on: string }) {
    const row = this.row('Người trong quy hoạch', name)
    await this.hand.press(row.getByRole('button', { name: 'Rà soát' }))
    await this.hand.press(this.dialog.getByRole('radio', { name: 'Đưa ra khỏi quy hoạch' }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Số văn bản đưa ra' }), paper.number)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Ngày văn bản' }), paper.on)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Cơ quan ban hành' }), 'Ban Thường vụ Huyện ủy')
    await this.hand.press(this.dialog.getByRole('button', { name: 'Ghi kết quả' }))
    await expect(this.dialog).toBeHidden()
  }

  async expectRow(table: string, name: string, ...texts: string[]) {
    for (const text of texts) await expect(this.row(table, name)).toContainText(text)
  }

  async ask(letters: string, unit: string, dueOn: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Lấy ý kiến' }))
    await this.hand.choose(this.dialog.getByRole('combobox', { name: 'Cơ quan, đơn vị' }), letters, unit)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Trả lời trước hết ngày' }), dueOn)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Gửi lấy ý kiến' }))
    await this.expectRow('Ý kiến của cơ quan phối hợp', unit, 'chờ trả lời')
    await this.hand.key('Escape')
    await expect(this.dialog).toBeHidden()
  }

  async recordPaper(unit: string, answer: { number: string; on: string; choice: string; remarks: string }) {
    const row = this.row('Ý kiến của cơ quan phối hợp', unit)
    await this.hand.press(row.getByRole('button', { name: 'Ghi trả lời' }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Số văn bản trả lời' }), answer.number)
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Ngày văn bản' }), answer.on)
    await this.hand.press(this.dialog.getByRole('radio', { name: answer.choice, exact: true }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Nội dung' }), answer.remarks)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Ghi ý kiến' }))
    await expect(this.dialog).toBeHidden()
  }

  async answer(choice: string, remarks: string) {
    await this.hand.press(this.page.getByRole('radio', { name: choice, exact: true }))
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Nội dung' }), remarks)
    await this.hand.press(this.page.getByRole('button', { name: 'Trả lời', exact: true }))
  }
}
