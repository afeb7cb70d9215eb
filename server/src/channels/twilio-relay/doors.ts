/** The webhooks and the socket of a ConversationRelay line. */
import type { Heard, Speech } from '../../phone/call.ts'
import type { CarrierReport, Session, Switchboard } from '../../phone/channel.ts'
import { phrasesIn } from '../../phone/phrases/phrases.ts'
import type { Language } from '../../tongues/tongue.ts'
import type { DoorReply, DoorRequest, Doors } from '../door.ts'
import { e164, isReply, readForm, twiml } from '../twilio/form.ts'
import { isSigned, socketUrls } from '../twilio/signature.ts'
import { element, escape } from '../twilio/xml.ts'
import { relay } from './channel.ts'
import { localeOf } from './languages.ts'
import { relayVerb } from './twiml.ts'

const paths = {
  voice: '/webhooks/twilio/voice',
  status: '/webhooks/twilio/status',
  action: '/webhooks/twilio/action',
  dial: '/webhooks/twilio/dial',
  conversation: '/webhooks/twilio/conversation',
} as const

/** After this many lost sockets a human, or an apology, is better than another try. */
const dropsForgiven = 2

export interface TwilioSettings {
  /** Primary token, then the secondary one during a rotation. None: the door is closed. */
  readonly authTokens: readonly string[]
}

export function twilioRelayDoors(settings: TwilioSettings): Doors {
  const signed =
    (
      answer: (
        form: { fields: URLSearchParams; callSid: string },
        switchboard: Switchboard,
        publicUrl: string,
      ) => Promise<DoorReply>,
    ) =>
    async (request: DoorRequest, switchboard: Switchboard): Promise<DoorReply> => {
      const form = readForm(request, settings.authTokens)
      return isReply(form) ? form : answer(form, switchboard, request.publicUrl)
    }
  return {
    http: [
      { method: 'POST', path: paths.voice, answer: signed(voice), onFault: excuse },
      { method: 'POST', path: paths.action, answer: signed(action), onFault: excuse },
      { method: 'POST', path: paths.dial, answer: signed(dialled), onFault: excuse },
      { method: 'POST', path: paths.status, answer: signed(status) },
    ],
    sockets: [
      {
        path: paths.conversation,
        channel: relay,
        refuse: ({ headers, publicUrl, url }) =>
          isSigned(settings.authTokens, headers['x-twilio-signature'], socketUrls(publicUrl, url))
            ? null
            : 403,
      },
    ],
  }
}

/** The house cannot answer, its database for instance: said in words, where the carrier would say « application error ». */
const excuse = sayAndHangUp(phrasesIn('fr').outOfOrder)

type Form = { readonly fields: URLSearchParams; readonly callSid: string }

async function voice(
  { fields, callSid }: Form,
  switchboard: Switchboard,
  publicUrl: string,
): Promise<DoorReply> {
  const ring = {
    channel: relay.name,
    carrierCallId: callSid,
    from: e164(fields.get('From')),
    to: fields.get('To') ?? '',
  }
  const answer = await switchboard.answer(ring)
  if (answer.kind === 'unknown-number') return sayAndHangUp(phrasesIn('fr').unknownNumber)
  if (answer.kind === 'closed') return sayAndHangUp(answer.say)
  if (answer.kind === 'leaving') return ringAgain(answer.language, publicUrl)
  return connect(answer.session, publicUrl, answer.opening)
}

/** The relay session is over: a hand-over, a lost socket, or the end of the call. */
async function action(
  { fields, callSid }: Form,
  switchboard: Switchboard,
  publicUrl: string,
): Promise<DoorReply> {
  const session = await switchboard.resume(relay.name, callSid)
  if (!session) return twiml()
  const { call } = session
  if (fields.get('CallStatus') === 'completed') {
    await switchboard.end(session, 'caller-hung-up')
    return twiml()
  }
  if (call.status === 'ended') return twiml(element('Hangup'))
  if (call.status === 'transferred') return dial(session, publicUrl)
  if (fields.get('SessionStatus') === 'failed' || fields.get('ErrorCode')) {
    const lost = { type: 'returned', from: 'drop', outcome: fields.get('ErrorCode') ?? 'failed' } as const
    if (call.drops >= dropsForgiven) return giveUp(session, switchboard, publicUrl, lost)
    return comeBack(session, publicUrl, lost)
  }
  await switchboard.end(session, 'failed')
  return twiml(element('Hangup'))
}

/** A human answered, or did not, or the caller did not wait for it. */
async function dialled(
  { fields, callSid }: Form,
  switchboard: Switchboard,
  publicUrl: string,
): Promise<DoorReply> {
  const session = await switchboard.resume(relay.name, callSid)
  if (!session) return twiml(element('Hangup'))
  const outcome = fields.get('DialCallStatus') ?? 'failed'
  const talked = outcome === 'completed' || outcome === 'answered'
  const left = fields.get('CallStatus') === 'completed'
  if (talked || left || session.call.status === 'ended') {
    // Whoever leaves while it rings has not been refused by anybody.
    await wordsOn(session, { type: 'transfer-settled', outcome: left && !talked ? 'canceled' : outcome })
    await switchboard.end(session, talked ? 'transferred' : 'caller-hung-up')
    return twiml(element('Hangup'))
  }
  return comeBack(session, publicUrl, { type: 'returned', from: 'transfer', outcome })
}

const statuses: Readonly<Record<string, CarrierReport['status']>> = {
  queued: 'ringing',
  initiated: 'ringing',
  ringing: 'ringing',
  'in-progress': 'in-progress',
  answered: 'in-progress',
  completed: 'completed',
  busy: 'busy',
  'no-answer': 'no-answer',
  failed: 'failed',
  canceled: 'canceled',
}

async function status({ fields, callSid }: Form, switchboard: Switchboard): Promise<DoorReply> {
  const reported = statuses[fields.get('CallStatus') ?? '']
  if (!reported)
    return { status: 400, contentType: 'text/plain; charset=utf-8', body: 'CallStatus absent ou inconnu.' }
  const sequence = wholeNumber(fields.get('SequenceNumber'))
  const durationSeconds = wholeNumber(fields.get('CallDuration'))
  await switchboard.report(relay.name, callSid, {
    status: reported,
    ...(sequence === null ? {} : { sequence }),
    ...(durationSeconds === null ? {} : { durationSeconds }),
  })
  return { status: 204 }
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function connect(session: Session, publicUrl: string, greeting: string): DoorReply {
  return twiml(
    relayVerb({
      assistant: session.assistant,
      language: session.call.language,
      socketUrl: `${publicUrl.replace(/^http/, 'ws')}${paths.conversation}`,
      actionUrl: `${publicUrl}${paths.action}`,
      greeting,
    }),
  )
}

async function comeBack(session: Session, publicUrl: string, heard: Heard): Promise<DoorReply> {
  return connect(session, publicUrl, await wordsOn(session, heard))
}

/** What is to be said without a socket; its facts are stored. */
async function wordsOn(session: Session, heard: Heard): Promise<string> {
  const speeches: Speech[] = []
  for await (const speech of session.respond(heard)) speeches.push(speech)
  await session.flush()
  return speeches.map((speech) => (speech.type === 'say' ? speech.text : '')).join('')
}

/** `first`: what the caller is told before it rings. */
function dial(session: Session, publicUrl: string, first = ''): DoorReply {
  const { transferTo } = session.assistant
  if (!transferTo) return twiml(element('Hangup'))
  return twiml(
    ...(first === '' ? [] : [say(first, session.call.language)]),
    element(
      'Dial',
      {
        action: `${publicUrl}${paths.dial}`,
        method: 'POST',
        timeout: 20,
        callerId: e164(session.call.to) || undefined,
      },
      element('Number', {}, escape(transferTo)),
    ),
  )
}

/** The line was lost too often: a human if there is one, else an apology. */
async function giveUp(
  session: Session,
  switchboard: Switchboard,
  publicUrl: string,
  lost: Heard & { type: 'returned' },
): Promise<DoorReply> {
  const words = await wordsOn(session, { ...lost, toHuman: true })
  if (session.call.status === 'transferred') return dial(session, publicUrl, words)
  await switchboard.end(session, 'failed')
  const { language } = session.call
  return twiml(say(phrasesIn(language).leave, language), element('Hangup'))
}

/** Long enough for another instance to take the traffic over, or for this one to be back. */
const restartSeconds = 5

/** The house closes: the caller waits a breath, and the carrier asks again. */
function ringAgain(language: Language, publicUrl: string): DoorReply {
  const [words = ''] = phrasesIn(language).fillers
  return twiml(
    say(words, language),
    element('Pause', { length: restartSeconds }),
    element('Redirect', { method: 'POST' }, escape(`${publicUrl}${paths.voice}`)),
  )
}

function sayAndHangUp(words: string): DoorReply {
  return twiml(say(words, 'fr'), element('Hangup'))
}

function say(words: string, language: Language): string {
  const french = language === 'fr' ? { voice: 'Polly.Lea-Neural' } : {}
  return element('Say', { language: localeOf(language), ...french }, escape(words))
}
