import fc from 'fast-check'
import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { isJsonSigned, isSigned, signatureOf, socketUrls } from './signature.ts'

/** The vectors of facts/twilio.md, 3.7; the token is no account's. */
const token = '0123456789abcdef0123456789abcdef'
const form = new URLSearchParams({
  CallSid: 'CA0123456789abcdef0123456789abcdef',
  AccountSid: `AC${token}`,
  From: '+33612345678',
  To: '+33980000000',
  CallStatus: 'ringing',
  Direction: 'inbound',
  ApiVersion: '2010-04-01',
  CallerCountry: 'FR',
  SpeechResult: 'Bonjour, je voudrais un rendez-vous à 14h30',
  FromCity: '',
})
const url = 'https://standard.example.fr/webhooks/twilio/voice?tenant=cabinet-lea&v=1'

describe('X-Twilio-Signature', () => {
  test('V1 a form; the same seen as http is refused; the fragment is not signed', () => {
    const signature = 'RPQPj8Bs8wtyHoL5Q+BfAfKbPek='
    expect(signatureOf(token, url, form)).toBe(signature)
    expect(isSigned([token], signature, [url], form)).toBe(true)
    expect(isSigned([token], signature, [url.replace('https', 'http')], form)).toBe(false)
    expect(isSigned([token], signature, [`${url}#rc=2`], form)).toBe(true)
    expect(isSigned([token], undefined, [url], form)).toBe(false)
    expect(isSigned([], signature, [url], form)).toBe(false)
  })

  test('V2 JSON: the body’s hash is in the URL', () => {
    const body = '{"CallSid":"CA0123456789abcdef0123456789abcdef","message":"é"}'
    const signed =
      'https://standard.example.fr/webhooks/twilio/events?bodySHA256=83f322e83271248d22792a373165521f1c4e79ee124d2d80563adb765a546c04'
    expect(isJsonSigned([token], 'z3iWUEF43xsPyfwWfHt77FhC5+I=', signed, body)).toBe(true)
    expect(isJsonSigned([token], 'z3iWUEF43xsPyfwWfHt77FhC5+I=', signed, `${body} `)).toBe(false)
  })

  test('V3 V3b a socket, with and without a query', () => {
    const path = '/ws/twilio/relay'
    const urls = (query: string) => socketUrls('https://standard.example.fr', path + query)
    expect(isSigned([token], 'AZAz3c/QF5HiW0eHUSTqzZiLdbg=', urls(''))).toBe(true)
    expect(isSigned([token], 'Lh2lMpqtNqbA49hY4OQX3sLipN0=', urls('?tenant=cabinet-lea&callSid=CA01'))).toBe(
      true,
    )
    expect(
      isSigned([token], 'AZAz3c/QF5HiW0eHUSTqzZiLdbg=', ['https://standard.example.fr/ws/twilio/relay']),
    ).toBe(false)
  })

  test('V4 a GET, V5 a repeated field', () => {
    const get =
      'https://standard.example.fr/twiml?CallSid=CA0123456789abcdef0123456789abcdef&From=%2B33612345678&To=%2B33980000000'
    expect(signatureOf(token, get)).toBe('VGmGrGDlN9D2MHfXAr9nf6SHtck=')
    const repeated = new URLSearchParams([
      ['A', 'b'],
      ['A', 'a'],
      ['A', 'b'],
      ['Z', ''],
    ])
    expect(signatureOf(token, 'https://standard.example.fr/m', repeated)).toBe('/m3dE5klRM1tCn7ZnYvIQIGuc5s=')
  })

  test('either token during a rotation', () => {
    expect(isSigned(['autre', token], 'RPQPj8Bs8wtyHoL5Q+BfAfKbPek=', [url], form)).toBe(true)
  })

  test('whatever the fields, we sign as the official package does', () => {
    const field = fc.stringMatching(/^[A-Za-z]{1,8}$/)
    fc.assert(
      fc.property(fc.dictionary(field, fc.string({ unit: 'grapheme' })), (fields) => {
        const wellFormed = Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [name, value.toWellFormed()]),
        )
        expect(signatureOf(token, url, new URLSearchParams(wellFormed))).toBe(
          twilio.getExpectedTwilioSignature(token, url, wellFormed),
        )
      }),
    )
  })
})
