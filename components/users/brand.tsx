import { Mark } from '@/components/shell/mark'

/** The product's name and whose register it is. */
export function Brand({ committee, light }: { committee: string; light?: boolean }) {
  return (
    <div className="flex items-center gap-3">
      <Mark size={40} />
      <p className="leading-snug">
        <b className="block text-[17px]">Sổ cán bộ</b>
        <span className={`block text-[13.5px] ${light ? 'text-white/80' : 'text-ink-3'}`}>{committee}</span>
      </p>
    </div>
  )
}
