/**
 * What makes a question particular: « le menu de Noël » is not answered by the menus, « à jeun » not by the papers to
 * bring. A passage answers only when it speaks of it too. Plain words, one group for each thing.
 */
import { plain, words } from '../plain.ts'

const groups: readonly (readonly string[])[] = [
  ['noel', 'christmas', 'xmas', 'fetes', 'reveillon', 'الميلاد'],
  ['nouvel an', 'saint sylvestre', 'jour de l an', 'reveillon', 'fetes', 'new year'],
  ['saint valentin', 'valentin', 'valentine'],
  ['paques', 'easter'],
  ['fete des meres', 'fete des peres', 'mother s day', 'father s day'],
  ['ramadan', 'iftar', 'رمضان'],
  ['halloween'],
  ['beaujolais'],
  ['jeun', 'fasting', 'empty stomach', 'صائم'],
]

/** The particular things asked about, each with the words that speak of it. */
export function particularsIn(question: string): readonly (readonly string[])[] {
  const said = ` ${plain(question)} `
  return groups.filter((group) => group.some((word) => said.includes(` ${word} `)))
}

/** Whether a passage speaks of each of them. */
export function speaksOf(particulars: readonly (readonly string[])[], text: string): boolean {
  if (particulars.length === 0) return true
  const written = ` ${words(text).join(' ')} `
  return particulars.every((group) => group.some((word) => written.includes(` ${word} `)))
}
