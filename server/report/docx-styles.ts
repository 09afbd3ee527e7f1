import {
  AlignmentType,
  BorderStyle,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx'

/** Faces by name, as offices have them; each Chinese face with its Latin partner. */
const song = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '宋体',
}
const hei = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' }

const INK = '1A1F1C'
const GREY = '5C6660'

/** Sizes are in half points, spaces in twentieths of a point, lines in 240ths. */
const heading = (
  size: number,
  before: number,
): { run: IRunStylePropertiesOptions; paragraph: object } => ({
  run: { font: hei, size, bold: false, italics: false, color: INK },
  paragraph: { spacing: { before, after: 120, line: 320 }, keepNext: true },
})

const basedOn = { basedOn: 'Normal', quickFormat: true } as const
const tight = { spacing: { before: 30, after: 30, line: 260 } }

/** Named styles for all that stands in the document, so that whoever goes on can change each at once. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: song, size: 21, color: INK, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 100, line: 360 } },
    },
    title: {
      run: { font: hei, size: 52, bold: false, color: INK },
      paragraph: { spacing: { before: 3200, after: 240, line: 480 } },
    },
    heading1: heading(32, 480),
    heading2: heading(26, 320),
    heading3: heading(22, 240),
    caption: {
      run: { font: hei, size: 19, bold: false, italics: false, color: INK },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      ...basedOn,
      id: 'CoverFirm',
      name: 'Cover Firm',
      run: { font: hei, size: 30 },
      paragraph: { spacing: { after: 1200 } },
    },
    {
      ...basedOn,
      id: 'CoverFact',
      name: 'Cover Fact',
      run: { size: 18, color: GREY },
      paragraph: { spacing: { after: 40, line: 280 } },
    },
    {
      ...basedOn,
      id: 'ContentsHead',
      name: 'Contents Head',
      run: { font: hei, size: 32 },
      paragraph: { spacing: { after: 240 } },
    },
    {
      ...basedOn,
      id: 'Lead',
      name: 'Lead',
      run: { font: hei, size: 24 },
      paragraph: { spacing: { before: 60, after: 140, line: 380 } },
    },
    {
      ...basedOn,
      id: 'Note',
      name: 'Note',
      run: { size: 18, color: GREY },
      paragraph: { spacing: { after: 80, line: 290 } },
    },
    { ...basedOn, id: 'Official', name: 'Official', run: { font: song, size: 21 } },
    {
      ...basedOn,
      id: 'ClauseQuote',
      name: 'Clause Quote',
      run: { font: song, size: 20 },
      paragraph: {
        indent: { left: 300 },
        spacing: { before: 60, after: 100, line: 330 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: GREY } },
      },
    },
    {
      ...basedOn,
      id: 'TableHead',
      name: 'Table Head',
      run: { font: hei, size: 18 },
      paragraph: { ...tight, keepNext: true },
    },
    { ...basedOn, id: 'TableText', name: 'Table Text', run: { size: 18 }, paragraph: tight },
    {
      ...basedOn,
      id: 'TableFigure',
      name: 'Table Figure',
      run: { size: 18 },
      paragraph: { ...tight, alignment: AlignmentType.RIGHT },
    },
    {
      ...basedOn,
      id: 'PageLine',
      name: 'Page Line',
      run: { size: 16, color: GREY },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
    ...[1, 2, 3].map((level) => ({
      ...basedOn,
      id: `TOC${level}`,
      name: `toc ${level}`,
      paragraph: { indent: { left: (level - 1) * 320 }, spacing: { after: 60, line: 320 } },
    })),
  ],
  characterStyles: [{ id: 'ClauseSource', name: 'Clause Source', run: { size: 17, color: GREY } }],
}

export const tableRules = {
  top: { style: BorderStyle.SINGLE, size: 12, color: INK },
  bottom: { style: BorderStyle.SINGLE, size: 12, color: INK },
  left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: '9AA29D' },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
} as const

export const headRule = { bottom: { style: BorderStyle.SINGLE, size: 8, color: INK } } as const
