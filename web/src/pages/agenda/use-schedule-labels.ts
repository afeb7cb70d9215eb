import type { ScheduleLabels } from '@mantine/schedule'
import { useTranslation } from 'react-i18next'

const keys = [
  'day',
  'week',
  'month',
  'year',
  'allDay',
  'weekday',
  'timeSlot',
  'today',
  'next',
  'previous',
  'more',
  'selectMonth',
  'selectYear',
  'switchToDayView',
  'switchToWeekView',
  'switchToMonthView',
  'switchToYearView',
  'viewSelectLabel',
  'noEvents',
  'resource',
  'resources',
  'resourceSlot',
  'agenda',
] as const

/** The schedule's own words. */
export function useScheduleLabels(): ScheduleLabels {
  const { t } = useTranslation()
  const words = Object.fromEntries(keys.map((key) => [key, t(`schedule.${key}`)]))
  return {
    ...(words as unknown as ScheduleLabels),
    moreLabel: (count) => t('schedule.moreLabel', { total: count }),
  }
}
