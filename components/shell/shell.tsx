import { CalendarDays, Menu as MenuIcon, Search } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { addDays, addMonths, type CivilDate, civilDate, formatDay } from '@/lib/civil-date'
import type { Viewer } from '@/lib/context'
import { abilities, ROLE_NAMES } from '@/lib/permissions'
import type { Installation } from '@/lib/settings/queries'
import { AsOf } from './as-of'
import { Navigation } from './navigation'
import { Notice } from './notice'
import { PastBanner } from './past-banner'
import { QuickKeys } from './quick-keys'
import { shortcutsFor } from './shortcuts'
import { SoftLinks } from './soft-links'
import { UserMenu } from './user-menu'

type Props = { viewer: Viewer; installation: Installation; children: ReactNode }

const usefulDays = (today: CivilDate) => {
  const newYear = civilDate(`${today.slice(0, 4)}-01-01`)
  return [
    { label: 'Hôm nay', day: today },
    { label: 'Cuối năm trước', day: addDays(newYear, -1) },
    { label: 'Cùng ngày năm trước', day: addMonths(today, -12) },
    { label: 'Ba tháng tới', day: addMonths(today, 3) },
  ]
}

export function Shell({ viewer, installation, children }: Props) {
  const { today, isDemonstration, committeeName, officeName } = installation
  const may = abilities(viewer)
  return (
    <div className={isDemonstration ? 'shell has-demo' : 'shell'}>
      <a href="#content" className="skip-link">
        Đến nội dung
      </a>
      <Navigation may={may} officeName={officeName} />
      <div className="min-w-0">
        <header className="topbar">
          <button type="button" className="icon-button nav-button" popoverTarget="navigation" aria-label="Mở danh mục">
            <Icon of={MenuIcon} size={20} />
          </button>
          <QuickKeys icon={<Icon of={Search} size={16} className="flex-none" />} shortcuts={shortcutsFor(may)} />
          <AsOf icon={<Icon of={CalendarDays} size={15} />} today={today} days={usefulDays(today)} />
          <div className="ml-auto">
            <UserMenu name={viewer.displayName} title={ROLE_NAMES[viewer.role]} />
          </div>
        </header>
        <PastBanner today={today} />
        {isDemonstration && (
          <aside className="demo" aria-label="Dữ liệu trình diễn">
            <b>Dữ liệu trình diễn</b> <span>ngày làm việc {formatDay(today)}</span>
            <TextLink href="/real-data" className="no-print">
              Bắt đầu dữ liệu thật
            </TextLink>
          </aside>
        )}
        <p className="print-only mb-2 text-[11pt]">
          {committeeName} · {officeName}
        </p>
        <main id="content" className="shell-main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Notice />
      <SoftLinks />
    </div>
  )
}
