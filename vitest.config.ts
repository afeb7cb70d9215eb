import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['server/**/*.test.ts', 'react/**/*.test.{ts,tsx}', 'web/**/*.test.{ts,tsx}'],
    globalSetup: ['server/test/web/build-if-stale.ts'],
    // Nets, not promises: a machine that does three things at once must not fail what holds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make real databases and browsers wait for each other.
    maxWorkers: 2,
  },
})
