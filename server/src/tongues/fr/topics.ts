/** What a question is about, when it is a usual one. The first that matches wins. */
import type { Topic } from '../tongue.ts'

const topics: readonly (readonly [Topic, RegExp])[] = [
  [
    'certification',
    /\b(?:certifi(?!cat medical)\w*|diplome\w*|diplomant\w*|qualiopi|rncp|attestation de (?:formation|reussite)|titre professionnel|reconnue? par l etat)\b/,
  ],
  [
    'funding',
    /\b(?:financement|financee?s?|financer|cpf|opco|pole emploi|france travail|prise? en charge (?:par|de) (?:l opco|mon employeur|pole|le cpf|france)|subvention|mon compte formation|fongecif|aides? financieres?)\b/,
  ],
  [
    'programme',
    /\b(?:programme|contenu de la formation|on apprend|apprendr\w+|prerequis|niveau requis|objectifs? (?:de la|du)|modules?|presentiel|distanciel|a distance|en ligne|quelles formations|formation porte)\b/,
  ],
  [
    'insurance',
    /\b(?:mutuelle|securite sociale|secu|assurance maladie|tiers payant|carte vitale|remboursee?s? par|conventionnee?s?|secteur (?:1|2|un|deux)|cmu|complementaire sante|css|ald)\b/,
  ],
  ['warranty', /\b(?:garanti\w*|service apres vente couvre)\b/],
  [
    'returns',
    /\b(?:rendre (?:un|le|la|l|mon|ma|mes|ce|cet|cette|des|les)|retour(?:ner|s|nee?)?|rembours\w*|retractation|echang\w+|renvoyer|reprendre (?:le|la|mon|ma)|reprenez)\b(?! (?:de|a) (?:la secu|mutuelle))/,
  ],
  ['allergens', /\b(?:allerg\w*|gluten|lactose|arachides?|sans gluten|intoleran\w*|coeliaque|noix)\b/],
  [
    'menu',
    /\b(?:menus?|(?<!prenez |acceptez |par |prend |avec |payer |regler )la carte\b(?! vitale| bancaire| bleue)|plats?|plat du jour|vegetarien\w*|vegan\w*|halal|casher|kasher|desserts?|vins?|formule|specialites?|on mange quoi|cuisine\w*|plateau de fruits de mer|a manger)\b/,
  ],
  ['terrace', /\b(?:terrasse|en exterieur|dehors|jardin)\b/],
  ['pets', /\b(?:chiens?|chats?|animaux|animal|toutou)\b/],
  [
    'children',
    /\b(?:chaises? hautes?|menu enfants?|les enfants|accueil des enfants|poussettes?|rehausseur|table a langer|jeux pour enfants|age minimum|prenez (?:vous )?les (?:enfants|bebes)|a partir de quel age)\b/,
  ],
  [
    'disability',
    /\b(?:handicap\w*|fauteuil roulant|pmr|mobilite reduite|acces(?:sible|sibilite)|ascenseur|malentendant\w*|sourds?|malvoyant\w*|aveugle)\b/,
  ],
  ['parking', /\b(?:parking|se garer|me garer|garer|stationn\w+|place de parking|voiturier)\b/],
  [
    'delivery',
    /\b(?:livr\w+|expedi\w+|suivi de (?:commande|colis)|transporteur|monter a l etage|frais de port|ou en est (?:ma|la|mon|le|notre) (?:commande|colis|livraison|canape|meuble)|suivre (?:ma|mon|la|le) (?:commande|colis|livraison)|a emporter|installation a domicile)\b/,
  ],
  [
    'delay',
    /\b(?:en retard|retard|delais?|combien de temps (?:d attente|faut il attendre|ca prend)|c est long|y a de l attente|temps d attente)\b/,
  ],
  [
    'prescription',
    /\b(?:ordonnances?|renouvel\w+|medicaments?|traitement|certificat medical|arret de travail)\b/,
  ],
  ['results', /\b(?:resultats?|analyses?|bilan sanguin|prise de sang|biopsie|irm|radio|scanner)\b/],
  [
    'cancellation',
    /\b(?:(?:conditions|frais|politique|delai|modalites) d annulation|si j annule|si je (?:n |ne )?(?:viens|peux) pas|annuler (?:gratuitement|sans frais)|arrhes|acompte|jusqu a quand (?:je )?(?:peux|puis) (?:je )?annuler|annulation (?:gratuite|payante)|comment (?:on |faire pour |je peux )?annul\w+)\b/,
  ],
  [
    'payment',
    /\b(?:(?:prenez|acceptez|prend|avec|par) la carte|payer|paiement|paye|regler|reglement|carte (?:bancaire|bleue)|cb\b|cheques?|especes|liquide|ticket(?:s)? restaurant|tickets? resto|cheques? vacances|en plusieurs fois|virement|american express|amex|sans contact|facilites|echelonner|facture)\b/,
  ],
  [
    'price',
    /\b(?:prix|tarifs?|combien (?:ca )?(?:coute|c est|est ce|vous prenez|je dois|pour|coutent|vaut|faut il compter)|ca coute|coute|c est combien|honoraires|cher|depassements?|gratuite?|payante?|(?:est|c est) a combien|(?:a )?combien (?:revient|reviennent|faut|prend|prenez)|quel (?:est le )?montant|quel est le cout|combien la|combien le|combien une)\b/,
  ],
  [
    'documents',
    /\b(?:documents?|papiers?|apport\w*|amen(?:er|e|ez)|ramener|faut il prendre|quoi prendre|carte d identite|justificatifs?|piece d identite|courrier du medecin|a jeun|venir avec|dossier d inscription|inscription)\b/,
  ],
  ['certification', /\b(?:attestation)\b/],
  [
    'email',
    /\b(?:(?:votre|quelle est l|une|quel est votre|vos) (?:adresse )?(?:e mail|email|mail|courriel|adresse mail|adresse e mail|adresse electronique)|vous ecrire|adresse mail)\b/,
  ],
  [
    'phone',
    /\b(?:(?:votre|quel est votre|quel est le|le|un) numero (?:de telephone|du cabinet|de portable|direct|du restaurant)|vous joindre|vous rappeler a quel|numero de tel)\b/,
  ],
  [
    'hours',
    /\b(?:horaires?|(?:vous )?(?:etes|est|serez|sera|restez|reste|etes vous|est ce que vous etes) (?:vous )?(?:encore |toujours |bien |aussi )?(?:ouverte?s?|fermee?s?)|ouvr\w+|(?<!porte |porte est |la porte )ferm(?:ez|e|erez|eture|es|ent)|ouverture|(?:c est|vous etes|etes vous|est ce) (?:ouvert|ferme)\w*|ouverte?s? (?:le|la|a|jusqu|aujourdhui|demain|ce|dimanche|samedi|lundi)|jusqu a quelle heure|a quelle heure (?:vous|on|ouvre|ferme|est ce)|heures d ouverture|(?:vous )?travaillez (?:le|les)|consultez (?:vous )?le|vous servez|on peut venir (?:manger )?jusqu|ouverts?|conge annuel|en vacances)\b/,
  ],
  [
    'access',
    /\b(?:comment (?:on )?(?:fait on pour |faire pour )?(?:venir|vient|acceder|aller|je viens|y aller)|metro|bus|tramway|tram|code d entree|digicode|interphone|gare|quel etage|rez de chaussee|a l etage|etage|a quel etage|itineraire|acces|sortie d autoroute|comment vous trouver)\b/,
  ],
  [
    'address',
    /\b(?:adresse(?! (?:mail|e mail|email|electronique|de livraison))|(?:au combien|a quel numero|quel numero de (?:la )?rue)|(?:vous etes|etes vous|vous vous situez|vous vous trouvez|vous trouve t on|c est) ou\b(?! (?:ouvert|ferme|non|pas))|ou (?:etes vous|vous etes|est ce que vous etes|est situe\w*|se (?:trouve|situe)|vous trouvez|ca se trouve|c est|est le|est la|puis je vous trouver|est votre)|c est ou|situes?|dans quel(?:le)? (?:rue|quartier|ville)|quelle rue)\b/,
  ],
  [
    'duration',
    /\b(?:(?:ca |combien de temps |la (?:formation|consultation|seance) |elle |il )?dure(?:nt|e)?|duree|combien (?:de )?(?:temps|d heures|de jours|de semaines)|longtemps)\b/,
  ],
  [
    'practitioners',
    /\b(?:quels? (?:medecins?|docteurs?|praticiens?|formateurs?|specialistes?)|qui (?:sont|est) (?:les|le) (?:medecins?|docteurs?|formateurs?|dentiste)|(?:combien de|autres?) (?:medecins?|docteurs?)|femme medecin|(?:est ce que|il y a|y a t il|vous avez) (?:une? )?(?:dermato\w*|gyneco\w*|pediatre|cardiologue|ophtalmo\w*|kine\w*|femme))\b/,
  ],
  [
    'services',
    /\b(?:(?:vous faites|faites vous|proposez|est ce que vous faites|vous proposez|que faites vous|prenez vous|vous prenez|quels? (?:sont vos )?services|quelles? prestations|acceptez|vous acceptez|vous vendez|privatis\w*|wifi|domicile)|teleconsult\w*|visio)\b/,
  ],
]

/** Words that make a sentence a question. */
export const interrogative =
  /\b(?:est ce (?:que|qu)|qu est ce|quels?|quelles?|combien|comment|pourquoi|c est quoi|y a t il|il y a|y a|avez vous|vous avez|vous avez vous|etes vous|vous etes|peut on|puis je|est il|est elle|faut il|il faut|savoir|renseignements?|informations?|info|dites moi|question|proposez|acceptez|prenez|faites vous|vous faites|ou (?:est|etes|se|puis|c)|c est ou|quand|jusqu a quelle|a quelle|on peut|je peux|possible de|dois je|je dois|vous prenez|vous livrez|vous acceptez|demander)\b|\bquoi$/

/** The usual topic of a question, if any. */
export function topicOf(plain: string, trade: string): Topic | undefined {
  if (trade === 'medical' && /\brembours/.test(plain)) return 'insurance'
  if (/\bmenus? enfants?\b/.test(plain)) return 'children'
  if (/\bmenus?\b/.test(plain) && /\b(?:combien|prix|tarif|coute)\b/.test(plain)) return 'price'
  return topics.find(([, pattern]) => pattern.test(plain))?.[0]
}
