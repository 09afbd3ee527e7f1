import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../assessments/canonical-json.ts'
import { checkRequest } from '../../../assessments/check-request.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { publishedContent } from '../../../assessments/content/published-content.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { scalesOf } from '../../../assessments/scales-of.ts'
import { Catalogue } from '../../../assessments/schema/catalogue.ts'
import { Request } from '../../../assessments/schema/request.ts'

/** Every citation anywhere in the content, with the path to it. */
function citationsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => citationsIn(one, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  const own: (readonly [string, string])[] =
    'source' in value && 'confidence' in value && typeof value.source === 'string'
      ? [[path, value.source]]
      : []
  return own.concat(
    Object.entries(value).flatMap(([key, field]) => citationsIn(field, `${path}.${key}`)),
  )
}

/** Every text in Chinese that is shown, with the path to it. */
function wordsIn(value: unknown, path = ''): readonly (readonly [string, string, string])[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => wordsIn(one, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  const own: (readonly [string, string, string])[] =
    'zh' in value && 'en' in value ? [[path, String(value.zh), String(value.en)]] : []
  return own.concat(Object.entries(value).flatMap(([key, one]) => wordsIn(one, `${path}.${key}`)))
}

describe('the catalogue', () => {
  it('has the shape of its schema', () => {
    expect(Catalogue.safeParse(catalogue).error?.issues ?? []).toEqual([])
  })

  it('is the published one: its hash is the recorded hash', () => {
    const sha256 = createHash('sha256').update(canonicalJson(publishedContent)).digest('hex')
    expect(sha256, 'content has changed: npm run publish-content records it').toBe(catalogue.sha256)
  })

  it('is computed with the scales that were written from it', () => {
    expect(scales, 'content has changed: npm run publish-content writes them').toEqual(
      scalesOf(catalogue),
    )
  })

  it('cites only sources that are listed', () => {
    const listed = new Set(catalogue.sources.map((source) => source.id))
    const dead = citationsIn(catalogue).filter(([, source]) => !listed.has(source))
    expect(dead).toEqual([])
  })

  it('says everything in both languages, without Latin in Chinese sentences set off by spaces', () => {
    for (const [path, zh, en] of wordsIn(catalogue)) {
      expect(zh.trim(), path).toBe(zh)
      expect(en, path).not.toMatch(/[\u4e00-\u9fff]{8,}/)
      expect(zh, path).not.toMatch(/[\u4e00-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u4e00-\u9fff]/)
    }
  })

  it('uses each id once', () => {
    const ids = [
      ...catalogue.indicator.questions,
      ...catalogue.indicator.scenarios,
      ...catalogue.factory.questions,
      ...catalogue.factory.scenes,
      ...catalogue.documents.flatMap((document) => document.measures),
      ...catalogue.documents.flatMap((document) => document.clauses),
    ].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ships an example that is a valid request', () => {
    const request = Request.parse(exampleFactory.request)
    expect(checkRequest(request, catalogue)).toEqual([])
  })
})
