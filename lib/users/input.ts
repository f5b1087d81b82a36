import { z } from 'zod'
import { ROLE_NAMES, type Role } from '@/lib/permissions'
import { tidy } from '@/lib/search-text'
import { PASSWORD_PROBLEMS } from './labels'
import { needsUnits, passwordProblem } from './rules'

const said = (text: unknown) => (typeof text === 'string' ? tidy(text) : '')

export const accountName = z
  .preprocess(said, z.string())
  .transform((text) => text.toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[a-z][a-z0-9._-]{2,39}$/,
        'Tên đăng nhập gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm hoặc gạch, bắt đầu bằng chữ cái.',
      ),
  )

export const displayName = z.preprocess(
  said,
  z.string().min(2, 'Hãy nhập họ và tên người dùng.').max(120, 'Họ và tên dài quá 120 ký tự.'),
)

const isRole = (text: unknown): text is Role => typeof text === 'string' && Object.hasOwn(ROLE_NAMES, text)

const account = {
  displayName,
  title: z.preprocess(said, z.string().max(160, 'Chức vụ dài quá 160 ký tự.')).transform((text) => text || null),
  role: z.custom<Role>(isRole, 'Hãy chọn vai trò.'),
  'units[]': z.array(z.string()).default([]),
}

type Account = { displayName: string; title: string | null; role: Role; 'units[]': string[] }

/** The form's `units[]` becomes `units`; a role that works for its unit must have one. */
function withUnits<A extends Account>(value: A, context: z.RefinementCtx<A>) {
  const { 'units[]': list, ...rest } = value
  const units = [...new Set(list.filter(Boolean))]
  if (needsUnits(value.role) && units.length === 0)
    context.addIssue({
      code: 'custom',
      path: ['units[]'],
      message: 'Vai trò này chỉ làm việc trong phạm vi đơn vị: hãy chọn ít nhất một đơn vị.',
    })
  return { ...rest, units }
}

export const createUserInput = z.object({ name: accountName, ...account }).transform(withUnits)
export const changeUserInput = z.object({ userId: z.string(), ...account }).transform(withUnits)
export const userInput = z.object({ userId: z.string() })

export type CreateUserInput = z.output<typeof createUserInput>
export type ChangeUserInput = z.output<typeof changeUserInput>

const password = z.string({ error: 'Hãy nhập mật khẩu.' })

/** A new password typed twice; `nameOf` tells whose, for it must not be in there. */
export const checkNewPassword = (
  value: { password: string; passwordAgain: string },
  name: string,
  context: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
): void => {
  const problem = passwordProblem(value.password, name)
  if (problem) context.addIssue({ code: 'custom', path: ['password'], message: PASSWORD_PROBLEMS[problem] })
  else if (value.password !== value.passwordAgain)
    context.addIssue({ code: 'custom', path: ['passwordAgain'], message: 'Hai lần nhập không giống nhau.' })
}

export const changePasswordInput = z
  .object({
    currentPassword: z.string({ error: 'Hãy nhập mật khẩu hiện tại.' }).min(1, 'Hãy nhập mật khẩu hiện tại.'),
    password,
    passwordAgain: password,
  })
  .superRefine((value, context) => {
    checkNewPassword(value, '', context)
    if (value.password === value.currentPassword)
      context.addIssue({ code: 'custom', path: ['password'], message: 'Mật khẩu mới phải khác mật khẩu hiện tại.' })
  })

export type ChangePasswordInput = z.output<typeof changePasswordInput>
