/** Yes, no, perhaps: every spoken form. */
import { isHesitation } from './normalise.ts'

export type Answer = 'yes' | 'no' | 'unsure' | null

const polite =
  '(?: (?:merci|bien sur|s il vous plait|madame|monsieur|docteur|voila|hein|beaucoup|alors|donc|bien))*'
const unsure =
  /\b(?:je (?:ne )?sais (?:pas|plus|pas trop)|(?:j |je )?(?:en )?sais rien|chais pas|j sais pas|jsp|peut etre|faut voir|je verrai|on verra|on va voir|je vais voir|laissez moi reflechir|je vous redis|je vous dirai|il faut (?:que je|voir)|a voir|je (?:ne )?suis pas (?:sure?|certaine?)|pas sure?\b|pas certaine?|j hesite|je me tate|aucune idee|bof|je reflechis|(?:je )?(?:prefere|voudrais|veux|vais|dois|aimerais)(?: encore| bien)? (?:y |en )?(?:reflechir|parler|demander|voir avec|me renseigner)|(?:que )?j en parle|je vous (?:redis|rappelle|tiens au courant)|ca se peut|moitie moitie|pas encore (?:sure?|decidee?)|je vais reflechir|faut que je (?:reflechisse|voie|regarde|demande)|ca depend|eventuellement|je dois (?:reflechir|demander|verifier|voir)|ptet|mouais|je (?:crois|pense)(?: que oui| bien)?$|p t etre|possible oui|pas trop$)\b/
const yesThoughNegative =
  /\b(?:pourquoi pas|pas de (?:problemes?|soucis?)|aucun (?:probleme|souci)|(?:ca|cela) (?:ne )?me (?:derange|gene|pose|dit) pas(?: de (?:probleme|souci))?|(?:je )?(?:ne )?(?:vous )?(?:dis|dirai|dirais) pas non|y a pas de (?:souci|probleme|mal)|sans (?:probleme|souci|faute|hesiter|hesitation)|pas mal|c est pas de refus|ce n est pas de refus|je n ai rien contre|pas d objection|rien a (?:redire|ajouter|changer)|je n y vois pas d inconvenient|aucun inconvenient|ca ne (?:me )?(?:fait|pose) (?:rien|aucun probleme|pas de probleme)|ca me derange pas|(?:c est |ce n est |ca serait )?pas (?:faux|bete|idiot|de mal|grave)|(?:je )?(?:n )?(?:y )?vois pas d (?:inconvenient|objection)|je (?:ne )?demande pas mieux|(?:je )?dirais pas non|rien contre|pas contre|y a pas de raison)\b/
const no =
  /^(?:ah |oh |euh |ben |bah |et |alors |mais |desolee? |helas )*(?:non|nan|nope|nenni|negatif|pas du tout|absolument pas|certainement pas|surtout pas(?! (?:avant|apres|le|la|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|a|trop))|hors de question|jamais de la vie|en aucun cas|pas vraiment|pas question|pas exactement|pas tout a fait|pas celui|pas celle|aucun(?:e)?(?: des (?:deux|trois|2|3))?|ni l un ni l autre|ni l une ni l autre|que non|plutot non|je dirais non|(?:ecoutez|ecoute) non|malheureusement (?:non|pas)|jamais(?! (?:le|la|de|un|avant|apres))|sans facon|pas la peine|inutile|no)\b/
const noAnywhere =
  /\b(?:c est pas (?:ca|bon|correct|exact|juste|la peine|mon nom|possible)|ce n est pas (?:ca|bon|correct|exact|juste|la peine|possible)|c est (?:faux|inexact|incorrect|pas ca)|vous (?:vous )?(?:etes |avez )?tromp\w*|je me suis tromp\w*|je (?:ne )?(?:veux|confirme|prefere) pas|je prefere(?:rais)? (?:pas|autre)|je ne prefere pas|ca (?:ne )?(?:me |m )?(?:va|convient|marche|colle|arrange|joue|ira|conviendra|plait) pas|ca ne va pas|ca va pas(?: etre possible)?|merci non|(?:mais|helas|malheureusement|desolee?|plutot|du coup|alors|donc|finalement) non|non merci|pas moyen|ca (?:ne )?(?:va pas le fait|va pas le faire|le fait pas|le fera pas)|ca me (?:va|plait|dit|tente) pas|sans moi|c est (?:negatif|non)|tres peu pour moi|(?:il )?y a une? (?:faute|coquille)|vous avez (?:mal|pas|rien) (?:bien )?(?:compris|note|entendu)|pas terrible|aucun(?:e)? des|ni l un ni l autre|ni l une ni l autre|pas ca du tout|(?:il )?y a (?:une )?(?:erreur|maldonne|un probleme|un souci)|ca (?:ne )?(?:colle|va) pas du tout|(?:tout )?faux|pas d accord|pas possible|je refuse|je (?:ne )?(?:crois|pense) pas|ca (?:ne )?sera pas possible|pas (?:celui|celle) la|je peux pas|je ne peux pas|(?<!pas )(?<!pas si )trop (?:tard|tot|loin|cher)|pas interesse\w*|laissez tomber|rien (?:de tout|d autre))\b/
const yes = new RegExp(
  `^(?:ah |oh |euh |ben |bah |eh |et |alors |mais |he |bon |voila |bien |merci |ca |tres |c est )*(?:oui\\w*|ouais|ouaip|ouep|ui|yes|yep|si|mais si\\b|ok|okay|oki|okey|dac|d accord|dacodac|d ac|carrement|absolument|exactement|exact|tout a fait|parfait(?:ement)?|effectivement|en effet|certainement|evidemment|bien sur|bien entendu|volontiers|avec plaisir|entendu|affirmatif|impeccable|impec|nickel|super|genial|formidable|excellent|tres bien|tip top|top|ca marche|ca roule|ca colle|ca le fait|ca baigne|ca gaze|ca tombe bien|ca me va|ca ira|ca va|ca me convient|ca convient|ca me parait|ca me semble|ca joue|c est (?:bien )?(?:ca|bon|correct|exact|juste|parfait|note|d accord|tout bon|vrai|ok|cela|nickel|moi|entendu)|cela me (?:va|convient)|c est tout a fait ca|voila|va pour|allez (?:y|va pour|d accord|ok|oui)|allons y|allez y|banco|vendu|adjuge|je (?:vous )?confirme|je (?:suis )?d accord|je prends|je veux bien|je valide|validez?|confirme|je suis preneu\\w*|on fait (?:comme )?ca|faisons (?:comme )?ca|faites|je vous en prie|correct|juste$|vous avez (?:tout |bien |parfaitement |tout bien )?(?:compris|note|entendu|saisi|raison)|tout (?:est )?(?:bon|juste|exact|correct|parfait)|on (?:est|part) (?:bon|bons|d accord|la dessus)|je signe|(?:on va |je vais |on peut |je peux )?dire oui|foncez|go\\b|deal|que oui|et comment|(?:plutot|je dirais|ecoutez|ecoute|normalement|tout a fait) oui|ca (?:m a l air|me semble|me parait|devrait) (?:bien|bon|aller|le faire|parfait|ok|correct)|vous pouvez (?:y aller|noter|valider|confirmer)|bonne idee|c est reparti|parfaitement|grave|clairement|sans aucun doute|marche conclu|il y a interet|pile|ca me plait|ca m arrange|ca m irait|ca m va|c est validee?|bien recu|mhm|yes|oue|wi|gave)${polite}\\b`,
)
const yesAnywhere =
  /\b(?:ca me va|ca (?:me )?colle(?! pas)|ca tombe (?:bien|parfaitement)|ca me convient|c est bien ca|c est exact|je confirme|c est parfait|je prends|ca marche|c est d accord|me convient(?: parfaitement| tres bien)?$|m irait|va pour|me va (?:tres )?bien|c est note|on part la dessus|ca me parait (?:bien|bon|parfait)|ce sera parfait|ca sera (?:parfait|bien|bon)|ca ira|tres bien|parfait)\b/
const change =
  /\b(?:mais|plutot|sauf|par contre|seulement|en revanche|au lieu|a la place|cependant|attendez|sauf que|finalement|changer|autre)\b/

/** What the caller answers. A yes that demands a change is not a yes. */
export function answerOf(
  plain: string,
  heard: readonly string[],
  asked: string | undefined,
  changes: boolean,
): Answer {
  if (heard.length > 0 && heard.every((word) => isHesitation(word) || /^(?:ben|bah|alors|donc)$/.test(word)))
    return 'unsure'
  if (asked === 'confirm' && /^(?:ni oui ni non)$/.test(plain)) return 'unsure'
  if (yesThoughNegative.test(plain)) return changes && change.test(plain) ? null : 'yes'
  if (/^(?:oui|ouais) (?:et|ou) non\b/.test(plain)) return 'unsure'
  if (/^(?:oui|ouais) (?:enfin |euh |mais |ah |en fait |alors )*non\b/.test(plain)) return 'no'
  // « Autre chose ? — Ça ira, merci. »
  if (
    asked === 'anything-else' &&
    /^(?:(?:ok|oui|bon|ben|alors|non|bah|d accord|tres bien|parfait|super|merci) )*(?:ca ira|c est bon|c est tout|ce sera tout|ca sera tout|rien|merci|c est parfait|ca va aller|c est gentil)\b/.test(
      plain,
    ) &&
    !changes
  )
    return 'no'
  if (/\bsi (?:vous|t|tu) (?:n )?(?:avez|as|a) (?:rien|pas|que)\b/.test(plain)) return 'yes'
  if (/\bque non\b(?! seulement)/.test(plain)) return 'no'
  if (/^si vous (?:voulez|le souhaitez|preferez)$/.test(plain)) return 'yes'
  const firm = yes.test(plain)
  if (unsure.test(plain) && !/^(?:oui|non|ouais)\b/.test(plain)) return 'unsure'
  if (no.test(plain)) return 'no'
  const told = changes && asked !== undefined && !/^(?:confirm|choice|anything-else)$/.test(asked)
  const lacks = asked === 'order' || asked === 'phone' || asked === 'email' || asked === 'birth'
  if (
    lacks &&
    !changes &&
    /\b(?:ai|connais|retrouve|trouve|souviens|rappelle) (?:pas|plus|aucun\w*)\b/.test(plain)
  )
    return 'no'
  if (noAnywhere.test(plain) && !told && !/^(?:oui|ouais) /.test(plain)) return 'no'
  const accepts = firm || (yesAnywhere.test(plain) && (asked === 'confirm' || asked === 'choice'))
  if (!accepts) return null
  if (/^si (?:je|vous|on|c|ca|possible|il|elle|j|l|le|la|un|tu|jamais|ma|mon)\b/.test(plain)) return null
  if (/^ca va(?: etre)?(?: |$)/.test(plain) && /\?|\b(?:et vous|bien)\b/.test(plain) && asked === 'intent')
    return null
  return change.test(plain) &&
    (changes || !/^(?:\S+ )?mais (?:oui|bien sur|si)/.test(plain)) &&
    !/\bmais (?:oui|bien sur|carrement|bon|si)\b/.test(plain)
    ? null
    : 'yes'
}
