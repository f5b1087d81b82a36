import { type Days, list, stood, tier, type Witness } from './form-witness'

/** Biểu 10 counted once more in plain SQL: of a content the words, its kinds of class or its level, the form of study, how many of the next are parts of it. */
export type Content = {
  readonly words: string
  readonly classes?: readonly string[]
  readonly level?: string
  readonly form?: string
  readonly parts?: number
}

const holds = (
  on: string,
  more: string,
) => `from assignments a join seats s on s.id = a.seat_id join posts o on o.id = s.post_id
  join post_kinds k on k.code = o.kind where a.person_id = p.id and a.manner <> 'acting' and ${stood('a', on)} and ${more}`
const leads = (on: string) => `exists (select 1 ${holds(on, 'k.is_leader')})`
const works = (on: string) =>
  tier(
    `coalesce((select o.unit_id ${holds(on, "a.manner = 'main'")} order by k.rank limit 1),
      (select h.unit_id from person_homes h where h.person_id = p.id and ${stood('h', on)} limit 1))`,
    on,
  )

/** Named people once a content, by the last of it; a line with more reported than named by its headcount. */
function learners({ from, until }: Days, { classes = [], level, form }: Content): string {
  const period = `between '${from}' and '${until}'`
  const others = `q.form in ('Tập trung', 'Không tập trung')`
  if (level) {
    const on = `substr(q.issued_on || '-01-01', 1, 10)`
    const study = form ? `q.form = '${form}'` : level.startsWith('theory') ? `not coalesce(${others}, false)` : 'true'
    return `select 1 as weight, tier, leads from (select ${works(on)} as tier, ${leads(on)} as leads,
        row_number() over (partition by p.id order by ${on} desc, q.id desc) as n
      from qualifications q join people p on p.id = q.person_id where q.level = '${level}' and ${study} and ${on} ${period}) where n = 1`
  }
  const lines = `select b.*, c.closes_on, c.organiser_unit_id, u.tier as audience_tier, u.is_leaders,
      (select count(*) from enrolments e where e.line_id = b.id and e.was_present) as named
    from class_audiences b join training_classes c on c.id = b.class_id join audiences u on u.code = b.audience
    where c.cancelled_reason is null and c.kind in (${list(classes)}) and c.closes_on ${period}`
  const organiser = tier('b.organiser_unit_id', 'b.closes_on')
  return `select reported_count as weight, coalesce(audience_tier, ${organiser}) as tier, is_leaders as leads
      from (${lines}) b where reported_count > named
    union all select 1, tier, leads from (
      select coalesce(${works('b.closes_on')}, audience_tier, ${organiser}) as tier,
        iif(p.id is null, b.is_leaders, ${leads('b.closes_on')}) as leads,
        row_number() over (partition by coalesce(p.id, e.id) order by b.closes_on desc, e.id desc) as n
      from (${lines}) b join enrolments e on e.line_id = b.id and e.was_present left join people p on p.id = e.person_id
      where b.named >= b.reported_count) where n = 1`
}

const held = (
  { from, until }: Days,
  { classes = [] }: Content,
) => `select c.id, ${tier('c.organiser_unit_id', 'c.closes_on')} as tier
  from training_classes c where c.cancelled_reason is null and c.kind in (${list(classes)})
  and c.closes_on between '${from}' and '${until}'`

/** The contents that the register counts, each a line. */
export function trainingWitness(days: Days, contents: readonly Content[]): Witness {
  const rows = contents.flatMap((content, at) => [
    `select ${at} as content, 'learner' as counts, weight, tier, leads from (${learners(days, content)})`,
    `select ${at}, 'class', 1, tier, 0 from (${held(days, content)})`,
  ])
  const [learner, taught] = ["counts = 'learner'", "counts = 'class'"]
  return {
    rows: rows.join(' union all '),
    lines: contents.map(({ words, parts = 0 }, at) => [words, `content between ${at} and ${at + parts}`]),
    columns: [
      ['all', learner],
      ['province', 'false'],
      ['province-leaders', 'false'],
      ['district', `${learner} and tier = 'district'`],
      ['district-leaders', `${learner} and tier = 'district' and leads`],
      ['commune', `${learner} and tier = 'commune'`],
      ['classes', taught],
      ['classes-province', 'false'],
      ['classes-district', `${taught} and tier = 'district'`],
    ],
  }
}
