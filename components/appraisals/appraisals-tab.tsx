import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Appraised } from '@/lib/appraisals/file/queries'
import { RATING_SUBJECTS, REWARD_NATURES } from '@/lib/appraisals/labels'
import type { Rating } from '@/lib/appraisals/ratings/queries'
import type { Reward } from '@/lib/appraisals/rewards/queries'
import { ratingPeriod } from '@/lib/appraisals/rules'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { Abilities } from '@/lib/permissions'
import { Cancelled } from './cancelled'
import { disciplineColumns } from './discipline-columns'
import { RecordDiscipline } from './discipline-dialogs'
import { GradeBadge } from './grade-badge'
import { PaperCell } from './paper-cell'
import { AddRating, MendRating } from './rating-dialogs'
import { rewardColumns } from './reward-columns'
import { AddReward } from './reward-dialogs'

const ratingColumns = (on: CivilDate, mayWrite: boolean): Column<Rating>[] => [
  {
    key: 'period',
    header: 'Kỳ đánh giá',
    cell: ({ period, subject }) => (
      <>
        <b className="font-[580]">{ratingPeriod(period)?.name ?? period}</b>
        <span className="sub">{RATING_SUBJECTS[subject]}</span>
      </>
    ),
  },
  {
    key: 'level',
    header: 'Mức xếp loại',
    cell: (row) => (
      <>
        <GradeBadge grade={row.grade} name={row.levelName} />{' '}
        {row.until !== null && row.until <= on && <Badge>thay từ {formatDay(row.until)}</Badge>}
        <Cancelled reason={row.cancelledReason} />
      </>
    ),
  },
  {
    key: 'paper',
    header: 'Văn bản',
    cell: ({ body, paper, from }) => <PaperCell number={paper} on={from} body={body} />,
  },
  ...(mayWrite
    ? [
        {
          key: 'act',
          header: <span className="sr-only">Sửa</span>,
          className: 'no-print',
          cell: (row: Rating) => (row.cancelledReason === null ? <MendRating rating={row} /> : null),
        },
      ]
    : []),
]

const Nothing = ({ children }: { children: string }) => <p className="muted px-4 pb-4 text-[14px]">{children}</p>

type SectionProps = { title: string; add: ReactNode; children: ReactNode }

const Section = ({ title, add, children }: SectionProps) => (
  <section className="border-line border-t first:border-t-0" aria-label={title}>
    <header className="flex flex-wrap items-center gap-3 px-4 pt-4 pb-2">
      <h2 className="card-title">{title}</h2>
      {add && <div className="ml-auto">{add}</div>}
    </header>
    {children}
  </section>
)

type Props = { personId: string; appraised: Appraised; on: CivilDate; isToday: boolean; may: Abilities }

/** Ratings, rewards, titles and disciplines of one person: four things, each by its paper. */
export function AppraisalsTab({ personId, appraised, on, isToday, may }: Props) {
  const { ratings, rewards, disciplines, kinds, forms } = appraised
  const mayRate = isToday && may['appraisals.write'] === true
  const mayDiscipline = isToday && may['appraisals.discipline'] === true
  const given = (nature: Reward['nature']) => rewards.filter((one) => one.nature === nature)
  return (
    <>
      <Section title="Đánh giá, xếp loại" add={mayRate && <AddRating personId={personId} on={on} />}>
        <DataTable
          caption="Kết quả xếp loại"
          columns={ratingColumns(on, mayRate)}
          rows={ratings}
          rowKey={({ id }) => id}
          footer={null}
          empty={<Nothing>Đến ngày này sổ chưa ghi kết quả xếp loại của kỳ nào.</Nothing>}
        />
      </Section>
      {(['reward', 'title'] as const).map((nature) => (
        <Section
          key={nature}
          title={REWARD_NATURES[nature]}
          add={mayRate && <AddReward personId={personId} kinds={kinds} nature={nature} />}
        >
          <DataTable
            caption={REWARD_NATURES[nature]}
            columns={rewardColumns({ kinds, mayWrite: mayRate, namesPerson: false })}
            rows={given(nature)}
            rowKey={({ id }) => id}
            footer={null}
            empty={<Nothing>{nature === 'title' ? 'Chưa có danh hiệu nào.' : 'Chưa có khen thưởng nào.'}</Nothing>}
          />
        </Section>
      ))}
      <Section title="Kỷ luật" add={mayDiscipline && <RecordDiscipline personId={personId} forms={forms} />}>
        <DataTable
          caption="Kỷ luật"
          columns={disciplineColumns({ forms, on, mayWrite: mayDiscipline, namesPerson: false })}
          rows={disciplines}
          rowKey={({ id }) => id}
          footer={null}
          empty={<Nothing>Đến ngày này sổ không ghi quyết định kỷ luật nào.</Nothing>}
        />
      </Section>
    </>
  )
}
