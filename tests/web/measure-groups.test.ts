import { expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { measureGroups } from '../../web/features/records/measure-groups.ts'

const { documents } = catalogue
const measuresOf = (id: string) => documents.find((one) => one.id === id)?.measures ?? []
const longhua = measuresOf('longhua-2025')
const draft = measuresOf('zhuhai-2026-draft')
const offered = (chosen: string) =>
  measureGroups(documents, longhua, chosen).flatMap(({ measures }) =>
    measures.map(({ measure }) => measure),
  )

test('the documents of the firm stand first, all others are one group', () => {
  const groups = measureGroups(documents, longhua, '')
  expect(groups.map(({ document }) => document?.id ?? null)).toEqual(['longhua-2025', null])
  expect([...new Set(groups[1]?.measures.map(({ of }) => of.id))].sort()).toEqual([
    'guangdong-2025',
    'zhongshan-2025',
    'zhuhai-2025',
  ])
})

test('no aid can have come under a draft, nor as money under a service', () => {
  expect(offered('').filter((one) => draft.includes(one))).toEqual([])
  expect(offered('').filter(({ amount }) => amount.basis === 'not-money')).toEqual([])
  const paying = documents
    .filter((document) => !document.draft)
    .flatMap(({ measures }) => measures.filter(({ amount }) => amount.basis !== 'not-money'))
  expect(offered('')).toHaveLength(paying.length)
})

test('what a kept record names stays on offer', () => {
  const kept = draft[0]?.id ?? ''
  expect(offered(kept).filter((one) => draft.includes(one))).toEqual([draft[0]])
})
