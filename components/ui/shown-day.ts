/** `30/06/2023`, `06/2023` or `2023` for a day as it is kept; other text as it is. Light, for the browser; the rules are in lib. */
export const shownDay = (text: string) =>
  text.replace(/^(\d{4})-(\d\d)(?:-(\d\d))?$/, (_, y, m, d) => (d ? `${d}/${m}/${y}` : `${m}/${y}`))
