import { z } from 'zod'
import { fold } from '@/lib/search-text'

/** Where a person wanted to go: an address of ours only. */
export const ownAddress = z
  .string()
  .optional()
  .transform((text) => (text && /^\/(?![/\\])[^\\\s]*$/.test(text) && text.length < 1000 ? text : '/'))

export const signInInput = z.object({
  name: z
    .string({ error: 'Hãy nhập tên đăng nhập.' })
    .transform((text) => fold(text).slice(0, 80))
    .pipe(z.string().min(1, 'Hãy nhập tên đăng nhập.')),
  password: z.string({ error: 'Hãy nhập mật khẩu.' }).min(1, 'Hãy nhập mật khẩu.').max(1000, 'Mật khẩu không đúng.'),
  next: ownAddress,
})

export type SignInInput = z.output<typeof signInInput>
