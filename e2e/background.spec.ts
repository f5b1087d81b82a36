import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './office'

const AT_ONCE = 6

async function timed(request: APIRequestContext, path: string) {
  const began = performance.now()
  expect((await request.get(path)).status(), path).toBe(200)
  return performance.now() - began
}

test('whoever opens a list while reports are being made waits for none of them', async ({ as, page, report }) => {
  test.slow()
  await as('truongban')
  const id = await report.make('01062021', '30062023')
  const workbook = `/api/reports/${id}?format=xlsx`
  const alone = await timed(page.request, workbook)
  await timed(page.request, '/people')

  let isMaking = true
  const made = Promise.all(Array.from({ length: AT_ONCE }, () => timed(page.request, workbook))).finally(() => {
    isMaking = false
  })
  const waits: number[] = []
  while (isMaking) waits.push(await timed(page.request, '/people'))
  const longest = Math.max(...(await made))
  console.log(
    `a workbook alone ${Math.round(alone)} ms, the last of ${AT_ONCE} ${Math.round(longest)} ms, lists meanwhile: ${waits.map(Math.round).join(', ')} ms`,
  )
  expect(waits.length, 'lists opened before the last workbook was ready').toBeGreaterThan(2)
  expect(Math.max(...waits), 'the longest wait for a list').toBeLessThan(longest / 2)
})
