import { expect, test } from 'vitest'
import { teamAddress, teamLinkOf } from '../../../web/features/departments/team-link.ts'

const link = '0123456789abcdef'.repeat(2)
const editKey = 'fedcba9876543210'.repeat(2)
const team = { link, editKey, department: 'supply-chain' }

test('a link comes back as it was made, and all of it stands in the fragment', () => {
  const url = new URL(teamAddress('https://tidu.example', team))
  expect(teamLinkOf(url.hash)).toEqual(team)
  expect(`${url.origin}${url.pathname}${url.search}`).toBe('https://tidu.example/join')
})

test.each(['', '#', '#link=1&key=2', `#link=${link}`, `#link=${link}&key=${editKey}x`])(
  '%j is no link',
  (fragment) => {
    expect(teamLinkOf(fragment)).toBeUndefined()
  },
)

test('a link without a department leads to the assessment', () => {
  expect(teamLinkOf(`#link=${link}&key=${editKey}`)).toEqual({ ...team, department: '' })
})
