/** What a Party organisation's own papers carry (HD 36-HD/VPTW): the letters of its committee, in whose name it is signed. */
export const FORMS = {
  committee: { abbreviation: 'ĐU', signsFor: 'BAN CHẤP HÀNH' },
  cell: { abbreviation: 'CB', signsFor: 'CHI BỘ' },
} as const

/** Who signs for a committee, deputies by the same word: «PHÓ BÍ THƯ». */
export const SIGNATORY = 'BÍ THƯ'
