import { criteria } from '../criteria/rules'

export const PLANNED_CRITERIA = criteria({
  among: ['women', 'minority'],
  education: ['college', 'university', 'postgraduate'],
  hasTitles: true,
  theory: ['intermediate', 'advanced'],
})
