import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import type { Answer } from '../../assessments/schema/request.ts'
import { makeApp, problemIn, type TestApp } from './make.ts'
import { agree, bearer, type SavedFirm, saveFirm, smallFirm } from './saved-firms.ts'

const withheld = { n: null, withheld: true, fewerThan: 10 }

const peers = async ({ get }: TestApp, query = 'industry=new-energy&size=small') => {
  const response = await get(`/api/v1/peers?${query}`)
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  return response.json()
}

/** Every question of the SME ladder with its lowest option, every scenario at `level`. */
const answered = (level: number): Record<string, Answer> => ({
  ...Object.fromEntries(
    catalogue.indicator.questions.map((question) => [
      question.id,
      question.kind === 'multi'
        ? [question.options[0]?.key ?? '']
        : (question.options[0]?.key ?? ''),
    ]),
  ),
  ...Object.fromEntries(catalogue.indicator.scenarios.map((one) => [one.id, level])),
  ...Object.fromEntries(
    catalogue.factory.scenes.map((scene) => [scene.id, level > 0 ? 'built' : 'none']),
  ),
})

async function firmsThatAgree(made: TestApp, count: number, from = 0, answers = answered(0)) {
  const firms: SavedFirm[] = []
  for (let n = from; n < from + count; n += 1) {
    made.time.now += 1000
    const firm = await saveFirm(made, n, { answers })
    await agree(made, firm)
    firms.push(firm)
  }
  return firms
}

test('saves without a name are never a group: each is refused, for want of the name', async () => {
  const made = await makeApp()
  for (let n = 0; n < 12; n += 1) {
    const firm = await saveFirm(made, n, { name: n % 2 === 0 ? null : '　', answers: answered(0) })
    const address = `/api/v1/assessments/${firm.link}/comparison`
    const refused = await made.put(address, { comparable: true }, bearer(firm.editKey))
    const { status, issues } = await problemIn(refused)
    expect([status, issues]).toEqual([
      400,
      [{ path: 'name', message: 'the saved assessment has no name' }],
    ])
    await agree(made, firm, false)
  }
  expect(await peers(made)).toEqual(withheld)
})

describe('a group', () => {
  test('of nine says only that it is below ten; the tenth shows it; a withdrawal hides it at once', async () => {
    const made = await makeApp()
    const firms = await firmsThatAgree(made, 9)
    expect(await peers(made)).toEqual(withheld)
    await firmsThatAgree(made, 1, 9)
    expect(await peers(made)).toMatchObject({ n: 10, withheld: false })
    const [first] = firms
    if (first !== undefined) await agree(made, first, false)
    expect(await peers(made)).toEqual(withheld)
  })

  test('holds those who agreed, and nobody else', async () => {
    const made = await makeApp()
    await firmsThatAgree(made, 9)
    for (let n = 9; n < 20; n += 1) await saveFirm(made, n, { answers: answered(0) })
    expect(await peers(made)).toEqual(withheld)
  })

  test('is of one industry and one size; a size that is not known is in none', async () => {
    const made = await makeApp()
    await firmsThatAgree(made, 8)
    const { revenueFen: _, ...sizeless } = smallFirm.enterprise ?? {}
    const others = [
      await saveFirm(made, 20, { industry: 'smart-appliances', answers: answered(0) }),
      await saveFirm(made, 21, { request: { enterprise: sizeless, answers: answered(0) } }),
      await saveFirm(made, 22, {
        request: {
          enterprise: { employees: 2000, revenueFen: { '2025': 100_000_000_000 } },
          answers: answered(0),
        },
      }),
    ]
    for (const other of others) await agree(made, other)
    expect(await peers(made)).toEqual(withheld)
    await firmsThatAgree(made, 2, 30)
    expect(await peers(made)).toMatchObject({ n: 10 })
    expect(await peers(made, 'industry=new-energy&size=large')).toEqual(withheld)
    expect(await peers(made, 'industry=smart-appliances&size=small')).toEqual(withheld)
  })

  test('grows five at a time: up to four more firms change nothing in it', async () => {
    const made = await makeApp()
    await firmsThatAgree(made, 10)
    const ten = await peers(made)
    await firmsThatAgree(made, 4, 10, answered(4))
    expect(await peers(made)).toEqual(ten)
    await firmsThatAgree(made, 1, 14, answered(4))
    expect(await peers(made)).toMatchObject({ n: 15 })
  })

  test('counts nobody whose name was taken out after the yes, until there is one again', async () => {
    const made = await makeApp()
    const [first] = await firmsThatAgree(made, 10)
    const revised = async (revision: number, name: string | null) => {
      const request = { ...smallFirm, answers: answered(0) }
      const body = { revision, request, industry: 'new-energy', name }
      const address = `/api/v1/assessments/${first?.link}`
      const replaced = await made.put(address, body, bearer(first?.editKey ?? ''))
      expect(replaced.status).toBe(200)
    }
    await revised(1, null)
    expect(await peers(made)).toEqual(withheld)
    await revised(2, '甲厂')
    expect(await peers(made)).toMatchObject({ n: 10 })
  })

  test('is told anew after its days alone, but for those who withdraw', async () => {
    const made = await makeApp({ peersEveryDays: 30 })
    const month = 30 * 24 * 60 * 60 * 1000
    const firms = await firmsThatAgree(made, 10)
    expect(await peers(made)).toEqual(withheld)
    made.time.now += month
    const told = await peers(made)
    expect(told).toMatchObject({ n: 10 })
    await firmsThatAgree(made, 5, 10, answered(4))
    const [first] = firms
    const body = {
      revision: 1,
      request: { ...smallFirm, answers: answered(4) },
      industry: 'new-energy',
      name: '第0厂',
    }
    await made.put(`/api/v1/assessments/${first?.link}`, body, bearer(first?.editKey ?? ''))
    expect(await peers(made)).toEqual(told)
    made.time.now += month
    expect(await peers(made)).toMatchObject({ n: 15 })
    for (const firm of firms.slice(0, 6)) await agree(made, firm, false)
    expect(await peers(made)).toEqual(withheld)
  })

  test('keeps the firm that agreed first under a name: a namesake moves nothing', async () => {
    const made = await makeApp()
    await firmsThatAgree(made, 10)
    const before = await peers(made)
    const namesake = await saveFirm(made, 70, { name: '第3厂', answers: answered(4) })
    await agree(made, namesake)
    expect(await peers(made)).toEqual(before)
  })

  test('ends with the last word, also when a yes and a no come together', async () => {
    const made = await makeApp()
    const [firm] = await firmsThatAgree(made, 1)
    if (firm === undefined) throw new Error('no firm')
    for (let turn = 0; turn < 10; turn += 1) {
      await Promise.all([agree(made, firm), agree(made, firm, false)])
      await agree(made, firm, false)
      const address = `/api/v1/assessments/${firm.link}/comparison`
      const said = await made.get(address, bearer(firm.editKey))
      expect(await said.json()).toEqual({ comparable: false })
    }
  })

  test('counts a firm once, by its latest revision, and one name once', async () => {
    const made = await makeApp()
    const firms = await firmsThatAgree(made, 9)
    for (const n of [50, 51]) {
      const twice = await saveFirm(made, n, {
        name: n === 50 ? '甲厂（A）' : ' 甲 厂(a) ',
        answers: {},
      })
      await agree(made, twice)
    }
    expect(await peers(made)).toMatchObject({
      n: 10,
      ladders: { 'sme-digital-2024': { n: null, withheld: true } },
    })
    await firmsThatAgree(made, 1, 60)
    const [first] = firms
    const body = { revision: 1, request: { ...smallFirm, answers: {} }, name: '第0厂' }
    if (first !== undefined)
      await made.put(`/api/v1/assessments/${first.link}`, body, bearer(first.editKey))
    expect(await peers(made)).toMatchObject({
      n: 10,
      ladders: { 'sme-digital-2024': { n: null, withheld: true } },
    })
  })
})

test('what is said of a ladder never shows one firm or two, and no name', async () => {
  const made = await makeApp()
  await firmsThatAgree(made, 6, 0, answered(0))
  await firmsThatAgree(made, 4, 6, answered(4))
  const found = await peers(made)
  expect(found.catalogueVersions).toEqual([catalogue.version])
  const sme = found.ladders['sme-digital-2024']
  expect(sme.n).toBe(10)
  for (const { firms } of sme.cells) expect([1, 2]).not.toContain(firms)
  expect(sme.cells.flatMap(({ rungs }: { rungs: unknown[] }) => rungs)).toEqual([null, 1, 2, 3, 4])
  expect([sme.score.parts, sme.score.cuts.length]).toEqual([3, 2])
  expect(found.ladders['cmmm-2020']).toEqual({ n: null, withheld: true })
  expect(found.links).toEqual(
    catalogue.factory.links.map(({ id }) => ({
      link: id,
      n: 10,
      withheld: false,
      medianPercent: 0,
    })),
  )
  expect(JSON.stringify(found)).not.toContain('厂')
})

test.each([
  ['industry=new-energy', 'size'],
  ['size=small', 'industry'],
  ['industry=alchemy&size=small', 'industry'],
  ['industry=new-energy&size=huge', 'size'],
])('asks for an industry and a size that there are: %s is a 400', async (query, place) => {
  const { get } = await makeApp()
  const problem = await problemIn(await get(`/api/v1/peers?${query}`))
  expect([problem.status, problem.issues[0].path]).toEqual([400, place])
})
