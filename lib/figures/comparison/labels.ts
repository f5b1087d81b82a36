/** What became of a row between two lists, in the order shown. */
export const FATES = { came: 'Mới vào', went: 'Đã ra', stayed: 'Vẫn còn' } as const

export type Fate = keyof typeof FATES
export const FATE_IDS = Object.keys(FATES) as Fate[]
