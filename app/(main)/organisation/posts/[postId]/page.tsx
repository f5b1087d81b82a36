import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PostPage } from '@/components/movements/post-page'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { pastHoldersOf } from '@/lib/movements/holders/queries'
import { findPost } from '@/lib/organisation/posts/queries'
import { abilities } from '@/lib/permissions'

const open = cache(async ({ params, searchParams }: PageProps<'/organisation/posts/[postId]'>) => {
  const ctx = await enter('organisation.read')
  const post = findPost(ctx, (await params).postId, await asOf(searchParams, ctx.today)) ?? notFound()
  return { ctx, post }
})

export const generateMetadata = async (props: PageProps<'/organisation/posts/[postId]'>) => ({
  title: (await open(props)).post.fullTitle,
})

export default async function Page(props: PageProps<'/organisation/posts/[postId]'>) {
  const { ctx, post } = await open(props)
  const may = abilities(ctx.viewer)
  const ids = post.seats.map(({ id }) => id)
  const holders =
    may['movements.read'] && may['people.read']
      ? pastHoldersOf(grant(ctx, 'organisation.read', 'movements.read', 'people.read'), ids, post.on)
      : null
  return <PostPage post={post} holders={holders} day={dayQuery(post.on, ctx.today)} may={may} />
}
