import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { openDatabase } from '@/db/client'
import { migrate, migrateOpen } from '@/db/migrate'
import { isCivilDate } from '@/lib/civil-date'
import { authSecret, databaseFile, dataDirectory } from '@/lib/environment'
import { Problem } from '@/lib/problem'
import { getInstallation } from '@/lib/settings/queries'
import { issueFirstCode } from '@/lib/users/first/commands'
import { command } from './command'

const SIGN_INS = [
  ['truongban', 'Trưởng Ban Tổ chức'],
  ['chuyenvien', 'Chuyên viên'],
  ['xatuhiep', 'Cán bộ tổ chức xã Tứ Hiệp'],
  ['kiemtra', 'Ủy ban Kiểm tra'],
  ['thuongtruc', 'Thường trực Huyện ủy'],
  ['quantri', 'Quản trị'],
] as const

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const randomPassword = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** A new database is made aside and moved into place whole: a start that was cut short leaves nothing half-filled. */
async function createDatabase(isDemonstration: boolean): Promise<string | null> {
  const file = databaseFile()
  const aside = `${file}.new`
  for (const suffix of ['', '-wal', '-shm']) rmSync(aside + suffix, { force: true })
  const open = openDatabase(aside)
  migrateOpen(open)
  const password = isDemonstration ? process.env.DEMO_PASSWORD || randomPassword() : null
  if (password) {
    console.log('Đang nạp dữ liệu trình diễn huyện Thanh Trì…')
    const { seedDemonstration } = await import('@/db/seed/thanh-tri/seed')
    seedDemonstration(open.db, { password })
    if (process.env.DEMO === '2025') {
      const { reorganise2025 } = await import('@/db/seed/thanh-tri/reorganisation-2025')
      reorganise2025(open.db)
    }
  } else {
    const { loadVocabulary } = await import('@/db/seed/vocabulary')
    const { loadCatalogue } = await import('@/db/catalogue/load')
    loadVocabulary(open.db, { above: '', committee: '', place: '' })
    loadCatalogue(open.db)
  }
  open.client.exec('analyze')
  open.client.pragma('wal_checkpoint(TRUNCATE)')
  open.client.close()
  renameSync(aside, file)
  return password
}

await command(async () => {
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 })
  const isNew = !existsSync(databaseFile())
  const password = isNew ? await createDatabase(process.env.DEMO !== '0') : null
  if (!isNew) migrate(databaseFile())
  authSecret()

  const { db, client } = openDatabase(databaseFile())
  const { isDemonstration } = getInstallation(db, {})
  const { APP_TODAY } = process.env
  if (APP_TODAY && !isDemonstration)
    throw new Problem(
      'usage',
      'APP_TODAY',
      'APP_TODAY chỉ dùng được với dữ liệu trình diễn. Hãy bỏ biến này rồi chạy lại.',
    )
  if (APP_TODAY && !isCivilDate(APP_TODAY))
    throw new Problem('usage', 'APP_TODAY', `APP_TODAY phải là một ngày dạng 2023-06-30; đang là «${APP_TODAY}».`)
  const code = isDemonstration ? null : issueFirstCode(db)
  client.close()

  if (isDemonstration) {
    console.log('\nDữ liệu trình diễn. Các tên đăng nhập:')
    for (const [name, role] of SIGN_INS) console.log(`  ${name.padEnd(11)} ${role}`)
    if (password) console.log(`Mật khẩu của tất cả: ${password}\n(chỉ in một lần này)`)
  }
  if (code) console.log(`\nChưa có tài khoản nào. Mở địa chỉ dưới đây và nhập mã một lần: ${code}`)
})
