import { expect, type Locator, type Page } from '@playwright/test'

/** A field whose value is chosen from a list on the server. */
export class ChoiceBox {
  readonly box: Locator
  readonly options: Locator
  private readonly posted: Locator

  constructor(
    readonly page: Page,
    label: RegExp,
  ) {
    this.box = page.getByRole('combobox', { name: label })
    this.options = page.getByRole('listbox').getByRole('option')
    this.posted = this.box.locator('xpath=following-sibling::input[@type="hidden"]')
  }

  async type(text: string) {
    await this.box.fill('')
    await this.box.pressSequentially(text)
    await expect(this.options.first()).toBeVisible()
  }

  /** The name in one of the rows on show, without the second line. */
  async name(index: number) {
    return this.options.nth(index).evaluate((row) => row.firstChild?.textContent ?? '')
  }

  /** The second line, which tells namesakes apart. */
  async hint(index: number) {
    return this.options.nth(index).evaluate((row) => row.lastChild?.textContent ?? '')
  }

  async expectChosen(name: string) {
    await expect(this.box).toHaveValue(name)
    await expect(this.posted).not.toHaveValue('')
  }

  async expectNothingChosen() {
    await expect(this.posted).toHaveValue('')
  }

  postedId = () => this.posted.inputValue()
}
