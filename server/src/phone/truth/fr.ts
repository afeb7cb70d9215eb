import { type Claims, standing, writes } from './claim.ts'
import { wrapped } from '../../tongues/wrapped.ts'

const done = '(?:bien |maintenant |donc |désormais |bel et bien |ainsi |aussi |également |d[ée]jà )*'
const is = `(?:est|sont|a été|ont été|vient d['’]être) ${done}`
const have = `(?<!\\p{L})ai ${done}`
const visit = '(?:rendez-vous|rdv|réservation|inscription|consultation|visite|séance)'
const booking = `(?:${visit}|table|créneau|place)`
const booked =
  '(?:réservé|enregistré|confirmé|noté|pris|fixé|programmé|validé|bloqué|inscrit|prévu|maintenu|posé|calé|fait)e?s?'
const changed = '(?:déplacé|modifié|reporté|décalé|avancé|changé|repoussé)e?s?'
const ownBooking = `(?:(?:votre|vos|le|la|ce|un|une) )?${visit}|vo(?:tre|s) ${booking}`

const weekday = "aujourd['’]hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"

const written = '(?:sms|e-?mail|mail|courriel|texto)'

const words = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

/** French as a receptionist says that it is done. */
export const fr: Claims = {
  speaks: words("vous|votre|vos|c['’]est|j['’]ai|été|réservée?|confirmée?"),
  hint: wrapped('iu')`
    rendez-vous|rdv|réserv|inscri|table|créneau|place|consultation|visite|séance|dossier|ticket|tkt
    |réclamation|référence|numéro|message|demande|annul|déplac|modifi|report|décal|chang|enregistr|confirm
    |valid|rappel|recontact|transmi|prévenu|attend|sms|mail|courriel|texto|tout est|voilà|viens d
    |(?<!\p{L})(?:c['’]est|j['’]ai|vous ai|vous êtes|serez|not[ée]|on se)(?!\p{L})
  `,
  claims: [
    {
      by: ['cancelled'],
      words: words(
        `${is}annulée?s?|c['’]est ${done}annulé|viens (?:juste )?d['’]annuler|${have}(?:annulé|supprimé)|annulation (?:est )?${done}(?:faite|enregistrée|confirmée|prise en compte)`,
      ),
    },
    {
      by: ['moved'],
      words: words(
        `(?:${ownBooking})(?: [^.?!]*?)? ${is}${changed}|${have}${changed}[^.?!]*${booking}|c['’]est ${done}${changed}|viens (?:juste )?de (?:vous )?(?:déplacer|modifier|reporter|décaler|avancer)|(?:modification|changement|déplacement|report) (?:est )?${done}(?:faite?|enregistrée?|confirmée?|prise? en compte)`,
      ),
    },
    {
      by: ['booked', 'moved'],
      words: words(
        `${have}(?:réservé|confirmé|fixé|pris(?! note)|programmé|enregistré|bloqué|inscrit)[^.?!]*${booking}|${have}noté (?:le |votre |ce |un )(?:rendez-vous|rdv|créneau)|c['’]est ${done}(?:réservé|confirmé|enregistré|validé|bloqué|calé)|vous ai ${done}inscrite?s?|viens (?:juste )?de (?:vous )?(?:réserver|inscrire|bloquer|enregistrer|confirmer|placer|fixer)`,
      ),
    },
    {
      by: ['booked', 'moved'],
      dated: true,
      words: words(
        `(?:${have}|vous ai ${done})(?:mis|placé|calé|gardé|bloqué|réservé|fixé|programmé)e?s?|vous ai ${done}pris|(?:la|une) (?:table|place) ${is}(?:réservé|confirmé|bloqué)e|c['’]est (?:tout )?${done}(?:bon|fait|pris|ok) pour|(?:créneau|table|place)(?: [^.?!]*?)? est ${done}(?:à|pour) vous`,
      ),
    },
    {
      by: standing,
      words: words(
        `(?:${ownBooking})(?: [^.?!]*?)? ${is}${booked}|(?<=^|[,:;.!] ?)${visit} ${done}${booked}|vous êtes ${done}(?:inscrit|enregistré)e?s?`,
      ),
    },
    {
      by: standing,
      dated: true,
      words: words(
        `on se (?:voit|retrouve|revoit)|vous attend(?:ons|s|ent|rons|ra|rai|ront)?|vous êtes ${done}attendue?s?|vous avez ${done}(?:un |une |votre )?(?:rendez-vous|rdv|réservation|table)|(?<!(?:y|on) )a ${done}(?:un |une )?(?:rendez-vous|rdv|réservation)(?! (?:de )?(?:libre|disponible|possible))|votre (?:prochaine? )?(?:rendez-vous|rdv|réservation|table|consultation|visite)(?: [^.?!,]*?)? (?:(?:a|aura) lieu|est ${done}(?:le|pour|au|à|ce|cet|${weekday}))`,
      ),
    },
    {
      by: ['ticket'],
      words: words(
        `(?:dossier|ticket|réclamation)[^.?!]* ${is}(?:ouvert|créé|enregistré)e?|${have}(?:ouvert|créé|enregistré) (?:votre|un|une|le|la) (?:dossier|ticket|réclamation)|(?:référence|numéro)[^.?!]*? (?:est|sera) [^.?!]*TKT`,
      ),
    },
    {
      by: ['message', 'ticket'],
      words: words(
        `(?:message|demande)[^.?!]* (?:est|a été|sera) ${done}(?:noté|transmis|enregistré)e?|${have}(?:transmis|noté|enregistré) votre (?:message|demande de rappel)|${have}(?:prévenu|informé) `,
      ),
    },
    {
      by: ['message', 'ticket', 'booked', 'knowledge'],
      words: words(
        'vous (?:rappeller|recontacter|contacter)(?:a|ont|ons|ai)|serez (?:rappel|recontact|contact)ée?s?',
      ),
    },
    // A document may promise a message; none was sent in this call.
    {
      by: [],
      words: words(
        `(?:ai|a été|viens (?:juste )?de|vient d['’]être|vient de) ${done}(?:vous )?(?:être )?${done}(?:envoyer?|envoyé|adresser?|adressé)[^.?!]*${written}|${written}[^.?!]* (?:a été|ont été|vient d['’]être|vient de) ${done}(?:vous )?(?:être )?(?:envoyé|adressé|parti)e?`,
      ),
    },
    {
      by: ['knowledge'],
      words: words(
        `(?:vous (?:allez recevoir|recevrez|recevez)|(?:vous )?(?:ai|a été|est) ${done}(?:envoyé|adressé)|vous envoie|vous (?:a|est) été envoyé)[^.?!]*${written}|${written}[^.?!]* (?:envoyé|adressé|parti)e?`,
      ),
    },
    // With leave taken, « c'est noté » closes the matter.
    {
      by: writes,
      words: words(
        `c['’]est ${done}noté(?:[^.?!]*?)? (?:à bientôt|à (?:${weekday})|bonne (?:journée|soirée)|au revoir)`,
      ),
    },
    {
      by: writes,
      words:
        /(?<!\p{L})(?:c['’]est|voilà qui est|tout est) (?:bien |maintenant |donc )*(?:fait|en ordre|réglé)(?=\s*(?:[,.;!…]|$))/iu,
    },
  ],
  unless: wrapped('iu')`
    (?<!\p{L})(?:si|s['’]il|s['’]ils|quand|lorsqu|dès que|une fois que|tant que|avant que|pour que|afin que
    |que|qu['’]\p{L}+|ne|n['’]|aucune?|rien|jamais|toute?(?= (?:rendez|rdv|réserv|annul|consult))|chaque
    |sans)(?!\p{L})
  `,
  tag: wrapped('iu')`
    (?:c['’]est (?:bien )?(?:ça|cela|exact|correct|bon|juste)|est-ce (?:bien )?(?:exact|correct|ça|cela)
    |d['’]accord|n['’]est-ce pas|(?:ça|cela) vous (?:va|convient)(?:-il)?|vous convient-il
    |(?:je|vous|on) (?:le )?(?:confirme|valide|note)z?|confirmez-vous|oui|je (?:le )?réserve)\s*\?$
  `,
  transfer:
    /(?<!\p{L})je vous (?:passe|transfère|bascule|mets en (?:relation|communication|contact))(?!\p{L})/iu,
  polite: [[/(?<!\p{L})c['’]est (?:bien )?noté(?!\p{L})/giu, 'd’accord']],
}
