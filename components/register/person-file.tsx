import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Tabs } from '@/components/ui/tabs'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import type { PersonFile as File } from '@/lib/register/file/queries'
import { FILE_TABS, type FileTab } from '@/lib/register/labels'
import { FileHead } from './file-head'

type Props = { file: File; tab: FileTab; params: SearchParams; may: Abilities; isToday: boolean; children: ReactNode }

export function PersonFile({ file, tab, params, may, isToday, children }: Props) {
  const path = `/people/${file.person.id}`
  const tabs = Object.entries(FILE_TABS)
    .filter(([name]) => name !== 'log' || may['audit.read'])
    .filter(([name]) => name !== 'planning' || may['planning.read'])
    .filter(([name]) => name !== 'proposals' || may['proposals.make'] || may['proposals.decide'])
    .map(([name, label]) => ({ label, href: hrefWith(path, params, { tab: name, kind: null }), current: name === tab }))
  return (
    <>
      <FileHead file={file} may={may} isToday={isToday} />
      <Card flush>
        <Tabs label="Phần của hồ sơ" items={tabs} />
        {children}
      </Card>
    </>
  )
}
