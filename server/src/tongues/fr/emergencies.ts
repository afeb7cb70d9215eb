/** Life in danger. It must be heard whatever else is said, and not where it is only a manner of speaking. */
import { isSaid, phrases } from './intents/phrases.ts'
import { wrapped } from '../wrapped.ts'

const danger = phrases(`
  # breath
  (respire|respirent|respirait) ?quasiment (plus|pas|mal|tres_mal|difficilement|bizarrement|a_peine|presque_plus|presque_pas|avec_difficulte)
  arrive|arrivent|arrivait (plus|pas|plus_du_tout|pas_du_tout|a_peine|difficilement) a respirer|parler|bouger_(la_moitie|un_cote|tout_un|ses_jambes|mes_jambes|du_tout)|se_lever_et_parler|reprendre_(mon|son)_souffle|avaler_sa_salive
  (du|de_plus_en_plus_de|beaucoup_de|enormement_de) mal a respirer
  peux|peut|pouvait (plus|pas) respirer|parler_ni_bouger|bouger_(le|la|son|sa|un|mon|ma)
  detresse_respiratoire|arret_respiratoire
  s|m etouff~
  train_de (s_etouffer|m_etouffer|suffoquer|mourir|partir|crever|faire_un_(malaise|infarctus|avc)|convulser|se_vider)
  suffoqu~
  (tout|toute)_(bleue?|violette?|violet)
  levres ..1 (bleues|violettes|bleu)
  (devient|vire|est_devenue?|devenue?) ..1 bleue?|violette?|violet
  manque d_(air|oxygene)
  avale_de_travers|fausse_route ..6 etouffe|respire|bleu
  crise_d_asthme ..6 (passe_pas|plus_de_ventoline|respire|grave)
  # heart, brain
  (fait|fais|faire|avoir|a_eu|a|vient_de_faire|refait|fasse|faisait) une? malaise|arret_cardiaque|infarctus|crise_cardiaque|avc|attaque|overdose|crise_d_epilepsie|hemorragie|choc_anaphylactique|arret|rupture_d_anevrisme|embolie|syncope|coma
  arret_cardiaque|infarctus|crise_cardiaque|un_avc|accident_vasculaire|hemorragie|overdose|over_dose|choc_anaphylactique|oedeme_de_quincke|embolie_pulmonaire|attaque_cerebrale|coma
  (douleurs?|mal|serre|oppression|poids|brulure|etau|pression|comprime|ecrase|pince) ..3 poitrine|thoracique|thorax|au_coeur|bras_gauche|sternum
  (dans|sur|a|au_niveau_de) (la|ma|sa) poitrine !(de_poulet)
  poitrine ..3 (serre|ecrase|brule|explose|comprimee)
  coeur (qui|me|se) ..2 (serre|lache|emballe|s_emballe|arrete|s_arrete)
  coeur (bat_plus|s_est_arrete|lache|s_arrete)
  (plus|pas) de pouls
  (peux|peut)_plus|marre (de|d) (la_vie|vivre|exister)
  plus (gout|envie) (a|de|d) ?la (vie|vivre|rien_vivre)
  je_me_sens_partir|je_vais_(mourir|m_evanouir|y_passer|crever_la|tomber_dans_les_pommes)|je_suis_en_train_de_(partir|mourir)
  (bouche|visage|levre|machoire|joue) ..2 (de_travers|deform~|qui_tombe|tord~|paralys~|affaiss~|tomb~|pend~)
  paralys~
  (bras|jambe|main|cote|visage|moitie_du_corps|membre) ..2 (s_engourdi~|engourdi~|paralyse~|repond_plus|insensible|ballante?|qui_tombe|bouge_plus)
  (sens|sent) plus ..1 (bras|jambe|jambes|cote|visage|main|corps)
  parle|parlait|articule (plus|bizarrement|de_travers|n_importe_comment) !fort|lentement|vite|francais|anglais|doucement|a|au|tard|souvent|de|pour
  baragouine
  (dit|disait) des mots_qui_veulent_rien_dire
  # consciousness
  inconscient~|sans_connaissance|perdu_connaissance|perte_de_connaissance|evanoui~|dans_les_pommes|perd_connaissance|comateu~|sans_reaction
  plus ?du_tout consciente?|reveillable
  (bouge|bougent|repond|reagit|respire|se_reveille|reveille|ouvre_les_yeux|donne_signe_de_vie) plus !au|aux|a_(mes|la|son|ses)|tot|tard
  se_reveille pas
  reveille|reveiller plus|pas !(avant|le_matin)
  arrive|arrivons (pas|plus) a (le|la) reveiller|ranimer|reanimer
  convuls~|crise_d_epilepsie|yeux_(revulses|qui_se_revulsent|revulse)|tourne_de_l_oeil|ecume_aux_levres
  (ecroule|effondre)~ ..6 (bouge|repond|parle|reagit|respire|par_terre)
  (il|elle|on|mari|femme|mere|pere|fils|fille|collegue|amie?|cliente?|patiente?|monsieur|dame|homme|voisine?|quelqu_un|copain|copine|papa|maman|personne|soeur|frere|stagiaire|eleve|salariee?|participante?|serveur|serveuse|enfant|bebe|grand_mere|grand_pere) ..1 (s_est|vient_de_s) (effondre|ecroule)e?r? !(en_larmes|de_rire|de_fatigue|sur_le_canape)
  (chute|tombee?) de (deux|trois|quatre|cinq|plusieurs|\\d+) (etages?|metres)
  retrouvee? ?ma_mere ?mon_pere (par_terre|inanimee?|inerte|au_sol_inanime)
  (fait|fais|refait) une crise $
  crise de convulsion~|tetanie
  avale un|une objet|jouet|bijou|clou|aiguille|vis
  (mari|compagnon|copain|conjoint|ex|femme|pere|frere|fils|voisin|homme) ..1 (me|nous) (frappe|tape|bat|menace|etrangle)
  (y_a_eu|vient_d_avoir|viens_d_avoir) un ?grave accident
  <chien|chat|chienne (s_est|me_suis|vient_de_se) faire?|fait renverser|ecraser|poignarder
  tombee? ..6 (peut|peux|arrive)_(plus|pas) ..2 se_(lever|relever)|me_(lever|relever)|bouger
  saign~ ..2 sans (s_arreter|arret)
  perds?_les_eaux
  enceinte ..4 saigne~|saignements|perds_du_sang
  (m|nous|l)_a ..1 agressee?s?
  (il|elle|bebe|enfant|petit|petite) etouff~ !de_(rire|chaleur|chaud)
  empeche (de|d) respirer
  (venez|envoyez) ?quelqu_un vite
  envoyez (les_secours|une_ambulance|le_samu|les_pompiers)
  a_l_aide $
  appel(er|ez|le|e) le 15|18|112|quinze|dix_huit|cent_douze
  (cogne|tape|heurte|choc|coup)e?e? ..4 tete ..6 (vomi~|somnole~|endormie?|confuse?|bizarre)
  (fait|fais|fasse) une ?grosse ?grave ?violente crise_d_asthme
  inanimee?s?|inerte
  delire ..6 (paralys~|reconnait|fievre|tombe)
  # blood, wounds
  (perd|saigne|saignent|plein|beaucoup|enormement|couvert|couverte|mare|crache|vomit|vomi|flaque|baigne) ..3 (de|du|dans_son) sang !(froid)
  (perd|perds|pisse|crache|vomit) ..1 (son|mon|le|du) sang
  saigne ?tres (beaucoup|enormement|abondamment|fort|sans_arret|a_flots|partout|enormement|comme_pas_possible)
  saign~ ..6 (s_arrete|arrete|stoppe|arreter|arreter_le_sang) pas|plus
  saigne ..4 (tete|crane|oreilles?) !(un_peu)
  saign~ ..5 pas s_arreter
  se_vide_de_son_sang|sang_(partout|qui_coule|qui_gicle|a_flots)|du_sang_partout
  (arrive|arrivons|arrete) (pas|plus) ..2 (de_saigner|a_arreter_le_(sang|saignement)|l_hemorragie|le_saignement)
  (s_est|me_suis|m_est|t_es) (ouvert|coupe|tranche|arrache|sectionne|plante|entaille) ..2 (main|bras|crane|tete|arcade|jambe|ventre|gorge|doigts?|poignets?|pied|artere|oreille|veines|carotide|cuisse)
  doigts?|main|pied|bras (arrache|coupe|sectionne|ecrase)e?s? !(les_ongles)
  (tombee?|chute|tombe|chutee?|saute|defenestre~) ..1 (du|d_un|de_l|de_son|de_la|d_une) (toit|echelle|balcon|fenetre|etage|arbre|echafaudage|escabeau|deuxieme|troisieme)
  tombee? ..6 (bouge|reveille|repond|reagit|se_releve|parle) plus
  (tombee?|chute|malaise|effondree?|allongee?|couchee?|par_terre) ..9 (repond|bouge|parle|reagit|se_releve|respire|ouvre_les_yeux) plus|pas
  tombee? ..6 (inconsciente?|tete_qui_saigne)
  tombee? ..3 escalier ..6 (bouge|peut_plus|saigne|inconsciente?)
  (se|s_est|me|me_suis|nous|t_es) (noy|noie)~
  noyade|noyee?s
  (electrocut|poignard|defenestr|etrangl|egorg)~
  (brulure_grave|gravement_(brule|blesse|malade)|grand_brule|accident_grave|renversee?_par|ecrasee?_par|coup_de_couteau|coups_de_couteau|tiree?_dessus|balle_dans|blesse_par_balle)
  (brule|ebouillante|brulee|ebouillantee) ..5 (visage|huile|eau_bouillante|corps|bras|jambes|torse)
  on_m_agresse|on_nous_agresse|il_(me|nous|la)_(frappe|tape|bat|etrangle)|va_(me|nous|la|le)_tuer|me_menace_avec|menace_avec_(un|une)_(couteau|arme|fusil|pistolet)
  (violences?|violee?|viol) ..4 (maintenant|a_l_instant|conjugale|aider|sexuelle)
  # oneself
  (veux|voudrais|envie|vais|voulait|essaye|tente|tenter|pense|penser|songe|veut|a_essaye) ?(d|de|a) (mourir|crever|suicider|tuer|en_finir|me_foutre_en_l_air|me_(suicider|tuer|pendre|buter|jeter|flinguer)|disparaitre_pour_toujours|se_(suicider|tuer|pendre|jeter)|sauter_(du|par)|me_faire_du_mal|mettre_fin)
  suicid~|me_tuer|idees_noires|envies?_de_mourir|plus_envie_de_vivre|plus_de_raison_de_vivre|m_ouvrir_les_veines|en_finir_avec_la_vie|quitter_ce_monde|mettre_fin_a_(mes|ses)_jours|je_veux_plus_vivre
  (ouvert|ouvrir|taille|tailler|coupe|couper)_les_veines
  s_est (pendue?|jetee?_(du|par|sous)|tiree?_une|defenestree?|ouvert_les_veines|donne_la_mort)
  # swallowed
  (avale|pris|bu|ingere|avaler|mange|absorbe|gobe|boit) ..4 (javel|poison|piles?|aimants?|billes?|piece|capsule|lessive|detergent|essence|deboucheur|mort_aux_rats|somniferes|tous_(ses|les|mes)_cachets|des_cachets|white_spirit|liquide_(vaisselle|de_refroidissement)|trop_de_(medicaments|cachets)|produits?_(toxiques?|chimiques?|menagers?|nettoyant~|a_vaisselle)|boites?_de_(medicaments|cachets|somniferes|doliprane)|plaquettes?_de|flacon_de|tube_de|bouteille_de_(javel|sirop|medicament)|comprimes_d_un_coup|des_medicaments|toute_(la|une|sa)_boite|tous_(ses|les|mes)_medicaments|plein_de_(medicaments|cachets)|champignons_(veneneux|toxiques)|acide|soude|ammoniaque|antigel|eau_oxygenee|pile_bouton)
  intoxication ?(au|par_le) (monoxyde|gaz)
  intoxiqu~ ..3 (monoxyde|gaz|fumee)
  empoisonn~
  # allergy
  (gorge|langue|visage|levres|yeux|cou) ?(qui|commence_a|se|me|est|est_en_train_de|qui_commence_a) (gonfle|gonfler|enfle|enfler|gonflee?s?|gonflent|enflee?)
  (gonfle|gonflee|enfle|gonfler) ..4 (gorge|langue|respire|respirer|visage)
  allergie_grave|reaction_allergique_(grave|violente|severe|forte)|choc_allergique
  # help called for
  (appelez|appeler|appelle|envoyez|besoin_(du|d_une|de_l|des|d)|faut|faites_venir|demande) ?(vite|moi|nous|l|un|une|le|les|absolument) ?(vite|une|le|les) (ambulance|samu|pompiers|secours|smur)
  au_secours|a_l_aide_vite|urgence_vitale|danger_de_mort|pronostic_vital|entre_la_vie_et_la_mort|question_de_vie_ou_de_mort|urgence_absolue
  va mourir !(de_(faim|soif|rire|chaud|froid))
  (se|me)_meurt|en_train_de_(mourir|nous_quitter)
  # birth, babies
  (en_train_d|va|vais|sur_le_point_d) accoucher !(en|dans|le|au)
  perdu_les_eaux|perds_les_eaux|la_tete_(sort|est_sortie)|le_bebe_arrive
  contractions ..4 minutes|rapprochees
  bebe respire|(nourrisson|bebe)_(mou|tout_mou|toute_molle|inerte)
  (tout|toute)_(mou|molle|flasque)
  fievre ..2 (a|de) 4[1-3]
  (quarante_et_un|quarante_deux|41|42) ..1 (de|degres_de) fievre
  # fire, gas
  incendie|au_feu|prend_feu|pris_feu|prennent_feu|y_a_le_feu|en_feu|fuite_de_gaz|odeur_de_gaz|ca_a_explose|des_flammes|il_y_a_des_flammes|y_a_le_feu
  ca brule !(pas|quand|un_peu|la_langue|en_urinant|quand_je)
  (sent|pue|odeur_de|sens) ..1 (le|de|du) gaz
`)
const figure = wrapped()`
  \b(?:(?:mourir|mort|morte|crever|creve|meurs) de (?:rire|faim|honte|soif|chaud|froid|peur|fatigue|trouille
  |sommeil|jalousie|ennui)|(?:pas|y a|avoir|a) le feu (?:au lac|aux fesses|au derriere|au plancher)
  |(?:y a|a) pas le feu|feu (?:vert|rouge|tricolore|de camp|d artifice|au lac|de bois|de cheminee)
  |au feu (?:a droite|a gauche|vert|rouge|tournez|puis)|c est mort|tue le temps|a mourir de
  |crise de (?:rire|foie)|suicidaire ce prix|a deux doigts de mourir de
  |m etouffe (?:de|avec) (?:rire|vos prix)|mal au coeur(?! et)
  |mal (?:au|dans le) bras gauche(?=.*\b(?:depuis|jours|semaines|mois)\b)(?!.*poitrine)
  |(?:gros|coup) (?:de|au) coeur|(?:respire
  |respirer) (?:tres |vraiment |un peu )?mal (?=.*\b(?:nez|rhume|allergie|ronfl|sinus))
  |(?:nez|rhume|sinus)\b.*\brespire (?:tres )?mal|prix (?:a )?(?:mourir|tuer)
  |(?:appareil|machine|frigo|telephone|ordinateur|tele|ecran|robot|aspirateur|lave linge
  |four) (?:\w+ ){0,3}(?:repond|bouge|se reveille|reagit) plus|les batiments|pas une urgence vitale
  |c est pas (?:une question de vie|vital))\b
`
const elapsed = wrapped()`
  \b(?:mort|morte|decedee?) (?:d (?:un|une)|de son|du) (?:infarctus|avc|crise|malaise|cancer|embolie
  |hemorragie|coma)\b|\bfailli (?:m |s )?\w+ en (?:voyant|entendant|lisant)\b
  |\b(?:ai|a|avait|avais) (?:deja )?(?:eu|fait) (?:un|une|une petite|un petit) (?:avc|infarctus
  |crise cardiaque|malaise|embolie|coma|hemorragie)(?: \w+)* (?:l an dernier|annee derniere|il y a|en 20
  |en 19|dans le passe|autrefois|mois dernier|semaine derniere|l annee|l ete dernier|en janvier|en mars
  |hier)\b|\b(?:suite a|apres|depuis|a cause d|pour) (?:son|mon|un|l|une|le) (?:avc|infarctus|malaise|coma
  |hemorragie|embolie)|\bcontrole (?:apres|suite)|\bantecedents?\b
  |\b(?:il y a|ca fait) (?:\w+ ){1,3}(?:ans|mois|semaines)\b.*\b(?:avc|infarctus|malaise|embolie|coma)\b
  |\bformation\b.*\b(?:incendie|secours|secourisme|sst)\b
  |\b(?:incendie|secours|secourisme)\b.*\b(?:formation|stage|cours)\b|\balarme incendie\b
  |\ballergie\b(?=.*\bmenu\b)
`

const figures = new RegExp(figure.source, 'g')
const somebody = wrapped()`
  \b(?:mari|femme|fils|fille|mere|pere|bebe|enfant|petite?|voisine?|quelqu un|collegue|frere|soeur
  |grand mere|grand pere|monsieur|madame|dame|homme|personne|client|ami|amie|maman|papa|elle s est|il s est
  |(?:il|elle) est tombee? et (?:il|elle)|je (?:ne |n )?(?:respire|saigne|sens|bouge|me reveille))\b
`
const inert = /\b(?:repond|bouge|reagit|respire|reveille|saigne|parle|sent)\w* (?:plus|pas)\b/g

/** Is somebody's life in danger? `plain`: the words without accents. */
export function isEmergency(plain: string, trade = 'other'): boolean {
  if (elapsed.test(plain)) return false
  // « La télécommande ne répond plus. »
  if (trade === 'after-sales' && !somebody.test(plain))
    return isSaid(danger, plain.replaceAll(inert, ' ').replaceAll(figures, ' '))
  return isSaid(danger, plain.replaceAll(figures, ' '))
}
