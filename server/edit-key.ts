import { z } from 'zod'

/** The header in which a caller shows the edit key. */
export const EditHeaders = z.object({ authorization: z.string().optional() })

/** The edit key of `Bearer <editKey>`; null where there is none of its form. */
export const editKeyOf = (authorization: string | undefined): string | null =>
  /^Bearer +([0-9a-f]{32})$/i.exec(authorization ?? '')?.[1]?.toLowerCase() ?? null
