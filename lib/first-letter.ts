/** «Vượt» → «vượt»: in the middle of a sentence. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** «quý II» → «Quý II»: at the head of one. */
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
