import { expect } from '@playwright/test'
import type { Hand } from '../hand'
import { ready } from '../hand'

type Merger = { name: string; kind: string; block: string; parent: string; sources: readonly [string, string] }

/** A session of reorganisation, from the list to the paper. */
export class Reorganisation {
  constructor(private readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  async openList() {
    await this.hand.open('/organisation/reorganisations')
  }

  async start({ title, body, on }: { title: string; body: string; on: string }) {
    await this.hand.press(this.page.getByRole('button', { name: 'Lập phương án' }))
    const dialog = this.page.getByRole('dialog')
    await this.hand.fill(dialog.getByLabel('Tên gọi'), title)
    await this.hand.select(dialog.getByLabel('Cơ quan ban hành'), body)
    const day = dialog.getByLabel('Có hiệu lực từ ngày')
    await day.click()
    await this.page.keyboard.type(on)
    await this.hand.press(dialog.getByRole('button', { name: 'Lập phương án' }))
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(title)
    await ready(this.page)
  }

  async merge({ name, kind, block, parent, sources }: Merger) {
    await this.hand.press(this.page.getByRole('link', { name: 'Thêm đơn vị' }).first())
    await this.page.waitForURL(/unit=new/)
    await ready(this.page)
    await this.hand.fill(this.page.getByLabel('Tên đầy đủ'), name)
    await this.hand.select(this.page.getByLabel('Loại hình'), kind)
    await this.hand.select(this.page.getByLabel('Khối'), block)
    await this.hand.choose(this.page.getByRole('combobox', { name: 'Trực thuộc' }), parent, parent)
    await this.hand.choose(
      this.page.getByRole('combobox', { name: 'Thêm đơn vị', exact: true }),
      sources[0],
      sources[0],
    )
    await this.hand.choose(this.page.getByRole('combobox', { name: 'Thêm đơn vị nữa' }), sources[1], sources[1])
    await this.hand.press(this.page.getByRole('button', { name: 'Thêm vào phương án' }))
    await expect(this.page.getByRole('link', { name })).toBeVisible()
  }

  async step(name: string) {
    await this.hand.press(this.page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name }))
    await expect(this.page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await ready(this.page)
  }

  async acceptPosts() {
    await this.hand.press(this.page.getByRole('button', { name: /^Gợi ý cho/ }))
    await expect(this.page.getByRole('button', { name: /^Gợi ý cho/ })).toHaveCount(0)
  }

  async acceptPeople() {
    await this.hand.press(this.page.getByRole('button', { name: /^Nhận \d+ gợi ý/ }))
    await expect(this.page.getByRole('button', { name: /^Nhận \d+ gợi ý/ })).toHaveCount(0)
    const taken = this.page.getByRole('table').locator('select:has(option:checked:not([value=""]))')
    await expect(taken.first()).toBeVisible()
  }

  /** Says of everybody who has no place yet that there is none. */
  async leaveOthersUnplaced(outcome: string) {
    await this.hand.press(this.page.getByRole('status').getByRole('link', { name: /^Chưa có phương án/ }))
    await this.page.waitForURL(/state=pending/)
    await ready(this.page)
    for (const box of await this.page.getByRole('table').getByRole('combobox').all())
      if ((await box.inputValue()) === '') await this.hand.select(box, outcome)
    await this.hand.press(this.page.getByRole('button', { name: /^Ghi \d+ dòng/ }))
    await this.expectTally('Chưa có phương án: 0')
  }

  async expectTally(...said: readonly string[]) {
    for (const words of said) await expect(this.page.getByText(words, { exact: true })).toBeVisible()
  }

  async expectNumber(label: string, was: string, will: string) {
    const row = this.page.getByRole('row', { name: new RegExp(`^${label}`) })
    await expect(row).toContainText(was)
    await expect(row).toContainText(will)
  }

  async commit() {
    await this.hand.press(this.page.getByRole('button', { name: 'Vào sổ và thực hiện sắp xếp' }))
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText('Đã thực hiện')
  }
}
