import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completed, platformOf } from './lock.mjs'

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const lock = JSON.parse(text)
const names = Object.keys(lock.packages)

test('the lock holds every optional package it names, so that npm ci accepts it', () => {
  expect(completed(lock)).toEqual(lock)
})

test.each([
  '@next/swc-darwin-arm64',
  '@next/swc-darwin-x64',
  '@next/swc-win32-x64-msvc',
  '@next/swc-linux-arm64-gnu',
  '@tailwindcss/oxide-darwin-arm64',
  '@tailwindcss/oxide-win32-x64-msvc',
  '@tailwindcss/oxide-linux-x64-gnu',
  '@node-rs/argon2-darwin-arm64',
  '@node-rs/argon2-win32-x64-msvc',
  '@node-rs/argon2-linux-x64-gnu',
  '@biomejs/cli-darwin-arm64',
  '@biomejs/cli-win32-x64',
  '@biomejs/cli-linux-x64',
])('the lock names %s', (name) => {
  expect(names).toContain(`node_modules/${name}`)
})

test('npm leaves the making of better-sqlite3 to bin/native.mjs', () => {
  expect(lock.packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false })
  expect(lock.packages['node_modules/better-sqlite3']).not.toHaveProperty('hasInstallScript')
})

test('the lock says of no package which registry it came from', () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/)
})

test.each([
  ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
])('the name %s says where it runs', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})
