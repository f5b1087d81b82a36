/** A refusal that the person can mend: thrown inside a command so that its transaction rolls back, shown beside the field. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly field?: string,
    message?: string,
  ) {
    super(message ?? code)
    this.name = 'Problem'
  }
}

export type FormValues = Record<string, string | string[]>

/** What an action answers: expected refusals are values, everything else is thrown. */
export type Outcome<T> =
  | { ok: true; data: T }
  | {
      ok: false
      message?: string
      problems: Record<string, string>
      values: FormValues
    }
