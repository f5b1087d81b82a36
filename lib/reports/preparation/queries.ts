import type { Issuer } from '@/db/schema/reports'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { numberLine } from '../../documents/rules'
import { Problem } from '../../problem'
import { demonstrationNote } from '../../settings/queries'
import { findFollowed } from '../following/queries'
import { changes, type Followed, followedWords } from '../following/rules'
import { findIssuing } from '../issuers/queries'
import { ISSUER_PROBLEMS } from '../labels'
import { findReportUnit, type PeriodicData, readPeriodic } from '../periodic/data'
import type { Content } from '../periodic/layout'
import { sections, written } from '../periodic/rules'
import { findReport, listTexts } from '../queries'
import { type ReportPeriod, signatureOf, subjectOf } from '../rules'

export type Prepare = Context<'reports.read' | 'figures.read'>

/** What a report is made of, whether it was opened as a draft or is asked for by command. */
export type Asked = ReportPeriod & {
  readonly unitId: string
  readonly issuer: Issuer
  readonly texts: Readonly<Record<string, string>>
  readonly numberText: string | null
  readonly issuedOn: CivilDate | null
  readonly signatory: string | null
  readonly signatoryTitle: string | null
}

/** What takes long and may be known already: the figures, and of a report that follows another what differs. */
export type Known = { readonly data?: PeriodicData; readonly followed?: Followed }

/** Reads all figures and puts them into words. */
export function prepare(ctx: Prepare, asked: Asked, { data: known, followed }: Known = {}): Content {
  const unit = findReportUnit(ctx, asked.unitId, asked.to)
  if (!unit)
    throw new Problem('no_unit', 'unitId', 'Đơn vị này không có vào ngày cuối kỳ. Hãy chọn đơn vị hoặc kỳ khác.')
  const issuer = findIssuing(ctx, asked, asked.issuedOn ?? ctx.today)
  if (!issuer) throw new Problem('no_issuer', 'issuer', ISSUER_PROBLEMS.no_issuer)
  const data = known ?? readPeriodic(ctx, { from: asked.from, to: asked.to }, unit)
  return {
    title: 'BÁO CÁO',
    subtitle: [subjectOf(asked, unit.isWhole ? null : unit.name), followed && followedWords(followed)]
      .filter(Boolean)
      .join(' '),
    heading: {
      style: 'party',
      upperBody: issuer.upperBody,
      body: issuer.body,
      number: numberLine(asked.numberText, issuer.symbol),
      place: issuer.place,
      on: asked.issuedOn,
    },
    signature: signatureOf(issuer, { title: asked.signatoryTitle, name: asked.signatory }),
    recipients: issuer.recipients,
    note: demonstrationNote(ctx.db) ?? null,
    sections: written([...(followed ? [changes(followed)] : []), ...sections(data)], asked.texts),
    data,
  }
}

/** A draft by its id; what it will say when it is issued under `sealed`. */
export function prepareReport(
  ctx: Prepare,
  reportId: string,
  sealed: Partial<Asked> = {},
  { data, followed = followedBy(ctx, reportId) }: Known = {},
): Content {
  const report = findReport(ctx, reportId)
  if (!report) throw new Problem('no_report', undefined, 'Không có báo cáo này.')
  const { from, to, unitId, issuer, numberText, issuedOn, signatory, signatoryTitle } = report
  const texts = listTexts(ctx, reportId)
  const asked = { from, to, unitId, issuer, texts, numberText, issuedOn, signatory, signatoryTitle, ...sealed }
  return prepare(ctx, asked, { ...(data && { data }), ...(followed && { followed }) })
}

function followedBy(ctx: Prepare, reportId: string): Followed | undefined {
  const report = findReport(ctx, reportId)
  return report && findFollowed(ctx, report)
}
