import { refresh } from 'next/cache'
import type { z } from 'zod'
import { baseOf } from './base'
import { admit, type Context, type Exact, Forbidden } from './context'
import type { Permission } from './permissions'
import { type FormValues, type Outcome, Problem } from './problem'
import { currentViewer } from './users/session'

export type Action<T> = ((previous: Outcome<T> | null, form: FormData) => Promise<Outcome<T>>) & {
  readonly needs: readonly Permission[]
}

const isSecret = (name: string) => /password/i.test(name)

/** Repeated names become lists; files stay files; what React adds is left out. */
export function formValues(form: FormData): { input: Record<string, unknown>; values: FormValues } {
  const input: Record<string, unknown> = {}
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const all = form.getAll(name)
    input[name] = all.length > 1 || name.endsWith('[]') ? all : all[0]
    const texts = all.filter((entry) => typeof entry === 'string')
    if (!isSecret(name) && texts.length > 0) values[name] = texts.length > 1 ? texts : (texts[0] ?? '')
  }
  return { input, values }
}

/** Input, then one command; a refusal that the person can mend becomes a value, everything else is thrown. */
async function attempt<S extends z.ZodType, T>(
  form: FormData,
  schema: S,
  run: (input: z.output<S>) => T | Promise<T>,
  isLook = false,
): Promise<Outcome<T>> {
  const { input, values } = formValues(form)
  const refused = (message: string, problems: Record<string, string> = {}): Outcome<T> => ({
    ok: false,
    message,
    problems,
    values,
  })
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    const problems: Record<string, string> = {}
    for (const issue of parsed.error.issues) problems[issue.path.join('.') || 'form'] ??= issue.message
    return refused(problems.form ?? 'Chưa ghi được: xem các ô được đánh dấu.', problems)
  }
  try {
    const data = await run(parsed.data)
    if (!isLook) refresh()
    return { ok: true, data }
  } catch (error) {
    if (error instanceof Problem) return refused(error.message, error.field ? { [error.field]: error.message } : {})
    if (error instanceof Forbidden) return refused('Tài khoản này không có quyền làm việc này.')
    throw error
  }
}

/** The door of server actions: a session, the permission, then the attempt. Who holds a one-time password may only change it. */
export function defineAction<const N extends readonly Permission[], S extends z.ZodType, T>(definition: {
  needs: Exact<N> & N
  input: S
  run: (ctx: Context<N[number]>, input: z.output<S>) => T | Promise<T>
  /** A look ahead changes nothing, so the page need not be read again. */
  isLook?: boolean
}): Action<T> {
  const { needs, input, run, isLook } = definition
  const action = async (_previous: Outcome<T> | null, form: FormData): Promise<Outcome<T>> => {
    const viewer = await currentViewer()
    const refused = (message: string): Outcome<T> => ({
      ok: false,
      message,
      problems: {},
      values: formValues(form).values,
    })
    if (!viewer) return refused('Phiên làm việc đã hết. Hãy đăng nhập lại; nội dung vừa nhập vẫn còn trên trang này.')
    if (viewer.mustChangePassword && needs.length > 0) return refused('Hãy đổi mật khẩu dùng một lần trước đã.')
    return attempt(form, input, (value) => run(admit<N>(baseOf(viewer), needs), value), isLook)
  }
  return Object.assign(action, { needs })
}

/** The door of the few actions that nobody needs to be known for: signing in, the first administrator. */
export function defineOpenAction<S extends z.ZodType, T>(definition: {
  input: S
  run: (input: z.output<S>) => T | Promise<T>
}): Action<T> {
  const action = (_previous: Outcome<T> | null, form: FormData) => attempt(form, definition.input, definition.run)
  return Object.assign(action, { needs: [] })
}
