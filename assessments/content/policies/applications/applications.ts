import type { Application } from '../../../schema/application.ts'
import { guangdong2025Applications } from './guangdong-2025.ts'
import { longhua2025Applications } from './longhua-2025.ts'
import { zhongshan2025Applications } from './zhongshan-2025.ts'
import { zhuhai2025Applications } from './zhuhai-2025.ts'
import { zhuhai2026DraftApplications } from './zhuhai-2026-draft.ts'

/**
 * Lists of what to have ready, by measure, in the order of the documents. They are our own
 * suggestion, to be checked against the guide of the year; no part of the catalogue.
 */
export const applications: readonly Application[] = [
  ...zhuhai2025Applications,
  ...zhuhai2026DraftApplications,
  ...guangdong2025Applications,
  ...longhua2025Applications,
  ...zhongshan2025Applications,
]
