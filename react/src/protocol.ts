/**
 * What a web page and the house say to each other during a call: JSON text frames over one WebSocket,
 * `wss://HOUSE/calls/browser`. The page sends `hello` first; the house answers `ready`, then speaks.
 */

export type CallLanguage = 'fr' | 'en' | 'ar'

/** From the page. */
export type PageFrame =
  /**
   * `line`: the widget's key; when absent, the first line of the business whose member is signed in, else of the house. `call`: the id of a call whose connection was lost,
   * to go on with it.
   */
  | { readonly type: 'hello'; readonly line?: string | undefined; readonly call?: string }
  /** What the caller said or typed. `confidence`: 0 to 1, when it was recognised. */
  | { readonly type: 'said'; readonly text: string; readonly confidence?: number }
  | { readonly type: 'key'; readonly key: string }
  /** The caller spoke over the voice; `heard`: the words of this turn that were really played. */
  | { readonly type: 'cut-in'; readonly heard: string }
  /** The page's voice began or ended: the house counts silence only when nobody speaks. */
  | { readonly type: 'speaking'; readonly on: boolean }
  /** The caller has begun to speak or type. */
  | { readonly type: 'caller-speaking' }
  | { readonly type: 'hang-up' }

/** The appointment that a call has just stored. Dates `YYYY-MM-DD`, hours `HH:MM` in the zone of the business. */
export interface CallAppointment {
  readonly id: string
  readonly person: string
  readonly phone: string | null
  readonly date: string
  readonly time: string
  readonly endTime?: string
  readonly service?: string
  readonly practitioner?: string
  readonly partySize?: number
  readonly status: string
}

/** From the house. */
export type HouseFrame =
  | {
      readonly type: 'ready'
      /** The call's id, secret: whoever has it may go on with the call. */
      readonly call: string
      readonly business: string
      readonly language: CallLanguage
      readonly languages: readonly CallLanguage[]
    }
  /** Words to be shown and spoken as they come; a turn ends with `last`. `droppable`: a filler. */
  | {
      readonly type: 'say'
      readonly text: string
      readonly language: CallLanguage
      readonly last: boolean
      readonly droppable: boolean
    }
  | { readonly type: 'language'; readonly language: CallLanguage }
  /** What the house understood as said, for the transcript (keys become numbers). */
  | { readonly type: 'heard'; readonly text: string }
  | { readonly type: 'thinking' }
  | {
      readonly type: 'appointment'
      readonly change: 'created' | 'moved' | 'cancelled'
      readonly appointment: CallAppointment
    }
  | { readonly type: 'ticket'; readonly reference: string }
  /** A browser cannot be transferred: the number to call is shown. */
  | { readonly type: 'transfer'; readonly to: string; readonly reason: string }
  | { readonly type: 'hang-up'; readonly reason: string }
  /** Why there is no call, in words for the caller. */
  | { readonly type: 'refused'; readonly message: string }
