import { expect, type Locator } from '@playwright/test'
import type { Hand } from '../hand'

/** A class: opened, its learners by name and by count, the roll in the hall. */
export class Course {
  constructor(readonly hand: Hand) {}

  private get page() {
    return this.hand.page
  }

  private get dialog() {
    return this.page.getByRole('dialog')
  }

  private field = (name: string): Locator => this.page.getByRole('textbox', { name, exact: true })

  async openNew(course: { title: string; kind: string; on: string; audience: string }) {
    await this.hand.open('/training/new')
    await this.hand.fill(this.field('Tên lớp'), course.title)
    await this.hand.select(this.page.getByLabel('Loại lớp'), course.kind)
    await this.hand.fill(this.field('Khai giảng'), course.on)
    await this.hand.choose(
      this.page.getByRole('combobox', { name: 'Đơn vị mở lớp' }),
      'trung tam chinh tri',
      'Trung tâm Chính trị',
    )
    await this.hand.tick(this.page.getByRole('checkbox', { name: course.audience }))
    await this.hand.press(this.page.getByRole('button', { name: 'Mở lớp' }))
    await this.page.waitForURL(/\/training\/[a-z0-9]{16}$/)
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(course.title)
    return this.page.url().split('/').at(-1) ?? ''
  }

  open = (id: string) => this.hand.open(`/training/${id}`)

  async enrolManaged() {
    await this.hand.press(this.page.getByRole('button', { name: 'Theo chức danh' }))
    await this.hand.press(this.dialog.getByRole('button', { name: 'Thêm vào lớp' }))
    await expect(this.dialog).toBeHidden()
  }

  async enrol(letters: string, name: string) {
    await this.hand.press(this.page.getByRole('button', { name: 'Ghi tên', exact: true }))
    await this.hand.choose(this.dialog.getByRole('combobox', { name: 'Cán bộ trong sổ' }), letters, name)
    await this.hand.press(this.dialog.getByRole('button', { name: 'Ghi tên', exact: true }))
    await this.hand.key('Escape')
    await expect(this.dialog).toBeHidden()
  }

  async expectLearners(count: number) {
    await expect(this.page.getByRole('table', { name: 'Học viên ghi tên' })).toContainText(`Cộng: ${count} học viên`)
  }

  async expectCounted(audience: string, count: number) {
    const line = this.page
      .getByRole('table', { name: 'Đối tượng của lớp' })
      .getByRole('row')
      .filter({ hasText: audience })
    await expect(
      line
        .getByRole('cell')
        .filter({ hasText: new RegExp(`^${count}$`) })
        .last(),
    ).toBeVisible()
  }

  async callRoll(id: string) {
    await this.hand.open(`/training/${id}/attendance`)
    await expect(this.page.getByRole('button', { name: 'Tất cả có mặt' })).toBeVisible()
  }

  async everyonePresent() {
    await this.hand.press(this.page.getByRole('button', { name: 'Tất cả có mặt' }))
  }

  mark(learner: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${learner}, `) }).first()
  }

  async expectMark(learner: string, said: string) {
    await expect(this.mark(learner)).toHaveAccessibleName(new RegExp(`: ${said}$`))
  }

  async expectRoll(text: string) {
    await expect(this.page.getByRole('main')).toContainText(text)
  }

  async expectSaved() {
    await expect(this.page.getByText('Đã lưu', { exact: true })).toBeVisible()
  }
}
