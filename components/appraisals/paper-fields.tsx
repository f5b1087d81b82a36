import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'

type Paper = { readonly body: string; readonly paper: string; readonly from: string }

const BODIES = ['Ban Thường vụ Huyện ủy', 'Ban Tổ chức Huyện ủy', 'Chủ tịch UBND huyện', 'Ban Thường vụ Đảng ủy xã']

/** Who rated, by which paper. */
export const PaperFields = ({ known }: { known?: Paper }) => (
  <>
    <TextField
      name="body"
      label="Cơ quan quyết định"
      list={BODIES}
      defaultValue={known?.body}
      maxLength={160}
      required
    />
    <TextField
      name="paper"
      label="Số văn bản"
      placeholder="512-TB/HU"
      defaultValue={known?.paper}
      maxLength={60}
      required
    />
    <DateField name="on" label="Ngày văn bản" defaultValue={known?.from} required />
  </>
)
