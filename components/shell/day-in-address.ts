/** Pages that state no facts of a day: forms, the log, accounts, catalogues. */
const DAYLESS = /^\/(users|audit|places|password|real-data|api|movements\/new)(\/|$)|\/(new|edit)$/

export const isDayless = (path: string) => DAYLESS.test(path)

/** The address with this day looked at; `null` = today. */
export function withDay(path: string, params: { toString(): string }, day: string | null) {
  const next = new URLSearchParams(params.toString())
  next.delete('asOf')
  if (day) next.set('asOf', day)
  const query = next.toString()
  return query ? `${path}?${query}` : path
}
