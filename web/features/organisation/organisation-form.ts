import {
  type CreditCodeFault,
  creditCodeFault,
  normalCreditCode,
} from '../../../assessments/credit-code.ts'
import {
  divisionOf,
  type IndustryCodeFault,
  industryCodeFault,
  normalIndustryCode,
} from '../../../assessments/industry-code.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import type { Kind, Organisation } from '../account/me.ts'

type Size = NonNullable<Organisation['sizeClass']>
export const sizes: readonly Size[] = ['large', 'medium', 'small', 'micro']

/** What an organisation says of itself, as it is typed: empty is not said. */
export type OrganisationForm = {
  readonly name: string
  readonly creditCode: string
  readonly industryCode: string
  readonly area: string
  readonly sizeClass: Size | ''
  readonly about: string
  /** One service a line. */
  readonly serves: string
  readonly contact: string
  readonly site: string
}

export const emptyForm: OrganisationForm = {
  name: '',
  creditCode: '',
  industryCode: '',
  area: '',
  sizeClass: '',
  about: '',
  serves: '',
  contact: '',
  site: '',
}

export const formOf = (of: Organisation): OrganisationForm => ({
  name: of.name,
  creditCode: of.creditCode ?? '',
  industryCode: of.industryCode ?? '',
  area: of.area ?? '',
  sizeClass: of.sizeClass ?? '',
  about: of.profile?.about ?? '',
  serves: of.profile?.serves?.join('\n') ?? '',
  contact: of.profile?.contact ?? '',
  site: of.profile?.site ?? '',
})

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export const MOST_SERVICES = 20
export const LONGEST_SERVICE = 60

export const servicesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export type FormFault = {
  readonly name: boolean
  readonly area: boolean
  readonly creditCode: CreditCodeFault | null
  readonly industryCode: IndustryCodeFault | null
  readonly serves: boolean
  readonly site: boolean
}

/** What keeps a form from being sent; a code that is not said is no fault. */
export function faultsIn(kind: Kind, form: OrganisationForm): FormFault {
  const code = normalCreditCode(form.creditCode)
  const industry = normalIndustryCode(form.industryCode)
  const isFirm = kind === 'manufacturer'
  const services = servicesIn(form.serves)
  return {
    name: form.name.trim() === '',
    area: kind === 'bureau' && form.area === '',
    creditCode: code === '' ? null : creditCodeFault(code),
    industryCode: isFirm && industry !== '' ? industryCodeFault(industry) : null,
    serves:
      services.length > MOST_SERVICES || services.some((line) => line.length > LONGEST_SERVICE),
    site: said(form.site) !== null && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(form.site.trim()),
  }
}

export const isSendable = (faults: FormFault): boolean =>
  Object.values(faults).every((fault) => fault === false || fault === null)

/** The body that the form comes to; of a kind that has no such field, nothing is sent. */
export function bodyOf(kind: Kind, form: OrganisationForm) {
  const isFirm = kind === 'manufacturer'
  return {
    name: form.name.trim(),
    area: said(form.area),
    creditCode: said(form.creditCode) === null ? null : normalCreditCode(form.creditCode),
    industryCode:
      isFirm && said(form.industryCode) !== null ? normalIndustryCode(form.industryCode) : null,
    sizeClass: isFirm && form.sizeClass !== '' ? form.sizeClass : null,
    profile: kind === 'provider' ? profileOf(form) : null,
  }
}

function profileOf(form: OrganisationForm) {
  const about = said(form.about)
  const contact = said(form.contact)
  const site = said(form.site)
  const serves = servicesIn(form.serves)
  return {
    ...(about === null ? {} : { about }),
    ...(serves.length === 0 ? {} : { serves: [...serves] }),
    ...(contact === null ? {} : { contact }),
    ...(site === null ? {} : { site }),
  }
}

/** What a credit code comes to while it is typed; `rest` and `more` are counts of characters. */
export type CodeProgress =
  | { readonly at: 'empty' | 'good' }
  | { readonly at: 'typing'; readonly rest: number }
  | { readonly at: 'long'; readonly more: number }
  | { readonly at: 'bad'; readonly fault: CreditCodeFault }

const CODE_LENGTH = 18

export function creditCodeProgress(text: string): CodeProgress {
  const code = normalCreditCode(text)
  if (code === '') return { at: 'empty' }
  if (code.length > CODE_LENGTH) return { at: 'long', more: code.length - CODE_LENGTH }
  // A sign that no code has is told at once, not after the eighteenth.
  if (/[^0-9A-HJ-NPQRTUWXY]/.test(code)) return { at: 'bad', fault: 'symbol' }
  if (code.length < CODE_LENGTH) return { at: 'typing', rest: CODE_LENGTH - code.length }
  const fault = creditCodeFault(code)
  return fault === null ? { at: 'good' } : { at: 'bad', fault }
}

/** The division of an industry code that is in order, in words. */
export const divisionNamed = (text: string): Words | undefined =>
  divisionOf(normalIndustryCode(text))?.name
