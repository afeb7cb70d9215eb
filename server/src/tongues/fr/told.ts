/** What is told of the past: « j'ai acheté ça le 2 décembre », « il est tombé mardi ». */
import { addMonths, type DayNumber } from '../calendar.ts'
import type { Line } from './line.ts'
import type { DayReading, Piece, Scene } from './piece.ts'
import { wrapped } from '../wrapped.ts'

const done =
  'hospitalisee?|achete|achetee|achetes|commande|commandee|recu|recue|recus|venue?s?|passee?s?|tombee?s?|vue?s?|payee?|livree?s?|operee?|consulte|rencontre|signalee?|envoyee?|cassee?|demarre|commence|arrivee?s?|appelee?s?|telephone|parle|laisse|dine|mange|dejeune|loupe|rate|manque|accouche|installee?|reparee?|deposee?|rendue?|blessee?|sortie?|rentree?|partie?|(?<!(?:^| )c est )morte?|decedee?|nee|(?<=(?:est|suis|sont|etait) )ne|debute|discute|ecrit|essaye|valide|recommande|reclame|retourne|renvoye'
/** A past tense, and what may stand between it and the day. */
const told = new RegExp(
  `(?:^| )(?:ai|a|as|avons|avez|ont|avait|avais|suis|est|sommes|etes|sont|etait|etais|ete)(?: (?!(?:pas|plus|rendez|rdv|pour|que|qui|quel|quelle)(?: |$))\\w+){0,3}? (?:${done}|(?<= (?:me|s|nous) (?:suis|est|sommes) )inscrite?s?)(?: (?:chez vous|(?!(?:pour|rendez|rdv|que|qu|qui|si|mais|donc|et|alors|je|on|vous|il|elle|de (?:la )?place|avant|dans|sous|d)(?: |$))\\w+)){0,4}$`,
)
const was =
  /(?:^| )(?:c|ca|ce|elle|il) (?:etait|a ete|remonte a|date de|date)(?: (?:deja|bien|je crois|le))*$/
/** « la facture du 15 décembre » */
const paper = wrapped()`
  (?:facture|achat|commande|colis|panne|ordonnance|courrier|lettre|mail|ticket|analyses?|radio|compte rendu
  |devis|recu|bulletin)(?: (?:date|qui date|numero \d+))?$
`
/** « le colis devait arriver lundi » */
const due = wrapped()`
  (?:devait|deviez|devaient|devais|etait cense|etiez cense
  |etait censee)s? (?:(?:me|m|nous|le|la|l|etre) )*(?:arriver|livrer|livree?s?|recevoir|rappeler|rappelee?
  |passer|envoyer|envoyee?s?|expedier|expediee?s?|intervenir|reparer|reparee?s?|venir reparer
  |repasser)(?: (?:le|chez moi|chez nous|a la maison))?$
`
/** « le technicien devait venir mardi » */
const awaited =
  /(?:devait|deviez|devaient)(?: (?:me|nous|le|la))* venir(?: (?:le|chez moi|chez nous|a la maison))?$/
/** « la machine achetée le 12 janvier » */
const bought = wrapped()`
  (?<!(?:etre|serai|sera|serait|soit|suis|est|peut) )(?:achetee?s?|commandees?|acquise?s?|payee?s?|recue?s?
  |regles?|neuve)(?: (?:chez vous|en magasin|en ligne|sur (?:votre |le )?site|sur internet|a \w+))?(?: (?:le
  |du|en))*$
`
const appointment = /\b(?:rendez vous|rdv|reservation|reserve)\b/

/** Does the sentence tell, just before this token, what has happened? « C'était le dix », said of a recap, corrects it. */
export function isTold(line: Line, at: number, asked?: string): boolean {
  // « je suis inscrit pour lundi »
  if (line.tokens[at]?.word === 'pour') return false
  let from = at
  while (from > 0 && at - from < 9 && (!line.tokens[from]?.pause || line.tokens[from - 1]?.word === 'fois'))
    from -= 1
  const heard = line.tokens
    .slice(from, at)
    .map(({ word }) => word)
    .join(' ')
  return (
    told.test(heard) ||
    bought.test(heard) ||
    (awaited.test(heard) &&
      !/\b(?:deplac|decal|report|annul|avanc|chang)/.test(line.text) &&
      !/\b(?:peux|peut|pourra|pourrai|pouvons) (?:plus|pas)\b/.test(line.text)) ||
    due.test(heard) ||
    (/^d[ue]?$/.test(line.tokens[at]?.word ?? '') && paper.test(heard)) ||
    (asked !== 'confirm' && was.test(heard) && !appointment.test(line.text))
  )
}

/** « on avait rendez-vous le 20 décembre », said on the 24th: not the one of next year. */
export function wasDue(line: Line, at: number): boolean {
  const heard = line.tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ word }) => word)
    .join(' ')
  return /(?:avait|avais|avions) (?:un |une |deja )?(?:rendez vous|rdv|reservation|reserve|table|visite)(?: (?:le|du|pour))*$/.test(
    heard,
  )
}

/** The last such day instead of the next one; parts of a day and what is past already are left. */
export function asTold(piece: Piece, scene: Scene): Piece {
  const [only, ...others] = piece.days ?? []
  if (only?.from !== undefined && only.to !== undefined && only.from > scene.today) {
    const back =
      only.from - scene.today > 180 || piece.month === true || (piece.monthAlone ?? 0) > 0 ? -12 : -1
    const [from, to] = [addMonths(only.from, back), addMonths(only.to, back)]
    return to < scene.today ? { ...piece, days: [{ from, to, past: true }] } : piece
  }
  if (only?.date === scene.today && piece.part) return { ...piece, days: [{ date: only.date, past: true }] }
  if (!only || others.length > 0 || only.past || only.date === undefined || only.date < scene.today)
    return piece
  const date = before(piece, only.date, scene.today)
  return date === undefined ? piece : { ...piece, days: [{ date, past: true } satisfies DayReading] }
}

function before(piece: Piece, date: DayNumber, today: DayNumber): DayNumber | undefined {
  if (piece.weekday) return date - 7 < today ? date - 7 : date - 14
  if (piece.bareDay !== undefined) return date === today ? undefined : addMonths(date, -1)
  return piece.month && date > today ? addMonths(date, -12) : undefined
}

/** Is it a day of the year more than six months away? */
export function isFar(piece: Piece, scene: Scene): boolean {
  const date = piece.days?.[0]?.date
  return piece.month === true && date !== undefined && date - scene.today > 200
}
