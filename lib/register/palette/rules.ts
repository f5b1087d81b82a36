import { searchWords } from '../../people/search/rules'
import { fold } from '../../search-text'

type Report = { id: string; title: string; unitName: string | null; numberText: string | null }

/** Reports whose title, unit or number begin words with what was typed. */
export function findReportsNamed(reports: readonly Report[], q: string) {
  const words = searchWords(q)
  const rows = reports.filter(({ title, unitName, numberText }) => {
    const text = ` ${fold([title, unitName, numberText].filter(Boolean).join(' '))}`
    return words.length > 0 && words.every((word) => text.includes(` ${word}`))
  })
  return {
    title: 'Báo cáo',
    rows: rows.slice(0, 6).map(({ id, title, unitName, numberText }) => ({
      id,
      label: title,
      hint: [numberText, unitName].filter(Boolean).join(' · '),
      href: `/reports/${id}`,
    })),
  }
}
