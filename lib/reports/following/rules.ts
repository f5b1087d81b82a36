import type { Following } from '@/db/schema/reports'
import { type CivilDate, formatDayInProse } from '../../civil-date'
import { comparedWords, statedWords } from '../differences/labels'
import type { Difference } from '../differences/rules'
import type { Section } from '../periodic/rules'
import { type Part, type Sentence, sentence } from '../periodic/wording/rules'

/** The issued report that a draft follows, and what has come to differ since. */
export type Followed = {
  readonly following: Following
  readonly numberText: string
  readonly issuedOn: CivilDate
  readonly differences: readonly Difference[]
}

const VERBS = { supplement: 'bổ sung', replacement: 'thay thế' } satisfies Record<Following, string>
const SHOWN = 8

const paperOf = ({ numberText, issuedOn }: Followed) => `Báo cáo số ${numberText} ngày ${formatDayInProse(issuedOn)}`

/** «(bổ sung Báo cáo số 86-BC/BTCHU ngày 30/6/2023)» */
export const followedWords = (followed: Followed) => `(${VERBS[followed.following]} ${paperOf(followed)})`

const names = (words: string, all: readonly string[]): string => {
  if (all.length === 0) return ''
  const more = all.length > SHOWN ? ` và ${all.length - SHOWN} dòng khác` : ''
  return `; ${words}: ${all.slice(0, SHOWN).join(', ')}${more}`
}

function changed(difference: Difference): Sentence {
  const { figureId, title, reported, now, gone, come, other } = difference
  const stated: Part = { figureId, text: statedWords(now) }
  const rest = `${names('không còn được tính', gone)}${names('được tính thêm', come)}${names('có số khác', other)}.`
  return sentence(
    `changes.${figureId}`,
    `${title}: đã báo cáo ${statedWords(reported)}, ${comparedWords(difference)} `,
    stated,
    rest,
  )
}

/** What a supplement or a replacement says before everything else. */
export function changes(followed: Followed): Section {
  const { following, differences } = followed
  const none = sentence('changes.none', `Các số liệu không thay đổi so với ${paperOf(followed)}.`)
  return {
    key: 'changes',
    level: 'part',
    title: following === 'supplement' ? 'Nội dung bổ sung' : 'Nội dung thay đổi',
    sentences: [
      sentence('changes.begin', `Báo cáo này ${VERBS[following]} ${paperOf(followed)}.`),
      ...(differences.length > 0 ? differences.map(changed) : [none]),
      { key: 'changes.own', parts: [] },
    ],
  }
}
