import { database } from '@/db/client'
import type { Base, Viewer } from './context'
import { databaseFile } from './environment'
import { getInstallation } from './settings/queries'

export const registerDatabase = () => database(databaseFile())

/** The base of a question asked now by this viewer. */
export function baseOf(viewer: Viewer): Base {
  const db = registerDatabase()
  return {
    db,
    today: getInstallation(db).today,
    now: new Date().toISOString(),
    viewer,
  }
}
