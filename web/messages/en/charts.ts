import type { charts as zh } from '../zh/charts.ts'

/** A chart and its table as files. */
export const charts = {
  row: (title: string) => `Save: ${title}`,
  png: 'Save picture',
  pngOf: (title: string) => `Save picture (PNG): ${title}`,
  csv: 'Save table',
  csvOf: (title: string) => `Save table (CSV): ${title}`,
  drawing: 'Drawing the picture',
  failed: 'This browser cannot draw the picture. Print the page, or save the table.',
  day: (day: string) => `As of ${day}`,
  foot: 'Tidu 梯度 · self-check, no recognition',
  cellGap: '; ',
} satisfies typeof zh
