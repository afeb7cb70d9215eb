/** Days and hours the caller wants, refuses, or chooses among those offered. */
import type { Understanding, When } from '../../tongues/tongue.ts'
import { isEmptyWish, type Memory, type Slot, type Wish, wishOf } from './memory.ts'

/** True when the words said something about the moment. */
export function listenForMoments(memory: Memory, understood: Understanding): boolean {
  for (const { date } of understood.excluded)
    if (date && !memory.excludedDates.includes(date)) memory.excludedDates.push(date)
  if (understood.chosen !== undefined && choose(memory, understood.chosen)) return true
  const whens = understood.dates.filter((when) => !when.impossible)
  const impossible = understood.dates.find((when) => when.impossible)
  if (impossible?.impossible) memory.clarify = impossible.impossible
  if (whens.length === 0) return exclude(memory, understood) || impossible !== undefined
  const offered = whens.length === 1 && whens[0] ? among(memory.offered, whens[0]) : undefined
  if (offered) {
    pick(memory, offered)
    return true
  }
  const wishes = whens.map(wishOf)
  if (understood.ask && wishes.length > 1) {
    memory.readings = wishes
    memory.lead = []
    memory.clarify = understood.ask
    return true
  }
  want(memory, wishes)
  return true
}

function choose(memory: Memory, index: number): boolean {
  const reading = memory.readings?.[index]
  if (reading) {
    delete memory.readings
    want(memory, [reading])
    return true
  }
  const slot = memory.offered[index]
  if (slot) pick(memory, slot)
  return slot !== undefined
}

function pick(memory: Memory, slot: Slot): void {
  memory.pick = slot
  delete memory.recapped
  delete memory.confirmed
}

/** The slot among those offered that the words point at, when only one does. */
function among(offered: readonly Slot[], when: When): Slot | undefined {
  if (!when.time && !when.hours && !when.date) return undefined
  const matching = offered.filter(
    (slot) =>
      (!when.date || slot.date === when.date) &&
      (!when.time || slot.time === when.time) &&
      (!when.hours?.from || slot.time >= when.hours.from) &&
      (!when.hours?.to || slot.time < when.hours.to),
  )
  return matching.length === 1 ? matching[0] : undefined
}

/** A new wish replaces the old one; an hour alone stays on the day spoken of. */
function want(memory: Memory, wishes: readonly Wish[]): void {
  const [first, ...others] = wishes
  if (!first || isEmptyWish(first)) return
  delete memory.clarify
  delete memory.readings
  const day = memory.pick?.date ?? memory.offered[0]?.date ?? memory.wish.date
  const onlyHour = !first.date && !first.until && !first.soonest
  const merged: Wish = onlyHour
    ? { ...(day ? { date: day } : memory.wish), ...first }
    : { ...keptHour(memory.wish, first), ...first }
  if (onlyHour && day && memory.wish.until && !memory.pick) merged.until = memory.wish.until
  if (first.time) {
    delete merged.from
    delete merged.to
  }
  if (JSON.stringify(merged) === JSON.stringify(memory.wish) && memory.pick) return
  memory.wish = merged
  memory.otherWishes = others.filter((wish) => !isEmptyWish(wish))
  memory.offered = []
  delete memory.pick
  delete memory.recapped
  delete memory.confirmed
}

/** « plutôt jeudi » keeps the hour that was wished for. */
function keptHour(before: Wish, now: Wish): Wish {
  if (now.time || now.from || now.to || now.soonest) return {}
  return {
    ...(before.time ? { time: before.time } : {}),
    ...(before.from ? { from: before.from } : {}),
    ...(before.to ? { to: before.to } : {}),
  }
}

/** « pas mercredi », « sauf le matin »: what is left is looked for again. */
function exclude(memory: Memory, understood: Understanding): boolean {
  if (understood.excluded.length === 0) return false
  const hours = understood.excluded.find((when) => when.hours)?.hours
  if (hours?.from && !hours.to) memory.wish.to = hours.from
  else if (hours?.to) memory.wish.from = hours.to
  if (memory.wish.date && memory.excludedDates.includes(memory.wish.date) && !memory.wish.until)
    delete memory.wish.date
  memory.offered = []
  delete memory.pick
  delete memory.recapped
  delete memory.confirmed
  return true
}
