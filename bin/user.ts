import { existsSync } from 'node:fs'
import { openDatabase } from '@/db/client'
import { systemContext } from '@/lib/base'
import { databaseFile } from '@/lib/environment'
import { newOneTimePassword } from '@/lib/password'
import { ROLE_NAMES } from '@/lib/permissions'
import { Problem } from '@/lib/problem'
import { createUser, disableUser, resetPassword } from '@/lib/users/commands'
import { createUserInput } from '@/lib/users/input'
import { findAccount, getUnitIds, listUsers } from '@/lib/users/queries'
import { command, options } from './command'

const USAGE =
  'npm run user -- create --name TÊN --role VAI-TRÒ [--unit MÃ,MÃ] [--display "HỌ TÊN"] | list | disable --name TÊN | reset --name TÊN'

type Manage = ReturnType<typeof systemContext>

const unitIds = (ctx: Manage, codes: string | undefined) =>
  codes
    ? getUnitIds(
        ctx,
        codes.split(',').map((code) => code.trim()),
      )
    : []

async function create(ctx: Manage, args: string[]) {
  const { name = '', role = '', unit, display } = options(args, ['name', 'role', 'unit', 'display'])
  const asked = { name, role, displayName: display ?? name, 'units[]': unitIds(ctx, unit) }
  const parsed = createUserInput.safeParse(asked)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const roles = issue?.path[0] === 'role' ? ` Vai trò: ${Object.keys(ROLE_NAMES).join(', ')}.` : ''
    throw new Problem('input', undefined, `--${String(issue?.path[0] ?? '')}: ${issue?.message}${roles}`)
  }
  const made = createUser(ctx, parsed.data, await newOneTimePassword())
  console.log(`Đã lập tài khoản ${made.name}. Mật khẩu một lần: ${made.password}`)
}

function accountOf(ctx: Manage, args: string[]) {
  const { name = '' } = options(args, ['name'])
  const account = findAccount(ctx, { name: name.toLowerCase() })
  if (!account) throw new Problem('unknown', 'name', `Không có tài khoản «${name}».`)
  return account
}

await command(async () => {
  if (!existsSync(databaseFile()))
    throw new Problem('empty', undefined, 'Chưa có cơ sở dữ liệu. Hãy chạy npm start trước, hoặc đặt DATA_DIR.')
  const [verb, ...args] = process.argv.slice(2)
  const ctx = systemContext(openDatabase(databaseFile()).db)
  if (verb === 'create') return create(ctx, args)
  if (verb === 'list')
    return console.table(listUsers(ctx).rows.map(({ name, displayName, role }) => ({ name, displayName, role })))
  if (verb === 'disable') {
    const { id, name } = accountOf(ctx, args)
    disableUser(ctx, { userId: id })
    return console.log(`Đã khóa tài khoản ${name}.`)
  }
  if (verb === 'reset') {
    const { id, name } = accountOf(ctx, args)
    const { password } = resetPassword(ctx, { userId: id }, await newOneTimePassword())
    return console.log(`Mật khẩu một lần của ${name}: ${password}`)
  }
  throw new Problem('usage', undefined, `Cách dùng: ${USAGE}`)
})
