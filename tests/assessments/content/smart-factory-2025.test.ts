import { describe, expect, it } from 'vitest'
import { smartFactory2025 } from '../../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { nationalCounts } from '../../../assessments/content/ladders/smart-factory-2025/counts.ts'
import { sources } from '../../../assessments/content/sources.ts'
import { KpiPosition, LinkId, RungId, SmartFactory } from '../../../assessments/schema/ladder.ts'
import { Citation, Source } from '../../../assessments/schema/provenance.ts'
import { Words } from '../../../assessments/schema/words.ts'

const ladder = smartFactory2025

/** Every value inside `value`, itself included. */
function inside(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(inside)]
}

const everything = inside([ladder, nationalCounts])
const words = everything.filter((value): value is Words => Words.safeParse(value).success)
const citations = everything.filter((value): value is Citation => Citation.safeParse(value).success)
const optionsOf = (id: string) =>
  ladder.questions.find((question) => question.id === id)?.options.map((option) => option.value)

describe('the smart-factory ladder of 2025', () => {
  it('has the shape of a ladder', () => {
    expect(SmartFactory.parse(ladder)).toEqual(ladder)
  })

  it('takes 20 million yuan as above scale', () => {
    expect(ladder.aboveScaleFen).toBe(20_000_000 * 100)
    expect(ladder.aboveScaleCitation.confidence).toBe('official')
  })

  it('puts 40 scenes in eight chapters of 3, 2, 2, 12, 10, 4, 3 and 4', () => {
    const counts = ladder.chapters.map((chapter) => [
      chapter.id,
      ladder.scenes.filter((scene) => scene.chapter === chapter.id).length,
    ])
    expect(counts).toEqual([
      ['factory-building', 3],
      ['product-development', 2],
      ['process-design', 2],
      ['production-management', 12],
      ['production-operation', 10],
      ['operations-management', 4],
      ['product-service', 3],
      ['supply-chain', 4],
    ])
  })

  it('numbers the scenes on through the chapters, in the order of the guide', () => {
    expect(ladder.scenes.map((scene) => scene.id)).toEqual(
      Array.from({ length: 40 }, (_, index) => `scene.${index + 1}`),
    )
    expect(ladder.scenes.map((scene) => scene.number)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
    const order = ladder.chapters.map((chapter) => chapter.id)
    const places = ladder.scenes.map((scene) => order.indexOf(scene.chapter))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(ladder.scenes.map((scene) => scene.name.zh)).size).toBe(40)
  })

  it('says that readings of scenes 8 to 40 are assumed', () => {
    for (const scene of ladder.scenes) {
      expect(scene.citation.confidence).toBe('secondary')
      expect(scene.gistCitation.confidence).toBe(scene.number <= 7 ? 'secondary' : 'assumed')
    }
  })

  it('puts each chapter in one of the five links, and says that the mapping is assumed', () => {
    expect(ladder.chapters.map((chapter) => chapter.link)).toEqual([
      'building',
      'design',
      'design',
      'management',
      'operation',
      'business',
      'business',
      'business',
    ])
    expect(ladder.links.map((link) => link.id)).toEqual(LinkId.options)
    expect(ladder.mappingCitation.confidence).toBe('assumed')
  })

  it('demands of each rung what has been determined', () => {
    expect(ladder.rungs.map((rung) => [rung.id, rung.demand])).toEqual([
      ['basic', { covers: ['operation'], maturity: 2, kpi: 'above-province-average' }],
      [
        'advanced',
        {
          covers: ['operation', 'management', 'business'],
          maturity: 2,
          kpi: 'province-leading',
          rungBelow: 'basic',
        },
      ],
      [
        'excellent',
        {
          covers: ['building', 'design', 'operation', 'management', 'business'],
          maturity: 3,
          kpi: 'national-leading',
          aiShare: [1, 5],
          rungBelow: 'advanced',
        },
      ],
      [
        'leading',
        {
          covers: ['building', 'design', 'operation', 'management', 'business'],
          maturity: 4,
          kpi: 'global-leading',
          aiShare: [3, 5],
          rungBelow: 'excellent',
        },
      ],
    ])
  })

  it('offers the answers of the public API, lowest first', () => {
    expect(ladder.questions.map((question) => question.id)).toEqual([
      'factory.clean',
      'factory.controllable',
      'factory.organised',
      'factory.kpi',
      'factory.recognised',
    ])
    for (const id of ['factory.clean', 'factory.controllable', 'factory.organised'])
      expect(optionsOf(id)).toEqual(['true', 'false'])
    expect(optionsOf('factory.kpi')).toEqual(KpiPosition.options)
    expect(optionsOf('factory.recognised')).toEqual(['none', ...RungId.options])
  })

  it('leaves the position of the indicators to experts in every option', () => {
    const kpi = ladder.questions.find((question) => question.id === 'factory.kpi')
    expect(kpi?.help.zh).toMatch(/^待专家核定。/)
    for (const option of kpi?.options ?? []) expect(option.note?.zh).toMatch(/^待专家核定。/)
  })

  it('names evidence for every question', () => {
    for (const question of ladder.questions)
      expect(question.evidence.length, question.id).toBeGreaterThan(0)
  })

  it('shows on every rung the conditions that block nothing', () => {
    for (const rung of ladder.rungs) {
      const notes = rung.notes.map((note) => note.text.zh).join('')
      expect(notes).toContain('独立法人资格')
      expect(notes).toContain('现场核查')
      expect(notes).toContain('市场竞争力')
    }
  })

  it('sets no pass mark for equipment rates, and states no percentage in words', () => {
    for (const { zh, en } of words) {
      expect(zh).not.toMatch(/数控化率|联网率|百分之|[%％]/)
      expect(en).not.toMatch(/%|per cent|percent|NC rate|connection rate/)
    }
  })

  it('speaks plainly in both languages', () => {
    expect(words.length).toBeGreaterThan(200)
    for (const { zh, en } of words) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(zh).not.toMatch(/\p{Script=Han}\s+[\w]|[\w]\s+\p{Script=Han}/u)
      expect(zh).not.toMatch(/[,;:?!"'！您]|恭喜/)
      expect(en.replace('较大', '')).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('cites only sources that are listed', () => {
    const listed = new Set(sources.map((source) => source.id))
    expect(citations.length).toBeGreaterThan(100)
    expect(citations.filter((citation) => !listed.has(citation.source))).toEqual([])
  })
})

describe('the counts of factories in China', () => {
  it('are those of December 2025, at second hand', () => {
    expect(nationalCounts.map(({ rung, count, orMore }) => [rung, count, orMore])).toEqual([
      ['basic', 35_000, true],
      ['advanced', 8_200, true],
      ['excellent', 500, true],
      ['leading', 15, false],
    ])
    for (const count of nationalCounts) expect(count.citation.confidence).toBe('secondary')
  })
})

describe('the sources', () => {
  it('have the shape of a source, each once', () => {
    for (const source of sources) expect(Source.parse(source)).toEqual(source)
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length)
  })
})
