import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adminPassword, signIn, startTestHouse, type TestHouse } from './test-house.ts'

let house: TestHouse
let cookie = ''
beforeAll(async () => {
  house = await startTestHouse()
  cookie = await signIn(house.url, house.account.email, adminPassword)
})
afterAll(() => house.close())

/** A bare request: what `fetch` adds on its own is not there. */
function post(path: string, body: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request(
      house.url + path,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        let text = ''
        answer.on('data', (part) => (text += part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
const credentials = () => JSON.stringify({ email: house.account.email, password: adminPassword })
const signInPath = '/api/auth/sign-in/email'

describe('signing in', () => {
  test.each([
    ['a program that tells nothing', {}],
    ['a program with a cookie', { cookie: 'theme=dark' }],
    ['Node’s fetch', { 'sec-fetch-mode': 'cors' }],
    ['our own page', { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin', origin: 'self' }],
  ])('S2-35 %s gets a session', async (_who, headers: Record<string, string>) => {
    const own = headers['origin'] === 'self' ? { ...headers, origin: house.url } : headers
    expect((await post(signInPath, credentials(), own)).status).toBe(200)
  })

  test.each([
    ['another site', { origin: 'https://ailleurs.example', cookie: 'a=b' }],
    ['a page that hides its origin', { origin: 'null', cookie: 'a=b' }],
    ['a browser told by another site', { 'sec-fetch-site': 'cross-site', cookie: 'a=b' }],
    ['an origin that is none', { origin: 'garbage', cookie: 'a=b' }],
    ['an origin without a name', { origin: 'http://', cookie: 'a=b' }],
  ])('S2-37 %s is refused', async (_who, headers: Record<string, string>) => {
    const { status, body } = await post(signInPath, credentials(), headers)
    expect(status).toBe(403)
    expect(JSON.parse(body).error).toBe('La demande vient d’une page inconnue.')
  })

  test('S2-37 a wrong password is told in French', async () => {
    const { status, body } = await post(
      signInPath,
      JSON.stringify({ email: house.account.email, password: 'non' }),
    )
    expect(status).toBe(401)
    expect(JSON.parse(body).error).toBe('Adresse ou mot de passe incorrect.')
  })
})

test.each([
  [signInPath, '{"email":"a@b.example","password":"\\u0000"}'],
  [signInPath, '{"email":"\\ud800@b.example","password":"x"}'],
  [signInPath, '{"email":1,"password":[]}'],
  [signInPath, '[]'],
  [signInPath, 'null'],
  ['/api/auth/reset-password', '{"token":"\\u0000","newPassword":"12345678"}'],
  ['/api/auth/api-key/delete', '{"keyId":"\\u0000"}'],
  ['/api/auth/api-key/delete', '{"keyId":"x"}'],
  ['/api/auth/organization/set-active', '{"organizationId":"x"}'],
  ['/api/auth/organization/accept-invitation', '{"invitationId":"x"}'],
  ['/api/auth/organization/remove-member', '{"memberIdOrEmail":"x","organizationId":"x"}'],
  ['/api/auth/admin/set-role', '{"userId":"x","role":"admin"}'],
  ['/api/auth/admin/ban-user', '{"userId":"\\udfff"}'],
])('S2-37 bad values at %s are refused, never a fault: %s', async (path, body) => {
  const { status, body: answer } = await post(path, body, { cookie })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(JSON.parse(answer).error).toMatch(/\S/)
})
