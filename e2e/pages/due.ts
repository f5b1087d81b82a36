import { expect, type Locator } from '@playwright/test'
import type { Hand } from '../hand'

type Pile = 'Cần làm' | 'Đang làm' | 'Đã bỏ qua'

/** The inbox of what falls due, and its sheet of paper. */
export class DueInbox {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  open = (query = '') => this.hand.open(`/movements/due${query}`)

  private get table() {
    return this.page.getByRole('table', { name: /^Việc (đến hạn|đã bỏ qua)$/ })
  }

  private get bar() {
    return this.page.getByRole('region', { name: 'Việc với các dòng đã chọn' })
  }

  private get dialog() {
    return this.page.getByRole('dialog')
  }

  private row = (name: string): Locator => this.table.getByRole('row').filter({ hasText: name })

  async pick(...names: readonly string[]) {
    for (const name of names) await this.hand.tick(this.row(name).getByRole('checkbox'))
  }

  async prepare() {
    await this.hand.press(this.bar.getByRole('button', { name: 'Lập quyết định' }))
    await this.page.waitForURL(/\/movements\/new\?/)
  }

  async expectRefused(text: string) {
    await expect(this.bar.getByRole('alert')).toContainText(text)
    await expect(this.bar.getByRole('button', { name: 'Lập quyết định' })).toBeDisabled()
  }

  async dismiss(reason: string) {
    await this.hand.press(this.bar.getByRole('button', { name: 'Không cần, vì …' }))
    await this.hand.fill(this.dialog.getByRole('textbox', { name: 'Không cần, vì' }), reason)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Bỏ qua' }))
    await expect(this.dialog).toHaveCount(0)
  }

  async takeBack() {
    await this.hand.press(this.bar.getByRole('button', { name: 'Lấy lại' }))
    await this.hand.press(this.dialog.getByRole('button', { name: 'Lấy lại' }))
    await expect(this.dialog).toHaveCount(0)
  }

  async turnTo(pile: Pile) {
    await this.hand.press(this.page.getByRole('navigation', { name: 'Tình trạng' }).getByRole('link', { name: pile }))
    await expect(this.pile(pile)).toHaveAttribute('aria-current', 'page')
  }

  private pile = (name: string) => this.page.getByRole('navigation', { name: 'Tình trạng' }).getByRole('link', { name })

  async expectPile(pile: Pile, count: number) {
    await expect(this.pile(pile)).toHaveText(`${pile}${count}`)
  }

  async expectCase(name: string, ...texts: readonly string[]) {
    for (const text of texts) await expect(this.row(name)).toContainText(text)
  }

  async expectGone(name: string) {
    await expect(this.page.getByRole('main')).not.toContainText(name)
  }

  async count(pile: Pile) {
    return Number((await this.pile(pile).textContent())?.replace(/\D/g, ''))
  }

  async names(kind: string) {
    const rows = this.table.getByRole('row').filter({ hasText: kind })
    return rows.getByRole('cell').locator('a[href^="/people/"]').allTextContents()
  }

  get calendarLink() {
    return this.page.getByRole('link', { name: 'Tệp lịch' })
  }

  get workbookLink() {
    return this.page.getByRole('link', { name: 'Xuất Excel' })
  }

  async openPaper() {
    await this.hand.press(this.page.getByRole('link', { name: 'In danh sách' }))
    await expect(this.page.getByRole('table', { name: 'Danh sách việc đến hạn' })).toBeVisible()
  }

  /** On paper: the heading and the rows, nothing to press. */
  async expectPaper({ printedBy, many, without }: { printedBy: string; many: number; without: readonly string[] }) {
    await this.page.emulateMedia({ media: 'print' })
    const sheet = this.page.getByRole('main')
    for (const words of ['Huyện ủy Thanh Trì', 'Ban Tổ chức Huyện ủy', 'Người lập', 'Người duyệt'])
      await expect(sheet.getByText(words, { exact: true })).toBeVisible()
    await expect(sheet.getByRole('heading', { name: 'Danh sách việc đến hạn' })).toBeVisible()
    await expect(sheet).toContainText(`Người in: ${printedBy}`)
    await expect(sheet).toContainText('ngày 30 tháng 6 năm 2023')
    await expect(sheet).toContainText(`Cộng: ${many} việc`)
    for (const name of without) await expect(sheet).not.toContainText(name)
    await expect(this.page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0)
    await this.page.emulateMedia({ media: null })
  }
}
