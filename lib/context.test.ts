import { expect, test } from 'vitest'
import { testBase } from '@/db/testing'
import { type Context, Forbidden, grant } from './context'
import type { Permission } from './permissions'

const readPeople = (ctx: Context<'people.read'>) => ctx.viewer.role
const registerMovement = (ctx: Context<'movements.register' | 'people.read'>) => ctx.viewer.role

test('a permission is a key: what was checked may be asked for, and no more', () => {
  const ctx = grant(testBase({ as: 'officer' }), 'people.read')
  expect(readPeople(ctx)).toBe('officer')
  // @ts-expect-error the registration of movements was not checked
  registerMovement(ctx)
  const both = grant(testBase({ as: 'head' }), 'people.read', 'movements.register')
  expect(registerMovement(both) && readPeople(both)).toBe('head')
})

test('a role without the permission is refused, naming it', () => {
  expect(() => grant(testBase({ as: 'officer' }), 'people.read', 'movements.register')).toThrow(Forbidden)
  expect(() => grant(testBase({ as: 'administrator' }), 'people.read')).toThrow('people.read')
})

test('a list of unknown length would grant everything, so it does not compile', () => {
  const some: Permission[] = ['people.read']
  // @ts-expect-error the compiler cannot know what is in there
  const ctx = grant(testBase({ as: 'officer' }), ...some)
  expect(ctx).toBeDefined()
})

test('a literal object is no context', () => {
  const made = { ...testBase({ as: 'administrator' }) }
  // @ts-expect-error only `grant` makes contexts
  expect(readPeople(made)).toBe('administrator')
})
