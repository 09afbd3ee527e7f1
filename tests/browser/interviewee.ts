import type { Page } from 'playwright-core'
import { cmmm2020 } from '../../assessments/content/ladders/cmmm-2020/model.ts'
import { smartFactory2025 } from '../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { smeDigital2024 } from '../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import { en } from '../../web/messages/en/messages.ts'
import { type Messages, zh } from '../../web/messages/zh/messages.ts'

export type Lang = 'zh' | 'en'
export const wordsIn = (lang: Lang): Messages => (lang === 'zh' ? zh : en)

/** Answers the interview on a page as a firm would, by what is written on the screen. */
export function interviewee(page: Page, lang: Lang) {
  const words = wordsIn(lang)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const next = () => page.getByRole('button', { name: words.interview.next }).click()
  const radio = (name: string, value: string) =>
    page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true })

  return {
    next,
    async firm() {
      await heading(words.place.head)
      await page.getByLabel(words.place.name).fill('Acme 示范')
      await page.getByLabel(words.place.area).selectOption('gd/zhuhai/doumen')
      await page.getByLabel(words.place.industry).selectOption('printed-circuit-boards')
      await next()
      await heading(words.size.head)
      await page.getByRole('textbox', { name: words.size.employees }).fill('260')
      const year = new Date().getFullYear() - 1
      await page.getByLabel(words.size.revenue(String(year))).fill('18000')
      await page.getByLabel(words.size.revenue(String(year - 1))).fill('15600.5')
      await next()
      await heading(words.standingStep.head)
      for (const fact of ['legalPerson', 'creditClean', 'manufacturer']) await radio(fact, 'true')
      await radio('aiRobotics', 'false')
      await next()
    },
    async basics() {
      for (const question of smartFactory2025.questions) {
        await heading(question.name[lang])
        const options = question.options.map((option) => option.value)
        const value = question.id === 'factory.kpi' ? 'above-province-average' : options[0]
        await radio(question.id, question.id === 'factory.recognised' ? 'basic' : (value ?? ''))
        await next()
        if (question.id !== 'factory.kpi') continue
        await heading(words.kpis.head)
        await next()
      }
    },
    async questions() {
      for (const question of smeDigital2024.questions) {
        await heading(question.name[lang])
        await radio(question.id, 'C')
        if (question.kind === 'multi') await radio(question.id, 'B')
        await next()
      }
    },
    async scenarios() {
      for (const scenario of smeDigital2024.scenarios) {
        await heading(scenario.name[lang])
        await radio(scenario.id, scenario.number <= 13 ? '2' : '1')
        await next()
      }
    },
    async scenes() {
      for (const chapter of smartFactory2025.chapters) {
        await heading(chapter.name[lang])
        const [first] = smartFactory2025.scenes.filter((scene) => scene.chapter === chapter.id)
        if (first !== undefined && chapter.link !== 'business') await radio(first.id, 'built')
        // Equipment management at level 2 offers scene 29, which counts once it is taken over.
        if (chapter.id === 'production-operation') {
          await page.getByRole('button', { name: words.interview.takeOffer }).first().click()
          await page
            .locator('input[name="scene.29"][value="built"]:checked')
            .waitFor({ state: 'attached' })
        }
        await page.getByRole('button', { name: words.interview.allNone }).click()
        await next()
      }
    },
    async maturity() {
      for (const subdomain of cmmm2020.subdomains) {
        await heading(subdomain.name[lang])
        await radio(`cmmm.${subdomain.id}.1`, 'full')
        await radio(`cmmm.${subdomain.id}.2`, 'most')
        await radio(`cmmm.${subdomain.id}.3`, 'part')
        await page.getByText(words.interview.climbStopped(words.levelName(3))).waitFor()
        await next()
      }
    },
  }
}
