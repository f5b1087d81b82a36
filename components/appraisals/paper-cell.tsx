import { type CivilDate, formatDay } from '@/lib/civil-date'

type Props = { number: string; on: CivilDate; body: string | null }

/** «512-TB/HU ngày 15/12/2022», and beneath it who issued it. */
export const PaperCell = ({ number, on, body }: Props) => (
  <>
    {number} <span className="muted num">ngày {formatDay(on)}</span>
    <span className="sub">{body}</span>
  </>
)
