import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { type House, openHouse, SECRET } from './worker'

export type Account = 'quantri' | 'truongban' | 'chuyenvien' | 'xatuhiep' | 'kiemtra' | 'thuongtruc'

type TestFixtures = { as: (account: Account) => Promise<void>; fresh: undefined; unbroken: undefined }
type WorkerFixtures = { house: House }

export const PHONE = { width: 390, height: 844 }

/** Every test starts from the same data and ends without a broken script; `as` gives it somebody's open session. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use, { parallelIndex }) => {
      const house = await openHouse(parallelIndex)
      await use(house)
      await house.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  fresh: [
    async ({ house }, use) => {
      await house.restore()
      await use(undefined)
    },
    { auto: true },
  ],
  baseURL: async ({ house }, use) => use(house.url),
  as: async ({ context, house }, use) => {
    await use(async (account) => {
      const value = await encode({ token: { sid: `session-${account}` }, secret: SECRET, maxAge: 3600 })
      await context.clearCookies()
      await context.addCookies([
        { name: 'next-auth.session-token', value, url: house.url, httpOnly: true, sameSite: 'Lax' },
      ])
    })
  },
  unbroken: [
    async ({ context }, use) => {
      const broken: string[] = []
      context.on('weberror', (error) => broken.push(error.error().message))
      context.on('console', (message) => {
        if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) broken.push(message.text())
      })
      await use(undefined)
      expect(broken, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Rows of a long list are made alike: a dozen of them is looked at. */
const MORE_OF_THE_SAME = 'tbody > tr:nth-child(n + 13)'

/** The same on a telephone as on a desk, and longest to look at. */
export const COLOURS = ['color-contrast']

/** No violation that axe knows of at WCAG 2.2 AA, `but` for what was looked at on the same page before. */
export async function expectAccessible(page: Page, but: string[] = []) {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]))
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .exclude(MORE_OF_THE_SAME)
    // No page has frames: the blank page in which axe would gather their findings costs more than the findings.
    .setLegacyMode()
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  expect(found).toEqual([])
}
