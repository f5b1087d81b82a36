import type { Context } from '../../context'
import { measuresOn } from '../../qualifications/standards/queries'
import { type Point, pointsOf, type Standard } from '../../qualifications/standards/rules'
import type { PersonFile } from '../file/queries'

type Asked = { readonly key: string; readonly kind: string; readonly title: string }
export type Against = Asked & { readonly standard: Standard; readonly points: readonly Point[] }

export type FileCheck = ReturnType<typeof checkFile>

/** A file against the standards of the posts held on its day, and against one more kind of post. */
export function checkFile(ctx: Context<'qualifications.read'>, file: PersonFile, asked: string | null) {
  const { standards, levels, kinds } = measuresOn(ctx, file.on)
  const holdings = file.holdings.filter(({ manner }) => manner !== 'acting')
  const led = holdings.filter(({ isLeader }) => isLeader)
  const against = (post: Asked): Against[] => {
    const standard = standards.find(({ postKind }) => postKind === post.kind)
    if (!standard) return []
    const appointedOn = holdings.filter(({ kind }) => kind === post.kind).at(-1)?.from ?? file.on
    const candidate = { birthDate: file.person.birthDate, papers: file.qualifications, led, appointedOn }
    return [{ ...post, standard, points: pointsOf(standard, candidate, levels) }]
  }
  const chosen = kinds.find(({ code }) => code === asked)
  return {
    kinds: kinds.map(({ code, name }) => ({ value: code, label: name })),
    kind: chosen?.name ?? null,
    chosen: chosen ? (against({ key: chosen.code, kind: chosen.code, title: chosen.name })[0] ?? null) : null,
    held: file.held
      .filter(({ manner }) => manner !== 'acting')
      .flatMap(({ seatId, kind, fullTitle }) => against({ key: seatId, kind, title: fullTitle })),
  }
}
