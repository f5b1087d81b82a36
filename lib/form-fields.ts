import { z } from 'zod'
import { parseDay } from './civil-date'
import { tidy } from './search-text'

/** Fields of a form as zod reads them: all of them come in as text. */
const typed = z.string().default('').transform(tidy)

export const required = (longest: number, missing: string) =>
  typed.pipe(z.string().min(1, missing).max(longest, `Nhiều nhất ${longest} ký tự.`))

export const optional = (longest: number) =>
  typed.pipe(z.string().max(longest, `Nhiều nhất ${longest} ký tự.`)).transform((text) => text || null)

const WRONG_DAY = 'Ngày không đúng. Ghi như 05/09/2023.'

export const requiredDay = (missing: string) =>
  typed.transform((text, context) => {
    const day = parseDay(text)
    if (!day) context.addIssue({ code: 'custom', message: text ? WRONG_DAY : missing })
    return day ?? z.NEVER
  })

export const optionalDay = typed.transform((text, context) => {
  const day = text ? parseDay(text) : null
  if (text && !day) context.addIssue({ code: 'custom', message: WRONG_DAY })
  return day
})

/** `1.236` and `1236` alike; empty is nought, or refused where the number has to be stated. */
export const wholeNumber = (most: number, message: string, { isStated = false } = {}) =>
  typed.transform((text, context) => {
    const number = Number(text.replace(/\./g, '') || 0)
    const isRight = (text === '' ? !isStated : /^\d+$|^\d{1,3}(\.\d{3})+$/.test(text)) && number <= most
    if (!isRight) context.addIssue({ code: 'custom', message })
    return isRight ? number : z.NEVER
  })

/** `8,5`, `1.250`, `1.250,75` as people write them; null where it is no number. */
export function readDecimal(text: string): number | null {
  if (!/^\d+(,\d+)?$|^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return null
  return Number(text.replace(/\./g, '').replace(',', '.'))
}

export const decimal = (message: string) =>
  typed.transform((text, context) => {
    const number = readDecimal(text)
    if (number === null) context.addIssue({ code: 'custom', message })
    return number ?? z.NEVER
  })

export const ticked = z.preprocess((value) => value === 'on' || value === '1' || value === 'true', z.boolean())

/** A field that may come once, several times or not at all. */
export const listOf = (longest: number) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]),
    z.array(z.string().max(60)).max(longest),
  )
