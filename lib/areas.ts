/** The nouns of the product in order: an area may import areas to its left only, and foreign keys point left as well. */
export const AREAS = [
  'settings',
  'places',
  'documents',
  'organisation',
  'users',
  'people',
  'movements',
  'qualifications',
  'proposals',
  'training',
  'register',
  'appraisals',
  'inspections',
  'targets',
  'figures',
  'plans',
  'reports',
  'imports',
  'audit',
] as const

export type Area = (typeof AREAS)[number]
