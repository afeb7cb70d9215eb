/** Turns of phrase that the house recognises by what it knows, and its short answers to them. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { ar } from './ar-turns.ts'
import { en } from './en-turns.ts'
import { fr } from './fr-turns.ts'

export interface TurnsOfPhrase {
  /** « le mettre mercredi », « en reprendre un »: another day takes the place of the one given up. */
  readonly rebooks: RegExp
  /** « j'ai un rendez-vous mardi »: one that exists. */
  readonly hasOne: RegExp
  /** « j'ai rendez-vous lundi à neuf heures mais »: the whole of it, up to what is wanted. */
  readonly ownMoment: RegExp
  /** « c'est pour Perrin »: a table's name. */
  readonly forWhom: RegExp
  /** « bonjour », in front of a name. */
  readonly opening: RegExp
  /** « je voulais juste confirmer » */
  readonly confirmsOwn: RegExp
  /** « je ne peux pas » */
  readonly cannot: RegExp
  /** « mais avec le docteur Benali » */
  readonly withOther: RegExp
  /** « attendez… oui »: the group is what comes behind. */
  readonly waitsFirst: RegExp
  /** « je me suis trompé de numéro » */
  readonly wrongNumber: RegExp
  /** « changer de médecin » */
  readonly changesWho: RegExp
  /** « je vous ai déjà appelé tout à l'heure » */
  readonly calledBefore: RegExp
  /** « le prochain créneau » */
  readonly nextSlot: RegExp
  /** « j'en reprendrais un jeudi » */
  readonly takesAnother: RegExp
  /** « celui de mardi », « mon rendez-vous »: not the one being made. */
  readonly theOther: RegExp
  /** « combien de temps prend… », « quel est le délai »: asked of the house, of nothing of theirs. */
  readonly measures: RegExp
  /** « j'appelle qui ? » */
  readonly asksWhom: RegExp
  /** « à la place », « au lieu de » */
  readonly insteadOf: RegExp
  /** « avec lui », of the practitioner just spoken of. */
  readonly withThem: RegExp
  /** « vous pouvez libérer le créneau », « je ne serai pas là »: it is given up. */
  readonly givesUp: RegExp
  /** « vous pouvez m'en renvoyer une ? », of what was bought. */
  readonly sendsUs: RegExp
  /** « mon rendez-vous », « ma commande »: what already exists. */
  readonly ownThing: RegExp
  /** « voit le docteur », « a rendez-vous »: somebody is expected here. */
  readonly comes: RegExp
  /** « la table Lopez »: the name is the group. */
  readonly bookedAs: RegExp
  /** « je rappellerai », « je vais réfléchir »: they take leave. */
  readonly callsAgain: RegExp
  /** « vous m'entendez ? »: of the line. */
  readonly hearsUs: RegExp
  readonly weHear: string
  /** « première fois », « nouveau patient »: the first visit. */
  readonly newcomer: RegExp
  /** Which service is for newcomers. */
  readonly firstVisit: RegExp
  /** « celui qui s'occupe des enfants », « one who speaks English »: which of them, the documents tell. */
  readonly whoDoes: RegExp
  /** How they are looked for. */
  readonly whoWorksHere: string
  /** « parler à », « joindre »: on the telephone, now. */
  readonly speaks: RegExp
  /** « rencontrer quelqu'un », « passer vous voir ». */
  readonly meets: RegExp
  /** « des résultats à montrer au docteur »: they want to see him. */
  readonly shows: RegExp
  /** « non pardon, plutôt au nom de ma femme »: what comes behind is the name. */
  readonly renames: RegExp
  /** « à l'appareil », behind a name. */
  readonly speaking: RegExp
  /** « j'ai l'aide-ménagère jusqu'à dix heures »: the hour is the group; busy until then. */
  readonly busyUntil: RegExp
  /** « mon train arrive à dix heures et demie »: the hour is the group. */
  readonly arrivesAt: RegExp
  /** « après », before that hour. */
  readonly after: string
  /** « c'est celui du haut »: of a thing already told. */
  readonly pointsAt: RegExp
  /** « mon lit », of which a question was asked: what a case may be about. */
  readonly thing: RegExp
  /** « on ne sera que deux »: the number of persons is the group. */
  readonly onlySoMany: RegExp
  /** « et ça coûte combien ? »: of what was just spoken of. */
  readonly ofThat: RegExp
  /** The house asks for the figures behind « C M D 2025 ». */
  readonly restOfOrder: string
  /** « c'est bien noté », and nothing else. */
  readonly settled: string
  /** The order number is not at hand: « c'est grave ? » */
  readonly noMatter: string
  /** « avancer d'une heure », « une demi-heure plus tard »: how much, and in which direction. */
  readonly shift: RegExp
  readonly earlier: RegExp
  readonly amounts: readonly (readonly [RegExp, number])[]
  /** « je peux vous envoyer une photo ? »: no part of the matter. */
  readonly offers: RegExp
  /** « redites-moi le numéro »: of what was just made. */
  readonly sayAgain: RegExp
  yourFile(reference: string): string
  /** « mon inscription », « ma formation »: no appointment. */
  readonly enrolment: RegExp
  /** « gardez-le », to the recap of a cancellation. */
  readonly keeps: RegExp
  /** « deux de plus », « un de moins »: the number is the first group, less the second. */
  readonly moreBy: RegExp
  readonly less: RegExp
  /** « elle commence quand ? »: of a training. */
  readonly begins: RegExp
  /** « quelqu'un me rappelle ? » */
  readonly callsBack: RegExp
  /** « en terrasse »: a place that may not be booked. */
  readonly outside: RegExp
}

const turns: Readonly<Record<Language, TurnsOfPhrase>> = { fr, en, ar }

export function turnsIn(language: Language): TurnsOfPhrase {
  return turns[language]
}
