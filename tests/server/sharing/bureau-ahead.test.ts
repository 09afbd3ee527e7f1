import { describe, expect, test } from 'vitest'
import { answerOf } from '../auth/make.ts'
import { newOrganisation, newPerson } from '../people.ts'
import { makeDesks } from './make.ts'

describe('the bureau ahead', () => {
  test('is said before anything is submitted, to every member', async () => {
    const { firm, workbook, bureau } = await makeDesks({ firm: ['viewer'] })
    const path = `/organisations/${firm.id}/workbooks/${workbook}/bureau`
    expect(await answerOf(firm.as('viewer').get(path), 200)).toEqual({
      area: 'gd/zhuhai/jinwan',
      bureau: { id: bureau.id, name: '金湾区工信局' },
    })
  })

  test('is nobody where no area is known, and a workbook of others is not found', async () => {
    const { app, firm, workbook } = await makeDesks()
    const stranger = await newPerson(app, 'stranger@example.com')
    const own = await newOrganisation(stranger, { kind: 'manufacturer', name: '别厂' })
    const made = await answerOf(
      stranger.post(`/organisations/${own}/workbooks`, { name: '空白' }),
      201,
    )
    const ahead = stranger.get(`/organisations/${own}/workbooks/${made.id}/bureau`)
    expect(await answerOf(ahead, 200)).toEqual({ area: null, bureau: null })
    expect((await stranger.get(`/organisations/${own}/workbooks/${workbook}/bureau`)).status).toBe(
      404,
    )
    expect(
      (await stranger.get(`/organisations/${firm.id}/workbooks/${workbook}/bureau`)).status,
    ).toBe(404)
  })
})
