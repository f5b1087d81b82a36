import { Pencil, PenLine, ScrollText } from 'lucide'
import type { ReactNode } from 'react'
import { DetermineForm } from '@/components/register/determine-form'
import { LocalBadge } from '@/components/register/local-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { addDays, formatDay, fullMonthsBetween } from '@/lib/civil-date'
import { formatPartial, yearOf } from '@/lib/partial-date'
import { SEX_NAMES } from '@/lib/people/labels'
import type { Abilities } from '@/lib/permissions'
import { highestOf } from '@/lib/qualifications/rules'
import type { PersonFile } from '@/lib/register/file/queries'
import { DueNote } from './due-note'
import { HeldPosts } from './held-posts'

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="muted text-[13px]">{term}</dt>
      <dd>{children ?? <span className="muted">chưa có</span>}</dd>
    </div>
  )
}

function LevelFact({ term, file, kind }: { term: string; file: PersonFile; kind: 'education' | 'political-theory' }) {
  const level = highestOf(file.qualifications, kind)
  if (!level) return <Fact term={term}>{null}</Fact>
  const words = [level.levelName, kind === 'education' ? level.field : null].filter(Boolean).join(' ')
  return (
    <Fact term={term}>
      {words}, <span className="num">{yearOf(level.issuedOn)}</span>
    </Fact>
  )
}

function Retirement({ file: { retirement, on } }: { file: PersonFile }) {
  if (!retirement) return null
  const last = addDays(retirement, -1)
  return (
    <>
      <span className="num">{formatDay(retirement)}</span>{' '}
      <span className="muted">{retirement > on ? `(còn ${fullMonthsBetween(on, last)} tháng)` : '(đã đến tuổi)'}</span>
    </>
  )
}

type Props = { file: PersonFile; may: Abilities; isToday: boolean }

/** Who it is and what is asked on the telephone, answered without scrolling. */
export function FileHead({ file, may, isToday }: Props) {
  const { person, on, age, yearsInParty, held, holdings, acts, local, due } = file
  const birth = person.birthDate && `sinh ${formatPartial(person.birthDate)}`
  const line = [SEX_NAMES[person.sex], birth, age !== null && `${age} tuổi`].filter(Boolean).join(' · ')
  return (
    <>
      <nav aria-label="Đường dẫn" className="no-print">
        <ol className="crumbs">
          <li>
            <TextLink href="/people">Cán bộ</TextLink>
          </li>
        </ol>
      </nav>
      <section className="card mb-4 flex flex-col gap-4 p-4 sm:flex-row">
        <div className="grid min-w-0 flex-1 content-start gap-2.5">
          <h1>
            {person.fullName} <span className="muted text-[15px] font-medium">{line}</span>
          </h1>
          <HeldPosts held={held} all={holdings} acts={acts} on={on} />
          <dl className="flex flex-wrap gap-x-7 gap-y-2 text-[14px]">
            <Fact term="Quê quán">
              {person.homePlaceText ?? person.homePlace ?? <span className="muted">chưa có</span>}{' '}
              {local.map((one) => (
                <span key={one.seatId} className="inline-flex items-center gap-2">
                  <LocalBadge status={one.status} basis={one.basis} />
                  {one.basis && <span className="muted">đã xác định</span>}
                  {isToday && may['movements.determine'] && (
                    <DetermineForm
                      person={{ personId: person.id, seatId: one.seatId, fullName: person.fullName }}
                      status={one.status}
                      suggested={one.suggested}
                      basis={one.basis}
                    />
                  )}
                </span>
              ))}
            </Fact>
            <LevelFact term="Chuyên môn" file={file} kind="education" />
            <LevelFact term="Lý luận chính trị" file={file} kind="political-theory" />
            <Fact term="Vào Đảng">
              {person.partyAdmittedOn && (
                <>
                  <span className="num">{formatPartial(person.partyAdmittedOn)}</span>{' '}
                  <span className="muted">{yearsInParty !== null && `(${yearsInParty} năm)`}</span>
                </>
              )}
            </Fact>
            <Fact term="Nghỉ hưu từ">
              <Retirement file={file} />
            </Fact>
          </dl>
        </div>
        <div className="no-print grid content-start gap-2.5 sm:w-[290px] sm:shrink-0">
          <div className="flex flex-wrap gap-2 sm:justify-end">
            {isToday && may['people.write'] && (
              <ButtonLink href={`/people/${person.id}/edit`} icon={<Icon of={Pencil} />}>
                Sửa hồ sơ
              </ButtonLink>
            )}
            {isToday && may['proposals.make'] && (
              <ButtonLink href={`/people/${person.id}?tab=proposals`} tone="primary" icon={<Icon of={PenLine} />}>
                Đề nghị cập nhật
              </ButtonLink>
            )}
            {isToday && may['movements.prepare'] && (
              <ButtonLink href={`/movements/new?person=${person.id}`} tone="primary" icon={<Icon of={ScrollText} />}>
                Lập quyết định
              </ButtonLink>
            )}
          </div>
          <DueNote due={due} on={on} personId={person.id} mayPrepare={isToday && may['movements.prepare'] === true} />
        </div>
      </section>
    </>
  )
}
