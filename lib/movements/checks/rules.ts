import type { RetirementAge } from '../../people/rules'
import {
  appointmentAge,
  committeeAgain,
  committeeFirst,
  extensionMaximum,
  periodicExemption,
  retirement,
  rotationRemaining,
} from './ages/rules'
import { type ActFacts, binds, type Check, type Rule } from './facts/rules'
import type { RuleCode } from './labels'
import {
  headTerms,
  periodicChange,
  periodicNotice,
  promotionMinimum,
  rotationMinimum,
  secondmentMaximum,
  term,
  waitAfter,
} from './times/rules'

export type Breach = {
  readonly code: string
  readonly title: string
  /** The calculation, as it is shown and kept with an override. */
  readonly message: string
  readonly basis: string
  readonly isUnverified: boolean
}

const decidingBody: Check = ({ decidedBy }) => {
  if (!decidedBy?.decider || !decidedBy.isOther) return null
  const { title, levelName, bodyName, basis } = decidedBy.decider
  const by = basis ? ` theo ${basis}` : ''
  return `${title} thuộc diện ${levelName}${by}: ${bodyName} quyết định, không phải ${decidedBy.issuer}.`
}

const CHECKS: Partial<Record<RuleCode, Check>> = {
  retirement,
  term,
  'appointment-age': appointmentAge,
  'committee-first': committeeFirst,
  'committee-again': committeeAgain,
  'extension-maximum': extensionMaximum,
  'head-terms': headTerms,
  'promotion-minimum': promotionMinimum,
  'wait-reprimand': waitAfter('reprimand'),
  'wait-warning': waitAfter('warning'),
  'wait-dismissal': waitAfter('dismissal'),
  'rotation-minimum': rotationMinimum,
  'rotation-remaining': rotationRemaining,
  'periodic-change': periodicChange,
  'periodic-exemption': periodicExemption,
  'periodic-notice': periodicNotice,
  'secondment-maximum': secondmentMaximum,
  'deciding-body': decidingBody,
}

/** Which posts of an act a rule is about: those left, those left or come to, else those come to or held on. */
const ABOUT: Partial<Record<string, 'left' | 'either'>> = {
  retirement: 'either',
  'rotation-minimum': 'either',
  'periodic-change': 'left',
  'periodic-exemption': 'left',
  'periodic-notice': 'left',
}

/** An act as far as a rule binds it: of its posts those of the kinds that the rule names; nothing where it is about none. */
function bound(act: ActFacts, rule: Rule): ActFacts | null {
  if (rule.postKinds === null) return act
  const leaves = act.leaves.filter(({ kind }) => binds(rule, kind))
  const renews = act.renews.filter(({ kind }) => binds(rule, kind))
  const takes = act.takes && binds(rule, act.takes.kind) ? act.takes : null
  const about = ABOUT[rule.code]
  const isLeft = leaves.length > 0 && about !== undefined
  const isCome = (takes !== null || renews.length > 0) && about !== 'left'
  return isLeft || isCome ? { ...act, takes, renews, leaves } : null
}

/** The rules in force on the day of an act that it breaks. A breach warns with its basis; it never forbids. */
export function breachesOf(act: ActFacts, inForce: readonly Rule[], table: readonly RetirementAge[]): Breach[] {
  return inForce.flatMap((rule) => {
    const known = bound(act, rule)
    const message = known && CHECKS[rule.code as RuleCode]?.(known, rule, table)
    if (!message) return []
    const { code, title, basis, isUnverified } = rule
    return [{ code, title, message, basis, isUnverified }]
  })
}
