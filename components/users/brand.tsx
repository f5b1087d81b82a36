import { BookUser } from 'lucide-react'

/** The product's name and whose register it is. */
export function Brand({ committee, light }: { committee: string; light?: boolean }) {
  return (
    <div className="flex items-center gap-3">
      <span className="grid h-10 w-10 flex-none place-items-center rounded-[9px] bg-red text-white">
        <BookUser size={22} aria-hidden="true" />
      </span>
      <p className="leading-snug">
        <b className="block text-[17px]">Sổ cán bộ</b>
        <span className={`block text-[13.5px] ${light ? 'text-white/80' : 'text-ink-3'}`}>{committee}</span>
      </p>
    </div>
  )
}
