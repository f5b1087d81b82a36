import { test as base } from './fixtures'
import { Hand } from './hand'
import { Appraisals } from './pages/appraisals'
import { Board } from './pages/board'
import { Course } from './pages/course'
import { Decision } from './pages/decision'
import { DecisionForm } from './pages/decision-form'
import { DueInbox } from './pages/due'
import { Figure } from './pages/figure'
import { Home } from './pages/home'
import { Inspections } from './pages/inspections'
import { People } from './pages/people'
import { Person } from './pages/person'
import { PersonForm } from './pages/person-form'
import { Planning } from './pages/planning'
import { Reorganisation } from './pages/reorganisation'
import { Report } from './pages/report'
import { Rulebook } from './pages/rulebook'
import { Shell } from './pages/shell'
import { SignIn } from './pages/sign-in'
import { Targets } from './pages/targets'
import { Unit } from './pages/unit'
import { Users } from './pages/users'
import { Vacancies } from './pages/vacancies'

export { COLOURS, expect, expectAccessible, PHONE } from './fixtures'

type Screens = {
  hand: Hand
  appraisals: Appraisals
  board: Board
  course: Course
  decision: Decision
  decisionForm: DecisionForm
  due: DueInbox
  figure: Figure
  home: Home
  inspections: Inspections
  people: People
  person: Person
  personForm: PersonForm
  planning: Planning
  reorganisation: Reorganisation
  report: Report
  rulebook: Rulebook
  shell: Shell
  signIn: SignIn
  targets: Targets
  unit: Unit
  users: Users
  vacancies: Vacancies
}

/** The screens of the product, moved by one hand. */
export const test = base.extend<Screens>({
  hand: async ({ page }, use) => use(new Hand(page)),
  appraisals: async ({ hand }, use) => use(new Appraisals(hand)),
  board: async ({ hand }, use) => use(new Board(hand)),
  course: async ({ hand }, use) => use(new Course(hand)),
  decision: async ({ hand }, use) => use(new Decision(hand)),
  decisionForm: async ({ hand }, use) => use(new DecisionForm(hand)),
  due: async ({ hand }, use) => use(new DueInbox(hand)),
  figure: async ({ hand }, use) => use(new Figure(hand)),
  home: async ({ hand }, use) => use(new Home(hand)),
  inspections: async ({ hand }, use) => use(new Inspections(hand)),
  people: async ({ hand }, use) => use(new People(hand)),
  person: async ({ hand }, use) => use(new Person(hand)),
  personForm: async ({ hand }, use) => use(new PersonForm(hand)),
  planning: async ({ hand }, use) => use(new Planning(hand)),
  reorganisation: async ({ hand }, use) => use(new Reorganisation(hand)),
  report: async ({ hand }, use) => use(new Report(hand)),
  rulebook: async ({ hand }, use) => use(new Rulebook(hand)),
  shell: async ({ hand }, use) => use(new Shell(hand)),
  signIn: async ({ hand }, use) => use(new SignIn(hand)),
  targets: async ({ hand }, use) => use(new Targets(hand)),
  unit: async ({ hand }, use) => use(new Unit(hand)),
  users: async ({ hand }, use) => use(new Users(hand)),
  vacancies: async ({ hand }, use) => use(new Vacancies(hand)),
})
