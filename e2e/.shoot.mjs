import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { encode } from 'next-auth/jwt'

const [account, ...paths] = process.argv.slice(2)
const url = 'http://127.0.0.1:4571'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const c = await b.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } })
const value = await encode({
  token: { sid: `session-${account}` },
  secret: 'a secret for browser tests alone',
  maxAge: 3600,
})
await c.addCookies([{ name: 'next-auth.session-token', value, url, httpOnly: true, sameSite: 'Lax' }])
const p = await c.newPage()
p.on('console', (m) => m.type() === 'error' && console.log('console:', m.text()))
for (const path of paths) {
  const [addr, name, mode] = path.split('@')
  await p.setViewportSize({ width: 1440, height: 900 })
  writeFileSync('/tmp/h-seats-queries.log', '')
  const t = Date.now()
  const r = await p.goto(url + addr)
  console.log(
    addr,
    r.status(),
    Date.now() - t,
    'ms',
    readFileSync('/tmp/h-seats-queries.log', 'utf8').split('\n').filter(Boolean).length,
    'queries',
  )
  await p.waitForTimeout(600)
  await p.screenshot({ path: `/tmp/h-shots/${name}-desk.png`, fullPage: mode !== 'fold' })
  await p.setViewportSize({ width: 390, height: 844 })
  await p.waitForTimeout(200)
  await p.screenshot({ path: `/tmp/h-shots/${name}-phone.png` })
  console.log(
    'overflow',
    await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
  if (mode === 'pdf') {
    await p.setViewportSize({ width: 1440, height: 900 })
    await p.emulateMedia({ media: 'print' })
    const pdf = await p.pdf({ preferCSSPageSize: true, printBackground: true, path: `/tmp/h-shots/${name}.pdf` })
    console.log('pages', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) || []).length)
    await p.emulateMedia({ media: 'screen' })
  }
}
await b.close()
