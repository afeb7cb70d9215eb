/** Which of the offered slots was meant: by its rank, its day, its hour or its part of the day. */
import type { When } from '../tongue.ts'

function agrees(said: When, offer: When): boolean {
  if (said.date !== undefined && said.date !== offer.date) return false
  if (
    said.days &&
    !(offer.date !== undefined && offer.date >= (said.days.from ?? '') && offer.date <= (said.days.to ?? '9'))
  )
    return false
  if (said.time !== undefined && said.time !== offer.time) return false
  if (
    said.hours &&
    !(
      offer.time !== undefined &&
      offer.time >= (said.hours.from ?? '') &&
      offer.time < (said.hours.to ?? '99')
    )
  )
    return false
  return (
    said.date !== undefined || said.time !== undefined || said.hours !== undefined || said.days !== undefined
  )
}

/** The offers in the order of time, for « the earliest » and « the latest ». */
export function byTime(offered: readonly When[]): readonly number[] {
  const moment = (index: number): string => `${offered[index]?.date ?? ''}T${offered[index]?.time ?? ''}`
  return offered.map((_, index) => index).sort((a, b) => (moment(a) < moment(b) ? -1 : 1))
}

/** The only offer that agrees with what was said, whatever the agreed day was. */
export function chosenByMoment(said: readonly When[], offered: readonly When[]): number | undefined {
  if (said.length === 0) return undefined
  const fitting = offered.flatMap((offer, index) => (said.some((when) => agrees(when, offer)) ? [index] : []))
  return fitting.length === 1 ? fitting[0] : undefined
}
