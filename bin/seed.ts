import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { openDatabase } from '@/db/client'
import { migrateOpen } from '@/db/migrate'
import { seedVolume } from '@/db/seed/volume'
import { databaseFile, dataDirectory } from '@/lib/environment'
import { Problem } from '@/lib/problem'
import { command, options } from './command'

function count(name: string, text: string | undefined, least: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > 1_000_000)
    throw new Problem('usage', name, `--${name} phải là số nguyên từ ${least} đến 1000000.`)
  return number
}

await command(() => {
  const given = options(process.argv.slice(2), ['people', 'seed'])
  const people = count('people', given.people, 1)
  const seed = count('seed', given.seed ?? '1', 0)
  const file = databaseFile()
  if (existsSync(file))
    throw new Problem(
      'not-empty',
      undefined,
      `Thư mục ${dataDirectory()} đã có dữ liệu; chỉ nạp vào thư mục trống (đặt DATA_DIR).`,
    )
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 })
  const aside = `${file}.new`
  for (const suffix of ['', '-wal', '-shm']) rmSync(aside + suffix, { force: true })
  const open = openDatabase(aside)
  migrateOpen(open)
  const started = Date.now()
  const password = process.env.DEMO_PASSWORD || 'trinh dien so luong'
  seedVolume(open.db, { people, seed, password })
  open.client.exec('analyze')
  open.client.pragma('wal_checkpoint(TRUNCATE)')
  open.client.close()
  renameSync(aside, file)
  console.log(`Đã nạp ${people} hồ sơ (số gieo ${seed}) trong ${Math.round((Date.now() - started) / 1000)} giây.`)
  console.log(`Các tên đăng nhập như dữ liệu trình diễn; mật khẩu: ${password}`)
})
