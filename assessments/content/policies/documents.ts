import type { PolicyDocument } from '../../schema/policy.ts'
import { guangdong2025 } from './guangdong-2025/document.ts'
import { longhua2025 } from './longhua-2025/document.ts'
import { zhongshan2025 } from './zhongshan-2025/document.ts'
import { zhuhai2025 } from './zhuhai-2025/document.ts'
import { zhuhai2026Draft } from './zhuhai-2026-draft/document.ts'

export const documents: readonly PolicyDocument[] = [
  zhuhai2025,
  zhuhai2026Draft,
  guangdong2025,
  longhua2025,
  zhongshan2025,
]
