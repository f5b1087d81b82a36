import { expect } from '@playwright/test'
import { fetchFile } from '../files'
import type { Hand } from '../hand'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The office's own Word templates: brought, told what is wrong, applied from a day on. */
export class Templates {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  get wrongs() {
    return this.page.getByRole('table', { name: 'Những chỗ sai trong mẫu' }).locator('tbody').getByRole('row')
  }

  async example(paper: 'báo cáo công tác cán bộ' | 'quyết định về cán bộ') {
    await this.hand.open('/reports/templates')
    return fetchFile(this.page, this.page.getByRole('link', { name: `Mẫu để bắt đầu: ${paper}` }))
  }

  async bring(paper: string, name: string, file: { name: string; bytes: Buffer }) {
    await this.hand.open('/reports/templates')
    await this.hand.press(this.page.getByRole('link', { name: 'Thêm mẫu' }))
    await this.hand.select(this.page.getByLabel('Loại văn bản'), paper)
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Tên mẫu' }), name)
    await this.send(file)
  }

  async send({ name, bytes }: { name: string; bytes: Buffer }) {
    await this.page.getByLabel(/^Tệp Word/).setInputFiles({ name, mimeType: WORD, buffer: bytes })
    await this.hand.press(this.page.getByRole('button', { name: 'Kiểm tra và tải lên' }))
  }

  async expectKept(name: string) {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(this.page.getByText('Mẫu này chưa được chọn khi in.')).toBeVisible()
  }

  async applyFrom(day: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Áp dụng', exact: true }))
    const dialog = this.page.getByRole('dialog')
    await this.hand.fill(dialog.getByRole('textbox', { name: 'Từ ngày' }), day)
    await this.hand.press(dialog.getByRole('button', { name: 'Áp dụng' }))
    await expect(dialog).toBeHidden()
    await expect(this.page.getByRole('button', { name: 'Thôi áp dụng' })).toBeVisible()
  }

  paperBy = (name: string) => fetchFile(this.page, this.page.getByRole('link', { name: `Word theo mẫu «${name}»` }))
}
