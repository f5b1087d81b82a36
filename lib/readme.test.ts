import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AREAS } from './areas'
import { CATALOGUE } from './figures/catalogue'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README names the areas in their order', () => expect(readme).toContain(AREAS.join(', ')))

test('the README lists every figure', () => {
  expect(CATALOGUE.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([])
})
