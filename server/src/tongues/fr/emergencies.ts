/** Life in danger. It must be heard whatever else is said, and not where it is only a manner of speaking. */

const danger = [
  /\b(?:ne |n )?(?:respire|respirent) (?:plus|pas|mal|tres mal|difficilement)\b/,
  /\b(?:n |je n |il n |elle n )?arriv(?:e|ent) (?:plus|pas) a respirer\b|\bdu mal a respirer\b|\bdetresse respiratoire\b|\bs etouffe|\bm etouffe|\ben train de s etouffer|\bsuffoqu|\btout bleu|\blevres bleues/,
  /\b(?:fait|fais|faire|avoir|a eu|a) (?:un|une) (?:malaise|arret cardiaque|infarctus|crise cardiaque|avc|attaque|overdose|crise d epilepsie|hemorragie|choc anaphylactique)\b/,
  /\b(?:arret cardiaque|infarctus|crise cardiaque|un avc|accident vasculaire|hemorragie|overdose|choc anaphylactique|oedeme de quincke)\b/,
  /\b(?:douleurs?|mal|serre|oppression|poids)(?: \w+){0,3} (?:poitrine|thoracique|au coeur|bras gauche)\b|\bdouleur thoracique|coeur (?:qui |me |se )*(?:serre|lache|s emballe|s arrete)|je me sens partir|\bje vais (?:mourir|m evanouir)\b/,
  /\b(?:bouche|visage) (?:de travers|deformee?|qui tombe|tordue?)\b|\bparalyse|\bn arrive plus a parler\b|\bne sent plus son bras/,
  /\b(?:est|a|suis|etait|sont)? ?(?:inconsciente?|sans connaissance|perdu connaissance|evanouie?|dans les pommes|plus consciente?|tombee? dans les pommes)\b/,
  /\b(?:ne |n )?(?:bouge|bougent|repond|reagit|se reveille) plus\b|\bne se reveille pas\b|\bconvuls/,
  /\b(?:perd|saigne|saignent|plein|beaucoup|enormement|couvert|mare|crache|vomit|vomi)(?: \w+){0,3} (?:de |du )sang\b|\bsaigne (?:beaucoup|enormement|abondamment|tres fort|sans arret)|\bse vide de son sang|\bpiss\w* (?:le |du )?sang|\bsang (?:partout|qui coule|qui gicle)|\b(?:s est|me suis) (?:ouvert|coupe|tranche|arrache|sectionne) (?:la|le|les|un|une|l) ?(?:main|bras|crane|tete|arcade|jambe|ventre|gorge|doigts?|poignet|pied|artere|oreille)\b|\bdoigts? (?:arrache|coupe|sectionne)|\bperd (?:tout )?son sang/,
  /\b(?:veux|voudrais|envie de|vais|voulait|essaye de|tente de) (?:mourir|me suicider|me tuer|en finir|me foutre en l air|disparaitre pour toujours|se suicider|me pendre)\b|\b(?:suicide|suicider|me tuer|idees noires|envie d en finir|mettre fin a (?:mes|ses) jours|(?:ouvert|ouvrir|taille|tailler|coupe|couper) les veines|(?:s est|se) (?:pendue?|jetee?|tiree?|defenestree?))\b/,
  /\b(?:avale|pris|bu|ingere)(?: \w+){0,4} (?:javel|poison|piles?|aimants?|bille|piece|capsule|lessive|detergent|essence|produits? (?:toxiques?|chimiques?|menagers?)|deboucheur|mort aux rats|somniferes|cachets|white spirit|liquide (?:vaisselle|de refroidissement)|tous ses medicaments|trop de medicaments|produit menager|boite de medicaments|comprimes d un coup|des medicaments|toute la boite|toute une boite)\b|\bintoxication au monoxyde|\bempoisonn/,
  /\b(?:gorge|langue|visage) (?:qui |est en train de )?(?:gonfle|enfle)|\ballergie grave|\breaction allergique (?:grave|violente)/,
  /\b(?:electrocut|noy[ea]|noie|brulure grave|gravement (?:brule|blesse)|accident grave|renverse par une|poignard|coup de couteau|on m agresse|il me frappe|va me tuer|me menace avec)/,
  /\b(?:appelez|appeler|besoin d(?:u|e|es)?) (?:vite )?(?:une ambulance|le samu|les pompiers|l ambulance|les secours|ambulance)\b|\bau secours\b|\burgence vitale\b|\ben danger de mort\b|\ben train de mourir\b|\bva mourir\b/,
  /\b(?:incendie|au feu|prend feu|y a le feu|ca brule|fuite de gaz|odeur de gaz|(?:sent|pue) le gaz)\b/,
  /\b(?:fait|faire|fais) un malaise\b|\bmalaise (?:cardiaque|vagal)\b/,
  /\b(?:est |suis )?tombee?(?: \w+){0,6} (?:bouge plus|reveille plus|inconsciente?|repond plus|tete qui saigne)\b/,
  /\bperte de connaissance\b|\b(?:plus de|pas de) pouls\b|\bcoeur (?:ne bat plus|s est arrete)\b|\byeux (?:revulses|qui se revulsent)|\btourne de l oeil\b|\bdevient (?:tout |toute )?bleue?\b|\b(?:est )?en train d accoucher\b|\b(?:tombee?|chute) (?:du|d un|de l|de son) (?:toit|echelle|balcon|fenetre|etage)\b|\bdelire\b(?=.*\b(?:paralys|reconnait|fievre|tombe))|\bperdu les eaux\b|\bbebe (?:ne )?respire|\bfievre a 4[1-3]\b/,
]
const figure =
  /\b(?:mourir de (?:rire|faim|honte|soif|chaud|froid|peur)|mort de (?:rire|faim|fatigue|trouille|soif)|(?:pas|y a|avoir|a) le feu (?:au lac|aux fesses|au derriere|au plancher)|(?:y a|a) pas le feu|feu (?:vert|rouge|tricolore|de camp|d artifice|au lac)|c est mort|tue le temps|a mourir de|crise de (?:rire|foie)|suicidaire ce prix|a deux doigts de mourir de)\b/
const elapsed =
  /\b(?:ai|a|avait|avais) (?:deja )?(?:eu|fait) (?:un|une) (?:avc|infarctus|crise cardiaque|malaise)(?: \w+)* (?:l an dernier|annee derniere|il y a|en 20|en 19|dans le passe|autrefois|mois dernier|semaine derniere|l annee)\b|\b(?:suite a|apres|depuis) (?:son|mon|un|l) (?:avc|infarctus|malaise)|\bcontrole (?:apres|suite)|\bantecedents?\b/

/** Is somebody's life in danger? `plain`: the words without accents. */
export function isEmergency(plain: string): boolean {
  if (elapsed.test(plain)) return false
  const literal = figure.test(plain) ? plain.replace(new RegExp(figure.source, 'g'), ' ') : plain
  return danger.some((one) => one.test(literal))
}
