import { expect, test } from 'vitest'
import { areaReader } from '../../../assessments/register/area-names.ts'
import type { Area } from '../../../assessments/schema/area.ts'
import { areas } from './make.ts'

const inZhuhai = areaReader(areas, 'gd/zhuhai')

test.each([
  ['gd/zhuhai/jinwan', 'gd/zhuhai/jinwan'],
  ['GD/Zhuhai/Jinwan', 'gd/zhuhai/jinwan'],
  ['金湾区', 'gd/zhuhai/jinwan'],
  ['金湾区（含珠海经开区）', 'gd/zhuhai/jinwan'],
  ['金湾区(含珠海经开区)', 'gd/zhuhai/jinwan'],
  ['珠海市金湾区', 'gd/zhuhai/jinwan'],
  ['广东省珠海市金湾区', 'gd/zhuhai/jinwan'],
  ['广东省 珠海市 斗门区', 'gd/zhuhai/doumen'],
  ['jinwan', 'gd/zhuhai/jinwan'],
  ['鹤洲新区', 'gd/zhuhai/hezhou'],
  ['Fushan Industrial Park', 'gd/zhuhai/fushan'],
  ['珠海市', 'gd/zhuhai'],
])('%s is %s', (text, path) => {
  expect(inZhuhai(text)).toBe(path)
})

test.each([
  ['金湾', 'unknown'],
  ['gd/zhuhai/nowhere', 'unknown'],
  ['金湾区珠海市', 'unknown'],
  ['gd', 'outside'],
  ['广东省', 'outside'],
  ['中山市', 'outside'],
  ['gd/shenzhen/longhua', 'outside'],
  ['Guangdong', 'outside'],
])('%s is no area of Zhuhai: %s', (text, fault) => {
  expect(inZhuhai(text)).toEqual({ fault })
})

test('a district reads itself alone', () => {
  const inJinwan = areaReader(areas, 'gd/zhuhai/jinwan')
  expect(inJinwan('金湾区')).toBe('gd/zhuhai/jinwan')
  expect(inJinwan('斗门区')).toEqual({ fault: 'outside' })
  expect(inJinwan('珠海市')).toEqual({ fault: 'outside' })
})

const area = (path: string, zh: string): Area => ({
  path,
  name: { zh, en: zh },
  choosable: true,
  citation: { source: 'none', confidence: 'assumed' },
})

test('of two areas of one name the one inside is meant, and two inside are not told apart', () => {
  const two = [
    area('gd', '省'),
    area('gd/a', '甲市'),
    area('gd/a/c', '城区'),
    area('gd/b', '乙市'),
    area('gd/b/c', '城区'),
  ]
  expect(areaReader(two, 'gd/a')('城区')).toBe('gd/a/c')
  expect(areaReader(two, 'gd')('城区')).toEqual({ fault: 'ambiguous' })
  expect(areaReader(two, 'gd')('乙市城区')).toBe('gd/b/c')
})

test('every area of the catalogue is read from its path and its two names', () => {
  const roots = new Set(areas.map(({ path }) => path.split('/')[0] ?? ''))
  const lost = [...roots].flatMap((root) => {
    const reader = areaReader(areas, root)
    return areas
      .filter(({ path }) => path.split('/')[0] === root)
      .filter(({ path, name }) => [path, name.zh, name.en].some((text) => reader(text) !== path))
  })
  expect(lost).toEqual([])
})
