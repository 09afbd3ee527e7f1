import type { Report } from '../../assessments/report/block.ts'

export const formats = ['pdf', 'docx', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const contentTypes: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Each way of writing is loaded when it is first asked for. */
export async function written(format: Format, report: Report): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf.ts')).pdfOf(report)
    case 'docx':
      return (await import('./docx.ts')).docxOf(report)
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxOf(report)
  }
}

/** A file to keep, named by its day and its answers; no cache keeps it. */
export const fileHeaders = (format: Format, { asOf, answersSha256 }: Report) => ({
  'Content-Type': contentTypes[format],
  'Content-Disposition': `attachment; filename="tidu-${asOf}-${answersSha256.slice(0, 8)}.${format}"`,
  'Cache-Control': 'no-store',
})
