/** A Twilio webhook's form: what we use of it, checked. */
import type { DoorReply, DoorRequest } from '../door.ts'
import { response } from './xml.ts'
import { isSigned } from './signature.ts'

export interface TwilioForm {
  readonly fields: URLSearchParams
  readonly callSid: string
}

const callSid = /^CA[0-9A-Za-z]{2,64}$/

/** The form of a signed request, or the refusal to send back. */
export function readForm(request: DoorRequest, authTokens: readonly string[]): TwilioForm | DoorReply {
  if (authTokens.length === 0)
    return {
      status: 403,
      contentType: 'text/plain; charset=utf-8',
      body: 'Ligne Twilio fermée : TWILIO_AUTH_TOKEN n’est pas configuré.',
    }
  const fields = new URLSearchParams(request.body)
  const url = request.publicUrl + request.url
  if (!isSigned(authTokens, request.headers['x-twilio-signature'], [url], fields))
    return {
      status: 403,
      contentType: 'text/plain; charset=utf-8',
      body: 'Signature X-Twilio-Signature refusée.',
    }
  const sid = fields.get('CallSid') ?? ''
  if (!callSid.test(sid))
    return { status: 400, contentType: 'text/plain; charset=utf-8', body: 'CallSid absent ou mal formé.' }
  return { fields, callSid: sid }
}

export function isReply(read: TwilioForm | DoorReply): read is DoorReply {
  return 'status' in read
}

export function twiml(...verbs: readonly string[]): DoorReply {
  return { status: 200, contentType: 'text/xml; charset=utf-8', body: response(...verbs) }
}

/** A number as the carrier gives it, in E.164, or empty when it is hidden or something else (`client:x`, `anonymous`). */
export function e164(number: string | null): string {
  return number && /^\+[1-9]\d{5,14}$/.test(number) && !anonymous.has(number) ? number : ''
}

/** Spellings of « anonymous » on a keypad, as Twilio passes them. */
const anonymous = new Set(['+266696687', '+2562533', '+464', '+86282452253'])
