import { inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { settings } from '@/db/schema/settings'
import { type CivilDate, civilDate, formatDay, isCivilDate, todayInVietnam } from '../civil-date'

export type Installation = {
  readonly isDemonstration: boolean
  readonly today: CivilDate
  /** «Huyện ủy Thanh Trì» */
  readonly committeeName: string
  /** «Ban Tổ chức Huyện ủy» */
  readonly officeName: string
}

/** What this installation is, and its working day: a demonstration keeps its own, or the one APP_TODAY fixes. */
export function getInstallation(db: Db, env: Record<string, string | undefined> = process.env): Installation {
  const keys = ['kind', 'workingDay', 'committeeName', 'officeName']
  const rows = db.select().from(settings).where(inArray(settings.key, keys)).all()
  const value = new Map(rows.map((row) => [row.key, row.value]))
  const isDemonstration = value.get('kind') === 'demonstration'
  const fixed = env.APP_TODAY && isCivilDate(env.APP_TODAY) ? env.APP_TODAY : value.get('workingDay')
  return {
    isDemonstration,
    today: isDemonstration && fixed ? civilDate(fixed) : todayInVietnam(),
    committeeName: value.get('committeeName') ?? '',
    officeName: value.get('officeName') ?? 'Ban Tổ chức',
  }
}

/** What every file made from a demonstration says at its foot; nothing where the data are real. */
export function demonstrationNote(db: Db): string | undefined {
  const { isDemonstration, today } = getInstallation(db)
  return isDemonstration ? `Dữ liệu trình diễn – ngày làm việc ${formatDay(today)}` : undefined
}
