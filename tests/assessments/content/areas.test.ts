import { describe, expect, it } from 'vitest'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { industries } from '../../../assessments/content/industries/industries.ts'
import { sources } from '../../../assessments/content/sources.ts'
import { Area, Industry } from '../../../assessments/schema/area.ts'

const paths = areas.map((area) => area.path)
const named = (path: string) => areas.find((area) => area.path === path)
const under = (path: string) => paths.filter((other) => other.startsWith(`${path}/`))
const listed = new Set(sources.map((source) => source.id))

describe('the areas', () => {
  it('have the shape of an area, each once', () => {
    for (const area of areas) expect(Area.parse(area)).toEqual(area)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('stand after their parents', () => {
    for (const [index, path] of paths.entries()) {
      if (!path.includes('/')) continue
      const parent = path.slice(0, path.lastIndexOf('/'))
      expect(paths.slice(0, index), path).toContain(parent)
    }
  })

  it('are the 21 cities of Guangdong', () => {
    expect(under('gd').filter((path) => path.split('/').length === 2)).toHaveLength(21)
  })

  it('hold the districts and zones of Zhuhai, Hengqin among them', () => {
    expect(under('gd/zhuhai')).toEqual([
      'gd/zhuhai/xiangzhou',
      'gd/zhuhai/jinwan',
      'gd/zhuhai/doumen',
      'gd/zhuhai/gaoxin',
      'gd/zhuhai/fushan',
      'gd/zhuhai/hezhou',
      'gd/zhuhai/hengqin',
    ])
    expect(named('gd/zhuhai/jinwan')?.name.zh).toBe('金湾区（含珠海经开区）')
  })

  it('hold every area that a policy document names', () => {
    for (const path of [
      'gd',
      'gd/zhuhai',
      'gd/zhuhai/hengqin',
      'gd/shenzhen/longhua',
      'gd/zhongshan',
    ])
      expect(paths).toContain(path)
  })

  it('are choosable exactly where nothing lies inside them', () => {
    for (const area of areas) expect(area.choosable, area.path).toBe(under(area.path).length === 0)
    expect(areas.filter((area) => !area.choosable).map((area) => area.path)).toEqual([
      'gd',
      'gd/shenzhen',
      'gd/zhuhai',
    ])
  })

  it('speak both languages and cite listed sources', () => {
    for (const { path, name, note, citation } of areas) {
      for (const words of note ? [name, note] : [name]) {
        expect(words.zh, path).toMatch(/^[\p{Script=Han}（），；、。]+$/u)
        expect(words.en, path).not.toMatch(/\p{Script=Han}/u)
      }
      expect(listed, path).toContain(citation.source)
    }
  })
})

describe('the industries', () => {
  it('have the shape of an industry, each once', () => {
    for (const industry of industries) expect(Industry.parse(industry)).toEqual(industry)
    expect(new Set(industries.map((industry) => industry.id)).size).toBe(industries.length)
  })

  it('hold Zhuhai’s seven industries and the five sub-sectors of its pilot', () => {
    const names = industries.map((industry) => industry.name.zh)
    expect(names).toEqual(
      expect.arrayContaining([
        '新一代信息技术',
        '新能源',
        '集成电路',
        '生物医药与健康',
        '智能家电',
        '装备制造',
        '精细化工',
        '印刷电路板',
        '打印设备及耗材',
        '智能电网',
      ]),
    )
  })

  it('say that discrete or process is assumed, and cite listed sources', () => {
    for (const industry of industries) {
      expect(industry.citation.confidence, industry.id).toBe('assumed')
      expect(listed, industry.id).toContain(industry.citation.source)
      expect(industry.name.en, industry.id).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
