import type { MovementKind } from '@/db/schema/movements'

type Fitting = { readonly name: string; readonly kinds: readonly MovementKind[] }

/** Those made for the acts of a decision stand first. */
export function fittingFirst<P extends Fitting>(
  procedures: readonly P[],
  acts: readonly { readonly kind: MovementKind }[],
): P[] {
  const fits = ({ kinds }: P) => acts.some(({ kind }) => kinds.includes(kind))
  return [...procedures].sort((a, b) => Number(fits(b)) - Number(fits(a)) || a.name.localeCompare(b.name, 'vi'))
}
