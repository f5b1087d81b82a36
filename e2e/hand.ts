import { expect, type Locator, type Page } from '@playwright/test'

/** React answers from here on: before that a field only looks ready. */
export async function ready(page: Page) {
  await page.waitForFunction(() => {
    const parts = [
      ...document.querySelectorAll('main :is(a, button, input:not([type=hidden]), select, textarea), .topbar button'),
    ]
    const isAlive = (part: Element) => Object.keys(part).some((key) => key.startsWith('__react'))
    return parts.length > 0 && parts.every(isAlive)
  })
}

/**
 * A person at the screen, with the mouse or with the keyboard alone. What they do is counted:
 * one step is one page opened, one field filled or one button pressed.
 */
export class Hand {
  readonly steps: string[] = []
  private letters = 0
  private isMouse = true

  constructor(readonly page: Page) {}

  /** From here on without the mouse: everything has to be reached by Tab. */
  useKeyboardAlone() {
    this.isMouse = false
  }

  /** What a practised person needs: three seconds a step, a quarter of a second a letter. */
  get seconds() {
    return Math.round(this.steps.length * 3 + this.letters / 4)
  }

  get account() {
    return `${this.steps.length} bước, khoảng ${this.seconds} giây:\n  ${this.steps.join('\n  ')}`
  }

  forget() {
    this.steps.length = 0
    this.letters = 0
  }

  async open(path: string) {
    this.steps.push(`mở ${path}`)
    await this.page.goto(path)
    await ready(this.page)
  }

  async press(what: Locator) {
    await this.count('bấm', what)
    if (this.isMouse) return what.click()
    await this.reach(what)
    await this.page.keyboard.press('Enter')
  }

  async key(keys: string) {
    this.steps.push(`phím ${keys}`)
    await this.page.keyboard.press(keys)
  }

  async fill(field: Locator, text: string) {
    await this.count('ghi', field)
    this.letters += text.length
    if (this.isMouse) await field.click()
    else await this.reach(field)
    await field.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
    await expect(field).toHaveValue(text)
  }

  /** A shortcut that opens a field, and letters into it: one field filled. */
  async callUp(keys: string, field: Locator, text: string) {
    this.steps.push(`${keys}, gõ «${text}»`)
    this.letters += text.length
    // Keys struck before the page listens are struck again, as anybody would.
    await expect(async () => {
      if (!(await this.hasFocus(field))) await this.page.keyboard.press(keys)
      await expect(field).toBeFocused({ timeout: 2000 })
    }).toPass()
    await this.page.keyboard.type(text)
  }

  /** A few letters, then the row that says `row`. */
  async choose(box: Locator, letters: string, row: string) {
    await this.count('chọn', box)
    this.letters += letters.length
    if (this.isMouse) await box.click()
    else await this.reach(box)
    await box.press('ControlOrMeta+a')
    await this.page.keyboard.type(letters)
    const wanted = this.page.getByRole('listbox').getByRole('option').filter({ hasText: row }).first()
    await expect(wanted).toBeVisible()
    if (this.isMouse) await wanted.click()
    else await this.walkTo(box, wanted)
  }

  async select(list: Locator, label: string) {
    await this.count('chọn', list)
    if (this.isMouse) {
      // The browser opens a list outside the page, which sees the press and the choice.
      await list.dispatchEvent('pointerdown')
      return void (await list.selectOption({ label }))
    }
    await this.reach(list)
    await this.page.keyboard.press('Home')
    for (let tries = 0; tries < 60; tries++) {
      if ((await list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label)) === label) return
      await this.page.keyboard.press('ArrowDown')
    }
    throw new Error(`«${label}» is not in the list`)
  }

  /** One of a group of radio buttons: Tab reaches the group, arrows the button. */
  async mark(radio: Locator) {
    await this.count('chọn', radio)
    if (this.isMouse) return radio.check()
    const group = await radio.getAttribute('name')
    const buttons = this.page.locator(`input[name="${group}"]`)
    const chosen = this.page.locator(`input[name="${group}"]:checked`)
    const isOpen = (await chosen.count()) === 0
    await this.reach(isOpen ? buttons.first() : chosen)
    if (isOpen) await this.page.keyboard.press('Space')
    for (let tries = 0; tries < 20 && !(await radio.isChecked()); tries++) await this.page.keyboard.press('ArrowDown')
    await expect(radio).toBeChecked()
  }

  async tick(box: Locator) {
    await this.count('đánh dấu', box)
    if (this.isMouse) return box.click()
    await this.reach(box)
    await this.page.keyboard.press('Space')
  }

  private async count(verb: string, what: Locator) {
    await expect(what).toBeVisible()
    const name = await what.evaluate((element) => {
      const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null
      return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? ''
    })
    this.steps.push(`${verb} «${name.trim().replace(/\s+/g, ' ').slice(0, 60)}»`)
  }

  private hasFocus = async (what: Locator) =>
    (await what.count()) > 0 && (await what.evaluate((element) => element === document.activeElement))

  private async reach(what: Locator) {
    await expect(what).toBeVisible()
    for (let tries = 0; tries < 250; tries++) {
      if (await this.hasFocus(what)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${what}`)
  }

  /** Arrows to the row and Enter; while rows of an earlier text are on show Enter takes none, and is pressed again. */
  private async walkTo(box: Locator, row: Locator) {
    for (let tries = 0; tries < 30 && (await row.getAttribute('aria-selected')) !== 'true'; tries++)
      await this.page.keyboard.press('ArrowDown')
    await expect(async () => {
      await expect(row).toHaveAttribute('aria-selected', 'true', { timeout: 100 })
      await this.page.keyboard.press('Enter')
      await expect(box).toHaveAttribute('aria-expanded', 'false', { timeout: 100 })
    }).toPass({ timeout: 10_000 })
  }
}
