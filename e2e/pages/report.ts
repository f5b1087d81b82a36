import { expect } from '@playwright/test'
import { fetchFile } from '../files'
import type { Hand } from '../hand'

/** The periodic report: opened, read, put in one's own words, checked, issued. */
export class Report {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get paper() {
    return this.page.getByRole('article')
  }

  private get panel() {
    return this.page.getByRole('region', { name: 'Số liệu đang mở' })
  }

  open = (id: string) => this.hand.open(`/reports/${id}`)

  async make(from: string, to: string) {
    await this.hand.open('/reports')
    await this.hand.mark(this.page.getByRole('radio', { name: 'Từ ngày – đến ngày khác' }))
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Từ ngày' }), from)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Đến hết ngày' }), to)
    await this.hand.press(this.page.getByRole('button', { name: 'Lập báo cáo' }))
    await this.page.waitForURL(/\/reports\/[a-z0-9]{16}$/)
    await expect(this.paper).toBeVisible()
    return this.page.url().split('/').at(-1) ?? ''
  }

  async openNumber(text: string) {
    await this.hand.press(this.paper.getByRole('link', { name: text, exact: true }).first())
  }

  async expectOpened(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.panel).toContainText(text)
  }

  async closeNumber() {
    await this.hand.press(this.panel.getByRole('button', { name: 'Đóng số liệu' }))
    await expect(this.panel).toBeHidden()
  }

  async rewrite(beginning: string, text: string) {
    await this.hand.press(this.paper.getByRole('button', { name: `Sửa câu: ${beginning}` }).first())
    await this.hand.fill(this.page.getByLabel('Câu của báo cáo'), text)
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi', exact: true }))
    await this.expectSays(text, 'Lời văn của người soạn')
  }

  async check() {
    await this.hand.press(this.page.getByRole('button', { name: 'Kiểm tra', exact: true }))
    await expect(this.page.getByRole('button', { name: 'Phát hành' })).toBeVisible()
  }

  async issue(number: string, on: string, by: string, template?: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Phát hành' }))
    if (template) await this.hand.select(this.page.getByLabel('Mẫu của tệp Word'), template)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Số', exact: true }), number)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Ngày ban hành' }), on)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Người ký', exact: true }), by)
    await this.hand.press(this.page.getByRole('dialog').getByRole('button', { name: 'Phát hành' }))
    await expect(this.page.getByRole('heading', { level: 2, name: 'Đã phát hành' })).toBeVisible({ timeout: 30_000 })
  }

  /** The committee asks its organisations for their report of the running half year. */
  async ask(dueOn: string, note: string) {
    await this.hand.open('/reports/requests')
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Hạn gửi' }), dueOn)
    await this.hand.fill(this.page.getByLabel('Nội dung cần lưu ý'), note)
    await this.hand.press(this.page.getByRole('button', { name: 'Gửi yêu cầu' }))
    await this.page.waitForURL(/\/reports\/requests\/[a-z0-9]{16}$/)
  }

  async addWords(text: string) {
    await this.hand.press(this.paper.getByRole('button', { name: 'Viết thêm đoạn' }).last())
    await this.hand.fill(this.page.getByLabel('Đoạn tự viết'), text)
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi', exact: true }))
    await this.expectSays(text)
  }

  async send() {
    await this.hand.press(this.page.getByRole('button', { name: 'Gửi lên cấp trên' }))
    await this.hand.press(this.page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }))
    await expect(this.page.getByRole('heading', { name: 'Các lần gửi' })).toBeVisible()
  }

  async answer(answer: 'Nhận báo cáo' | 'Trả lại để sửa', remarks = '') {
    await this.hand.mark(this.page.getByRole('radio', { name: answer }))
    if (remarks) await this.hand.fill(this.page.getByLabel('Nhận xét, nội dung cần sửa'), remarks)
    await this.hand.press(this.page.getByRole('button', { name: 'Gửi trả lời' }))
  }

  async withdraw(paper: string, reason: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Thu hồi báo cáo' }))
    const box = this.page.getByRole('dialog')
    await this.hand.fill(box.getByRole('textbox', { name: 'Văn bản thu hồi' }), paper)
    await this.hand.fill(box.getByRole('textbox', { name: 'Lý do' }), reason)
    await this.hand.press(box.getByRole('button', { name: 'Thu hồi', exact: true }))
  }

  async follow(how: 'Bổ sung' | 'Thay thế') {
    await this.hand.press(this.page.getByRole('button', { name: 'Lập báo cáo bổ sung, thay thế' }))
    const box = this.page.getByRole('dialog')
    await this.hand.mark(box.getByRole('radio', { name: new RegExp(`^${how}`) }))
    const from = this.page.url()
    await this.hand.press(box.getByRole('button', { name: 'Lập dự thảo' }))
    await this.page.waitForURL((url) => url.href !== from)
    await expect(this.paper).toBeVisible()
  }

  file = (format: 'Word' | 'Excel' | 'Dữ liệu (JSON)') =>
    fetchFile(this.page, this.page.getByRole('link', { name: format, exact: true }))

  async expectSays(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.paper).toContainText(text)
  }

  /** An issued report beside the register of today. */
  async expectSince(...texts: (string | RegExp)[]) {
    const since = this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: /^So với nay/ }) })
    for (const text of texts) await expect(since).toContainText(text)
  }

  async expectStep(step: 'Dự thảo' | 'Đã kiểm tra' | 'Đã phát hành') {
    await expect(this.page.locator('[aria-current=step]')).toContainText(step)
  }
}
