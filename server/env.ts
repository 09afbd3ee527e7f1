import { z } from 'zod'

const on = ['1', 'true', 'on', 'yes']
const off = ['0', 'false', 'off', 'no']

const Switch = z
  .string()
  .transform((word) => word.toLowerCase())
  .refine((word) => [...on, ...off].includes(word), 'on or off')
  .transform((word) => on.includes(word))

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** The address of a program that secrets are sent to: never in the open over a network. */
const Endpoint = z
  .url({ protocol: /^https?$/ })
  .refine((url) => isPrivate(url), 'https, or http on this machine')

function isPrivate(url: string): boolean {
  return new URL(url).protocol === 'https:' || isLoopback(url)
}

/** Whether an address leads to this very machine. */
export const isLoopback = (url: string): boolean => LOOPBACK.includes(new URL(url).hostname)

const oidc = {
  /** The bureau's single sign-on, by the name that the button shows. All of these or none. */
  OIDC_NAME: z.string().max(40).optional(),
  /** The issuer as its ID tokens name it. */
  OIDC_ISSUER: Endpoint.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_AUTHORIZATION_URL: Endpoint.optional(),
  OIDC_TOKEN_URL: Endpoint.optional(),
  OIDC_USERINFO_URL: Endpoint.optional(),
}

const Settings = z.object({
  /** 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** `file:path`, `:memory:`, or a libSQL server's address. */
  DATABASE_URL: z
    .string()
    .refine((url) => !/^(http|ws):/.test(url) || isPrivate(url), 'https, or http on this machine')
    .default('file:data/tidu.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  /** Evaluations and saves per client address and minute; 0 sets no limit. */
  EVALUATE_PER_MINUTE: z.coerce.number().int().min(0).default(120),
  /** A group of firms is told anew after so many days; 0 tells every change at once, for trying out. */
  PEERS_EVERY_DAYS: z.coerce.number().int().min(0).max(366).default(30),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** On behind one proxy that adds the client's address to `X-Forwarded-For`. */
  TRUST_PROXY: Switch.default(false),
  /** Where people reach the server, without a path. https keeps cookies to encrypted connections. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => new URL(url).href === `${new URL(url).origin}/`, 'an address without a path')
    .transform((url) => new URL(url).origin)
    .optional(),
  /** What cookies, links and second factors are signed and sealed with. */
  AUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  /**
   * `smtp://user:password@host:587` (over a network with STARTTLS or not at all) or `smtps://…`; with
   * it MAIL_FROM and PUBLIC_URL.
   */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  ...oidc,
})

/** Settings of the process. What is empty counts as not set. */
const Env = Settings.superRefine((env, context) => {
  const missing = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  const names = Object.keys(oidc) as (keyof typeof oidc)[]
  const absent = names.filter((name) => env[name] === undefined)
  if (absent.length < names.length) {
    for (const name of absent) missing(name, 'needed with the other OIDC settings')
  }
  if (env.SMTP_URL === undefined) return
  if (env.MAIL_FROM === undefined) missing('MAIL_FROM', 'needed with SMTP_URL')
  // A link in a mail must not come from what a caller says the server is called.
  if (env.PUBLIC_URL === undefined) missing('PUBLIC_URL', 'needed with SMTP_URL')
})
export type Env = z.infer<typeof Env>

/** What the app itself reads of them. */
export type AppEnv = Pick<
  Env,
  | ('EVALUATE_PER_MINUTE' | 'PEERS_EVERY_DAYS' | 'TRUST_PROXY')
  | ('PUBLIC_URL' | 'SMTP_URL' | 'MAIL_FROM' | keyof typeof oidc)
>

/** Throws an Error of one line that names each setting that is wrong. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.entries(variables).filter(([, value]) => value?.trim())
  const parsed = Env.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`wrong settings: ${wrong.join('; ')}`)
}
