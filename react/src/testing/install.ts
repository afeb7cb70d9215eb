import { vi } from 'vitest'
import { FakeRecognition, FakeSocket, FakeUtterance, FakeVoice } from './fake-browser.ts'

export interface FakeTrack {
  readyState: 'live' | 'ended'
  stop(): void
}

/** Puts the fakes where the page looks for them. `microphone`: an error's name, or that it opens. */
export function installBrowser(options: { microphone?: string; recognition?: boolean } = {}) {
  FakeRecognition.all = []
  const voice = new FakeVoice()
  const track: FakeTrack = {
    readyState: 'live',
    stop() {
      track.readyState = 'ended'
    },
  }
  const stream = { getTracks: () => [track], getAudioTracks: () => [track] }
  const getUserMedia = async () => {
    if (options.microphone) throw Object.assign(new Error(), { name: options.microphone })
    return stream
  }
  vi.stubGlobal('SpeechRecognition', options.recognition === false ? undefined : FakeRecognition)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.stubGlobal('speechSynthesis', voice)
  vi.stubGlobal('WebSocket', FakeSocket)
  vi.stubGlobal('location', { origin: 'https://standard.example.fr' })
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  return { voice, track }
}
