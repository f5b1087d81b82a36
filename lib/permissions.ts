import type { Role } from '@/db/schema/users'

export type { Role }

/** Everything that may be asked for, as `area.verb`. */
export const PERMISSIONS = [
  'people.read',
  'people.write',
  'people.correct',
  'people.export',
  'people.link',
  'organisation.read',
  'organisation.write',
  'organisation.report',
  'organisation.reorganise',
  'organisation.delegate',
  'documents.read',
  'documents.attach',
  'documents.write',
  'movements.read',
  'movements.prepare',
  'movements.submit',
  'movements.register',
  'movements.correct',
  'movements.cancel',
  'movements.determine',
  'rules.write',
  'qualifications.read',
  'qualifications.write',
  'proposals.make',
  'proposals.decide',
  'training.read',
  'training.write',
  'training.attend',
  'planning.read',
  'planning.write',
  'opinions.read',
  'opinions.ask',
  'opinions.answer',
  'appraisals.read',
  'appraisals.write',
  'appraisals.discipline',
  'inspections.read',
  'inspections.write',
  'targets.read',
  'targets.write',
  'figures.read',
  'figures.keep',
  'plans.try',
  'reports.read',
  'reports.write',
  'reports.check',
  'reports.issue',
  'reports.collect',
  'reports.send',
  'places.read',
  'users.manage',
  'audit.read',
  'audit.values',
] as const

export type Permission = (typeof PERMISSIONS)[number]

const READ = [
  'people.read',
  'organisation.read',
  'documents.read',
  'movements.read',
  'qualifications.read',
  'training.read',
  'appraisals.read',
  'inspections.read',
  'targets.read',
  'figures.read',
  'figures.keep',
  'reports.read',
  'places.read',
] as const

const PREPARE = [
  ...READ,
  'people.write',
  'people.correct',
  'people.export',
  'organisation.report',
  'documents.attach',
  'documents.write',
  'movements.prepare',
  'movements.determine',
  'rules.write',
  'qualifications.write',
  'proposals.decide',
  'training.write',
  'training.attend',
  'opinions.read',
  'opinions.ask',
  'appraisals.write',
  'appraisals.discipline',
  'targets.write',
  'plans.try',
  'reports.write',
  'reports.collect',
] as const

/** The one table of who may do what. */
const ROLES: Record<Role, readonly Permission[]> = {
  administrator: ['users.manage', 'audit.read', 'places.read', 'organisation.read'],
  head: [
    ...PREPARE,
    'people.link',
    'organisation.write',
    'organisation.reorganise',
    'organisation.delegate',
    'movements.submit',
    'movements.register',
    'movements.correct',
    'movements.cancel',
    'planning.read',
    'planning.write',
    'inspections.write',
    'reports.check',
    'reports.issue',
    'audit.read',
    'audit.values',
  ],
  officer: [...PREPARE, 'organisation.write'],
  'unit-officer': [
    ...READ,
    'people.export',
    'organisation.report',
    'proposals.make',
    'opinions.read',
    'opinions.answer',
    'reports.write',
    'reports.send',
  ],
  inspector: [...READ, 'appraisals.discipline', 'inspections.write', 'audit.read', 'audit.values'],
  leader: [...READ, 'people.export', 'planning.read', 'opinions.read', 'plans.try'],
}

export const ROLE_NAMES: Record<Role, string> = {
  administrator: 'Quản trị hệ thống',
  head: 'Trưởng Ban Tổ chức',
  officer: 'Chuyên viên',
  'unit-officer': 'Cán bộ tổ chức đơn vị',
  inspector: 'Ủy ban Kiểm tra',
  leader: 'Thường trực cấp ủy',
}

export const permissionsOf = (role: Role): readonly Permission[] => ROLES[role]

export type Abilities = { readonly [K in Permission]?: true }

/** What a page may offer: hiding a button is never the guard. */
export function abilities(viewer: { role: Role }): Abilities {
  return Object.fromEntries(ROLES[viewer.role].map((permission) => [permission, true]))
}
