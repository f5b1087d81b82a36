import type { Base } from '../context'
import { permissionsOf } from '../permissions'
import { APPRAISALS_FIGURES } from './appraisals/catalogue'
import { CADRES_FIGURES } from './cadres/catalogue'
import { DOCUMENTS_FIGURES } from './documents/catalogue'
import { FACTS_FIGURES } from './facts/catalogue'
import { INSPECTIONS_FIGURES } from './inspections/catalogue'
import { LOCAL_FIGURES } from './local/catalogue'
import { MOVEMENTS_FIGURES } from './movements/catalogue'
import { figureOfBlock, PARTY_FIGURES } from './party/catalogue'
import { PLANNING_FIGURES } from './planning/catalogue'
import { reachedFigures } from './reached/catalogue'
import type { Figure } from './relation/queries'
import { SEATS_FIGURES } from './seats/catalogue'
import { SETS_FIGURES } from './sets/catalogue'
import { TRAINING_FIGURES } from './training/catalogue'

/** What the register counts; targets are measured by it. */
const COUNTED: readonly Figure[] = [
  ...FACTS_FIGURES,
  ...PARTY_FIGURES,
  ...CADRES_FIGURES,
  ...SEATS_FIGURES,
  ...LOCAL_FIGURES,
  ...TRAINING_FIGURES,
  ...MOVEMENTS_FIGURES,
  ...APPRAISALS_FIGURES,
  ...INSPECTIONS_FIGURES,
  ...DOCUMENTS_FIGURES,
  ...SETS_FIGURES,
]

const COUNTED_BY_ID = new Map(COUNTED.map((figure) => [figure.id, figure]))

/** A figure by which a target may be measured. */
export const countedFigure = (id: string): Figure | undefined => COUNTED_BY_ID.get(id) ?? figureOfBlock(id)

/** Every figure that the product can state, each defined once, in the order in which they are listed. */
export const CATALOGUE: readonly Figure[] = [...COUNTED, ...PLANNING_FIGURES, ...reachedFigures(countedFigure)]

const BY_ID = new Map(CATALOGUE.map((figure) => [figure.id, figure]))

export const figureOf = (id: string): Figure | undefined => BY_ID.get(id) ?? figureOfBlock(id)

/** The figure, if the viewer may ask for it; for who may not there is none. */
export function figureFor({ viewer }: Base, id: string): Figure | undefined {
  const figure = figureOf(id)
  return figure && permissionsOf(viewer.role).includes(figure.needs) ? figure : undefined
}
