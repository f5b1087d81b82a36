import { cache } from 'react'
import { type Db, database } from '@/db/client'
import { type Base, type Context, grant, type Viewer } from './context'
import { databaseFile } from './environment'
import type { Role } from './permissions'
import { getInstallation } from './settings/queries'

export const registerDatabase = () => database(databaseFile())

/** What this installation is, read once for each request. */
export const currentInstallation = cache((db: Db = registerDatabase()) => getInstallation(db))

/** The base of a question asked now by this viewer. */
export function baseOf(viewer: Viewer, db: Db = registerDatabase()): Base {
  return { db, today: currentInstallation(db).today, now: new Date().toISOString(), viewer }
}

/** Who types a command on the machine itself has no account, but goes through the same gate; the audit log says `system`. */
export function systemBase(db: Db, role: Role): Base {
  const name = 'system'
  return baseOf({ id: name, name, displayName: 'Dòng lệnh', role, roots: null, mustChangePassword: false }, db)
}

export const systemContext = (db: Db): Context<'users.manage'> => grant(systemBase(db, 'administrator'), 'users.manage')
