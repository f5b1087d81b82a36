import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['{lib,db,bin}/**/*.test.ts'],
    env: { TZ: 'America/St_Johns' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
