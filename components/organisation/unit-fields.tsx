import { Combobox } from '@/components/ui/combobox'
import type { Item } from '@/components/ui/fetch-rows'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Tree } from '@/db/schema/organisation'
import { TREES } from '@/lib/organisation/labels'
import type { Vocabulary } from '@/lib/organisation/queries'

type Start = { name: string; shortName: string; kind: string; block: string | null }
type Props = { vocabulary: Vocabulary; start?: Start; parent: Item | null; tree?: Tree }

/** What every version of a unit says, with the paper it goes by. */
export function UnitFields({ vocabulary: { kinds, blocks }, start, parent, tree }: Props) {
  const ofTree = (name: Tree) =>
    kinds.filter((kind) => kind.tree === name).map(({ code, name: label }) => ({ value: code, label }))
  const trees = (Object.keys(TREES) as Tree[]).filter((name) => !tree || tree === name)
  return (
    <>
      <TextField name="name" label="Tên đầy đủ" defaultValue={start?.name} maxLength={200} required />
      <TextField
        name="shortName"
        label="Tên gọi tắt"
        defaultValue={start?.shortName}
        maxLength={100}
        hint="Dùng trong danh sách; để trống thì dùng tên đầy đủ"
      />
      <Select
        name="kind"
        label="Loại hình"
        options={trees.map((name) => ({ label: TREES[name], options: ofTree(name) }))}
        defaultValue={start?.kind}
        required
      />
      <Select
        name="block"
        label="Khối"
        options={blocks.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={start?.block ?? ''}
        placeholder="Không thuộc khối nào"
        hint="Tổ chức cơ sở đảng phải thuộc một khối"
      />
      <Combobox
        name="parentId"
        label="Trực thuộc"
        src="/api/units/search"
        defaultValue={parent}
        placeholder="Tên đơn vị cấp trên…"
      />
      <TextField
        name="basis"
        label="Căn cứ"
        maxLength={300}
        placeholder="Số, ngày của nghị quyết, quyết định"
        required
      />
    </>
  )
}
