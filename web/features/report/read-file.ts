import { catalogue } from '../../../assessments/content/catalogue.ts'
import type { Opened } from '../assessment/draft.ts'
import { knownDraft } from '../assessment/known-draft.ts'
import { type Reading, type Statement, statementIn } from './reading/statement-in.ts'

/** Far above any report; what is read of it stands in memory several times over. */
const LARGEST_FILE = 5 * 1024 * 1024

export type FileReading = Reading | { readonly status: 'too-large' | 'failed' }

/** What an Excel report says. The file does not leave the device. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > LARGEST_FILE) return { status: 'too-large' }
  try {
    return await statementIn(new Uint8Array(await file.arrayBuffer()), catalogue)
  } catch {
    return { status: 'failed' }
  }
}

/** The answers of a file as the firm's own draft, as far as the content of today knows them. */
export function draftOf({ request, catalogue: version, ...said }: Statement): Opened {
  const { enterprise, answers, records } = request
  const kept = {
    ...{ name: said.name ?? '', industry: said.industry, notebook: said.notebook },
    counts: said.counts,
    ...{ enterprise, answers, records },
    contentVersion: version ?? catalogue.version,
    changedAt: Date.now(),
  }
  return knownDraft(kept, 'own')
}
