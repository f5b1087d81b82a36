import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testBase } from '@/db/testing'
import { admit, type Context, Forbidden } from './context'
import { type Action, defineAction } from './define-action'
import { PERMISSIONS, type Permission, permissionsOf, ROLE_NAMES, type Role } from './permissions'

/** Who may do what, as the README prints it: ● may. */
const MATRIX = `
                     administrator head officer unit-officer inspector leader
people.read                ·        ●      ●         ●           ●       ●
people.write               ·        ●      ●         ·           ·       ·
people.correct             ·        ●      ●         ·           ·       ·
people.export              ·        ●      ●         ●           ·       ●
people.link                ·        ●      ·         ·           ·       ·
organisation.read          ●        ●      ●         ●           ●       ●
organisation.write         ·        ●      ●         ·           ·       ·
organisation.report        ·        ●      ●         ●           ·       ·
organisation.reorganise    ·        ●      ·         ·           ·       ·
organisation.delegate      ·        ●      ·         ·           ·       ·
documents.read             ·        ●      ●         ●           ●       ●
documents.attach           ·        ●      ●         ·           ·       ·
documents.write            ·        ●      ●         ·           ·       ·
movements.read             ·        ●      ●         ●           ●       ●
movements.prepare          ·        ●      ●         ·           ·       ·
movements.submit           ·        ●      ·         ·           ·       ·
movements.register         ·        ●      ·         ·           ·       ·
movements.correct          ·        ●      ·         ·           ·       ·
movements.cancel           ·        ●      ·         ·           ·       ·
movements.determine        ·        ●      ●         ·           ·       ·
rules.write                ·        ●      ●         ·           ·       ·
qualifications.read        ·        ●      ●         ●           ●       ●
qualifications.write       ·        ●      ●         ·           ·       ·
proposals.make             ·        ·      ·         ●           ·       ·
proposals.decide           ·        ●      ●         ·           ·       ·
training.read              ·        ●      ●         ●           ●       ●
training.write             ·        ●      ●         ·           ·       ·
training.attend            ·        ●      ●         ·           ·       ·
planning.read              ·        ●      ·         ·           ·       ●
planning.write             ·        ●      ·         ·           ·       ·
opinions.read              ·        ●      ●         ●           ·       ●
opinions.ask               ·        ●      ●         ·           ·       ·
opinions.answer            ·        ·      ·         ●           ·       ·
appraisals.read            ·        ●      ●         ●           ●       ●
appraisals.write           ·        ●      ●         ·           ·       ·
appraisals.discipline      ·        ●      ●         ·           ●       ·
inspections.read           ·        ●      ●         ●           ●       ●
inspections.write          ·        ●      ·         ·           ●       ·
targets.read               ·        ●      ●         ●           ●       ●
targets.write              ·        ●      ●         ·           ·       ·
figures.read               ·        ●      ●         ●           ●       ●
figures.keep               ·        ●      ●         ●           ●       ●
plans.try                  ·        ●      ●         ·           ·       ●
reports.read               ·        ●      ●         ●           ●       ●
reports.write              ·        ●      ●         ●           ·       ·
reports.check              ·        ●      ·         ·           ·       ·
reports.issue              ·        ●      ·         ·           ·       ·
reports.collect            ·        ●      ●         ·           ·       ·
reports.send               ·        ·      ·         ●           ·       ·
places.read                ●        ●      ●         ●           ●       ●
users.manage               ●        ·      ·         ·           ·       ·
audit.read                 ●        ●      ·         ·           ●       ·
audit.values               ·        ●      ·         ·           ●       ·
`

const [head = '', ...lines] = MATRIX.trim().split('\n')
const roles = head.trim().split(/\s+/) as Role[]
const table = new Map(lines.map((line) => line.trim().split(/\s+/)).map(([name, ...marks]) => [name, marks]))
const may = (role: Role, needs: readonly Permission[]) =>
  needs.every((permission) => table.get(permission)?.[roles.indexOf(role)] === '●')

test('the table speaks of every role and every permission', () => {
  expect([...roles].sort()).toEqual(Object.keys(ROLE_NAMES).sort())
  expect([...table.keys()].sort()).toEqual([...PERMISSIONS].sort())
})

test.each(roles)('%s holds what the table says, and nothing else', (role) => {
  expect([...permissionsOf(role)].sort()).toEqual(PERMISSIONS.filter((permission) => may(role, [permission])).sort())
})

/** What may be done without a permission: with one's own account, or before anybody is known. */
const OPEN = ['signIn', 'signOut', 'changePassword', 'createFirstAdministrator']

const files = import.meta.glob<Record<string, Action<unknown>>>('./**/actions.ts', { eager: true })
const actions = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).map(([name, action]) => ({ title: `${file.slice(2)} ${name}`, name, needs: action.needs })),
)

describe('every action', () => {
  test('is found', () => expect(actions.length).toBeGreaterThan(OPEN.length))

  test.each(actions)('$title says what it needs, and more than a permission to read', ({ name, needs }) => {
    expect(needs.every((permission) => PERMISSIONS.includes(permission))).toBe(true)
    expect(needs.some((permission) => !permission.endsWith('.read'))).toBe(!OPEN.includes(name))
  })

  test.each(roles.flatMap((role) => actions.map((action) => ({ role, ...action }))))(
    '$title: $role',
    ({ role, needs }) => {
      const base = testBase({ as: role })
      const ask = () => admit(base, needs)
      if (may(role, needs)) expect(ask).not.toThrow()
      else expect(ask).toThrow(Forbidden)
    },
  )
})

const exportPeople = (ctx: Context<'people.export'>) => ctx.viewer.id

test('the permissions of an action are read from its list alone, so that its command cannot widen them', () => {
  // @ts-expect-error the command asks for an export, the action only for reading
  const action = defineAction({ needs: ['people.read'], input: z.object({}), run: exportPeople })
  expect(action.needs).toEqual(['people.read'])
})
