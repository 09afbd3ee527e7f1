import { describe, expect, test } from 'vitest'
import {
  bodyOf,
  creditCodeProgress,
  emptyForm,
  faultsIn,
  formOf,
  isSendable,
} from '../../../web/features/organisation/organisation-form.ts'

describe('a credit code while it is typed', () => {
  test('counts down to eighteen, however it is typed', () => {
    expect(creditCodeProgress(' ')).toEqual({ at: 'empty' })
    expect(creditCodeProgress('9144 0400 ma4w 1234')).toEqual({ at: 'typing', rest: 2 })
    expect(creditCodeProgress('９１')).toEqual({ at: 'typing', rest: 16 })
  })

  test('is told at once of a sign that no code has, at the end of one that does not fit', () => {
    expect(creditCodeProgress('91I')).toEqual({ at: 'bad', fault: 'symbol' })
    expect(creditCodeProgress('91440400MA4W12346X')).toEqual({ at: 'bad', fault: 'check' })
    expect(creditCodeProgress('91440400MA4W12346M')).toEqual({ at: 'good' })
    expect(creditCodeProgress('91440400MA4W12346M1')).toEqual({ at: 'long', more: 1 })
  })
})

describe('the form of an organisation', () => {
  test('needs a name; of a bureau, an area', () => {
    expect(faultsIn('manufacturer', emptyForm).name).toBe(true)
    expect(isSendable(faultsIn('manufacturer', { ...emptyForm, name: '一厂' }))).toBe(true)
    expect(faultsIn('bureau', { ...emptyForm, name: '局' }).area).toBe(true)
    expect(faultsIn('provider', { ...emptyForm, name: '所' }).area).toBe(false)
  })

  test('takes codes in any writing, and sends them in their normal form', () => {
    const form = {
      ...emptyForm,
      name: ' 一厂 ',
      creditCode: '91440400 ma4w 12346m',
      industryCode: '3982',
      area: 'gd/zhuhai/jinwan',
      sizeClass: 'small' as const,
    }
    expect(isSendable(faultsIn('manufacturer', form))).toBe(true)
    expect(bodyOf('manufacturer', form)).toEqual({
      name: '一厂',
      creditCode: '91440400MA4W12346M',
      industryCode: 'C3982',
      area: 'gd/zhuhai/jinwan',
      sizeClass: 'small',
      profile: null,
    })
    // A bureau has neither industry nor size.
    expect(bodyOf('bureau', form)).toMatchObject({ industryCode: null, sizeClass: null })
  })

  test('of a provider sends a profile of what was said alone', () => {
    const form = {
      ...emptyForm,
      name: '所',
      serves: ' 诊断 \n\n评估\n',
      site: 'https://a.example ',
    }
    expect(bodyOf('provider', form).profile).toEqual({
      serves: ['诊断', '评估'],
      site: 'https://a.example',
    })
    expect(faultsIn('provider', { ...form, site: 'a.example' }).site).toBe(true)
    expect(faultsIn('provider', { ...form, serves: '长'.repeat(61) }).serves).toBe(true)
    expect(faultsIn('provider', { ...form, serves: '项\n'.repeat(21) }).serves).toBe(true)
  })

  test('shows what stands, and sends the same again', () => {
    const organisation = {
      ...{ id: '1', version: 2, kind: 'provider' as const, name: '所', area: 'gd/zhuhai/jinwan' },
      ...{ creditCode: null, industryCode: null, sizeClass: null, role: 'owner' as const },
      profile: {
        about: '做评估',
        serves: ['诊断', '评估'],
        contact: '0756',
        site: 'https://a.example',
      },
      ...{ createdAt: 1, deletedAt: null },
    }
    const { name, area, creditCode, industryCode, sizeClass, profile } = organisation
    expect(bodyOf('provider', formOf(organisation))).toEqual({
      ...{ name, area, creditCode, industryCode, sizeClass, profile },
    })
  })
})
