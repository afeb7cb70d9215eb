/** The state of a call is a fold of its facts: duplicated, late or absurd ones leave a valid call. */
import type { Call, CallEvent, CallId, Message, OrganizationId } from './call.ts'

/** A call before its first fact. */
export function ring(id: CallId, organizationId: OrganizationId): Call {
  return {
    id,
    organizationId,
    assistantId: '',
    channel: '',
    carrierCallId: '',
    from: '',
    to: '',
    language: 'fr',
    status: 'ringing',
    startedAt: 0,
    opened: false,
    messages: [],
    lastSaid: '',
    silences: 0,
    keys: '',
    notes: {},
    drops: 0,
    transfers: [],
  }
}

/** Adds one fact. An ended call stays ended; only what was late in coming is still written into it. */
export function fold(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'call-started':
      if (call.status !== 'ringing') return call
      return {
        ...call,
        status: 'in-progress',
        assistantId: event.assistantId,
        channel: event.channel,
        carrierCallId: event.carrierCallId,
        from: event.from,
        to: event.to,
        language: event.language,
        startedAt: event.at,
      }
    case 'caller-said':
      return {
        ...withMessage(call, { role: 'caller', text: event.text, at: event.at }),
        silences: 0,
        keys: '',
      }
    case 'caller-pressed':
      return { ...call, silences: 0, keys: call.keys + event.key }
    case 'caller-silent':
      return { ...call, silences: call.silences + 1 }
    case 'assistant-said':
      return said(call, event)
    case 'assistant-cut-off':
      return cutOff(call, event.heard)
    case 'brain-noted':
      return { ...call, notes: { ...call.notes, [event.brain]: event.note } }
    case 'language-changed':
      return { ...call, language: event.language }
    case 'call-transferred':
      if (call.status !== 'in-progress') return call
      return {
        ...call,
        status: 'transferred',
        transfers: [...call.transfers, { to: event.to, reason: event.reason, at: event.at }],
      }
    case 'call-returned':
      return {
        ...call,
        status: call.status === 'transferred' ? 'in-progress' : call.status,
        drops: call.drops + (event.from === 'drop' ? 1 : 0),
        silences: 0,
        ...(event.from === 'transfer' ? { transfers: settled(call, event.outcome) } : {}),
      }
    case 'transfer-settled':
      return { ...call, transfers: settled(call, event.outcome) }
    case 'call-ended':
      if (call.status === 'ended') return call
      return {
        ...call,
        status: 'ended',
        endedAt: event.at,
        endReason: event.reason,
      }
    case 'tool-called':
    case 'tool-answered':
    case 'photo-sent':
    case 'brain-failed':
    case 'usage-counted':
      return call
  }
}

function withMessage(call: Call, message: Message): Call {
  return { ...call, messages: [...call.messages, message] }
}

function said(call: Call, event: CallEvent & { type: 'assistant-said' }): Call {
  const next = withMessage(call, { role: 'assistant', text: event.text, at: event.at, kind: event.kind })
  if (event.kind === 'filler') return next
  const { asked: _before, ...rest } = next
  const asked = event.asks ?? (event.kind === 'answer' ? undefined : call.asked)
  return {
    ...rest,
    opened: call.opened || event.kind === 'opening',
    lastSaid: event.text,
    keys: '',
    ...(asked ? { asked } : {}),
  }
}

/** What became of the last transfer. */
function settled({ transfers }: Call, outcome: string): Call['transfers'] {
  return transfers.map((one, at) =>
    at === transfers.length - 1 && one.outcome === undefined ? { ...one, outcome } : one,
  )
}

/** Memory is what was heard: the assistant's last words are cut where the caller stopped hearing them. */
function cutOff(call: Call, heard: string): Call {
  const messages = [...call.messages]
  let at = messages.length - 1
  // The cut may come after the caller's words were already written: look past them, once.
  while (at >= 0 && messages[at]?.role === 'caller') at -= 1
  const last = messages[at]
  if (!last || last.cut) return call
  if (heard === '') messages.splice(at, 1)
  else messages[at] = { ...last, text: heard, cut: true }
  return { ...call, messages }
}
