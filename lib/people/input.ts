import { z } from 'zod'
import type { Sex } from '@/db/schema/people'
import { parseDay } from '../civil-date'
import { earliestDay, latestDay, parsePartial } from '../partial-date'
import { tidy } from '../search-text'

const said = (text: unknown) => (typeof text === 'string' ? tidy(text) : '')

const optional = (limit: number, message: string) =>
  z.preprocess(said, z.string().max(limit, message)).transform((text) => text || null)

const reference = z.preprocess(said, z.string()).transform((text) => text || null)

const partial = (message: string) =>
  z.preprocess(said, z.string()).transform((text, context) => {
    const date = text === '' ? null : parsePartial(text)
    if (text !== '' && date === null) context.addIssue({ code: 'custom', message })
    return date
  })

/** Names come from old files in capitals; they are kept as they are written in running text. */
const asWritten = (name: string) =>
  name === name.toLocaleUpperCase('vi')
    ? name
        .toLocaleLowerCase('vi')
        .replace(/(^|[\s-])(\p{L})/gu, (_, gap, letter) => gap + letter.toLocaleUpperCase('vi'))
    : name

const digits = (text: unknown) => (typeof text === 'string' ? text.replace(/[\s.-]/g, '') : '')

const facts = {
  fullName: z
    .preprocess(
      said,
      z
        .string()
        .min(2, 'Hãy nhập họ và tên.')
        .max(80, 'Họ và tên dài quá 80 ký tự.')
        .regex(/^[\p{L}\p{M}' .-]*$/u, 'Họ và tên chỉ gồm chữ cái.'),
    )
    .transform(asWritten),
  otherNames: optional(80, 'Tên gọi khác dài quá 80 ký tự.'),
  sex: z.custom<Sex>((value) => value === 'male' || value === 'female', 'Hãy chọn giới tính.'),
  birthDate: partial('Ngày sinh chưa đúng: ghi 12/05/1968, 05/1968 hoặc 1968.'),
  homePlaceId: reference,
  homePlaceText: optional(200, 'Quê quán dài quá 200 ký tự.'),
  birthPlaceId: reference,
  birthPlaceText: optional(200, 'Nơi sinh dài quá 200 ký tự.'),
  residence: optional(200, 'Nơi ở dài quá 200 ký tự.'),
  ethnicGroup: reference,
  religion: reference,
  partyAdmittedOn: partial('Ngày vào Đảng chưa đúng: ghi 03/02/2001, 02/2001 hoặc 2001.'),
  partyOfficialOn: partial('Ngày chính thức chưa đúng: ghi 03/02/2002, 02/2002 hoặc 2002.'),
  partyCardNumber: z
    .preprocess(said, z.string().regex(/^[\d. -]{0,16}$/, 'Số thẻ đảng viên chỉ gồm chữ số.'))
    .transform((text) => text || null),
  firstHiredOn: partial('Ngày tuyển dụng chưa đúng: ghi 01/09/1996, 09/1996 hoặc 1996.'),
  identityNumber: z
    .preprocess(
      digits,
      z.string().regex(/^(\d{9}|\d{12})?$/, 'Số định danh gồm 12 chữ số (chứng minh nhân dân cũ: 9).'),
    )
    .transform((text) => text || null),
  phone: z
    .preprocess(digits, z.string().regex(/^(\+?\d{8,12})?$/, 'Số điện thoại chưa đúng: ghi 8 đến 12 chữ số.'))
    .transform((text) => text || null),
  email: z
    .preprocess(said, z.union([z.literal(''), z.email('Địa chỉ thư điện tử chưa đúng.')]))
    .transform((text) => text || null),
}

type Dated = Pick<
  z.output<z.ZodObject<typeof facts>>,
  'birthDate' | 'partyAdmittedOn' | 'partyOfficialOn' | 'firstHiredOn'
>
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function inOrder({ birthDate, partyAdmittedOn, partyOfficialOn, firstHiredOn }: Dated, context: Issues): void {
  const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (birthDate === null) issue('birthDate', 'Hãy nhập ngày sinh; chỉ biết năm thì ghi năm.')
  const born = birthDate && earliestDay(birthDate)
  if (born && partyAdmittedOn && latestDay(partyAdmittedOn) <= born)
    issue('partyAdmittedOn', 'Ngày vào Đảng ở trước ngày sinh.')
  if (born && firstHiredOn && latestDay(firstHiredOn) <= born)
    issue('firstHiredOn', 'Ngày tuyển dụng ở trước ngày sinh.')
  if (partyOfficialOn && partyAdmittedOn && latestDay(partyOfficialOn) < earliestDay(partyAdmittedOn))
    issue('partyOfficialOn', 'Ngày chính thức ở trước ngày vào Đảng.')
}

const day = (missing: string, wrong: string) =>
  z.preprocess(said, z.string().min(1, missing)).transform((text, context) => {
    const parsed = parseDay(text)
    if (parsed) return parsed
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })

const revision = z.preprocess((text) => Number(text), z.number().int().min(1))

export const openFileInput = z
  .object({
    ...facts,
    unitId: z.preprocess(said, z.string().min(1, 'Hãy chọn đơn vị quản lý hồ sơ.')),
    confirmed: z.preprocess((value) => value === 'on', z.boolean()),
  })
  .superRefine(inOrder)

export const changeFactsInput = z
  .object({
    ...facts,
    personId: z.string(),
    revision,
    on: day('Hãy nhập ngày bắt đầu thay đổi.', 'Ngày thay đổi chưa đúng: ghi 01/06/2023.'),
  })
  .superRefine(inOrder)

export const correctFactsInput = z
  .object({
    ...facts,
    personId: z.string(),
    revision,
    reason: z.preprocess(
      said,
      z.string().min(3, 'Hãy ghi lý do sửa: sai ở đâu, theo giấy tờ nào.').max(300, 'Lý do dài quá 300 ký tự.'),
    ),
  })
  .superRefine(inOrder)

export type OpenFileInput = z.output<typeof openFileInput>
export type ChangeFactsInput = z.output<typeof changeFactsInput>
export type CorrectFactsInput = z.output<typeof correctFactsInput>
