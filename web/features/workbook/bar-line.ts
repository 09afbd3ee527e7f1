import { sayWorkbook } from '../../messages/workbook.ts'
import type { Sync } from './create-sync.ts'

export type BarLine = {
  readonly text: string
  /** `still`: nothing is wrong. */
  readonly tone: 'still' | 'caution' | 'error'
}

/** How the workbook of the organisation stands to what is on this device, in a sentence. */
export function barLine(sync: Sync): BarLine {
  const words = sayWorkbook().bar
  const count = sync.pending()
  const trouble = sync.trouble()
  if (trouble === 'offline') return { text: words.offline(count), tone: 'caution' }
  if (trouble === 'refused') return { text: words.refused(sync.refused() || count), tone: 'error' }
  if (trouble === 'read-only')
    return { text: words['read-only'](count), tone: count > 0 ? 'error' : 'still' }
  if (trouble !== undefined) return { text: words[trouble](count), tone: 'error' }
  if (sync.whole() === undefined) return { text: words.unread, tone: 'still' }
  if (count === 0) return { text: words.synced, tone: 'still' }
  return { text: sync.isBusy() ? words.sending(count) : words.pending(count), tone: 'still' }
}
