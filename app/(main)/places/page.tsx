import { PlacesList } from '@/components/places/places-list'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { placeFilter } from '@/lib/places/input'
import { findPlace, listPlaces } from '@/lib/places/queries'

export const metadata = { title: 'Danh mục địa giới' }

export default async function PlacesPage({ searchParams }: PageProps<'/places'>) {
  const ctx = await enter('places.read')
  const params = await searchParams
  const filter = placeFilter(params)
  const within = filter.within ? (findPlace(ctx, filter.within) ?? null) : null
  return (
    <>
      <PageHeader title="Danh mục địa giới" subtitle="Đơn vị hành chính cũ và mới, nối với nhau bằng các lần sắp xếp" />
      <PlacesList found={listPlaces(ctx, filter)} params={params} page={filter.page} within={within} />
    </>
  )
}
