import { describe, expect, test } from 'vitest'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { claimsOn } from '../../../db/queries/claims.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { freshKey, newPerson } from '../people.ts'
import {
  codeOf,
  entriesOf,
  file,
  imported,
  JINWAN,
  line,
  makeBureaus,
  newFirm,
  TITLES,
  XIANGZHOU,
} from './make.ts'

const codesIn = (entries: readonly { creditCode: string }[]) =>
  entries.map(({ creditCode }) => creditCode)

describe('the register', () => {
  test('is that of the own area, field by field, and nobody’s from outside', async () => {
    const { app, jinwan, xiangzhou, city } = await makeBureaus()
    await imported(jinwan, file(line(1, '金湾区', '三灶,C3921,是,中型')))
    await imported(xiangzhou, file(line(2, '香洲区')))
    const answer = await answerOf(jinwan.owner.get(`${jinwan.path}/register`), 200)
    expect(answer).toEqual({
      entries: [
        {
          ...{ id: answer.entries[0].id, version: 1, creditCode: codeOf(1), name: '企业1' },
          ...{ area: JINWAN, zone: '三灶', industryCode: 'C3921', aboveScale: true },
          ...{ sizeClass: 'medium', changedAt: app.time.now, claim: null, latest: null },
        },
      ],
      total: 1,
      next: null,
    })
    expect(codesIn(await entriesOf(xiangzhou))).toEqual([codeOf(2)])
    expect(codesIn(await entriesOf(city))).toEqual([codeOf(1), codeOf(2)])
    const stranger = await newPerson(app, 'stranger@example.com')
    for (const path of ['register', 'register.csv', 'register/template.csv', 'register/claims']) {
      const asked = stranger.get(`${jinwan.path}/${path}`)
      expect(await refusalOf(asked)).toEqual([404, 'not-found'])
    }
    const firm = await newFirm(app, codeOf(1))
    expect(await refusalOf(firm.owner.get(`${firm.path}/register`))).toEqual([403, 'forbidden'])
  })

  test('is asked by district, zone, words and figure', async () => {
    const { jinwan, city } = await makeBureaus()
    await imported(city, file(line(1), line(2, '香洲区'), line(3, '珠海市')))
    await imported(jinwan, file(line(4, '金湾区', '三灶,,是,'), line(5, '金湾区', '平沙,,否,')))
    const found = async (query: string) => codesIn(await entriesOf(city, query))
    expect(await found(`?district=${JINWAN}`)).toEqual([codeOf(1), codeOf(4), codeOf(5)])
    expect(await found(`?district=${XIANGZHOU}`)).toEqual([codeOf(2)])
    expect(await found('?district=')).toEqual([codeOf(3)])
    expect(await found('?zone=三灶')).toEqual([codeOf(4)])
    expect(await found(`?zone=&district=${JINWAN}`)).toEqual([codeOf(1)])
    expect(await found('?search=企业5')).toEqual([codeOf(5)])
    expect(await found(`?search=${codeOf(2).slice(6).toLowerCase()}`)).toEqual([codeOf(2)])
    expect(await found('?figure=submitted')).toEqual([])
    expect(await found('?population=above-scale&figure=not-started')).toEqual([codeOf(4)])
    expect(await refusalOf(city.owner.get(`${city.path}/register?figure=some`))).toEqual([
      400,
      'invalid',
    ])
  })

  test('comes a hundred at a time', async () => {
    const { jinwan } = await makeBureaus()
    const numbers = Array.from({ length: 230 }, (_, at) => at)
    await imported(jinwan, file(...numbers.map((number) => line(number))))
    const pages: string[][] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const path: string = `${jinwan.path}/register?search=企业&cursor=${cursor}`
      const page = await answerOf(jinwan.owner.get(path), 200)
      expect(page.total).toBe(230)
      pages.push(codesIn(page.entries))
      cursor = page.next
    }
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 30])
    expect(pages.flat()).toEqual(numbers.map(codeOf).sort())
  })

  test('is had as a file that no spreadsheet runs, and is read back to the same', async () => {
    const { jinwan } = await makeBureaus()
    await imported(jinwan, file(`${codeOf(1)},=1+1,金湾区,"三灶,东",C3921,是,大型`, line(2)))
    const answer = await jinwan.owner.get(`${jinwan.path}/register.csv`)
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="register.csv"')
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(csv).toBe(
      `\uFEFF${TITLES}\r\n${codeOf(1)},'=1+1,${JINWAN},"三灶,东",C3921,是,大型\r\n${codeOf(2)},企业2,${JINWAN},,,,\r\n`,
    )
    expect((await imported(jinwan, csv)).counts.same).toBe(2)
    const english = await jinwan.owner.get(`${jinwan.path}/register.csv?lang=en`)
    expect((await imported(jinwan, await english.text())).counts.same).toBe(2)
  })

  test('has a template with its headings alone', async () => {
    const { jinwan } = await makeBureaus()
    const answer = await jinwan.owner.get(`${jinwan.path}/register/template.csv`)
    expect(await answer.text()).toBe(`${TITLES}\r\n`)
  })
})

describe('an entry', () => {
  test('is taken out under its version by the bureaus around it, with the claims on it', async () => {
    const { app, jinwan, xiangzhou, city } = await makeBureaus()
    await imported(jinwan, file(line(1), line(2)))
    const [one, two] = await entriesOf(jinwan)
    const firm = await newFirm(app, codeOf(1))
    const claim = { creditCode: codeOf(1), proof: '营业执照' }
    await answerOf(firm.owner.post(`${firm.path}/claims`, claim), 201)
    const removed = ({ owner, path }: typeof city, id = '', version = 1, key = freshKey()) =>
      owner.delete(`${path}/register/${id}?version=${version}`, key)
    expect(await refusalOf(removed(xiangzhou, one?.id))).toEqual([404, 'not-found'])
    expect(await refusalOf(removed(jinwan, one?.id, 2))).toEqual([409, 'conflict'])
    const key = freshKey()
    expect(await answerOf(removed(jinwan, one?.id, 1, key), 200)).toEqual({ gone: true })
    expect(await answerOf(removed(jinwan, one?.id, 1, key), 200)).toEqual({ gone: true })
    expect(await refusalOf(removed(jinwan, one?.id))).toEqual([404, 'not-found'])
    await answerOf(removed(city, two?.id), 200)
    expect(await entriesOf(jinwan)).toEqual([])
    expect(await claimsOn(app.db.read, one?.id ?? '')).toEqual([])
    expect((await answerOf(firm.owner.get(`${firm.path}/claims`), 200)).claims).toEqual([])
    expect((await auditTrail(app.db.read)).at(-1)).toMatchObject({
      ...{ action: 'register.removed', organisationId: city.id },
      subject: `register_entries/${two?.id}`,
    })
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('that is confirmed to be a firm’s stays', async () => {
    const { app, jinwan } = await makeBureaus()
    await imported(jinwan, file(line(1)))
    const [entry] = await entriesOf(jinwan)
    const firm = await newFirm(app, codeOf(1))
    const claim = { creditCode: codeOf(1), proof: '营业执照' }
    const { id } = await answerOf(firm.owner.post(`${firm.path}/claims`, claim), 201)
    const decided = `${jinwan.path}/register/claims/${id}/decide`
    await answerOf(jinwan.owner.post(decided, { version: 1, decision: 'confirm' }), 200)
    const path = `${jinwan.path}/register/${entry?.id}?version=1`
    expect(await refusalOf(jinwan.owner.delete(path))).toEqual([409, 'conflict'])
    await answerOf(firm.owner.post(`${firm.path}/claims/${id}/withdraw`, { version: 2 }), 200)
    await answerOf(jinwan.owner.delete(path), 200)
    expect(await auditFaults(app.db.read)).toEqual([])
  })
})
