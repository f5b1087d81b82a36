import { existsSync } from 'node:fs'
import { openDatabase } from '@/db/client'
import { verifyChain } from '@/lib/audit/chain/queries'
import { verifyIssues } from '@/lib/audit/issues/queries'
import { CHAIN_PROBLEMS } from '@/lib/audit/labels'
import { databaseFile } from '@/lib/environment'
import { formatNumber } from '@/lib/numbers'
import { Problem } from '@/lib/problem'
import { SEALED_PART_NAMES } from '@/lib/reports/seal/labels'
import { command } from './command'

/** Walks the log from its first entry, then holds every issued report against it. */
await command(async () => {
  if (!existsSync(databaseFile()))
    throw new Problem('none', undefined, 'Chưa có cơ sở dữ liệu. Hãy chạy npm start trước, hoặc đặt DATA_DIR.')
  const { db } = openDatabase(databaseFile(), { readonly: true })
  const chain = await verifyChain(db)
  if (!chain.ok)
    throw new Problem(chain.problem, undefined, `Lần ghi thứ ${chain.entryId}: ${CHAIN_PROBLEMS[chain.problem]}`)
  const issues = verifyIssues(db)
  for (const { name, state } of issues)
    if (typeof state !== 'string')
      console.error(
        `Báo cáo ${name} không khớp với nhật ký: ${state.map((part) => SEALED_PART_NAMES[part]).join('; ')}.`,
      )
  const broken = issues.filter(({ state }) => typeof state !== 'string').length
  if (broken > 0) throw new Problem('issues', undefined, `${broken} báo cáo đã phát hành bị sửa đổi.`)
  console.log(
    `Nguyên vẹn: ${formatNumber(chain.entries)} lần ghi, ${issues.length} báo cáo đã phát hành. Mã cuối chuỗi: ${chain.head}`,
  )
})
