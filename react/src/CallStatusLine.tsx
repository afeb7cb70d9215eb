import type { CallState } from './call-state.ts'
import type { CallLabels } from './labels/labels.ts'

/** The state in words, announced as it changes. */
export function CallStatusLine({ state, labels }: { state: CallState; labels: CallLabels }) {
  const { status, activity, business } = state
  return (
    <div className="sd-status" role="status">
      <span className="sd-dot" aria-hidden="true" />
      <span className="sd-status-word">{labels.status[status]}</span>
      {business && <span className="sd-business">{business}</span>}
      {activity && (
        <span className="sd-activity" data-testid="activity">
          {labels.activity[activity]}
        </span>
      )}
    </div>
  )
}
