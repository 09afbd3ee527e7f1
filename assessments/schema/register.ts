import { z } from 'zod'

const symbol = '[0-9A-HJ-NP-RTUWXY]'

/** A firm as a bureau keeps it; null is not known. Check symbols are for `entryFaults` to judge. */
export const RegisterEntry = z
  .strictObject({
    /** Unified social credit code in its normal form: 18 symbols, half-width, upper case. */
    creditCode: z.string().regex(new RegExp(`^${symbol}{2}\\d{6}${symbol}{10}$`)),
    name: z.string().min(1).max(120),
    /** A path of `GET /api/v1/areas`. */
    area: z.string().regex(/^[a-z]+(\/[a-z]+)*$/),
    /** The park (园区), in the bureau’s own words. */
    zone: z.string().min(1).max(60).nullable(),
    /** GB/T 4754-2017, `C` and two to four figures. */
    industryCode: z
      .string()
      .regex(/^C\d{2,4}$/)
      .nullable(),
    /** 规上, as the bureau has it; never computed. */
    aboveScale: z.boolean().nullable(),
    sizeClass: z.enum(['large', 'medium', 'small', 'micro']).nullable(),
  })
  .readonly()
export type RegisterEntry = z.infer<typeof RegisterEntry>
