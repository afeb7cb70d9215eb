/**
 * `X-Twilio-Signature`: HMAC-SHA1 of the URL as Twilio was given it, followed by the sorted form fields.
 * Facts: facts/twilio.md, 3; the official `twilio` package is the oracle of the tests.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The signature that Twilio sends for a form POST (or, without fields, a GET or a WebSocket). */
export function signatureOf(
  authToken: string,
  url: string,
  fields: URLSearchParams = new URLSearchParams(),
): string {
  const names = [...new Set(fields.keys())].sort((a, b) => (a < b ? -1 : 1))
  const signed = names.map((name) =>
    [...new Set(fields.getAll(name))]
      .sort()
      .map((value) => name + value)
      .join(''),
  )
  return createHmac('sha1', authToken)
    .update(url + signed.join(''))
    .digest('base64')
}

/** Whether one of the tokens (primary, secondary during a rotation) signed one of these URLs. */
export function isSigned(
  authTokens: readonly string[],
  signature: string | undefined,
  urls: readonly string[],
  fields?: URLSearchParams,
): boolean {
  if (!signature) return false
  const given = Buffer.from(signature)
  return authTokens.some((token) =>
    urls.some((url) => {
      const expected = Buffer.from(signatureOf(token, withoutFragment(url), fields))
      return expected.length === given.length && timingSafeEqual(expected, given)
    }),
  )
}

/** A JSON POST carries the hash of its body in its URL, which is signed without fields. */
export function isJsonSigned(
  authTokens: readonly string[],
  signature: string | undefined,
  url: string,
  body: string,
): boolean {
  const hash = new URL(url).searchParams.get('bodySHA256')
  return hash === createHash('sha256').update(body).digest('hex') && isSigned(authTokens, signature, [url])
}

/** The fragment carries connection settings and is not signed. */
function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url
}

/** The URLs Twilio may have signed for a socket: `wss` always; a default port may be written or not. */
export function socketUrls(publicUrl: string, path: string): string[] {
  const host = publicUrl.replace(/^https?:\/\//, '')
  const bare = path.split('?', 1)[0] ?? path
  return [...new Set([path, bare])].flatMap((candidate) => [
    `wss://${host}${candidate}`,
    `ws://${host}${candidate}`,
  ])
}
