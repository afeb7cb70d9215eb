/** The microphone: asked for by a click, released at the end of the call. */
import type { CallProblem } from './call-state.ts'

export class Microphone {
  #stream: MediaStream | null = null

  get track(): MediaStreamTrack | null {
    return this.#stream?.getAudioTracks()[0] ?? null
  }

  /** Null when it is open, or why it is not. */
  async open(): Promise<CallProblem | null> {
    // Absent too on a page served without https.
    if (!navigator.mediaDevices) return 'microphone-missing'
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({
        audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
      })
      return null
    } catch (error) {
      const { name } = error as { name?: string }
      return name === 'NotAllowedError' || name === 'SecurityError'
        ? 'microphone-refused'
        : 'microphone-missing'
    }
  }

  release(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop()
    this.#stream = null
  }
}
