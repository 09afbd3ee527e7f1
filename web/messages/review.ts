import { sayIn } from '../language.ts'
import { review as enReview } from './en/review.ts'
import { review as zhReview } from './zh/review.ts'

/** Answers with what another says beside them; cases before a bureau. Loaded with the pages that say it. */
export const sayReview = sayIn({ zh: zhReview, en: enReview })
