import { formatDay } from '../../civil-date'
import { PARTS } from '../labels'
import type { Session } from '../rules'

/** `Sáng 11/04/2022`. */
export const sessionName = ({ on, part }: Session) => `${PARTS[part]} ${formatDay(on)}`
