/** The part of the Web Speech API that the ear uses: TypeScript's DOM does not know it, and Safari prefixes it. */

export interface Recognition extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  start(track?: MediaStreamTrack): void
  abort(): void
}

export interface RecognitionResultEvent extends Event {
  readonly resultIndex: number
  readonly results: ArrayLike<
    ArrayLike<{ readonly transcript: string; readonly confidence: number }> & { readonly isFinal: boolean }
  >
}

export interface RecognitionErrorEvent extends Event {
  readonly error: string
}

export type Recogniser = new () => Recognition

/** Null where the browser has none. */
export function recogniser(): Recogniser | null {
  const names = globalThis as unknown as {
    SpeechRecognition?: Recogniser
    webkitSpeechRecognition?: Recogniser
  }
  return names.SpeechRecognition ?? names.webkitSpeechRecognition ?? null
}
