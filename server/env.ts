import { z } from 'zod'

const on = ['1', 'true', 'on', 'yes']
const off = ['0', 'false', 'off', 'no']

const Switch = z
  .string()
  .transform((word) => word.toLowerCase())
  .refine((word) => [...on, ...off].includes(word), 'on or off')
  .transform((word) => on.includes(word))

/** Settings of the process. What is empty counts as not set. */
const Env = z.object({
  /** 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** `file:path`, `:memory:`, or a libSQL server's address. */
  DATABASE_URL: z.string().default('file:data/tidu.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  /** Evaluations and saves per client address and minute; 0 sets no limit. */
  EVALUATE_PER_MINUTE: z.coerce.number().int().min(0).default(120),
  /** A group of firms is told anew after so many days; 0 tells every change at once, for trying out. */
  PEERS_EVERY_DAYS: z.coerce.number().int().min(0).max(366).default(30),
  /** On behind one proxy that adds the client's address to `X-Forwarded-For`. */
  TRUST_PROXY: Switch.default(false),
})
export type Env = z.infer<typeof Env>

/** What the app itself reads of them. */
export type AppEnv = Pick<Env, 'EVALUATE_PER_MINUTE' | 'PEERS_EVERY_DAYS' | 'TRUST_PROXY'>

/** Throws an Error of one line that names each setting that is wrong. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.entries(variables).filter(([, value]) => value?.trim())
  const parsed = Env.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`wrong settings: ${wrong.join('; ')}`)
}
