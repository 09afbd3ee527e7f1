import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './env.ts'

/**
 * Everything comes from this server itself. Style attributes are allowed because bars and charts
 * have their lengths in them. Where people come by https, browsers are told to come by nothing else.
 */
export const securityHeaders = ({ PUBLIC_URL }: Pick<AppEnv, 'PUBLIC_URL'>) =>
  secureHeaders({
    strictTransportSecurity: PUBLIC_URL?.startsWith('https:') ? 'max-age=31536000' : false,
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
