/** The agenda's refusals in the words of the dashboard; callers are told otherwise, by the brain. */
import type { Refusal } from '../../phone/tool.ts'

const sentences: Partial<Record<Refusal, string>> = {
  past: 'Ce moment est déjà passé.',
  'too-soon': 'Ce moment est trop proche : le délai de prévenance n’est pas respecté.',
  'too-far': 'L’agenda n’est pas encore ouvert à cette date.',
  closed: 'C’est fermé à ce moment-là.',
  holiday: 'C’est un jour férié.',
  taken: 'Ce créneau est déjà pris.',
  'never-offered': 'Ce créneau n’existe pas dans l’agenda.',
  'party-size': 'Aucune table ne convient à ce nombre de personnes.',
  'not-found': 'Cette prestation, ce praticien ou ce rendez-vous n’existe pas.',
  'too-late': 'Ce rendez-vous ne peut plus changer.',
  'invalid-input': 'Il manque une information.',
}

export function sentenceFor(refused: { readonly why: Refusal }): string {
  return sentences[refused.why] ?? 'L’agenda a refusé.'
}
