import { text as guangdong2025 } from './guangdong-2025/text.ts'
import { text as longhua2025 } from './longhua-2025/text.ts'
import { text as zhongshan2025 } from './zhongshan-2025/text.ts'
import { text as zhuhai2025 } from './zhuhai-2025/text.ts'
import { text as zhuhai2026Draft } from './zhuhai-2026-draft/text.ts'

/** The official texts by document id. They are read and quoted, never computed with. */
export const textOf: Readonly<Record<string, string>> = {
  'zhuhai-2025': zhuhai2025,
  'zhuhai-2026-draft': zhuhai2026Draft,
  'guangdong-2025': guangdong2025,
  'longhua-2025': longhua2025,
  'zhongshan-2025': zhongshan2025,
}
