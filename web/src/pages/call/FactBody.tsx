import { Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CallFact } from '../../api/types.ts'
import { readable } from '../../time/phone-number.ts'
import { textOf } from '../../ui/text-of.ts'
import { Folded } from './Folded.tsx'
import type { Moment } from './moments.ts'

/** The words or the values of one moment. */
export function FactBody({ moment }: { moment: Moment }) {
  const { t } = useTranslation()
  const { fact, answer } = moment
  switch (fact.type) {
    case 'caller-said':
    case 'assistant-said':
      return (
        <Text size="sm" dir="auto">
          {textOf(fact['text'])}
        </Text>
      )
    case 'assistant-cut-off':
      return (
        <Quiet>
          {fact['heard'] ? t('call.heardUntil', { words: fact['heard'] }) : t('call.heardNothing')}
        </Quiet>
      )
    case 'caller-pressed':
      return <Quiet>{t('call.key', { key: fact['key'] })}</Quiet>
    case 'caller-silent':
      return <Quiet>{t('call.silence', { seconds: Math.round(Number(fact['silenceMs']) / 1_000) })}</Quiet>
    case 'tool-called':
      return (
        <>
          <Folded title={t('call.input')} value={fact['input']} />
          {answer && <Folded title={t('call.answer')} value={answer['answer']} />}
        </>
      )
    case 'brain-noted':
      return <Folded title={brainOf(fact, t)} value={fact['note']} />
    case 'brain-failed':
      return <Quiet>{`${brainOf(fact, t)} : ${whyFailed(fact, t)}`}</Quiet>
    case 'language-changed':
      return <Quiet>{t(`language.${textOf(fact['language'])}`)}</Quiet>
    case 'call-transferred':
      return <Quiet>{readable(textOf(fact['to']))}</Quiet>
    case 'call-returned':
    case 'transfer-settled':
      return <Quiet>{whyReturned(fact, t)}</Quiet>
    case 'call-ended':
      return (
        <Quiet>{t(`endReason.${textOf(fact['reason'])}`, { defaultValue: textOf(fact['reason']) })}</Quiet>
      )
    default:
      return null
  }
}

function brainOf(fact: CallFact, t: TFunction): string {
  const name = textOf(fact['brain'])
  return t(`brain.${name}`, { defaultValue: name })
}

function whyFailed(fact: CallFact, t: TFunction): string {
  const why = textOf(fact['why'])
  return t(`brainFailure.${why}`, { defaultValue: why })
}

/** Nobody took the transfer, or the line had been cut. */
function whyReturned(fact: CallFact, t: TFunction): string {
  const outcome = textOf(fact['outcome'])
  if (fact['from'] === 'drop') return t('call.lineCut')
  return t(`transferOutcome.${outcome}`, { defaultValue: outcome })
}

function Quiet({ children }: { children: string }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  )
}
