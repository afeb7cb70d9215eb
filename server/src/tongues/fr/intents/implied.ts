/** What is wanted without being said: a pain told to a surgery, a thing told to an after-sales service, guests told to a restaurant. */
import { phrases, isSaid } from './phrases.ts'

export interface Implying {
  readonly trade: string
  readonly moment: boolean
  readonly party: boolean
  readonly practitioner: boolean
  readonly service: boolean
}

const symptom = phrases(`
  j_ai|il_a|elle_a|a|ai|avec|avoir|aux|fait|font ..3 mal
  mal (au|aux|a_la|a_l|de|dans|partout|en|derriere)
  douleurs?|douloureu~|fievre|temperature|tousse|toux|grippe|grippee?|angine|otite|rhume|enrhumee?|bronchite|gastro|rage_de_dents?|boutons?|plaques|eczema|psoriasis|vertiges?|nausees?|vomi~|diarrhee~|insomnie~|fatiguee?|malade|demangeaisons?|gonflee?s?|enflee?s?|bosse|grain_de_beaute|hypertension|diabete|diabetique|cholesterol|entorse|foulure|foulee?|lumbago|sciatique|tendinite|torticolis|migraines?|infection|infectee?|cystite|conjonctivite|abces|enceinte|grossesse|regles|tique|piqure|coupure|plaie|constipee?|reflux|arthrose|crampes|palpitations|essoufflee?|deprim~|deprime|angoiss~|anxieu~|burn_out|saigne|courbatures|mycose|verrue|cor_au_pied|varices|hemorroides|acouphenes|sinusite|asthme|covid|malaise|tremble~|gratte|demange|tire_dans|lance|brule_quand|coince|bloquee?
  (dort|dors|dormir|mange|marche|entend|voit|vois|entends|marcher) plus|mal|pas_bien
  (dent|couronne|plombage|appareil_dentaire|bridge|dentier) ..3 (casse|tombe|perdu|decolle|bouge|partie|cassee|tombee)~
  {my} (oreille|oreilles|dos|genou|dent|dents|ventre|gorge|tete|yeux|oeil|jambes?|bras|epaule|cheville|pied|pieds|main|peau|cou|nuque|hanche|poignet|coude|tension|coeur|estomac)
  (plus|manque|bientot_plus) (de|d) (cachets?|medicaments?|comprimes?|traitement|pilules?|gouttes|insuline|ventoline|levothyrox)
  (tombee?|coupee?|brulee?|cognee?|tordue?|pincee?) !(en_panne|d_accord|bien|amoureux)
  controle|bilan|suivi|vaccin~|premiere_visite|urgence~|urgent|renouvellement|visite_medicale|certificat|se_faire_(vacciner|soigner|operer)
  pas bien ?du_tout $
  (me_sens|se_sent|sens) ..1 (mal|pas_bien|bizarre|faible|fievreuse?)
`)

const bought = phrases(`
  {thing} !(m_a_dit)
  (achete|recu|commande|livre|installe|paye|vendu)e?s?
  garantie
`)

/** « Pour quatre ce soir », « avec le docteur Martin », « c'est pour une première visite », « j'ai mal au dos ». */
export function impliesBooking(plain: string, scene: Implying): boolean {
  if (scene.moment && (scene.party || scene.practitioner)) return true
  if (scene.practitioner && /\b(?:c est pour|pour le docteur|pour la docteure?|voir|avec)\b/.test(plain))
    return true
  if (scene.moment && /\b(?:venir|passer|disponible|dispo|possible|voudrais|aimerais)\b/.test(plain))
    return true
  if (scene.trade === 'medical' && isSaid(symptom, plain)) return true
  if (scene.service && /\b(?:c est pour|pour|une?)\b/.test(plain)) return true
  return scene.trade === 'restaurant' && scene.party && /\b(?:table|pour|serait|serons|sera)\b/.test(plain)
}

/** « Le lit que j'ai acheté… »: an after-sales service is told of a trouble. */
export function impliesTicket(plain: string, scene: Implying): boolean {
  return scene.trade === 'after-sales' && isSaid(bought, plain)
}

/** « J'ai plus de cachets pour ma tension »: a renewal, so a visit. */
export function needsRenewal(plain: string, scene: Implying): boolean {
  return (
    scene.trade === 'medical' &&
    /\b(?:plus|bientot plus|presque plus) (?:du tout )?d[eu]? ?(?:mes |mon |ma |l )?(?:cachets?|medicaments?|comprimes?|traitement|pilules?|gouttes|insuline|ventoline|levothyrox)\b/.test(
      plain,
    )
  )
}
