import { criteria } from '../criteria/rules'

/** That of communes tells more of the lower levels. */
export const HOLDER_CRITERIA = {
  '9B': criteria({
    among: ['women', 'minority'],
    education: ['university', 'postgraduate'],
    hasTitles: true,
    theory: ['intermediate', 'advanced'],
  }),
  '9C': criteria({
    among: ['women', 'minority'],
    education: ['college', 'university', 'postgraduate'],
    hasTitles: true,
    theory: ['elementary', 'intermediate', 'advanced'],
  }),
}
