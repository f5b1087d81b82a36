import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { openDatabase } from '@/db/client'
import { migrateOpen } from '@/db/migrate'
import { CAST_PASSWORD, loadCast } from '@/db/seed/cast'
import { databaseFile, dataDirectory } from '@/lib/environment'
import { Problem } from '@/lib/problem'
import { getInstallation } from '@/lib/settings/queries'
import { command } from './command'

/** Development only: a register with real data is never thrown away. */
function refuseRealData(): void {
  const { db, client } = openDatabase(databaseFile(), { readonly: true })
  const { isDemonstration } = getInstallation(db, {})
  client.close()
  if (!isDemonstration) throw new Problem('real', undefined, 'Thư mục này chứa dữ liệu thật; không xóa.')
}

await command(() => {
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 })
  if (existsSync(databaseFile())) refuseRealData()
  for (const suffix of ['', '-wal', '-shm']) rmSync(databaseFile() + suffix, { force: true })
  const open = openDatabase(databaseFile())
  migrateOpen(open)
  open.db.transaction((tx) => loadCast(tx as typeof open.db))
  open.client.close()
  console.log(`Đã dựng lại dữ liệu thử; mật khẩu: ${CAST_PASSWORD}`)
})
