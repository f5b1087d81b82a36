import { mkdirSync } from 'node:fs'
import { migrate } from '@/db/migrate'
import { databaseFile, dataDirectory } from '@/lib/environment'
import { command } from './command'

await command(() => {
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 })
  migrate(databaseFile())
  console.log(`Cơ sở dữ liệu đã ở phiên bản này: ${databaseFile()}`)
})
