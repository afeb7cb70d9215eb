/** Is an Understanding well formed? For the contract of tongues. */
import { exists } from '../calendar.ts'
import { understandingKeys, whenKeys } from '../corpus/expectation.ts'
import { intents, type Understanding, type When } from '../tongue.ts'

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

function momentFaults(when: When): string[] {
  const faults: string[] = []
  const days = Object.values(when.days ?? {})
  const bounds = Object.values(when.hours ?? {})
  if (Object.keys(when).length === 0) faults.push('an empty moment')
  for (const key of Object.keys(when))
    if (!whenKeys.some((known) => known === key)) faults.push(`moment.${key}`)
  for (const date of [...(when.date === undefined ? [] : [when.date]), ...days])
    if (!isDate(date)) faults.push(`date ${date}`)
  for (const time of [...(when.time === undefined ? [] : [when.time]), ...bounds])
    if (!isClock(time) && time !== '24:00') faults.push(`time ${time}`)
  if (when.date !== undefined && when.days !== undefined) faults.push('a date and days')
  if (when.time !== undefined && when.hours !== undefined) faults.push('a time and hours')
  if (when.days && days.length === 0) faults.push('empty days')
  if (when.days?.from && when.days.to && when.days.from > when.days.to) faults.push('days backwards')
  return faults
}

/** What is wrong with this note; empty when it is well formed. */
export function shapeFaults(got: Understanding): readonly string[] {
  const faults = [...got.dates, ...got.excluded, ...(got.current ? [got.current] : [])].flatMap(momentFaults)
  for (const key of Object.keys(got)) if (!understandingKeys.some((known) => known === key)) faults.push(key)
  for (const intent of got.intents) if (!intents.includes(intent)) faults.push(`intent ${intent}`)
  if (new Set(got.intents).size !== got.intents.length) faults.push('an intent twice')
  for (const phone of got.phones) if (!/^\+[1-9]\d{6,14}$/.test(phone)) faults.push(`phone ${phone}`)
  for (const email of got.emails)
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) faults.push(`e-mail ${email}`)
  for (const order of got.orders) if (/\s/.test(order)) faults.push(`order ${order}`)
  for (const name of got.names) if (name.trim() !== name || name === '') faults.push(`name « ${name} »`)
  if (got.partialPhone !== undefined && !/^\+?\d+$/.test(got.partialPhone)) faults.push('partial phone')
  if (got.birthDate !== null && !isDate(got.birthDate)) faults.push(`birth ${got.birthDate}`)
  if (got.partySize !== null && !(Number.isInteger(got.partySize) && got.partySize > 0)) faults.push('party')
  if (got.answer !== null && !['yes', 'no', 'unsure'].includes(got.answer)) faults.push('answer')
  if (got.ask === '') faults.push('an empty question')
  for (const [key, value] of Object.entries(got)) if (value === undefined) faults.push(`${key} is undefined`)
  return faults
}
