/**
 * The browser's hearing and voice, played by the test: `heardByPage('…')` is what the microphone heard. Headless
 * Chromium has neither engine. Runs in the page, before its scripts.
 */
export const fakeSpeech = `
(() => {
  const speech = { spoken: [], states: [], activities: [], tracks: [], current: null, silent: false }
  globalThis.__speech = speech
  class FakeRecognition extends EventTarget {
    phrases = []
    start() { speech.current = this; queueMicrotask(() => this.dispatchEvent(new Event('start'))) }
    abort() { if (speech.current === this) speech.current = null; this.dispatchEvent(new Event('end')) }
    hear(transcript, isFinal) {
      const result = Object.assign([{ transcript, confidence: 0.9 }], { isFinal })
      this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [result] }))
    }
  }
  Object.defineProperty(FakeRecognition.prototype, 'phrases', { value: [], writable: true })
  globalThis.SpeechRecognition = FakeRecognition
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: {
    getVoices: () => [],
    cancel() { speech.cancelled = (speech.cancelled ?? 0) + 1; clearTimeout(speech.timer) },
    speak(utterance) {
      speech.spoken.push(utterance.text)
      if (!speech.silent) speech.timer = setTimeout(() => utterance.dispatchEvent(new Event('end')), 5)
    },
  }})
  const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    const stream = await getUserMedia(wanted)
    speech.tracks.push(...stream.getTracks())
    return stream
  }
  // Every state that was shown, in order, however short.
  new MutationObserver(() => {
    const body = document.querySelector('.sd-body')
    for (const [list, name] of [[speech.states, 'state'], [speech.activities, 'activity']]) {
      const value = body?.getAttribute('data-' + name)
      if (value && list.at(-1) !== value) list.push(value)
    }
  }).observe(document, { subtree: true, childList: true, attributes: true })
})()
`
