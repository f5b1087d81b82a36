import { Badge } from './badge'

/** The paper that something rests on; marked while nobody has read the original. */
export const Basis = ({ basis, isUnverified }: { basis: string; isUnverified: boolean }) => (
  <>
    {basis} {isUnverified && <Badge tone="warn">chưa kiểm chứng</Badge>}
  </>
)
