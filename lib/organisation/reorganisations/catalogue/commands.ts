import { newId } from '@/db/columns'
import { plannedEndings, plannedUnits } from '@/db/schema/organisation'
import { Problem } from '../../../problem'
import { fold } from '../../../search-text'
import { freeCode, replan } from '../commands'
import type { CatalogueInput } from '../input'
import type { Planning } from '../queries'
import { renamed } from '../rules'
import { type EndingPlace, listEndingPlaces } from './queries'

type NewPlace = NonNullable<EndingPlace['main']>
type Source = EndingPlace['units'][number]

/** «DU-TUHIEP» → «DU-THANHTRI»: the code keeps what tells its kind. */
const codeLike = (code: string, { name }: NewPlace) =>
  `${code.replace(/-?[^-]*$/, '')}-${fold(name)
    .replace(/[^a-z0-9]/g, '')
    .toUpperCase()}`.replace(/^-/, '')

/**
 * Plans what the catalogue of administrative units says of these communes: for each new one the units that its forerunners
 * had, Party committee, council, government and mass organisations, made of all that gave ground to it.
 */
export function planFromCatalogue(ctx: Planning, { reorganisationId, places: chosen }: CatalogueInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const ending = listEndingPlaces(tx, plan).filter(({ id, main }) => chosen.includes(id) && main)
    const news = new Map(ending.flatMap(({ main }) => (main ? [[main.id, main]] : [])))
    if (news.size === 0)
      throw new Problem('nothing', 'places', 'Danh mục không nêu đơn vị mới nào cho các địa bàn đã chọn.')
    const made: string[] = []
    const codes = plan.units.map(({ code }) => code)
    let ordinal = Math.max(0, ...plan.units.map((unit) => unit.ordinal))
    for (const place of [...news.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
      const givers = ending.filter(
        ({ main, also }) => main?.id === place.id || also.some(({ newId: to }) => to === place.id),
      )
      const heirs = givers.filter(({ main }) => main?.id === place.id)
      const kinds = [...new Set(heirs.flatMap(({ units }) => units.map(({ kind }) => kind)))]
      for (const kind of kinds) {
        const ofKind = (rows: readonly EndingPlace[]) =>
          rows.flatMap((row) => row.units.filter((unit) => unit.kind === kind))
        const [model] = ofKind(heirs)
        if (!model) continue
        const code = freeCode(tx, codes, codeLike(model.code, place))
        const row = { ...plannedLike(model, place), reorganisationId, ordinal: ++ordinal, code }
        tx.db.insert(plannedUnits).values(row).run()
        for (const { id: unitId, placeId } of ofKind(givers)) {
          const isMain = heirs.some(({ id }) => id === placeId)
          tx.db.insert(plannedEndings).values({ reorganisationId, unitId, plannedUnitId: row.id, isMain }).run()
        }
        codes.push(code)
        made.push(row.name)
      }
    }
    return { after: { units: made }, result: made.length }
  })
}

function plannedLike(model: Source, place: NewPlace) {
  const rename = (text: string) => renamed(text, [[model.placeName ?? '', place.fullName]])
  return {
    id: newId(),
    isNew: true,
    name: rename(model.name),
    shortName: rename(model.shortName),
    kind: model.kind,
    block: model.block,
    placeId: place.id,
    parentId: model.parentId,
  }
}
