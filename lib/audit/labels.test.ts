import { expect, test } from 'vitest'
import { ACTION_NAMES } from './labels'
import { codeName, fieldName } from './values/labels'

const sources = import.meta.glob<string>('../**/*.ts', { eager: true, query: '?raw', import: 'default' })
const ACTION = /(?:write\(\s*\w+,\s*|action:\s*)'([a-z]+\.[a-zA-Z]+)'/g

test('every action that is written down has a Vietnamese name', () => {
  const written = Object.entries(sources)
    .filter(([file]) => !file.endsWith('.test.ts'))
    .flatMap(([, text]) => [...text.matchAll(ACTION)].map((match) => match[1] ?? ''))
  expect(written.length).toBeGreaterThan(8)
  expect(written.filter((action) => !Object.hasOwn(ACTION_NAMES, action))).toEqual([])
})

test('a field is named by its path, an unknown one by its own name', () => {
  expect(fieldName(['fullName'])).toBe('Họ và tên khai sinh')
  expect(fieldName(['acts', '0', 'on'])).toBe('Biến động 1 · Ngày')
  expect(fieldName(['unheardOf'])).toBe('unheardOf')
})

test('codes are said in words', () => {
  expect(codeName('sex', 'female')).toBe('Nữ')
  expect(codeName('authority', 'K/T')).toBe('K/T (ký thay)')
  expect(codeName('fullName', 'Nguyễn Văn An')).toBeUndefined()
})
