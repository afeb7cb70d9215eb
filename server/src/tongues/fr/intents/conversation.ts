/** The conversation itself: again, slower, wait, that is wrong, courtesy, insults. */
import { phrases } from './phrases.ts'
import { wrapped } from '../../wrapped.ts'

export const repeat = phrases(`
  (vous_avez|t_as|tu_as) (note|inscrit|dit|mis) (quoi|quelle_heure|quel_jour|quelle_date) $
  <je|j|on (pouvez|pourriez|peux|peut|pourrais) ?vous ?(me|nous) ?le (repeter|redire|redonner|reprendre|reformuler|reexpliquer) !(mon|ma)
  <je|que_je|arretez_de|arreter_de|arrete_de repet(er|ez|e|es)
  <a redites|redire
  redites|reformul~|reexpliqu~
  <vous redis
  (j_ai|ai|on_a|ai_rien|ai_pas|avons) ?(rien|pas|mal) ?bien (compris|entendu|capte|saisi|pige|suivi)
  (ai|avons) pas tout ?bien (compris|entendu|saisi|suivi|capte)
  (j_ai|ai) rate|loupe ..3 (fin|debut|mot|phrase|dit|ce_que)
  vous|te suis ..1 (pas|plus|mal)
  (entends|comprends|entend|capte|pige|saisis) ..1 (pas|rien|mal|plus|presque_rien|a_peine) !(la_facture|ma_facture|la_notice|le_mode_d_emploi|ce_qui_se_passe|pourquoi|comment_vous_pouvez)
  entends ..1 mal
  (suis|perdu)_plus_la
  vous (avez|aviez)_dit quoi|comment|combien|quel|quelle|a_quelle|quand|ou
  (telephone|ligne|micro|son|haut_parleur) (marche|fonctionne|passe) pas|mal
  (quel|quelle) (date|heure|jour) (vous_avez|avez_vous|vous_m_avez) dit|donne
  vous (avez|aviez)_dit $
  qu_est_ce_que_vous (avez_dit|dites|racontez|disiez)
  vous_dites !(n_importe_quoi|que)
  vous_disiez
  vous (venez|veniez) de_dire|de_me_dire
  vous_m_avez perdu ?la $
  encore_une_fois
  plus_fort
  ca_veut_dire_quoi
  allo allo
  (ligne|communication|reseau|son|liaison) ..3 (mauvaise?|pourrie?|nulle?|coupee?|hachee?)
  ca coupe|gresille|hache|passe_mal|capte_mal
  <chez (ca|vous|le_son|la_ligne)_(coupe|coupez|gresille|saute)
  (je|on) (vous|t) entends? pas|mal|plus
  ^ *{hello} hein $
`)
export const sorry = wrapped()`
  ^(?!(?:\w+ )*(?:oui|alors|voila|bonjour|bonsoir) s il vous plait$)(?:(?:euh|ah|hein|oh|allo|non|oui|alors
  |voila|bonjour|bonsoir|rebonjour|madame|monsieur|excusez moi|dites moi) )*(?:pardon|comment|quoi|hein
  |plait il|s il vous plait|attendez pardon|excusez moi|comment ca|de quoi|c est a dire
  |qu est ce que c est)(?: (?:pardon|comment|quoi|hein|monsieur|madame|allo|ca))*$
`

export const slower = phrases(`
  moins|trop vite|rapide~
  plus lentement|doucement|posement
  vous|tu (allez|parlez|vas|parles|debitez) ..2 vite|rapidement
  ralentir|ralentissez|ralentis
  lentement !(mais)
  doucement
  pas_si|pas_aussi vite
  articul(er|ez)|parlez_plus_distinctement
`)

/** « Je me suis trompé ». */
export const correct = phrases(`
  (je_me_suis|je_me|j_me_suis|on_s_est|vous_vous_etes|vous_etes|j_ai_du_me) ?bien tromp~ !(de_(modele|taille|couleur|produit|article|numero))
  c_est_pas (ca|mon_nom|bon|le_bon|la_bonne|ce_que_j)
  (il_y_a|y_a) une (erreur|faute)
  {want} corriger|rectifier|revenir_en_arriere
  corrig~|rectifi~
  j_ai (mal_(dit|parle)|fait_une_erreur|dit_une_betise|dit_n_importe_quoi)
  erreur_de_ma_part|ma_langue_a_fourche
  vous_avez (mal_(compris|note|entendu|ecrit|saisi)|compris_de_travers)
  mal (note|ecrit|orthographie|exprimee?|compris)
  change_d_avis
`)

export const wait = phrases(`
  <m|nous attend(ez|s) !(toujours|un_appel|un_coup_de|une_reponse|votre|vos|de_vos|des_nouvelles|mon|ma|depuis|le|la|un_colis|encore)
  <la|une|ma|leur|le|sa|cette|nouvelle|comme|autre patient(ez|e|er) !(de)
  une|un|1 ?petite? (seconde|minute|instant|moment|2_secondes) $
  ^ (minute|instant|seconde|minutes|moment) !a|de|et
  ^ minute papillon
  une|un|1 ?petite? (seconde|minute|instant|moment) s_il|je|le_temps|que
  une|un ?petite? seconde|instant
  deux|trois|2|30|cinq secondes !(de|a)
  deux minutes !(de|a|a_pied|en)
  quittez|quitte pas
  je (prends|regarde|cherche|vais_chercher|consulte|verifie|retrouve|vais_voir|vais_regarder) (mon|ma|mes|dans|de_quoi|un_(stylo|papier|crayon)|l_agenda|le_calendrier|le_papier|la_facture|sur)
  bougez|bouge pas
  laissez_moi|donnez_moi|accordez_moi (regarder|chercher|verifier|voir|reflechir|le_temps|deux_minutes|une_minute|une_seconde|un_instant)
  (restez|reste)_(en_ligne|la|au_bout_du_fil)
  je_reviens ?(tout_de_suite|vite) $
  le_temps_(de|que_je) (prendre|trouver|chercher|retrouver|prenne|trouve|cherche)
`)

export const insult = wrapped()`
  \b(?:connards?|connasses?|salopes?|salauds?|saloperies?|encul\w*|pute|putes|fils de pute
  |(?:de|a la) (?:merde|con|mes deux|noix)\b(?! (?:de cajou|de coco|de saint|saint))
  |(?:vous|te|tu) (?:vous |te )?(?:fou\w+|fout|moqu\w+|fich\w+) (?:de ma gueule|de moi|du monde|de nous
  |de la gueule|de ma poire)|(?:c est|est|etes) (?:vraiment |trop |completement |tellement )*(?:nul|nulle
  |nuls|pourrie?|pourave|merdique|a chier|minable)(?= (?:votre|ce|cette|vos|chez|comme|de|votre)|$)
  |enfoires?|ordures?\b(?! menageres)|escrocs?|(?:bande de |sales )?voleurs|degage\b|degagez\b|casse toi
  |tocards?|guignols?|clowns?|charlots?|branleurs?|branquignols?|couillons?|blaireaux?
  |va(?:s)? (?:crever|au diable|chier|mourir|te faire)
  |allez (?:crever|au diable|chier|vous faire|vous pendre)
  |(?:sers|servez|sert|servent) (?:vraiment )?(?:a rien|strictement a rien)|ta gueule|vos gueules|ferme la
  |fermez la|debiles?|abrutie?s?|cretin\w*|imbeciles?|idiote?s?|conne\b|pauvre (?:con|type|tache|mec|fille)
  |sale (?:con|robot|machine|type)|t es (?:vraiment |qu un |trop )*(?:con|nul\w*|bete)
  |vous etes (?:vraiment |tous |des |trop |completement |qu une? |que des )*(?:nul\w*|cons?\b|connes?\b
  |betes?\b|stupides?|debiles?|mauvais\b|lamentables?|minables?|incompetents?)
  |bandes? (?:de |d )(?!amis|copains|potes|filles|jeunes|garcons|cinq|six|sept|huit|dix|quatre|trois|douze
  |quinze|vingt|\d)|incapables?\b|vous (?:n )?(?:comprenez|pigez
  |captez) (?:vraiment |jamais |strictement )?rien\b
  |vous (?:n )?etes pas (?:tres |vraiment |du tout )?(?:efficaces?|competent\w*|doue\w*|malin\w*|serieux)
  |nique\b|niquer\b|batards?|merdeux|merdiques?
  |(?:robot|machine|service) (?:de merde|a la con|pourrie?|debile)|bouffons?
  |(?:gros|grosse|espece d\w*) (?:con|conne|idiot\w*|abruti\w*|imbecile|nul|naze|porc)
  |tu me (?:saoules|fais chier|casses)|vous (?:me|nous) (?:faites chier|cassez les|emmerdez|saoulez|gonflez)
  |(?:fait|font|faites) chier|j en ai (?:rien a (?:foutre|battre)|ras le cul))\b
`
/** A complaint; to an after-sales service, a trouble to note. */
export const outrage = wrapped()`
  \b(?:inadmissible|inacceptable|vous etes (?:vraiment )?(?:insupportables?|injoignables?)
  |ca (?:m|nous) (?:enerve|agace|gonfle|saoule|gave)|(?:j en ai|on en a) (?:vraiment )?(?:marre|assez)
  |c est (?:vraiment |trop )?(?:penible|n importe quoi)|scandaleu\w+|(?:un|du) (?:vrai )?scandale|honteu\w+
  |(?:une|quelle) honte|lamentable|deplorable|ras le bol|foutage de gueule|du grand n importe quoi
  |vous devriez avoir honte)\b
`
/** « Le repas était froid », « le serveur a été désagréable », « on a attendu une heure »: said of the house. */
export const dissatisfied = phrases(`
  (repas|plat|plats|viande|poisson|pizza|dessert|entree|vin|soupe|frites|pates|nourriture|cafe|assiette|cuisine) ..1 (etait|etaient|est_arrive|est_arrivee|arrivait) ..2 (froide?s?|tiede|infecte?s?|immangeables?|degueulasses?|degoutante?s?|brulee?s?|crue?s?|trop_(cuite?|salee?|sale|gras|grasse)|pas_(bonne?|cuite?|fraiche?|frais|chaude?)|mauvaise?s?)
  (serveur|serveuse|patron|patronne|personnel|secretaire|medecin|docteur|kine|formateur|formatrice|accueil|service|infirmiere) (a_ete|etait|est) ..1 (desagreable|odieux|odieuse|impolie?|malpolie?|agressi(f|ve)|mal_eleve|mal_elevee|execrable|catastrophique|deplorable|lamentable|nulle?|tres_(long|lent|mauvais)|trop_(long|lent)|froid|meprisante?|insolente?)
  (on|j|nous) (a|ai|avons) (attendu|patiente) ..1 (une_heure|deux_heures|trois_heures|plus_d_une_heure|plus_de_deux_heures|des_heures|1_heure|2_heures|trois_quarts_d_heure|\\d+_heures?)
  (pas|plus|jamais) ..2 contente?s?|satisfaite?s? !(de_vous_deranger)
  (mal|tres_mal) (recue?s?|servie?s?|accueillie?s?|mange|soignee?s?)
  (un|des) (cheveux?|insecte|mouche|cafard) dans
  mange|dine|dejeune chez_vous ..8 (malades?|intoxication|vomi|mal_au_ventre)
  (malade|intoxication) ..3 (apres_avoir_mange|chez_vous|en_sortant)
  (tres|vraiment|assez|plutot) decue?s?
  pas ..1 bien|tres_bien (servie?s?|accueillie?s?|recue?s?|mange)
  (addition|facture|note) (etait|est) ..1 (fausse|erronee|trop_elevee|salee)
  tromp~ (dans|sur) ..1 (addition|note)
  (compte|facture|mis) ..4 en_trop
  c_etait|etait ..2 (degueulasse|infecte?|immonde|horrible|catastrophique|ignoble|lamentable|immangeable)
  remonter_un_mecontentement|faire_une_reclamation|porter_plainte|me_plaindre
`)
export const greeting = wrapped()`
  ^(?:(?:allo|bonjour|bonsoir|salut|coucou|hello|re|rebonjour|bjr|bsr|slt|madame|monsieur|mademoiselle
  |messieurs|dames|docteur|oui|euh|a vous|tout le monde|a tous|a toutes|la compagnie|messieurs dames|et
  |vous allez bien|ca va|bien|voila|enchantee?|hey|comment allez vous|yo|bien le|le bonjour|m entendez vous
  |vous m entendez)(?: |$))+$
`
export const hello = /\b(?:allo|bonjour|bonsoir|salut|coucou|hello|rebonjour|bjr|bsr|slt|hey|yo)\b/
export const thanks = wrapped()`
  ^(?:(?:etait|delicieux|regale?s?|repas|excellent|oui|non|ok|d accord|tres bien|parfait|super|ah|bien|bon
  |merci|mercis|beaucoup|bcp|infiniment|mille|grand|un|bien|c est|gentil|gentille|tres|vraiment|je|vous
  |remercie|remercions|nous|a vous|de|du|votre|ton|aide|service|pour|tout|toutes?|genial|encore|cool|bonne
  |sympa|aimable|adorable|amabilite|gentillesse|patience|madame|monsieur|mademoiselle|docteur|c est parfait
  |fois|l|la|information|info|infos|informations|renseignement|renseignements|ces|les|chaleureusement
  |sincerement|d avance|par avance|vous etes|t es|tu es|un amour|un ange|efficace|ca|va|m|me|rend service
  |rendez service|infinie)(?: |$))+$
`
export const goodbye = phrases(`
  au_revoir|aurevoir|adieu|ciao|tchao|bye|a_bientot|a_la_revoyure|bonne_chance
  bonne (journee|soiree|fin_de|continuation|nuit|apres_midi|semaine|fete|annee|fin|route)
  (bon|bonne|excellent|excellente) (week_end|weekend|aprem|apres_midi|courage|journee|soiree)
  (bon|excellent) dimanche ?(a_vous) ?(aussi|egalement) ?(merci|madame|monsieur) $
  a_(bientot|la_prochaine|tout_a_l_heure|tantot|plus|la_revoyure) ?(alors|merci) $
  ^ *{hello} ?c_est_note ?d_accord ?tres_bien ?parfait ?merci ?beaucoup ?madame ?monsieur ?docteur ?et ?alors a_(plus_tard|demain|plus|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|ce_soir|plus_tard_alors) ?alors ?merci $
  salut $
  (ce_sera|c_est|ca_sera|ca_ira|sera) tout !(ce_que|ce_qui|en|attache|attachee|colle|ensemble|bon|de_suite|le|la|a_fait|petit|neuf|casse|bleu|pareil|simple|droit|pres|mouille|mou)
  <avez rien_d_autre
  (c_est_bon|ca_ira|ca_va_aller) merci
  je (vais|dois|prefere) ?(vous|te) raccrocher|laisser
  je_raccroche|on_raccroche
  je ?(vous|te) rappellerai
  je ?(vous|te) rappelle (je_suis_(dans|au_volant|en_voiture|en_reunion|occupee?)|plus_tard|demain|apres|dans|un_autre|si|une_autre|quand_j)
  (vais|prefere|dois) ?(vous) rappeler|retelephoner ?(plus_tard|demain) $
  je ?(vous|te) rappelle|recontacte|retelephone $
  je_(vous|te)_laisse !(mon|le|un|ma|choisir|decider|faire|me|voir)
  non_rien
  <sinon laissez_tomber|tant_pis|oubliez|laisse_tomber|peu_importe_alors $
  (me_suis|j_ai_fait|fait_une_erreur|j_ai_fait_une_erreur|tromp~|j_ai_du_me) ?trompee?s? de_numero
  faux_numero|mauvais_numero
  bonne_reception|portez_vous_bien|prenez_soin_de_vous
`)
