import { defineConfig } from 'vitest/config'

// The tests of one room, without the other rooms' plug-ins. Properties draw fewer cases, always the
// same ones, so that a score can be compared with the one before.
export default defineConfig({
  test: {
    include: ['tests/assessments/**/*.test.ts'],
    env: { FC_RUNS: '100' },
    testTimeout: 60_000,
  },
})
