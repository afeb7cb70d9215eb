import type { CallClient } from './call-client.ts'
import type { CallState } from './call-state.ts'
import { Icon } from './Icon.tsx'
import type { CallLabels } from './labels/labels.ts'

interface CallControlsProps {
  readonly state: CallState
  readonly client: CallClient
  readonly labels: CallLabels
}

/** The green button, or the red one. */
export function CallControls({ state, client, labels }: CallControlsProps) {
  const { status, problem } = state
  if (status === 'connecting' || status === 'connected')
    return (
      <div className="sd-controls">
        <button type="button" className="sd-button sd-red" onClick={() => client.hangUp()}>
          <Icon name="hang-up" /> {labels.hangUp}
        </button>
      </div>
    )
  const failed = status === 'idle' && problem !== null
  const word = failed ? labels.retry : status === 'ended' ? labels.callAgain : labels.call
  return (
    <div className="sd-controls">
      <button
        type="button"
        className="sd-button sd-green"
        data-autofocus="true"
        onClick={() => void client.start()}
      >
        <Icon name="phone" /> {word}
      </button>
      <button
        type="button"
        className="sd-button sd-plain"
        onClick={() => void client.start({ voice: false })}
      >
        {labels.type}
      </button>
    </div>
  )
}
