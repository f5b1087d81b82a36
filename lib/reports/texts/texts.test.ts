import { describe, expect, test } from 'vitest'
import { DISTRICT } from '@/db/seed/issues'
import { codeOf, testContext } from '@/db/testing'
import { checkReport, openReport } from '../commands'
import { findingsOf } from '../periodic/checks/queries'
import { prepareReport } from '../preparation/queries'
import { findReport, listTexts } from '../queries'
import { assignSections, restoreText, saveText } from './commands'
import { saveTextInput } from './input'
import { getAuthorship } from './queries'
import { basisOf, sectionAuthorship } from './rules'

const KEY = 'tasks.own'

function desk() {
  const head = testContext({ as: 'head' })
  const { id } = openReport(head, DISTRICT)
  return { id, head, officer: testContext({ as: 'officer', db: head.db }) }
}

describe('two people at one text', () => {
  test('who comes second loses nothing: both are kept and shown, and the check waits', () => {
    const { id, head, officer } = desk()
    const began = { reportId: id, key: KEY, basis: null, seen: [] }
    expect(saveText(officer, { ...began, text: 'Lời của chuyên viên' })).toEqual({ isConflict: false })
    expect(saveText(head, { ...began, text: 'Lời của trưởng ban' })).toEqual({ isConflict: true })
    expect(listTexts(head, id)[KEY]).toBe('Lời của chuyên viên')
    const [rival] = getAuthorship(head, id).rivals
    expect(rival).toMatchObject({ key: KEY, text: 'Lời của trưởng ban', by: head.viewer.displayName })

    const report = findReport(head, id)
    if (!report || !rival) throw new Error('no report')
    const findings = findingsOf(head, report, prepareReport(head, id))
    expect(findings[0]).toMatchObject({ key: `rivals.${KEY}`, severity: 'blocking', href: `#line-${KEY}` })
    expect(
      codeOf(() => checkReport(head, { reportId: id, revision: report.revision, reason: 'Vẫn gửi' }, findings)),
    ).toBe('blocked')

    const seen = saveTextInput.parse({
      ...basisOf('Lời của chuyên viên', [rival]),
      reportId: id,
      key: KEY,
      text: rival.text,
    })
    expect(saveText(officer, seen)).toEqual({ isConflict: false })
    expect(listTexts(head, id)[KEY]).toBe('Lời của trưởng ban')
    expect(getAuthorship(head, id).rivals).toEqual([])
  })

  test('a third text that came while the two were looked at is not swept away with them', () => {
    const { id, head, officer } = desk()
    const began = { reportId: id, key: KEY, basis: null }
    saveText(officer, { ...began, text: 'Một', seen: [] })
    saveText(head, { ...began, text: 'Hai', seen: [] })
    const seen = getAuthorship(head, id).rivals.map((rival) => rival.id)
    saveText(officer, { ...began, text: 'Ba', seen: [] })
    saveText(head, { reportId: id, key: KEY, text: 'Hai', basis: 'Một', seen })
    expect(getAuthorship(head, id).rivals.map(({ text }) => text)).toEqual(['Ba'])
  })

  test('the same words are no conflict, other sentences are none, and a text changed meanwhile is not taken back', () => {
    const { id, head, officer } = desk()
    const began = { reportId: id, key: KEY, basis: null, seen: [] }
    saveText(officer, { ...began, text: 'Như nhau' })
    expect(saveText(head, { ...began, text: 'Như nhau' })).toEqual({ isConflict: false })
    expect(saveText(head, { ...began, key: 'training.own', text: 'Khác' })).toEqual({ isConflict: false })
    expect(codeOf(() => restoreText(head, began))).toBe('stale')
    restoreText(head, { ...began, basis: 'Như nhau' })
    expect(listTexts(head, id)[KEY]).toBeUndefined()
  })

  test('words as a form posts them are the words that are kept', () => {
    const posted = saveTextInput.parse({ reportId: 'r', key: KEY, text: ' a\r\nb ', basis: 'a\r\nc', seen: 'x,y' })
    expect(posted).toMatchObject({ text: 'a\nb', basis: 'a\nc', seen: ['x', 'y'] })
    expect(saveTextInput.parse({ reportId: 'r', key: KEY, text: '' })).toMatchObject({
      text: '',
      basis: null,
      seen: [],
    })
  })
})

test('a section has an owner, and whoever changed it last with the day', () => {
  const { id, head, officer } = desk()
  assignSections(head, {
    reportId: id,
    owners: [
      { key: 'tasks', ownerId: officer.viewer.id },
      { key: 'training', ownerId: '' },
    ],
  })
  saveText(officer, { reportId: id, key: KEY, text: 'Lời', basis: null, seen: [] })
  const sections = sectionAuthorship(prepareReport(head, id).sections, getAuthorship(head, id))
  expect(sections.find(({ key }) => key === 'tasks')).toMatchObject({
    owner: officer.viewer.displayName,
    editedBy: officer.viewer.displayName,
    editedAt: officer.now,
  })
  expect(sections.find(({ key }) => key === 'training')).toMatchObject({ owner: null, editedAt: null })
  const leader = testContext({ as: 'leader', db: head.db }).viewer.id
  expect(codeOf(() => assignSections(head, { reportId: id, owners: [{ key: 'tasks', ownerId: leader }] }))).toBe(
    'no_author',
  )
})
