import { GRADES, RATING_SUBJECTS } from '../../appraisals/labels'
import { CODE_NAMES as PLANNING_CODES } from '../../appraisals/planning/labels'
import { GOVERNING_KINDS } from '../../documents/governing/labels'
import { AUTHORITIES, DECISION_KINDS } from '../../documents/labels'
import { INSPECTION_FORMS, INSPECTION_KINDS } from '../../inspections/labels'
import { DUE_KINDS } from '../../movements/due/labels'
import { MANNERS, MOVEMENT_KINDS, PAPER_ROLES, PURPOSES } from '../../movements/labels'
import { SEX_NAMES } from '../../people/labels'
import { ROLE_NAMES } from '../../permissions'
import { QUALIFICATION_KINDS } from '../../qualifications/labels'
import { FIELDS } from '../fields/labels'

const WORDS: Readonly<Record<string, string>> = {
  ...SEX_NAMES,
  ...MANNERS,
  ...DUE_KINDS,
  ...MOVEMENT_KINDS,
  ...PAPER_ROLES,
  ...PURPOSES,
  ...DECISION_KINDS,
  ...QUALIFICATION_KINDS,
  ...ROLE_NAMES,
  ...INSPECTION_KINDS,
  ...INSPECTION_FORMS,
  ...GOVERNING_KINDS,
  ...PLANNING_CODES,
  ...GRADES,
  ...RATING_SUBJECTS,
  begin: 'Bắt đầu giữ',
  end: 'Thôi giữ',
  renew: 'Giữ tiếp nhiệm kỳ mới',
  present: 'Có mặt',
  excused: 'Vắng có phép',
  absent: 'Vắng',
  organising: 'Ban Tổ chức',
  committee: 'Cấp ủy',
  real: 'Dữ liệu thật',
}

/** `acts.0.on` → «Biến động 1 · Ngày». */
export const fieldName = (path: readonly string[]) =>
  path
    .map((part) => (/^\d+$/.test(part) ? `${Number(part) + 1}` : (FIELDS[part] ?? part)))
    .join(' · ')
    .replace(/ · (\d+)/g, ' $1')

/** The word for a code where its field has a list of them. */
export const codeName = (field: string, code: string): string | undefined =>
  field === 'authority' ? AUTHORITIES[code as keyof typeof AUTHORITIES] : WORDS[code]
