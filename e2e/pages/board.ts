import { expect } from '@playwright/test'
import { hurried } from '../district'
import type { Hand } from '../hand'

/** Who stands where in a draft round, and what it would do. */
export class Board {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get finder() {
    return this.page.getByRole('searchbox', { name: /^Tìm (người hoặc vị trí|vị trí đến)$/ })
  }

  get tray() {
    return this.page.getByRole('region', { name: 'Chưa bố trí' })
  }

  get ahead() {
    return this.page.getByRole('region', { name: 'Nếu thực hiện' })
  }

  seat(title: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${title}:`) })
  }

  async make(name: string) {
    await this.hand.open('/movements/boards/new')
    await this.hand.fill(this.page.getByRole('textbox', { name: 'Tên' }), name)
    await this.hand.press(this.page.getByRole('button', { name: 'Lập bàn' }))
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
    await this.expectRate('17/32 (53,1%)')
  }

  /** Letters of a name or a post, and Enter there: picks up, or puts down whoever is in hand. */
  async go(letters: string, keys = 'Enter') {
    await this.hand.callUp('/', this.finder, hurried(letters))
    await this.hand.key(keys)
  }

  /** Whoever was displaced first is picked up by Enter alone. */
  async takeWaiting() {
    await this.hand.key('Enter')
  }

  async undo() {
    await this.hand.key('Control+z')
  }

  async expectAt(title: string, name: string) {
    await expect(this.seat(title)).toHaveAccessibleName(new RegExp(`^${title}: ${name}`))
  }

  async expectRate(...words: string[]) {
    for (const one of words) await expect(this.ahead).toContainText(one)
  }

  async expectSaved() {
    await expect(this.page.getByText('Đã lưu', { exact: true })).toBeVisible()
    await expect(this.ahead).toHaveAttribute('aria-busy', 'false')
  }

  /** The middle of one carried to the middle of another with the mouse. */
  async drag(from: string, to: string) {
    const [start, end] = [await this.seat(from).boundingBox(), await this.seat(to).boundingBox()]
    if (!start || !end) throw new Error('not on the screen')
    await this.page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(start.x + 40, start.y + 40, { steps: 3 })
    await this.page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 })
    await this.page.mouse.up()
  }
}
