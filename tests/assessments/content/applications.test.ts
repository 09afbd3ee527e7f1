import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { applications } from '../../../assessments/content/policies/applications/applications.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { wordFlaws } from '../../../assessments/lint/words.ts'
import { Application } from '../../../assessments/schema/application.ts'

const measures = documents.flatMap((document) => document.measures)
const listed = applications.flatMap(({ measure, materials }) =>
  materials.map((item) => ({ measure, item })),
)

describe('the lists of application materials', () => {
  it('keep to their schema', () => {
    expect(z.array(Application).parse(applications)).toEqual(applications)
  })

  it('are one for each measure that a fact feeds, in the order of the documents, and no other', () => {
    const fed = measures.filter(({ feed }) => feed.kind !== 'nothing').map(({ id }) => id)
    expect(applications.map(({ measure }) => measure)).toEqual(fed)
  })

  it('say each item in both languages, set as the house sets its words', () => {
    expect(wordFlaws(applications)).toEqual([])
  })

  it('ask for nothing twice', () => {
    const twice = applications.filter(
      ({ materials }) =>
        new Set(materials.map(({ zh }) => zh)).size < materials.length ||
        new Set(materials.map(({ en }) => en)).size < materials.length,
    )
    expect(twice).toEqual([])
  })

  it('name no day, sum or share, because no guide was read', () => {
    const figures = listed.filter(({ item }) => /\d|万元|%/.test(item.zh + item.en))
    expect(figures).toEqual([])
  })

  it('say that a measure paid by itself needs no application', () => {
    const automatic = measures.filter(({ mode }) => mode === 'automatic').map(({ id }) => id)
    const said = listed.filter(({ item }) => item.zh.includes('免申即享'))
    expect(automatic).toEqual(['zhuhai-2025.1'])
    expect(said.map(({ measure }) => measure)).toEqual(automatic)
  })

  it('name a bureau only where the text of the document does', () => {
    const bureaus = /省工业和信息化厅|市工业和信息化局|区?科技创新局|科技产业集团|《.+》/g
    const strange = applications.flatMap(({ measure, where }) => {
      const document = documents.find((one) => one.measures.some(({ id }) => id === measure))
      const named = where?.zh.match(bureaus) ?? []
      const text = textOf[document?.id ?? ''] ?? ''
      if (where && named.length === 0) return [`${measure}: names nobody`]
      return named.filter((one) => !text.includes(one)).map((one) => `${measure}: ${one}`)
    })
    expect(strange).toEqual([])
  })
})
