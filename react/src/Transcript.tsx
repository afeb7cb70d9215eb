import { useEffect, useRef } from 'react'
import type { TranscriptLine } from './call-state.ts'
import type { CallLabels } from './labels/labels.ts'
import type { CallLanguage } from './protocol.ts'

interface TranscriptProps {
  readonly lines: readonly TranscriptLine[]
  /** What is being heard, not yet final. */
  readonly hearing: string
  readonly language: CallLanguage
  readonly labels: CallLabels
}

const directionOf = (language: CallLanguage) => (language === 'ar' ? 'rtl' : 'ltr')

export function Transcript({ lines, hearing, language, labels }: TranscriptProps) {
  const log = useRef<HTMLDivElement>(null)
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [lines, hearing])
  return (
    // A scrolling region must be reachable by keyboard.
    <div
      className="sd-transcript"
      role="log"
      aria-live="polite"
      aria-label={labels.transcript}
      tabIndex={0}
      ref={log}
    >
      {lines.map((line) => (
        <div key={line.id} className="sd-line" data-who={line.who}>
          <span className="sd-who">{line.who === 'caller' ? labels.caller : labels.assistant}</span>
          <p dir={directionOf(line.language)} lang={line.language}>
            {line.text}
          </p>
        </div>
      ))}
      {hearing && (
        <div className="sd-line" data-who="caller" data-hearing="true" aria-hidden="true">
          <span className="sd-who">{labels.caller}</span>
          <p dir={directionOf(language)}>{hearing}</p>
        </div>
      )}
    </div>
  )
}
