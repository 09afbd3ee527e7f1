import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './env.ts'

/**
 * Everything comes from this server itself. Style attributes are allowed because bars and charts
 * have their lengths in them. Where people come by https, browsers are told to come by nothing else.
 */
export const securityHeaders = ({ PUBLIC_URL }: Pick<AppEnv, 'PUBLIC_URL'>) =>
  secureHeaders({
    strictTransportSecurity: PUBLIC_URL?.startsWith('https:')
      ? 'max-age=31536000; includeSubDomains'
      : false,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  })

/** An answer in JSON that is opened as a page is saved, never shown. */
export const savedNotShown = createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res
  const isJson = headers.get('Content-Type')?.startsWith('application/json') ?? false
  if (isJson && !headers.has('Content-Disposition')) {
    c.header('Content-Disposition', 'attachment; filename="api.json"')
  }
})
