/** What is wanted without being said: a pain told to a surgery, a thing told to an after-sales service, guests told to a restaurant. */
import { phrases, isSaid } from './phrases.ts'
import { wrapped } from '../../wrapped.ts'

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
  douleurs?|douloureu~|fievre|temperature|tousse|toux|grippe|grippee?|angine|otite|rhume|enrhumee?|bronchite|gastro|rage_de_dents?|boutons?|plaques|eczema|psoriasis|vertiges?|nausees?|vomi~|diarrhee~|insomnie~|fatiguee?|malade|demangeaisons?|gonflee?s?|enflee?s?|bosse|grain_de_beaute|hypertension|diabete|diabetique|cholesterol|entorse|foulure|foulee?|lumbago|sciatique|tendinite|torticolis|migraines?|infection|infectee?|cystite|conjonctivite|abces|enceinte|grossesse|regles|tique|piqure|coupure|plaie|constipee?|reflux|arthrose|crampes|palpitations|essoufflee?|deprim~|depress~|mordue?s?|morsure|griffee?s?|piquee?s?|allergie|angoiss~|anxieu~|burn_out|saigne|courbatures|mycose|verrue|cor_au_pied|varices|hemorroides|acouphenes|sinusite|asthme|covid|malaise|tremble~|gratte|demange|tire_dans|lance|brule_quand|coince !dans|bloquee? !dans
  varicelle|rougeole|scarlatine|rubeole|oreillons|coqueluche|impetigo|bronchiolite|zona|herpes|aphtes?|gale|poux|hernie|lombalgie|cervicales|menopause|bouffees_de_chaleur|surpoids|contraception|sterilet|apnee|ronfle|anemie|carence|canal_carpien|fourmis_dans|engourdi~|brulures_d_estomac|aigreurs|ballonn~|indigestion|insolation|coup_de_soleil|panaris|ongle_incarne|furoncle|cicatrice|hematome|ampoule_au_pied
  respire ..1 mal
  nez ?(est|est_tout|tout|qui) (bouche|pris|coule|saigne)
  (arreter_de|arret_du) fumer|tabac|boire
  changer de {doctor}|{doctor}_traitant
  (arrive|arrives|peux|peut) plus|pas a|de|bien|vraiment dormir|marcher|manger|bouger|lever|plier|tourner|avaler|digerer|voir|entendre|uriner|me_lever|m_asseoir|conduire|porter|ecrire|tendre|fermer
  (peux|peut) plus dormir|marcher|manger|bouger|lever|plier|tourner|conduire|porter
  perdu ..2 plombage|couronne|dent|bridge|dentier|odorat|gout|poids|sommeil|appetit|voix|kilos
  (dort|dors|dormir|mange|marche|entend|voit|vois|entends|marcher) plus|mal|pas_bien
  (dent|couronne|plombage|appareil_dentaire|bridge|dentier) ..3 (casse|tombe|perdu|decolle|bouge|partie?|saute|cassee|tombee)~
  {my} (oreille|oreilles|dos|genou|dent|dents|ventre|gorge|tete|yeux|oeil|jambes?|bras|epaule|cheville|pied|pieds|main|peau|cou|nuque|hanche|poignet|coude|tension|coeur|estomac)
  (plus|manque|bientot_plus) (de|d) (cachets?|medicaments?|comprimes?|traitement|pilules?|gouttes|insuline|ventoline|levothyrox)
  (tombee?|coupee?|brulee?|cognee?|tordue?|pincee?) !(en_panne|d_accord|bien|amoureux)
  controle|bilan|suivi|vaccin~|premiere_visite|urgence~|urgent|renouvellement|visite_medicale|certificat|se_faire_(vacciner|soigner|operer)
  pas bien ?du_tout $
  epuisee?|boule|grosseur|kyste|ganglion~|stress~|pleure !de_rire
  sang ..2 (urines|selles|nez|caca|pipi|gencives)
  (vois|voit|voyais) ..1 (flou|trouble|double|mal|moins_bien|plus_bien)
  (pansement|platre|points|attelle|fils|sonde|appareil) ..2 (decolle|saute|tombe|casse|infecte|abime)~
  (dors|dort|dormons) ..1 (mal|peu)
  veut|mange|boit|tete (plus|pas|rien) ?(manger|boire|teter|du_tout)
  fait (mordre|piquer|griffer)
  (me_sens|se_sent|sens) ..1 (mal|pas_bien|bizarre|faible|fievreuse?)
`)

const bought = phrases(`
  {thing} !(m_a_dit)
  (achete|recu|commande|livre|installe|paye|vendu)e?s?
  garantie
`)

/** « Pour quatre ce soir », « avec le docteur Martin », « c'est pour une première visite », « j'ai mal au dos ». */
export function impliesBooking(plain: string, scene: Implying): boolean {
  // « C'était pour quatre à vingt heures »: told of what was booked before.
  if (/\bc etait (?:pour|a|le|au)\b/.test(plain)) return false
  if (scene.moment && (scene.party || scene.practitioner)) return true
  if (
    scene.practitioner &&
    /^(?:\S+ ){0,3}(?:le|la|docteur|dr) (?:docteur |docteure |dr )?\S+(?: s il vous plait| svp)?$/.test(plain)
  )
    return true
  if (scene.moment && scene.trade === 'restaurant' && /\b(?:appelle|c est|ce serait) pour\b/.test(plain))
    return true
  // « C'est pour manger »
  if (
    scene.trade === 'restaurant' &&
    wrapped()`
    ^(?:(?:bonjour|bonsoir|allo|oui|euh) )*(?:c est|ce serait|ca serait|on vient
    |on viendrait) pour (?:manger|diner|dejeuner|souper|un repas|un diner|un dejeuner)\b
  `.test(plain)
  )
    return true
  if (scene.practitioner && /\b(?:c est pour|pour le docteur|pour la docteure?|voir|avec)\b/.test(plain))
    return true
  if (scene.moment && /\b(?:venir|passer|disponible|dispo|possible|voudrais|aimerais)\b/.test(plain))
    return true
  if (scene.trade === 'medical' && isSaid(symptom, plain)) return true
  if (
    scene.trade === 'medical' &&
    /\b(?:nouve(?:au|lle) patiente?|premiere fois que (?:je|j|on))\b/.test(plain)
  )
    return true
  // « Le docteur m'a dit de revenir dans six semaines »
  if (scene.moment && /\bm (?:a|avait) (?:dit|demande|conseille)\b/.test(plain)) return true
  if (scene.service && /\b(?:c est pour|pour|une?)\b/.test(plain)) return true
  return scene.trade === 'restaurant' && scene.party && /\b(?:table|pour|serait|serons|sera)\b/.test(plain)
}

/** « Le lit que j'ai acheté… »: an after-sales service is told of a trouble. */
export function impliesTicket(plain: string, scene: Implying): boolean {
  return scene.trade === 'after-sales' && isSaid(bought, plain)
}

/** « Voilà, c'est ça », « pas avec le docteur Lefort »: nothing is asked. */
const agrees = wrapped()`
  ^(?:pas (?:avec|chez|le|la)|(?:n importe(?: \w+)?|tout) sauf)\b
  |^(?:\w+ ){0,2}(?:c est|c etait) (?:(?:bien|tout a fait|exactement|parfaitement) )?(?:ca|cela|exact|juste
  |vrai|correct)(?: (?:merci|oui|madame|monsieur|tout a fait))?$
`

/** « C'est bruyant chez vous », « les cours sont le soir »: said of the house, so asked of it. */
export function asksOfTheHouse(plain: string): boolean {
  return (
    isSaid(ofTheHouse, plain) &&
    !agrees.test(plain) &&
    !wrapped()`
      ^(?:(?:bonjour|bonsoir|alors|oui) )*(?:j ai|on a|nous avons
      |je suis (?:venue?|passee?|allee?)) |^(?:ah |bon |ben |non |oui )*(?:ca ira
      |c est (?:bon|parfait|tout|ok|nickel|gentil|note|super))\b
      |\b(?:m a (?:dit|demande|conseille|prescrit)|je suis|j habite|mon|ma|mes|je vais|je travaille)\b
    `.test(plain)
  )
}

const ofTheHouse = phrases(`
  chez_vous|votre|vos|le_docteur|la_formation|les_cours|le_restaurant|le_cabinet|le_magasin
  ^ *{hello} ?il y_a ?(bien|encore|toujours) (de_la|du|des|un|une|le|la|les|l|d|de)
  ^ *{hello} vous ..1 \\w+(ez)
  ^ *{hello} on (peut|doit|mange|paie|paye|fait|danse|boit|trouve|accede|entre|apprend)
  ^ *{hello} (c_est|ca_se|ca|ce_sont|ca_reste) ?(a|en|sur|pour|avec|au|bien|vraiment|plutot|tout) \\w+ ..4 $
  ^ *{hello} (les|la|le|l) {course} ..1 (est|sont|commence|dure|a|ont|se)
`)

/** « Ça chauffe trop »: what is told to an after-sales service is a trouble. */
export function complains(plain: string): boolean {
  if (/^(?:(?:bonjour|bonsoir|alors|oui|euh) )*(?:le|la|les|l|mon|ma|mes|une?) \w+ \w+/.test(plain))
    return true
  return (
    /^(?:\S+ ){0,4}(?:ca|il|elle|ils|elles|j ai|on a|vous (?:m |nous )?avez)\b/.test(plain) &&
    plain.split(' ').length >= 3
  )
}

/** « Mon employeur me propose de me former »: said to a training centre. */
export const seeksTraining = wrapped()`
  \b(?:(?:me|nous|se|les?|la) (?:former|perfectionner|reconvertir)|reconversion
  |(?:monter en|nouvelles) competences|(?:remise|remettre) a niveau)\b
`

/** « J'ai plus de cachets pour ma tension »: a renewal, so a visit. */
export function needsRenewal(plain: string, scene: Implying): boolean {
  return (
    scene.trade === 'medical' &&
    wrapped()`
    \b(?:plus|bientot plus|presque plus) (?:du tout )?d[eu]? ?(?:mes |mon |ma |l )?(?:cachets?|medicaments?
    |comprimes?|traitement|pilules?|gouttes|insuline|ventoline|levothyrox)\b
  `.test(plain)
  )
}
