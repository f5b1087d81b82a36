/**
 * Two secretaries, neither local where they are: the one of `away` comes from `home`. When they change places, that one is
 * local and the other still is not: 12 of 16 become 11 of 16, and of all heads 17 of 32 become 16 of 32 (50,0 %).
 */
export const SWAP = { home: 'xã Yên Mỹ', away: 'xã Vạn Phúc' } as const
