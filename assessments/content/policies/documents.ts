import type { PolicyDocument } from '../../schema/policy.ts'
import { zhuhai2025 } from './zhuhai-2025/document.ts'
import { zhuhai2026Draft } from './zhuhai-2026-draft/document.ts'

export const documents: readonly PolicyDocument[] = [zhuhai2025, zhuhai2026Draft]
