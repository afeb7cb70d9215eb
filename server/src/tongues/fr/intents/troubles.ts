/** Something bought is broken, late, missing, wrong; a complaint. */
import { phrases } from './phrases.ts'

export const ticket = phrases(`
  # the state it is in
  (cass|abim|endommag|dechir|ray|fissur|caboss|bris|ebrech|explos|eclat|craqu|dechiquet|pet|fel|tach|bousill|tordu|defonc|fendill|ecaill|gondol|troue|vol)ee?s?
  (cass|ray|fissur|endommag|pet|craqu|fel)ure?s?
  defectueu~|tombee?s? !(malade|dans_l_escalier|sur_la_tete)
  fendue?s?|tordue?s?|decousue?s?|trouee?s?|usee?s?|coincee?s?|bloquee?s?|rouille~|moisie?s?|decolle~|affaisse~|grillee?s?|cramee?s?|naze|foutue?s?|hs|mort|morte|vide
  hors_service|h_s|en_rade|en_rideau|court_circuit|ecran_noir|ecran_bleu|sent_le_brule|sent_mauvais
  ?en panne|pannes
  # what it does, or does not
  marche|marchent|fonctionne|fonctionnent|ouvre|ouvrent|ferme|ferment|allume|allument|eteint|tient|demarre|repond|bouge|degivre|aspire|chauffe|chauffent|enclenche|deplie|bloque|charge|refroidit|tourne|essore|vidange|coupe|lave|seche|connecte|imprime|sonne|cuit|mousse|clignote|s_ouvre|s_allume ..1 plus|pas|mal|jamais|bizarrement|n_importe_comment|a_peine !(du_tout_cher|a_midi|le_(lundi|dimanche|samedi))
  fait plus|pas (de|du|rien|le|la|son|ses)
  fait que (de|s_|se|disjoncter|couper|clignoter)
  {thing} ..2 fait plus|pas
  (veut|arrive)_(plus|pas) (s_|se|a_(s_|se)|demarrer|s_allumer|s_ouvrir|marcher|charger|a_(demarrer|charger))
  s_arrete|se_coupe|s_eteint|disjoncte|clignote|surchauffe|patine|bloque|coince|fume|grince|grince~|bug|bugg?~|plante|fuit|fuient|coule|deraille|vibre|beugue?|rame|saute|gresill~|deconn~|crachote|disjonct~|ronfle
  (a|ont|avait) pris l_eau|un_coup|l_humidite
  (fait|font) disjoncter|sauter ?(les|le) ?plombs
  une_fuite|des_fuites|fuite_d_eau
  s_est (casse|decolle|dechire|affaisse|effondre|bloque|arrete|eteint|ouvert|fendu|fissure|detache|deboite)~
  bruit ..1 (bizarre|etrange|anormal|suspect|pas_normal|infernal|d_enfer)
  (fait|font) ?(un|du|beaucoup_de|trop_de|plein_de) bruits?
  (reste|devient|est) ?(tout|toute) (noire?|bloquee?|coincee?|allumee?|eteinte?|rouge)
  bancal~
  # what is missing, late, wrong
  livree?s?|recue?s?|recevons|envoyee?s?|eu ..4 au_lieu_(de|d|du|des)
  manque|manquait|manquent ..1 (une?|des|la|le|les|l|deux|trois|\\d+|mon|ma|tout|sa|ses|plusieurs|encore)
  manquant~|incomplete?s?
  (pas|jamais|toujours_pas) ?ete ?encore (recue?s?|livree?s?|arrivee?s?|expediee?s?|remboursee?s?|reparee?s?|venue?s?|rappelee?)
  (recu|eu) (aucun|aucune) (colis|livraison|nouvelle|reponse|commande|remboursement)
  (aucune_nouvelle|sans_nouvelles?|pas_de_nouvelles?) (de|du|depuis) ?{my} ?{thing}
  (pas|jamais|toujours_pas|rien|encore_rien) recu
  attend~|attente ..3 ?{my} (colis|commande|livraison|canape|meuble|remboursement|reparation|piece~|livreur|reponse|technicien|echange|{thing})
  attends toujours|encore
  (fait|depuis) ..4 (que_j_attends|qu_on_attend|que_nous_attendons)
  ma (commande|livraison) (est|n_est) en_retard|pas|toujours
  {thing} ..3 en_retard
  (livreur|transporteur|technicien|reparateur|livraison|colis|commande|depanneur) ..2 (pas|jamais) ?encore (passee?|venue?|arrivee?|la|livree?)
  (devait|devaient|aurait_du|devrait|auraient_du|etait_cense~) ?deja (arriver|etre_livree?s?|etre_arrivee?s?|passer|venir|livrer)
  colis|carton|paquet|boite ..2 (perdue?|ouverte?|vide|ecrasee?|vole|defonce|egare)
  (egare|perdu|vole) mon|le|notre|ma|la colis|paquet|commande
  (pas|mauvais|mauvaise|mauvaises|autre) ?(la|le|de_la|du|au|a_la) ?(bonne?|meme) (couleur|modele|taille|produit|article|commande|piece|reference|adresse|couleurs|colis)
  c_est_pas (ce_que_j|celui_que_j|celle_que_j|le_bon|la_bonne)
  recu un_autre|une_autre|autre_chose|le_mauvais|la_mauvaise|n_importe_quoi
  non_conforme|pas_conforme|(correspond|correspondent)_pas|vice_cache|malfacon|defaut|de_travers
  (me_suis|on_s_est|vous_etes|vous_vous_etes|s_est) trompee?s? de (modele|taille|couleur|produit|article|commande|adresse|reference)
  erreur de|dans|sur ?la ?ma livraison|commande|modele|couleur|taille|prix|facture|facturation|reference
  double (livraison|facturation)
  (debitee?|prelevee?|facturee?|fait_payer|payee?) ..2 (deux|trois|2)_fois
  trop paye|facture|debite
  {thing} ..1 arrive~ ..1 pas|plus|jamais
  (est|sont|etait|etaient|y_est|y_sont) pas (dans_(le|la)|dedans|fournie?s?|livree?s?|inclu~|avec|complete?s?|de_la_bonne|du_bon|celui|celle)
  (est|sont|etait) pas (la_meme|le_meme|les_memes|pareil~|identique~|comme_(sur|la_photo|prevu|annonce|convenu)|celui_que|celle_que|normal~)
  (rendu|rend)_l_ame|a_(lache|claque|creve|saute)|vient_de_(lacher|claquer|tomber_en_panne)
  trop (petite?|grande?|court~|long|longue|large|etroite?|epais~|fonce|clair) !temps
  commande ..5 recu|livre|envoye
  (jete|balance|laisse|abandonne|depose|lance|plie|ouvert|force) ..3 colis|carton|paquet|palette
  vous ?m ?nous avez ?encore ?mal ?pas (livre|envoye|debite|facture|oublie|trompe|abime|casse|promis|raye|perdu|mis|preleve|expedie|installe|monte|branche)e?s?
  message_d_erreur|code_erreur|erreur_[a-z]|voyants?|alarme|bipe?|affiche ..2 ?erreur
  (chauffe|coule|vibre|sonne|bipe|souffle|penche|bouge|fume|sent) trop|fort|mauvais|bizarre|de_partout|tout_seul
  y_a ..2 (eau|fuite|fumee|odeur|bruit|trou|traces?|rayures?|fissure|jeu|buee|courant|message|voyant|taches?|bosse|grincement)
  sans (frigo|four|chauffage|eau_chaude|machine|lave_linge|lave_vaisselle|telephone|tele)
  reste|restee? (dans_la_main|coincee?|bloquee?|ouverte?)
  (est|sont|s_est|m_est) ?restee?s? ?(dans|en) (la_main|mains|morceaux|panne|miettes)
  (mon|le|un|ce|notre) (ticket|dossier|numero_de_(ticket|dossier)) !de_(caisse|candidature)
  promis|promettent|promettait
  (livreur|technicien|vendeur) ..3 (mal|agressif|impoli|insulte|desagreable|deteriore)
  personne ..2 (sonne|frappe|prevenu|livre|rappele|repond|repondu|recontacte|venu|vient|passe|s_en_occupe|bouge)
  (on|vous) ..2 pas rappele|repondu|recontacte
  (recu|livre|achete|commande|acheter) ..4 mais|sauf_que|et_(il|elle|ca)|seulement
  # what is asked for
  (repasse|revienne|relivre|represente|repasser|relivrer|relivree?s?|nouvelle_livraison|repassent|reviennent|re_livre)
  probleme|souci|soucis|problemes|pepin|bleme avec|sur|de_livraison|de_commande|d_installation|de_{thing}|au_niveau
  reclamation~|plainte|litige|sav|service_apres_vente|reparation~|reparer|depanner|depannage|depanneur
  (ouvrir|declarer|signaler|creer|faire) un|une (ticket|dossier|sinistre|incident|panne|casse|reclamation|probleme|souci|defaut)
  {want} ..3 (echange~|remplace~|rembourse~) {my} {thing}
  (venir|vient|passer)_(reparer|depanner)
  (suivi|avancement|ou_en_est|ou_en_etes_vous) ?(de|du|mon|ma|avec|pour) ?(le|la|mon|ma) (ticket|dossier|reclamation|reparation|echange|remboursement)
  (livraison|colis|commande|technicien|intervention|livreur) (etait|devait_etre) (prevue?|livree?|la|programmee?)
  ^ *{hello} ca recommence
  attend~ (un|une|votre) (appel|reponse|rappel|retour)
  (pas|jamais) ?eu ..1 reponse
  (veux|voudrais|rendez_moi) (mon_argent|etre_rembourse~)
  goutte|degouline|suinte|siffle|couine
  (vienne|venez|passez|passe|viennent|vient) (le|la|les) ?re chercher|rechercher|recuperer|reprendre
  # anger
  (deuxieme|troisieme|quatrieme|cinquieme|sixieme|dixieme|deux|trois|quatre|cinq|dix|\\d+|enieme) fois ..1 (que|qu) (j_appelle|je_vous_appelle|on_appelle|je_rappelle|je_vous_rappelle|ca_arrive|ca_tombe)
  insupportables?|intolerables?|injoignables?
  vous_attaquer|mon_avocat|tribunal|mise_en_demeure
  en_ai_(marre|assez)|ca_m_(enerve|agace)|du_grand_n_importe_quoi
  (pas|plus|jamais|moyennement) ?(du_tout|tres|vraiment|trop) contente?s?|satisfaite?s?
  mecontent~|inadmissible|inacceptable|scandaleux|scandale|honteux|une_honte|lamentable|arnaque~|remboursez_moi|se_moque_du_monde|foutage_de_gueule|ras_le_bol|deplorable
`)

/** What is asked for, unless it is only a question: « je voudrais être remboursé ». */
export const claim = phrases(`
  {want} ..2 (commander|acheter|obtenir|avoir|recevoir|changer|remplacer) ..2 piece~|{thing}
  {want} ..3 technicien|reparateur|depanneur
  {want} ..2 (rendre|retourner|renvoyer|ramener|rapporter|echanger) !visite|l_appel
  etre (rembourse|remplace|depanne|livre|dedommage)e?s?
  remboursement~|dedommag~|geste_commercial|reexpedi~
`)
