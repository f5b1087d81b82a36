import type { CivilDate } from './civil-date'

/** What a paper says, apart from how it is drawn: turned into a file by document.ts, shown on screen by components. */
export type Paper = {
  /** «BÁO CÁO» */
  readonly title: string
  readonly subtitle?: string
  readonly heading?: PaperHeading
  readonly blocks: readonly Block[]
  readonly signature?: Signature
  /** Nơi nhận, the last line of which is «Lưu …». */
  readonly recipients?: readonly string[]
  /** Stands at the foot of every page. */
  readonly note?: string
  readonly orientation?: Orientation
}

export type Orientation = 'portrait' | 'landscape'

export type PaperHeading = {
  readonly style: 'party' | 'state'
  /** «HUYỆN ỦY THANH TRÌ»; empty when the body itself is the highest one. */
  readonly upperBody: string
  readonly body: string
  /** «Số 86-BC/BTCHU» */
  readonly number: string
  readonly place: string
  /** null leaves the day blank, to be written by hand. */
  readonly on: CivilDate | null
  /** In a template: the tag in place of the day. */
  readonly onTag?: string
}

/** The Party's signs with a stroke, the state's with a point. */
export type Authority = '' | 'T/M' | 'K/T' | 'T/L' | 'Q.' | 'TM.' | 'KT.' | 'TL.'

export type Signature = {
  readonly authority?: Authority
  /** In a template: the tags in place of the line above the title. */
  readonly authorityTag?: string
  /** «BAN THƯỜNG VỤ», «TRƯỞNG BAN»: for whom it is signed. */
  readonly of?: string
  /** «BÍ THƯ», «PHÓ TRƯỞNG BAN» */
  readonly title: string
  readonly name: string
}

export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** An address outside the paper. */
  readonly href?: string
  /** The id of an appendix of the same paper. */
  readonly anchor?: string
}

export type Text = string | readonly (string | Run)[]

export type TableColumn = {
  readonly header: string
  /** Relative to the other columns. */
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

export type TableBlock = {
  readonly kind: 'table'
  readonly caption?: string
  /** «Đơn vị tính: người» */
  readonly unit?: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Text[])[]
  readonly total?: readonly Text[]
}

export type AppendixBlock = {
  readonly kind: 'appendix'
  readonly id: string
  /** «Phụ lục 1» */
  readonly number: string
  readonly title: string
  readonly orientation: Orientation
}

export type Block =
  | { readonly kind: 'part' | 'section' | 'paragraph' | 'item' | 'centred'; readonly text: Text }
  | TableBlock
  | AppendixBlock

export const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
