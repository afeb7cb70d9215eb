import { DateInput } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../languages.ts'
import { useSession } from '../../shell/session.ts'
import { todayIn } from '../../time/zoned.ts'
import { firstDayOfWeek } from './agenda-range.ts'

/** A day to come, typed or picked. */
export function DayField({ value, onChange }: { value: string; onChange: (date: string) => void }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { timeZone } = useSession()
  return (
    <DateInput
      label={t('booking.date')}
      value={value}
      minDate={todayIn(timeZone)}
      valueFormat="dddd D MMMM YYYY"
      locale={language}
      firstDayOfWeek={firstDayOfWeek(language)}
      previousLabel={t('dates.previous')}
      nextLabel={t('dates.next')}
      ariaLabels={{
        previousMonth: t('dates.previous'),
        nextMonth: t('dates.next'),
        monthLevelControl: t('dates.chooseMonth'),
        yearLevelControl: t('dates.chooseYear'),
      }}
      onChange={(date) => date && onChange(date)}
    />
  )
}
