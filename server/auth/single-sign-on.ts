import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins/generic-oauth'
import { z } from 'zod'
import type { AppEnv } from '../env.ts'
import { accountEmailOf, phoneOf } from './account-name.ts'

/** The one provider's id, in `sign-in/social` and in the address that it sends people back to. */
export const SSO = 'sso'

/** How long the provider is waited for. */
const PATIENCE_MS = 10_000

const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  aud: z.union([z.string(), z.array(z.string())]),
  /** Seconds since 1970. */
  exp: z.number(),
})

const UserInfo = z.object({
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
})

/** The bureau's provider as a way in; none where it is not set up. */
export function singleSignOn(env: AppEnv, now: () => number) {
  const config = configOf(env, now)
  return config === null ? [] : [genericOAuth({ config: [config] })]
}

function configOf(env: AppEnv, now: () => number): GenericOAuthConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  const { OIDC_AUTHORIZATION_URL: authorizationUrl, OIDC_TOKEN_URL: tokenUrl } = env
  const { OIDC_USERINFO_URL: userInfoUrl } = env
  if (!(issuer && clientId && clientSecret && authorizationUrl && tokenUrl && userInfoUrl)) {
    return null
  }
  return {
    providerId: SSO,
    clientId,
    clientSecret,
    authorizationUrl,
    tokenUrl,
    userInfoUrl,
    authentication: 'basic',
    scopes: ['openid', 'profile', 'email'],
    pkce: true,
    accountSubject: ({ profile }) => String(profile.sub),
    getUserInfo: async ({ idToken, accessToken }) => {
      const sub = subjectOf(idToken, { issuer, clientId, now: now() })
      if (sub === null || accessToken === undefined) return null
      const response = await fetch(userInfoUrl, {
        headers: { Authorization: `Bearer ${accessToken}` },
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (!response.ok) return null
      const told = UserInfo.safeParse(await response.json())
      if (!told.success || told.data.sub !== sub) return null
      const { email_verified: emailVerified = false, name, preferred_username } = told.data
      const email = accountEmailOf(told.data.email ?? '') ?? undefined
      if (email !== undefined && phoneOf(email) !== null) return null
      const shown = (name || preferred_username || email || '').slice(0, 80)
      return { id: sub, sub, email, emailVerified, name: shown }
    },
  }
}

/**
 * Who an ID token speaks of; null where it is not from this issuer for this server, or is over. It
 * comes from the token endpoint itself, so that connection vouches for it (OpenID Connect Core,
 * 3.1.3.7, point 6).
 */
function subjectOf(
  idToken: string | undefined,
  expected: { readonly issuer: string; readonly clientId: string; readonly now: number },
): string | null {
  const payload = idToken?.split('.')[1]
  if (payload === undefined) return null
  const claims = Claims.safeParse(parsed(Buffer.from(payload, 'base64url').toString('utf8')))
  if (!claims.success) return null
  const { iss, sub, aud, exp } = claims.data
  const isOurs = iss === expected.issuer && [aud].flat().includes(expected.clientId)
  return isOurs && exp * 1000 > expected.now ? sub : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
