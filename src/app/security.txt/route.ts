import { env } from '@/platform/env'
import { findSite } from '@/site/frame/queries'

export const dynamic = 'force-dynamic'

/**
 * Whom to tell of a hole in the portal (RFC 9116), at `/.well-known/security.txt`; 404 where the settings name
 * neither an e-mail nor a web of the operator.
 */
export const GET = async (): Promise<Response> => {
  const { operator } = await findSite('cs')
  const [email, web] = [operator?.contacts?.emails?.[0]?.email, operator?.contacts?.web]
  const contact = email ? `mailto:${email}` : web
  if (!contact) return new Response('Not Found', { status: 404 })

  const lines = [
    `Contact: ${contact}`,
    `Expires: ${halfAYearOn(new Date()).toISOString()}`,
    'Preferred-Languages: cs, en, uk',
    `Canonical: ${env.siteUrl.replace(/\/$/, '')}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** Of the present month, so that the same text is answered for a month. */
const halfAYearOn = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1))
