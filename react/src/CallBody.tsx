import { AppointmentCard } from './AppointmentCard.tsx'
import { CallControls } from './CallControls.tsx'
import { CallStatusLine } from './CallStatusLine.tsx'
import { Icon } from './Icon.tsx'
import type { CallLabels } from './labels/labels.ts'
import { ProblemNotice } from './ProblemNotice.tsx'
import type { CallLanguage } from './protocol.ts'
import { Transcript } from './Transcript.tsx'
import { TypeBox } from './TypeBox.tsx'
import { useCall } from './use-call.ts'
import type { Delivery } from './use-delivery.ts'

interface CallBodyProps {
  readonly line: string | undefined
  readonly house: string | undefined
  readonly language: CallLanguage
  readonly labels: CallLabels
  readonly delivery: Delivery
}

export function CallBody({ line, house, language, labels, delivery }: CallBodyProps) {
  const { state, client } = useCall({ line, house, onAppointmentCreated: delivery.created })
  const { status, problem, transcript, hearing, appointments, tickets, transferTo } = state
  const isIdle = status === 'idle'
  return (
    <div className="sd-body" data-state={status} data-activity={state.activity ?? 'none'}>
      <CallStatusLine state={state} labels={labels} />
      {problem && (
        <ProblemNotice
          problem={labels.problems[problem]}
          refusal={state.refusal}
          alert={problem !== 'recognition-unavailable'}
        />
      )}
      {isIdle && !problem && (
        <div className="sd-intro">
          <span className="sd-intro-icon">
            <Icon name="phone" />
          </span>
          <p>{labels.intro}</p>
        </div>
      )}
      {transcript.length > 0 || hearing ? (
        <Transcript lines={transcript} hearing={hearing} language={state.language} labels={labels} />
      ) : null}
      {appointments.map((one) => (
        <AppointmentCard
          key={one.id}
          appointment={one}
          language={language}
          labels={labels}
          delivery={delivery}
        />
      ))}
      {tickets.map((reference) => (
        <p key={reference} className="sd-card">
          {labels.ticket} <strong dir="ltr">{reference}</strong>
        </p>
      ))}
      {transferTo && (
        <p className="sd-card">
          {labels.callHuman}{' '}
          <a href={`tel:${transferTo}`} dir="ltr">
            {transferTo}
          </a>
        </p>
      )}
      {status === 'connected' && <TypeBox client={client} labels={labels} autoFocus={!state.voice} />}
      <CallControls state={state} client={client} labels={labels} />
    </div>
  )
}
