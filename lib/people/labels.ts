import type { Sex } from '@/db/schema/people'
import type { FactField } from './rules'

export const SEX_NAMES = { male: 'Nam', female: 'Nữ' } as const satisfies Record<Sex, string>

export const FIELD_NAMES = {
  fullName: 'Họ và tên khai sinh',
  otherNames: 'Tên gọi khác',
  sex: 'Giới tính',
  birthDate: 'Ngày sinh',
  homePlaceId: 'Quê quán theo danh mục',
  homePlaceText: 'Quê quán theo hồ sơ',
  birthPlaceId: 'Nơi sinh theo danh mục',
  birthPlaceText: 'Nơi sinh theo hồ sơ',
  residence: 'Nơi ở hiện nay',
  ethnicGroup: 'Dân tộc',
  religion: 'Tôn giáo',
  partyAdmittedOn: 'Ngày vào Đảng',
  partyOfficialOn: 'Ngày chính thức',
  partyCardNumber: 'Số thẻ đảng viên',
  firstHiredOn: 'Ngày tuyển dụng lần đầu',
  identityNumber: 'Số định danh cá nhân',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
} as const satisfies Record<FactField, string>
