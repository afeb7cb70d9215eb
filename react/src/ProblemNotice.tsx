import type { ProblemLabels } from './labels/labels.ts'

interface ProblemNoticeProps {
  readonly problem: ProblemLabels
  /** The house's own sentence. */
  readonly refusal: string | null
  /** False: the call goes on. */
  readonly alert: boolean
}

export function ProblemNotice({ problem, refusal, alert }: ProblemNoticeProps) {
  return (
    <div className="sd-problem" data-alert={alert} role={alert ? 'alert' : 'note'}>
      <strong>{problem.title}</strong>
      <p>{refusal ?? problem.text}</p>
      {problem.steps && (
        <ol>
          {problem.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
