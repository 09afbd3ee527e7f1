import { describe, expect, test } from 'vitest'
import { figureNames } from '../../../assessments/coverage/figures.ts'
import type { Population, Share } from '../../../assessments/schema/coverage.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { newOrganisation } from '../people.ts'
import { bureauOf, bureauStep, CREDIT_CODE, firmStep, makeDesks, submit } from '../sharing/make.ts'
import { codeOf, entriesOf, file, imported, JINWAN, line, newFirm, type Office } from './make.ts'

const OWN = `${CREDIT_CODE},示例精密电路,金湾区,三灶,C3982,是,中型`

/** The bureau of Jinwan with a register of four firms, and a firm that one of them is. */
async function makeDesk() {
  const desks = await makeDesks({ bureau: ['viewer', 'publisher'] })
  const office: Office = {
    ...{ id: desks.bureau.id, owner: desks.bureau.as('owner') },
    path: `/organisations/${desks.bureau.id}`,
  }
  const others = [line(1, '金湾区', '三灶,,是,'), line(2, '金湾区', '平沙,,否,'), line(3)]
  await imported(office, file(OWN, ...others))
  const firmPath = `/organisations/${desks.firm.id}`
  const claim = async () => {
    const body = { creditCode: CREDIT_CODE, proof: '营业执照' }
    const { id } = await answerOf(desks.firm.as('owner').post(`${firmPath}/claims`, body), 201)
    return String(id)
  }
  const confirm = (id: string) =>
    answerOf(
      office.owner.post(`${office.path}/register/claims/${id}/decide`, {
        ...{ version: 1, decision: 'confirm' },
      }),
      200,
    )
  return { ...desks, office, claim, confirm }
}

const deskOf = ({ owner, path }: Office) => answerOf(owner.get(`${path}/desk`), 200)

const figureOf = ({ owner, path }: Office, figure: string, query = '') =>
  answerOf(owner.get(`${path}/desk/figures/${figure}${query}`), 200)

type Figures = Record<Population, Record<string, Share>>
const counted = (figures: Figures, population: Population = 'registered') => {
  const { all, started, submitted, confirmed } = figures[population]
  return [all?.of, started?.of, submitted?.of, confirmed?.of]
}

describe('the desk of a bureau', () => {
  test('counts a firm from its claim to its confirmation, and nothing that was taken back', async () => {
    const made = await makeDesk()
    const { office, claim, confirm } = made
    const whole = async () => counted((await deskOf(office)).whole.figures)
    expect(await whole()).toEqual([4, 0, 0, 0])
    const first = await submit(made)
    expect(await whole()).toEqual([4, 0, 0, 0])
    const id = await claim()
    expect(await whole()).toEqual([4, 0, 0, 0])
    await confirm(id)
    expect(await whole()).toEqual([4, 1, 1, 0])
    await answerOf(firmStep(made, first, 'withdraw', 1), 200)
    expect(await whole()).toEqual([4, 1, 0, 0])
    const second = await submit(made)
    await answerOf(bureauStep(made, second, 'start', { version: 1 }), 200)
    await answerOf(bureauStep(made, second, 'confirm', { version: 2 }), 200)
    expect(await whole()).toEqual([4, 1, 1, 1])
    expect((await entriesOf(office, '?figure=confirmed'))[0]).toMatchObject({
      creditCode: CREDIT_CODE,
      claim: { id, state: 'confirmed' },
      latest: { submission: second, state: 'confirmed' },
    })
  })

  test('says all of it for the whole, each district and each zone', async () => {
    const made = await makeDesk()
    const { app, office, admin, claim, confirm } = made
    await confirm(await claim())
    await submit(made)
    const cityId = await bureauOf(made, '珠海市工信局', 'gd/zhuhai')
    const city: Office = { id: cityId, owner: admin, path: `/organisations/${cityId}` }
    await imported(city, file(line(9, '香洲区', '南屏,,,')))
    const desk = await deskOf(city)
    expect(Object.keys(desk).sort()).toEqual([
      ...['area', 'asOf', 'claims', 'districts', 'outside', 'queue', 'whole', 'zones'],
    ])
    expect(desk).toMatchObject({ area: 'gd/zhuhai', asOf: '2026-11-20', outside: [] })
    expect(desk.claims).toEqual({ pending: 0, confirmed: 1 })
    const scopes = [desk.whole, ...desk.districts, ...desk.zones]
    expect(scopes.map(({ id, figures }) => [id, counted(figures)])).toEqual([
      ['whole', [5, 1, 1, 0]],
      [`district:${JINWAN}`, [4, 1, 1, 0]],
      ['district:gd/zhuhai/xiangzhou', [1, 0, 0, 0]],
      ['zone:三灶', [2, 1, 1, 0]],
      ['zone:南屏', [1, 0, 0, 0]],
      ['zone:平沙', [1, 0, 0, 0]],
      ['zone-none', [1, 0, 0, 0]],
    ])
    expect(counted(desk.whole.figures, 'above-scale')).toEqual([2, 1, 1, 0])
    expect(desk.whole.figures['above-scale'].started).toEqual({ of: 1, among: 2, defined: true })
    expect(desk.queue.submitted).toEqual({ all: 1, ours: 0 })
    expect((await deskOf(office)).queue.submitted).toEqual({ all: 1, ours: 1 })
    const own = await newFirm(app, codeOf(1))
    expect(await refusalOf(own.owner.get(`${own.path}/desk`))).toEqual([403, 'forbidden'])
    expect(await refusalOf(own.owner.get(`${office.path}/desk`))).toEqual([404, 'not-found'])
  })

  test('has a list behind every figure that is as long as the figure says', async () => {
    const made = await makeDesk()
    const { office, claim, confirm } = made
    await confirm(await claim())
    await submit(made)
    const desk = await deskOf(office)
    const parts: readonly (readonly [string, Figures])[] = [
      ['', desk.whole.figures],
      [`&district=`, desk.districts[0].figures],
      [`&zone=${encodeURIComponent('三灶')}`, desk.zones[0].figures],
      ['&zone=', desk.zones[2].figures],
    ]
    for (const [query, figures] of parts) {
      for (const population of ['registered', 'above-scale', 'scale-unknown'] as const) {
        for (const figure of figureNames) {
          const seen = await figureOf(office, figure, `?population=${population}${query}`)
          const share = figures[population][figure]
          expect([figure, seen.share, seen.entries.length]).toEqual([figure, share, share?.of])
        }
      }
    }
    const submitted = await figureOf(office, 'submitted', '?zone=三灶')
    expect(submitted).toMatchObject({ figure: 'submitted', population: 'registered', among: 'all' })
    expect(submitted.entries).toEqual([
      {
        ...{ id: submitted.entries[0].id, creditCode: CREDIT_CODE, name: '示例精密电路' },
        ...{ area: JINWAN, zone: '三灶' },
      },
    ])
    expect(await refusalOf(office.owner.get(`${office.path}/desk/figures/some`))).toEqual([
      404,
      'not-found',
    ])
  })

  test('tells apart who submitted and stands in no register, gave no code, or proved none', async () => {
    const made = await makeDesk()
    const { office, claim, confirm, firm } = made
    const why = async () =>
      (await deskOf(office)).outside.map((one: { name: string; why: string }) => one.why)
    const id = await submit(made)
    const [outside] = (await deskOf(office)).outside
    expect(outside).toEqual({
      ...{ submission: id, name: '示例精密电路（珠海）有限公司', creditCode: CREDIT_CODE },
      ...{ area: JINWAN, state: 'submitted', submittedAt: made.app.time.now, why: 'unclaimed' },
    })
    const claimId = await claim()
    expect(await why()).toEqual(['unclaimed'])
    await confirm(claimId)
    expect(await why()).toEqual([])
    const withdraw = `/organisations/${firm.id}/claims/${claimId}/withdraw`
    await answerOf(firm.as('owner').post(withdraw, { version: 2 }), 200)
    const entry = (await entriesOf(office)).find(({ creditCode }) => creditCode === CREDIT_CODE)
    await answerOf(office.owner.delete(`${office.path}/register/${entry?.id}?version=1`), 200)
    expect(await why()).toEqual(['unregistered'])
  })
})

describe('the targets', () => {
  test('are those over the area, and what the bureau states stands beside what is counted', async () => {
    const { office, bureau } = await makeDesk()
    const path = `${office.path}/desk/targets`
    const { targets } = await answerOf(office.owner.get(path), 200)
    const credit = targets.find(({ id }: { id: string }) => id === 'zhuhai-2025-credit')
    expect(credit).toMatchObject({ version: 0, known: 'unknown', stated: null, computed: null })
    const stated = { version: 0, value: '12.5', statedOn: '2026-11-20', source: '市工信局统计' }
    const put = (target: string, body: object) =>
      bureau.as('publisher').put(`${path}/${target}`, body)
    expect(await answerOf(put('zhuhai-2025-credit', stated), 200)).toEqual({
      ...{ ...stated, version: 1, target: 'zhuhai-2025-credit' },
    })
    expect(await refusalOf(put('zhuhai-2025-credit', stated))).toEqual([409, 'conflict'])
    await answerOf(put('zhuhai-2025-credit', { ...stated, version: 1, value: '13' }), 200)
    const seen = await answerOf(bureau.as('viewer').get(path), 200)
    const now = seen.targets.find(({ id }: { id: string }) => id === 'zhuhai-2025-credit')
    expect(now).toMatchObject({
      ...{ version: 2, known: 'stated' },
      stated: { value: '13', on: '2026-11-20', source: '市工信局统计' },
    })
    for (const wrong of ['1e3', '-1', '01', '1.00001', '', '九']) {
      const answer = put('zhuhai-2025-credit', { ...stated, version: 2, value: wrong })
      expect((await answerOf(answer, 400)).issues[0].path).toBe('value')
    }
    const tomorrow = put('zhuhai-2025-credit', { ...stated, version: 2, statedOn: '2026-11-21' })
    expect((await answerOf(tomorrow, 400)).issues).toEqual([
      { path: 'statedOn', message: 'a day to come' },
    ])
    expect(await refusalOf(put('zhongshan-2025-ai-centre', stated))).toEqual([404, 'not-found'])
    const viewer = bureau.as('viewer').put(`${path}/zhuhai-2025-credit`, { ...stated, version: 2 })
    expect(await refusalOf(viewer)).toEqual([403, 'forbidden'])
  })

  test('stated for the first time by two at once are stated once', async () => {
    const { office, bureau } = await makeDesk()
    const path = `${office.path}/desk/targets/zhuhai-2025-credit`
    const body = { version: 0, value: '1', statedOn: '2026-11-20', source: '统计' }
    const answers = await Promise.all([
      office.owner.put(path, body),
      bureau.as('publisher').put(path, body),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('are counted for the bureau of the whole area', async () => {
    const made = await makeDesk()
    const { admin, claim, confirm } = made
    await confirm(await claim())
    await submit(made)
    const id = await newOrganisation(admin, {
      ...{ kind: 'bureau', name: '珠海市工信局', area: 'gd/zhuhai' },
    })
    const { targets } = await answerOf(admin.get(`/organisations/${id}/desk/targets`), 200)
    const transformed = targets.find(
      (target: { id: string }) => target.id === 'zhuhai-2026-draft-transformed',
    )
    const { count } = transformed.computed
    const counted = [...count.reached, ...count.notReached, ...count.unknown].sort()
    expect(counted).toEqual([CREDIT_CODE, codeOf(1)].sort())
    expect(count.membershipUnknown).toEqual([codeOf(3)])
  })
})
