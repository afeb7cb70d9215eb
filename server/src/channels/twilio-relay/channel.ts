import type { Channel } from '../../phone/channel.ts'
import { RelayWire } from './codec.ts'

/** Twilio ConversationRelay: Twilio listens and speaks, we exchange text over one socket per session. */
export const relay: Channel = {
  name: 'twilio-relay',
  can: { stream: true, interrupt: true, keys: true, transfer: true, language: true, silence: false },
  callbacks: true,
  open: () => new RelayWire(),
}
