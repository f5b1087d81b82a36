import { CADRES_FIGURES } from './cadres/catalogue'
import { DOCUMENTS_FIGURES } from './documents/catalogue'
import { INSPECTIONS_FIGURES } from './inspections/catalogue'
import { LOCAL_FIGURES } from './local/catalogue'
import { MOVEMENTS_FIGURES } from './movements/catalogue'
import { figureOfBlock, PARTY_FIGURES } from './party/catalogue'
import type { Figure } from './relation/queries'
import { SEATS_FIGURES } from './seats/catalogue'
import { TRAINING_FIGURES } from './training/catalogue'

/** Every figure that the product can state, each defined once, in the order in which they are listed. */
export const CATALOGUE: readonly Figure[] = [
  ...PARTY_FIGURES,
  ...CADRES_FIGURES,
  ...SEATS_FIGURES,
  ...LOCAL_FIGURES,
  ...TRAINING_FIGURES,
  ...MOVEMENTS_FIGURES,
  ...INSPECTIONS_FIGURES,
  ...DOCUMENTS_FIGURES,
]

const BY_ID = new Map(CATALOGUE.map((figure) => [figure.id, figure]))

export const figureOf = (id: string): Figure | undefined => BY_ID.get(id) ?? figureOfBlock(id)
