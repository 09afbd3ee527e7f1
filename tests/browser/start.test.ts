import { expect, test } from 'vitest'
import { setUpBrowser } from './harness.ts'

const { newPage, expectQuiet } = setUpBrowser()

test('the built server answers / with a page that has a heading and throws nothing', async () => {
  const page = await newPage()
  const answer = await page.goto('/')
  expect(answer?.status()).toBe(200)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expectQuiet(page)
})
