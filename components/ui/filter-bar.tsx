import { Search } from 'lucide'
import type { ReactNode } from 'react'
import { hrefWith, many, one, type SearchParams } from '@/lib/list-state'
import { type Filter, FilterChip } from './filter-chip'
import { FilterForm } from './filter-form'
import { Icon } from './icon'
import { TextLink } from './text-link'

export type { Filter } from './filter-chip'

type Props = {
  path: string
  params: SearchParams
  /** The words in the search box; `null` = there is none. */
  search?: string | null
  filters?: readonly Filter[]
  submit?: string
  children?: ReactNode
}

/** Search and conditions in one form; whatever narrows the list stands here and can be taken away. */
export function FilterBar(props: Props) {
  const { path, params, search = 'Tìm trong danh sách…', filters = [], submit = 'Lọc', children } = props
  const isSet = (filter: Filter) => many(params, filter.name).length > 0
  const own = new Set(['q', 'page', ...filters.map((filter) => filter.name)])
  const kept = Object.keys(params).filter((name) => !own.has(name))
  const hidden = filters.filter((filter) => filter.more && !isSet(filter))
  const nothing = Object.fromEntries([...own].map((name) => [name, null]))
  const q = one(params, 'q') ?? ''
  return (
    <FilterForm path={path}>
      {kept.flatMap((name) =>
        many(params, name).map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
      {search !== null && (
        <span className="search" key={q}>
          <Icon of={Search} />
          <input
            name="q"
            className="input"
            data-search
            placeholder={search}
            aria-label={search}
            defaultValue={q}
            autoComplete="off"
          />
          <kbd className="phone-hidden">/</kbd>
        </span>
      )}
      {filters
        .filter((filter) => !hidden.includes(filter))
        .map((filter) => (
          <FilterChip key={filter.name} filter={filter} path={path} params={params} />
        ))}
      {hidden.length > 0 && (
        <details className="contents">
          <summary className="chip">+ Điều kiện khác</summary>
          {hidden.map((filter) => (
            <FilterChip key={filter.name} filter={filter} path={path} params={params} />
          ))}
        </details>
      )}
      <button type="submit" className="button is-small">
        {submit}
      </button>
      {(q || filters.some(isSet)) && (
        <TextLink href={hrefWith(path, params, nothing)} className="px-1 text-[13.5px]">
          Xóa lọc
        </TextLink>
      )}
      {children && <div className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-2 text-[13.5px]">{children}</div>}
    </FilterForm>
  )
}
