import type { Column } from '@/components/ui/data-table'
import { REWARD_LEVELS } from '@/lib/appraisals/labels'
import type { Reward, RewardKind } from '@/lib/appraisals/rewards/queries'
import { Cancelled } from './cancelled'
import { PaperCell } from './paper-cell'
import { PersonCell } from './person-cell'
import { MendReward } from './reward-dialogs'

type Shown = { kinds: readonly RewardKind[]; mayWrite: boolean; namesPerson: boolean; day?: string }

export const rewardColumns = ({ kinds, mayWrite, namesPerson, day }: Shown): Column<Reward>[] => [
  ...(namesPerson
    ? [{ key: 'person', header: 'Cán bộ', cell: (row: Reward) => <PersonCell row={row} day={day} /> }]
    : []),
  {
    key: 'kind',
    header: 'Hình thức, danh hiệu',
    cell: (row) => (
      <>
        <b className="font-[580]">{row.kindName}</b>
        <Cancelled reason={row.cancelledReason} />
        <span className="sub">{row.merit}</span>
      </>
    ),
  },
  { key: 'level', header: 'Cấp', cell: ({ level }) => REWARD_LEVELS[level] },
  {
    key: 'paper',
    header: 'Quyết định',
    cell: ({ numberText, on, body }) => <PaperCell number={numberText} on={on} body={body} />,
  },
  ...(mayWrite
    ? [
        {
          key: 'act',
          header: <span className="sr-only">Sửa</span>,
          className: 'no-print',
          cell: (row: Reward) => (row.cancelledReason === null ? <MendReward reward={row} kinds={kinds} /> : null),
        },
      ]
    : []),
]
