/** Pages that state no facts of a day: forms, the log, accounts, catalogues. */
const DAYLESS = /^\/(users|audit|places|password|real-data|api|movements\/new)(\/|$)|\/(new|edit)$/

export const isDayless = (path: string) => DAYLESS.test(path)

/** `30/06/2023` for `2023-06-30`; other text as it is. */
export const shownDay = (day: string) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

/** The address with this day looked at; `null` = today. */
export function withDay(path: string, params: { toString(): string }, day: string | null) {
  const next = new URLSearchParams(params.toString())
  next.delete('asOf')
  if (day) next.set('asOf', day)
  const query = next.toString()
  return query ? `${path}?${query}` : path
}
