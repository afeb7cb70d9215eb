import { Timeline } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallRecord } from '../../api/types.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconMessages } from '@tabler/icons-react'
import { FactBody } from './FactBody.tsx'
import { FactTitle } from './FactTitle.tsx'
import { lookOf, momentsOf } from './moments.ts'

/** Everything the call did, in order; it grows while the call goes on. */
export function CallTimeline({ call }: { call: CallRecord }) {
  const { t } = useTranslation()
  const moments = momentsOf(call.events)
  if (moments.length === 0)
    return <EmptyState icon={IconMessages} title={t('call.nothing')} text={t('call.nothingText')} />
  return (
    <Timeline active={moments.length} bulletSize={28} lineWidth={2} data-testid="timeline">
      {moments.map((moment) => {
        const { icon: Picture, color } = lookOf(moment.fact)
        return (
          <Timeline.Item
            key={moment.key}
            bullet={<Picture size={15} aria-hidden="true" />}
            color={color}
            data-fact={moment.fact.type}
            title={<FactTitle moment={moment} startedAt={call.startedAt} />}
          >
            <FactBody moment={moment} />
          </Timeline.Item>
        )
      })}
    </Timeline>
  )
}
