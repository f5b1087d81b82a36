type Count = { readonly official: number; readonly probationary: number }

export const membersOf = ({ official, probationary }: Count) => official + probationary

/** From one report to the next an organisation seldom doubles or halves: a digit may be one too many. */
export const isLeap = (last: number, now: number) => now > 2 * last || 2 * now < last
