import { expect, test } from 'vitest'
import { clockTime } from '../../web/clock-time.ts'

test('a moment reads as the clock of the device does, in two figures each', () => {
  expect(clockTime(new Date(2026, 10, 22, 9, 5).getTime())).toBe('09:05')
  expect(clockTime(new Date(2026, 10, 22, 23, 59).getTime())).toBe('23:59')
})
