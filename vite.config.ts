import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'assessments',
          environment: 'node',
          include: ['tests/assessments/**/*.test.ts'],
        },
      },
      { test: { name: 'db', environment: 'node', include: ['tests/db/**/*.test.ts'] } },
      { test: { name: 'server', environment: 'node', include: ['tests/server/**/*.test.ts'] } },
    ],
  },
})
