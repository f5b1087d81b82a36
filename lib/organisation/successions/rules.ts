export type Kin = { readonly id: string; readonly name: string; readonly isMain: boolean }

/** «nay là Đảng bộ xã Thanh Trì và 2 đơn vị khác»; nothing where nothing carries it on. */
export function heirWords(heirs: readonly Pick<Kin, 'name'>[] | undefined): string | null {
  const [main, ...others] = heirs ?? []
  if (!main) return null
  return others.length > 0 ? `nay là ${main.name} và ${others.length} đơn vị khác` : `nay là ${main.name}`
}
