import { and, eq } from 'drizzle-orm'
import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../client'
import { places } from '../schema/places'
import type { Random } from './random'

export type HomePlace = { readonly id: string; readonly text: string; readonly provinceCode: string }

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** Communes of the old list as a file names them: «xã Tứ Hiệp, huyện Thanh Trì, thành phố Hà Nội». */
export function readHomePlaces(db: Db) {
  const rows = db
    .select({
      id: places.id,
      code: places.code,
      fullName: places.fullName,
      level: places.level,
      parentId: places.parentId,
    })
    .from(places)
    .where(and(eq(places.from, '1900-01-01' as CivilDate)))
    .orderBy(places.id)
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const above = (id: string | null) => (id === null ? undefined : byId.get(id))
  const all = new Map<string, HomePlace>()
  const inDistrict = new Map<string, HomePlace[]>()
  const inProvince = new Map<string, HomePlace[]>()
  const put = (groups: Map<string, HomePlace[]>, key: string, home: HomePlace) => {
    const group = groups.get(key)
    if (group) group.push(home)
    else groups.set(key, [home])
  }
  for (const row of rows) {
    const district = above(row.parentId)
    const province = above(district?.parentId ?? null)
    if (row.level !== 'xã' || !district || !province) continue
    const text = [row, district, province].map(({ fullName }) => lower(fullName)).join(', ')
    const home = { id: row.id, text, provinceCode: province.code }
    all.set(row.code, home)
    put(inDistrict, district.code, home)
    put(inProvince, province.code, home)
  }
  const one = (random: Random, groups: Map<string, HomePlace[]>, code: string) => random.pick(groups.get(code) ?? [])
  return {
    commune: (code: string): HomePlace => {
      const home = all.get(code)
      if (!home) throw new Error(`No commune ${code} in the catalogue`)
      return home
    },
    someIn: (random: Random, provinceCode: string) => one(random, inProvince, provinceCode),
    someInDistrict: (random: Random, districtCode: string) => one(random, inDistrict, districtCode),
    districtsOf: (provinceCode: string) =>
      rows.filter((row) => row.level === 'huyện' && above(row.parentId)?.code === provinceCode).map((row) => row.code),
  }
}

export type HomePlaces = ReturnType<typeof readHomePlaces>
