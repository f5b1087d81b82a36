/** Lower case, without marks, đ → d, single spaces: `Hoà`, `Hòa` and `hoa` become one. Only folded text is searched. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** NFC, single spaces, look-alikes of Đ repaired: how every text that comes in is kept. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** The words as a part of a regular expression that matches them alone. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
