import type { ReactNode } from 'react'
import { spellDay } from '@/lib/civil-date'
import type { KeptDocument } from '@/lib/reports/periodic/export/layout'

function Heading({ heading }: Pick<KeptDocument, 'heading'>) {
  return (
    <div className="mb-6 grid gap-4 text-center leading-[1.4] sm:grid-cols-[1fr_1.25fr]">
      <div>
        {heading.upperBody && <div className="uppercase">{heading.upperBody}</div>}
        <div className="font-bold uppercase">{heading.body}</div>
        <div aria-hidden="true">*</div>
        <div className="whitespace-pre">{heading.number}</div>
      </div>
      <div>
        <span className="inline-block border-b-[1.5px] border-ink pb-[2px] font-bold">ĐẢNG CỘNG SẢN VIỆT NAM</span>
        <div className="mt-3 italic">
          {heading.place}, {heading.on ? spellDay(heading.on) : 'ngày … tháng … năm …'}
        </div>
      </div>
    </div>
  )
}

function Closing({ recipients, signature }: Pick<KeptDocument, 'recipients' | 'signature'>) {
  return (
    <div className="mt-8 grid gap-6 sm:grid-cols-2">
      <div className="text-[14px] leading-[1.45]">
        <div className="text-[17px] underline">Nơi nhận:</div>
        {recipients.map((line) => (
          <div key={line}>- {line}</div>
        ))}
      </div>
      <div className="text-center leading-[1.4]">
        {signature.authority && (
          <div className="font-bold uppercase">
            {signature.authority} {signature.of}
          </div>
        )}
        <div className="uppercase">{signature.title}</div>
        <div className="mt-16 font-bold">{signature.name || <span className="muted font-normal">(chưa ký)</span>}</div>
      </div>
    </div>
  )
}

/** The sheet: heading in two columns, title, the text, recipients and signature, as it will be printed. */
export function PaperFrame({ document, children }: { document: KeptDocument; children: ReactNode }) {
  return (
    <article
      aria-label={`${document.title} ${document.subtitle}`}
      className="border border-line bg-card px-5 py-8 font-serif text-[17px] leading-[1.5] shadow-[0_2px_10px_rgb(16_24_40/0.07)] sm:py-14 sm:pr-[52px] sm:pl-[84px] print:border-0 print:p-0 print:shadow-none"
    >
      <Heading heading={document.heading} />
      <div className="mb-4 text-center leading-[1.4] font-bold">
        <div className="text-[19px]">{document.title}</div>
        <div>{document.subtitle}</div>
        <div aria-hidden="true">-----</div>
      </div>
      {children}
      <Closing recipients={document.recipients} signature={document.signature} />
    </article>
  )
}
