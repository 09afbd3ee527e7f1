import { text as zhuhai2025 } from './zhuhai-2025/text.ts'
import { text as zhuhai2026Draft } from './zhuhai-2026-draft/text.ts'

/** The official texts by document id. They are read and quoted, never computed with. */
export const textOf: Readonly<Record<string, string>> = {
  'zhuhai-2025': zhuhai2025,
  'zhuhai-2026-draft': zhuhai2026Draft,
}
