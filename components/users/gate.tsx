import type { ReactNode } from 'react'
import { Brand } from './brand'
import { Lanes } from './lanes'

type Props = { title: string; committee: string; children: ReactNode; wide?: boolean }

/** The frame of the pages before the register: signing in, the first administrator, a new password. */
export function Gate({ title, committee, children, wide }: Props) {
  return (
    <div className="grid min-h-dvh md:grid-cols-[minmax(320px,5fr)_minmax(0,7fr)]">
      <aside className="sticky top-0 hidden h-dvh flex-col justify-between gap-10 bg-blue-dark p-10 text-white md:flex">
        <Brand committee={committee} light />
        <Lanes />
        <p className="max-w-[36ch] text-[16px] leading-relaxed text-white/85">
          Hồ sơ, biến động, đào tạo của cán bộ ở một nơi; mỗi con số mở ra được danh sách đứng sau nó.
        </p>
      </aside>
      <main className="flex flex-col justify-center bg-card px-5 py-10 sm:px-10">
        <div className={`mx-auto w-full ${wide ? 'max-w-[620px]' : 'max-w-[400px]'}`}>
          <div className="mb-8 md:hidden">
            <Brand committee={committee} />
          </div>
          <h1 className="mb-5 text-[26px]">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  )
}
