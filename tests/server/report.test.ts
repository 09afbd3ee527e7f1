import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { yuanOf } from '../../assessments/figures.ts'
import { reportOf } from '../../assessments/report/report-of.ts'
import { countAssessments } from '../../db/queries/assessments.ts'
import { assessments } from '../../db/tables/assessments.ts'
import { sha256Of } from '../../server/fingerprint.ts'
import { pdfOf } from '../../server/report/pdf.ts'
import { requestExample } from '../../server/request-example.ts'
import { textsOf } from '../assessments/report/make.ts'
import { makeApp, problemIn } from './make.ts'
import { bare, readPdf } from './read-pdf.ts'

const path = '/api/v1/report'
const asOf = '2026-11-21'
const request = { ...exampleFactory.request, asOf }
const answersSha256 = sha256Of(canonicalJson(request))
const evaluation = evaluate(request, catalogue, asOf)

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

async function made(lang: 'zh' | 'en') {
  const { post } = await makeApp()
  const firm = encodeURIComponent(exampleFactory.name[lang])
  const query = `format=pdf&lang=${lang}&firm=${firm}&industry=${exampleFactory.industry}`
  const response = await post(`${path}?${query}`, request)
  const { name, industry } = { name: exampleFactory.name[lang], industry: exampleFactory.industry }
  const extra = { firm: name, industry, answersSha256, texts: textOf }
  return { response, report: reportOf(request, evaluation, catalogue, lang, extra) }
}

describe.each(['zh', 'en'] as const)('the PDF of a result, in %s', (lang) => {
  test('is a file of A4 pages under 500 kB that holds every word and figure, in order', async () => {
    const { response, report } = await made(lang)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    const name = `tidu-${asOf}-${answersSha256.slice(0, 8)}.pdf`
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const bytes = await bytesOf(response)
    expect(bytes.length).toBeLessThan(500_000)

    const pages = await readPdf(bytes)
    expect(new Set(pages.map(({ size }) => size.join(' × ')))).toEqual(new Set(['210 × 297']))
    const glyphs = pages.flatMap((page) => page.glyphs)
    expect(glyphs.length).toBeGreaterThan(5_000)
    expect(glyphs.filter((glyph) => glyph === 0)).toEqual([])

    const text = bare(pages.map((page) => page.text).join(''))
    const texts = report.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap(textsOf),
    ])
    expect(texts.filter((one) => !text.includes(bare(one)))).toEqual([])
    for (const { amountFen } of evaluation.plan.withDrafts.claims)
      expect(text).toContain(yuanOf(amountFen))
    expect(text).toContain(answersSha256)
    expect(text).toContain(catalogue.sha256)

    // The titles of sections and the headings under them, each after the one before.
    let from = bare(pages[0]?.text ?? '').length
    for (const { title, blocks } of report.sections) {
      const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
      for (const heading of [title, ...headings]) {
        const at = text.indexOf(bare(heading), from)
        expect([heading, at >= from]).toEqual([heading, true])
        from = at
      }
    }
  })

  test('numbers its pages and bears on each the version and the hash of the answers', async () => {
    const { response } = await made(lang)
    const pages = await readPdf(await bytesOf(response))
    for (const [at, page] of pages.entries()) {
      if (at === 0) continue
      expect(bare(page.text)).toContain(`${at + 1}/${pages.length}`)
      expect(page.text).toContain(catalogue.version)
      expect(page.text).toContain(answersSha256.slice(0, 12))
    }
  })
})

describe('the same report', () => {
  test('is the same file each time, byte for byte', async () => {
    const bytes = async () =>
      sha256Of(Buffer.from(await bytesOf((await made('zh')).response)).toString('hex'))
    expect(await bytes()).toBe(await bytes())
  })

  test('bears the code of an online copy only where there is one', async () => {
    const { report } = await made('zh')
    const link = 'https://tidu.example/a/0123456789abcdef0123456789abcdef'
    const [without, withLink] = await Promise.all([pdfOf(report), pdfOf({ ...report, link })])
    const textIn = async (bytes: Uint8Array) =>
      (await readPdf(bytes)).map(({ text }) => text).join('')
    expect(await textIn(without)).not.toContain('/a/')
    expect(await textIn(withLink)).toContain(link)
    expect(withLink.length).toBeGreaterThan(without.length)
  })
})

describe('what a caller writes', () => {
  test('shows a box where no font has the character, which the tests above would see', async () => {
    const { report } = await made('zh')
    const pages = await readPdf(await pdfOf({ ...report, firm: '甲\u{1F980}' }))
    expect(pages[0]?.glyphs).toContain(0)
    expect(bare(pages[0]?.text ?? '')).toContain('甲')
  })

  test('stays text: no mark-up of the typesetter, no column that overflows', async () => {
    const { report } = await made('zh')
    const firm = '#panic("x") $a$ *b* @c <d> \\ `e` // 甲'
    const long = 'r'.repeat(64)
    const sections = report.sections.map((section) =>
      section.id !== 'summary'
        ? section
        : { ...section, blocks: [...section.blocks, { kind: 'paragraph', text: long } as const] },
    )
    const pages = await readPdf(await pdfOf({ ...report, firm, sections }))
    expect(bare(pages[0]?.text ?? '')).toContain(bare(firm))
    expect(bare(pages[1]?.text ?? '')).toContain(long)
  })
})

describe('POST /api/v1/report', () => {
  test('reports a firm of which nothing is known, today in Shanghai, and stores nothing', async () => {
    const { post, db } = await makeApp()
    const response = await post(`${path}?format=pdf`, {})
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Disposition')).toContain('tidu-2026-11-20-')
    const text = (await readPdf(await bytesOf(response))).map((page) => page.text).join('')
    expect(text).toContain('未写明企业名称')
    expect(await countAssessments(db.read)).toBe(0)
  })

  test.each([
    ['no format', '', ['format']],
    ['a format that is none', '?format=odt', ['format']],
    ['a language that is none', '?format=pdf&lang=fr', ['lang']],
    ['an unknown word', '?format=pdf&paper=a3', ['']],
    ['a link that is none', '?format=pdf&link=x', ['link']],
    ['an industry that is none', '?format=pdf&industry=x', ['industry']],
  ])('refuses %s', async (_, query, paths) => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(path + query, requestExample))
    expect(problem.status).toBe(400)
    expect(problem.issues.map((issue: { path: string }) => issue.path)).toEqual(paths)
  })

  test('refuses what the evaluation refuses, naming the place', async () => {
    const { post } = await makeApp()
    const wrong = { ...requestExample, answers: { 'sme.q1': ['Z'] } }
    const refused = await problemIn(await post('/api/v1/evaluate', wrong))
    expect(await problemIn(await post(`${path}?format=pdf`, wrong))).toEqual(refused)
    expect(refused.status).toBe(400)
    const strict = await problemIn(await post(`${path}?format=pdf`, { firm: 'x' }))
    expect(strict.issues).toEqual([{ path: 'firm', message: 'unknown key' }])
  })

  test('is counted with the evaluations of the same minute', async () => {
    const { post } = await makeApp({ perMinute: 1 })
    expect((await post('/api/v1/evaluate', {})).status).toBe(200)
    expect((await post(`${path}?format=pdf`, {})).status).toBe(429)
  })

  test('names a saved assessment that holds the same answers, and refuses any other', async () => {
    const { post } = await makeApp()
    const headers = { 'Idempotency-Key': '5f0d7d0e-6a8e-4c6f-9a38-0b6f6a3f2d11' }
    const saved = await post('/api/v1/assessments', { request, name: '示例甲' }, headers)
    const { link } = await saved.json()

    const response = await post(`${path}?format=pdf&link=${link}`, request)
    expect(response.status).toBe(200)
    const pages = await readPdf(await bytesOf(response))
    expect(pages[0]?.text).toContain(`http://localhost/a/${link}`)
    expect(pages[0]?.text).toContain('示例甲')

    const other = await problemIn(await post(`${path}?format=pdf&link=${link}`, {}))
    expect([other.status, other.issues[0].path]).toEqual([400, 'link'])
    const gone = await post(`${path}?format=pdf&link=${'0'.repeat(32)}`, request)
    expect(gone.status).toBe(404)
  })

  test('names no copy whose result rests on other content', async () => {
    const { post, db } = await makeApp()
    const headers = { 'Idempotency-Key': '5f0d7d0e-6a8e-4c6f-9a38-0b6f6a3f2d12' }
    const { link } = await (await post('/api/v1/assessments', { request }, headers)).json()
    await db.write(async (tx) => {
      await tx.update(assessments).set({ catalogueSha256: 'before' })
    })
    const refused = await problemIn(await post(`${path}?format=pdf&link=${link}`, request))
    expect([refused.status, refused.issues[0].path]).toEqual([400, 'link'])
  })

  test('tells the evidence and the indicators beside the request, of a saved copy too', async () => {
    const { post } = await makeApp()
    const notebook = {
      evidence: { 'sme.q1': '设备台账，2026年3月', 'enterprise.legalPerson': '营业执照' },
      kpis: { 'unit-energy': { value: '-3.5', year: '2025' } },
    }
    const said = ['设备台账，2026年3月', '营业执照', '−3.5%', '企业自报，只列出，不评判。']
    const textOfReport = async (query: string, body: object) => {
      const response = await post(`${path}?format=pdf${query}`, body)
      expect(response.status).toBe(200)
      const pages = await readPdf(await bytesOf(response))
      return bare(pages.map((page) => page.text).join(''))
    }
    const text = await textOfReport('', { ...request, notebook })
    expect(said.filter((one) => !text.includes(one))).toEqual([])
    expect(text).toContain(answersSha256)

    const headers = { 'Idempotency-Key': '5f0d7d0e-6a8e-4c6f-9a38-0b6f6a3f2d13' }
    const sections = { production: { who: '李工', due: null } }
    const draft = { request, notebook: { ...notebook, sections } }
    const { link } = await (await post('/api/v1/assessments', draft, headers)).json()
    const ofCopy = await textOfReport(`&link=${link}`, request)
    expect(said.filter((one) => !ofCopy.includes(one))).toEqual([])
    expect(ofCopy).not.toContain('李工')
  })

  test.each([
    ['evidence', { evidence: { 'sme.q99': 'x' } }, 'notebook.evidence.sme.q99'],
    ['an indicator', { kpis: { x: { value: '1', year: '2025' } } }, 'notebook.kpis.x'],
    ['names of people', { sections: {} }, 'notebook.sections'],
  ])('refuses %s that nothing asks for', async (_, notebook, at) => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(`${path}?format=pdf`, { ...request, notebook }))
    expect([problem.status, problem.issues[0].path]).toEqual([400, at])
  })
})
