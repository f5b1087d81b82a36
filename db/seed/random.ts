const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Chance that can be repeated: the same number gives the same world. */
export type Random = {
  /** From 0 up to but not including 1. */
  next(): number
  int(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  shuffle<T>(list: readonly T[]): T[]
  /** Sixteen letters, as `newId` makes them. */
  id(): string
}

/** Doty-Humphrey's small fast counter: 128 bits of state, so that ids never meet. */
export function randomFrom(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9, 0x243f6a88, 1]
  const bits = () => {
    const sum = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let round = 0; round < 16; round++) bits()

  const next = () => bits() / 4294967296
  const at = <T>(list: readonly T[], index: number) => {
    if (list.length === 0) throw new Error('Nothing to choose from')
    return list[index] as T
  }
  const pick = <T>(list: readonly T[]) => at(list, Math.floor(next() * list.length))
  return {
    next,
    pick,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    weighted: (choices) => {
      let left = next() * choices.reduce((total, [, weight]) => total + weight, 0)
      for (const [value, weight] of choices) {
        left -= weight
        if (left < 0) return value
      }
      return at(choices, choices.length - 1)[0]
    },
    shuffle: (list) => {
      const mixed = [...list]
      for (let index = mixed.length - 1; index > 0; index--) {
        const other = Math.floor(next() * (index + 1))
        const kept = at(mixed, index)
        mixed[index] = at(mixed, other)
        mixed[other] = kept
      }
      return mixed
    },
    id: () => {
      let letters = ''
      while (letters.length < 16) {
        let word = bits()
        for (let letter = 0; letter < 6 && letters.length < 16; letter++, word >>>= 5) letters += LETTERS[word & 31]
      }
      return letters
    },
  }
}
