/** Appointments and tables: to take one, move it, cancel it, find it again, ask what is free. */
import { phrases } from './phrases.ts'
import { wrapped } from '../../wrapped.ts'

/** « Je voudrais un rendez-vous », « c'est pour réserver ». */
export const book = phrases(`
  (venir|passer) ?vous en (parler|discuter)
  {want} ..4 {slot}
  {want} ..5 meme|autre horaire|heure|jour
  (voudrais|voudrait|voudrions|aimerais|aimerait|prendrais|souhaite|souhaiterais) ?venir ?passer ?pour ?le ?ce lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain
  prendre|avoir|fixer|obtenir|demander|programmer|planifier|reprendre|caler|poser|trouver|prends|reprends|bloquer|organiser|choper|recaler|convenir ..3 {slot}
  (faites|fais|trouvez|gardez|casez|prenez|glissez) moi|nous ..2 {slot}|entre
  donnez_moi|mettez_moi|trouvez_moi|calez_moi|gardez_(moi|nous)|reservez_(moi|nous)|un_autre ..3 {slot}
  ^ ?{hello} ?{hello} ?(c_est|ce_serait|ca_serait) ?(pour|a_propos_d) ?(un|une|le|la) ?nouvelle rendez_vous|rdv|consultation|reservation|reserver|resa|consulter|inscription
  reserv(er|e|ons|ation|ez|erais|erait)
  retenir|bloquer|garder|mettre|trouver|preparer ?(moi|nous) une ?petite table
  voir|voie|revoir|consulter|rencontrer|vue?_par ..3 {doctor}|conseiller~|formateur|formatrice
  {want} ..3 consulter
  consulter $
  me|m|le|la|l|nous|se|qu_il|qu_elle examine~|ausculte~|soigne~|recoive~|faire_examiner|faire_soigner|fasse_soigner
  {doctor} ..2 (m|me|l|le|la|nous|lui)_(examine~|ausculte~|voie|voit|voir|regarde|recoive|recevoir|revoir|reçoit|prenne|prendre|examiner|ausculter|fasse|faire) !(une_ordonnance|un_renouvellement|le_renouvellement)
  {want} ..2 faire (controler|verifier|soigner|examiner|enlever|retirer|vacciner|arracher|operer|poser|refaire|changer|nettoyer|deboucher|suivre|depister|masser|manipuler|soigner|detartrer)
  {want} ..2 faire|passer un|une|des|mon|ma|le {act}|visite~|scanner|irm|test|bilan
  une? table|consultation pour|de|ce|demain|a|le
  voir|voie|rencontrer quelqu_un
  etre (recue?|vue?|prise?|soignee?|suivie?)s? !(par_la_secu|en_charge)
  {want} ..2 venir {eat}|consulter|vous_voir
  (je|on|nous)_(voudrai[st]|voudrions|aimerai[st]|aimerions|souhaite~|souhaiterai[st]) ?bien venir|{eat}
  (pour|m|s|nous|l|les|me|vous|veux|voudrais) inscri(re|ption|ptions|s|vez|t)
  inscri(re|ption|s|vez)
  (rendez_vous|rdv) (le|pour|avec|demain|mardi|lundi|mercredi|jeudi|vendredi|samedi|ce|a|chez|la|des|urgent|en_urgence|rapidement)
  {want}|faire ..4 {act}
  ^ ?{hello} ?{hello} (c_est_pour|pour) ?(un|une|le|la|mon|ma|faire) {act}
  detartrage|vaccin~|bilan_de_sante
  {want} ..3 suivre|participer|assister ..3 {course}
  participer_a
  ai|avons|a (manque|rate|loupe) ..2 {meeting}
  oublie de venir
  ^ *{hello} ?c_est ?pour une ?petite table
  (cherche|cherchons|recherche|trouver) ..2 {doctor}
  reprendre|reprends|reprenez ?moi pour|a|le|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  {want} ..2 former !une_equipe_de
  en prendre|voudrais|reprendre|faudrait une?
  (vient|venons|viendra|viendrait|viendrons) ..1 (feter|celebrer|manger|diner|dejeuner|souper)
  {want} ..3 (feter|celebrer|privatiser|organiser_(un|une|le|notre|mon))
  {want} ..3 faire ..2 {course}
  interessee?s? par ..3 {course}
  {want} ..4 {slot}|rdv
  une_place pour|a|en|dans
  (sur|en|dans) ?(la|une|votre|vos) liste_d_attente
  trouver|proposer|trouvez|proposez|donner ?moi ?nous quelque_chose|un_truc !a_manger|de_vegetarien
  certificat~ ..2 (faire|remplir|signer|tamponner)
  {want} ..3 arret_(de_travail|maladie)
  (fixer|convenir_d|trouver|arreter|caler|prendre) une (date|heure)
  (ai|avons|a) pas|plus (de|d) {doctor} !(disponible|dispo|pres)
  peux|pourrais|puis_je|peut ?vous amener (mon|ma|mes|le|la|notre) (fils|fille|bebe|mari|mere|pere|femme|petit|petite|enfants?)
  besoin de (passer|venir)
`)

/** « Je voudrais déplacer mon rendez-vous ». */
export const move = phrases(`
  <se|vous_vous|s (deplac|decal|report|repouss|recul|reprogramm|replanifi|retard)(?!ement)(er|e|ez|ons|ee?s?|era|erait|erais|ions|iez) !(a_la_livraison|de_livraison)
  avancer|avancez|avance (mon|le|ma|la|de|d|a|au|notre|un|une|l|ca|son|sa|leur|ce|cette|votre)
  l|le|la|les avancer
  (le|la) passer (a|au|pour|sur|en) lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|{number}|fin|debut
  (peut|peux|pouvez|pourrait|pourriez|voudrais) ..1 (le|la) remettre
  pass(er|ez|e) (mon|ma|la|le|notre) {meeting} (de|du|au|a|sur)
  (rendez_vous|rdv|reservation) ..4 avancer|avance
  (voudrais|veux|souhaite|souhaiterais|aimerais|faudrait|aimerait) ..1 avancer $
  (chang|modifi)~ ..2 {meeting}|date|heure|horaire|jour
  changer|modifier|passer ca|cela|le|la|mon_rdv pour|a|au
  boug(er|e|ez) ?(un_peu) {my} {meeting}|heure|date
  mettre|passer mon_rendez_vous|le_rendez_vous|mon_rdv|le_rdv|ca|le a|au|un|pour|plutot
  me|nous mettre plus_tot|plus_tard|un_autre|une_autre|a_un_autre
  ^ *{hello} finalement (je|on|nous) (prefere|preferons|prefererais|voudrais|aimerais) ..2 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le|venir|plus_tot|plus_tard
  (je|on) prefere venir ..3 finalement
  le|la|les mettre le|la_semaine|cet|ce|dans|en|apres|fin|debut|a|au|plutot|un|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|plus_(tot|tard)
  mettre ..3 plutot
  mettre|passer ca|cela ?a ?le|la lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|semaine_prochaine
  (rajout|ajout|enlev|retir)(er|ez|e|ons) ..3 personnes?|couverts?|places?|convives?|chaises?|enfants?|invites?
  (devait|devais|devions|etait_prevue?|etions_prevus?|avai[st]_rendez_vous|avions_rendez_vous|avai[st]_rdv) ..9 decaler|deplacer|changer|mettre|reporter|avancer|plutot|a_la_place|autre_jour|autre_date
  une?|d autre jour|date|heure|creneau|horaire pour {my} {meeting}|formation|stage|cours
  (chang|modifi)(er|ez|e|ons) ..1 {my} formation|stage|cours|module|atelier !c_est_quoi
  (viendra|viendrai|viendrons|passera|passerai|passerons) ?finalement plutot|plus_tot|plus_tard
  ^ *{hello} finalement (ce_sera|on_viendra|on_vient|je_viendrai|je_viens|c_est|on_sera) ..1 (a|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|vers|pour)
  (reserve|pris|inscrit|inscrite|note) ..4 mauvaise? (date|heure|jour|horaire|creneau|session)
  passer de (la|ma|cette) (session|formation)
  passer|basculer ..1 (a|sur) (la|une) (session|formation)
  (ai|avons|avais|avions|a) reserve ..9 (venir|arriver|passer|etre_la) ..4 plus_tot|plus_tard
  mettre|passer {my} {meeting} ..6 (a|au|un_autre|une_autre|plutot|le|la_semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
  trouver|proposer|caler ..1 (une|un|d) autre (date|jour|creneau|heure|horaire|moment)
  (peut|peux|pourrait|pouvez|pourriez|voudrais|faudrait) ?on ?vous (le|la|l) (changer|bouger|modifier)
  (plus|moins) nombreux|nombreuses ?que_prevu
  (chang|remplac|echang|troqu)(er|ez|e) ?le lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain ..2 (pour|par|contre|en)
  (viendra|viendrai|viendrons|passera|passerons|sera|serons|arrivera) ..6 au_lieu
  nouvelle|autre (date|heure) (de|d|pour) {my} ?livraison|intervention|{meeting}
  changement (de|d) {meeting}|date|jour|heure|horaire|creneau
  au_lieu_de mon|ma|notre rendez_vous|rdv
  {want} ..2 venir un_autre_jour|une_autre_fois|plus_tot_que_prevu|plus_tard_que_prevu
  (venir|passer|arriver) ..4 (plus_tot|plus_tard)_que_prevu
  {number} ..1 de_moins|de_plus|en_plus|en_moins
  passer|passe|passons|passez|passera ?finalement de {number} ..1 a {number} !heures?|h
  passer de|du lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir a|au
  remettre|repousser|decaler|reporter ..2 a (la_semaine|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|l_apres_midi|le_mois|apres|dans|une_semaine)
  remettre ..5 a_(plus_tard|une_autre_fois|un_autre_jour|une_date)
  trouver|prendre|avoir une? autre (date|jour|heure|horaire) ..2 {meeting}
  intervertir|echanger ..3 {meeting}
  a_la_place_(de|du|d) ..6 (voudrais|voudrions|aimerais|faudrait|prefere|prefererais|prendrais)
`)
/** « Je voudrais annuler ». */
export const cancel = phrases(`
  <train_est|train_a_ete|avion_est|vol_est|bus_est|cours_est|reunion_est|vol_a_ete|avion_a_ete annul~
  plus besoin $
  plus_la_peine (pour|de_venir)
  j_en|en veux plus $
  trouve un_autre {doctor}
  (enlev|retir|ray|effac)(er|ez) mon|notre nom !de_famille
  (liber)(er|ez|e) {my} {meeting}|place
  trouve ..1 {meeting}|place|quelqu_un ..2 ailleurs
  (donner|liberer|redonner|rendre|laisser) (ma|notre) place|table|creneau|rendez_vous
  arreter|quitter|abandonner {my} {course}
  me_retracte|retractation
  supprim~|decommand~|desinscri~|resili~|decommend~ !(mes|les|toutes_mes)_(donnees|informations)
  (me|nous|dois|devons|veux|voudrais) desist(er|e|ez|ons)
  (veux|voudrais|souhaite|veut|souhaitons|voulons) plus ..2 {meeting}|venir|de_table
  laiss~ tomber ?{my} ?{meeting}
  plus|pas besoin (du|de_l|de_mon|de_la|de_ma|d_un|de_ce|de_notre|de) {meeting}|venir|passer|consulter|table
  renonc~
  (enlev|retir|ray|effac|oubli|vir|suppr)e[rz] ..2 {my} ?nom? {meeting}
  (enlever|enlevez|retirer|retirez|effacer|effacez) (celui|celle) d|de|du|qui
  (enlev|retir|ray|effac)(er|ez) moi|nous|le|la ?de ?la ?liste
  vaut_mieux|prefere|faut|faudrait ?tout ?l|le annuler
  on|je vient|viens|viendra|viendrai plus !tot|tard|nombreux|nombreuses|souvent|qu
`)

/** « Je ne pourrai pas venir »: it cancels, unless a day is being looked for. */
export const hindrance = phrases(`
  <en {cannot} ..2 {attend} !avant
  (impossible|impossibilite) de {attend}
  viendr~ plus|pas !tot|tard|nombreux
  (peux|peut|pourrai|pourra|pourrons|pouvons)_plus le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain
  {my} {meeting} ..4 {cannot} $
  (ai|a|avons|avais|avait|avions) ?(un|une|deja|bien|pris) {meeting} ..9 ..5 ?mais ?(je|il|elle|on|nous) ?ne {cannot} $
  {cannot} ..2 finalement $
  ^ *{hello} ca ?ne (va_pas|sera_pas|pourra_pas) ?etre possible
  (un|d_un|eu_un|d|quelques|mon|avoir_un) empechement|contretemps|imprevu
  (suis|sera|serai|serons|est) ..2 empechee?s?
  pourr~|peux|peut !etre ..1 pas {attend} !avant
  (serai|suis|sera|serons) pas (la|disponible|dispo|libre) ..3 pour {my} {meeting}
  finalement (on|je|nous) ?ne (sera|serai|serons) pas la
  <(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois)_qui (vient|viens|viendrons|venons) plus|pas !trop|si|souvent|avant|pour|seule?|chez|de|regulierement|la
  (vais|va|allons) pas venir
`)

/** « C'est quand, mon rendez-vous ? » */
export const find = phrases(`
  (ma|mon|notre) {meeting}|formation|stage|cours ..1 (commence|debute|demarre|a_lieu) {when}
  {when} ..5 a|ai|avais|avait|avons|avions ?(bien|deja) (rendez_vous|rdv|reserve)
  (dire|savoir|verifier|confirmer) si ?bien (ma|mon|mes|madame|monsieur|mme|mademoiselle) ..3 (a|ont|avait|avaient) ?bien ?un rendez_vous|rdv|reserve !(de_libre|libre|disponible)
  (dire|savoir|verifier|regarder|voir|confirmer|controler|regardez|verifiez) si ?(bien) ?(j|on|nous|il|elle) (ai|a|avons|avais|y_a) ..3 {meeting}|nom
  {meeting} ..4 ?mais ?je ?me (sais|rappelle|souviens|retrouve) plus|pas ..3 {when}|heure|jour|date|quand
  (sms|mail|texto|message|rappel|courrier) !de_(vaccin|tetanos) ..6 {when}
  (verifier|confirmer|redemander|reverifier|redites_moi|rappelez_moi) ..1 (l_heure|la_date|le_jour|l_horaire) ?(exacte|precise) $
  (souviens|rappelle|sais|souvient) plus|pas ..2 (l_heure|la_date|le_jour|quel_jour|quelle_heure) $
  (a|ai|avons|avait|avais) ?bien ?deja ?un ?une (rendez_vous|rdv|reservation|table) ..3 ?c_est ?c_etait ?ce_sera ?pour {when}
  (ai|a|avons) reserve ..8 c_est|est_ce bien (enregistree?|notee?|confirmee?|prise?)
  (ma|notre) place (est|a_ete) ?bien ?toujours (confirmee|reservee|validee|enregistree|notee)
  est_elle|est_il ?toujours bien (confirmee?|enregistree?|validee?|notee?|prevue?|prise?)
  nouvelles (de|d) {my} {meeting}
  {my} {meeting} (a_ete|est|etait|serait) ?bien annulee?
  (savoir|verifier|confirmer|voir|assurer) (si|que) (je_suis|il_est|elle_est|on_est|nous_sommes) ?toujours bien (inscrite?s?|enregistree?s?|notee?s?|attendue?s?)
  (est_ce_que_je_suis|je_suis|suis_je|est_il|est_elle) bien (inscrite?|enregistree?|notee?|attendue?)
  (serai|serons|viens|viendrai|viendrons|venons) ..6 comme_(prevu|convenu)
  (ai|avons) (pas|plus|mal) note ..1 (l_heure|la_date|le_jour|l_horaire)
  a_quel_nom ..2 {my} {meeting}
  (avez|voyez|trouvez|avez_vous) ?bien ?toujours mon|ma|notre {meeting} $
  (m|nous)_avez ?bien (inscrite?s?|notee?s?|enregistree?s?) $
  confirme~ (ma|notre|sa) (presence|venue|participation)
  (serai|serons|viens|viendrai|viendrons) bien (la|present~)
  c_est toujours (bon|ok|valable|d_actualite) pour
  (on_a|nous_avons) bien (rendez_vous|rdv|une_table|une_reservation)
  (m|nous)_attendez ?bien
  c_etait ?pour (quelle|quel|quand|a_quelle)
  (viens|passe|venais) (a_quelle_heure|quand|quel_jour) ?deja $
  (avez|voyez|trouvez|avez_vous) (bien|toujours) {my} {meeting} !disponible|libre
  (technicien|reparateur|livreur|depanneur) (vient|passe|arrive|doit_venir|doit_passer) (a_quelle_heure|quand|quel_jour)
  (a_quelle_heure|quand|quel_jour) (le|mon|votre|un) (technicien|reparateur|livreur|depanneur) (va|doit|vient|passe|arrive)
  (a_quelle_heure|quand|quel_jour) (vient|passe|arrive|doit_venir|doit_passer) (le|mon|votre|un) (technicien|reparateur|livreur|depanneur)
  (sais|rappelle|souviens|souvient|sait) plus|pas ..1 si_c_est|si_c_etait lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|le|a|{number}
  ^ *{hello} *{lead} (c_est|c_etait|est_ce) ?bien ?(pour|le|a) lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourdhui|{number} ..5 {my} {meeting}
  toujours (d_actualite|valable|maintenue?|prevue?)
  (j_ai|on_a|ai_je|nous_avons) ..2 quelque_chose|un_truc ..2 prevu|reserve|note|programme
  (vous|on) (m|nous)_(avez|a|aviez|avait) (mis|donne|note|inscrite?|prevu|place) ..2 {when}
  c_est a_quelle_heure (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|aujourdhui|pour_moi|ce_soir|cet_apres_midi) $
  (c_est|c_etait|ca_doit_etre|ce_doit_etre|j_ai_du) ?(bien|deja) (note|reserve|inscrit|enregistre|pris|mis)e?r? (au_nom|a_mon_nom|sous_le_nom) ..6 verifi~|normalement|regard~
  (c_est|est_ce) bien (note|reserve|enregistre|confirme|bon) pour
  (on_avait|on_s_etait|nous_avions|on_a)_dit {when}|quelle_heure|quel_jour
  doute (sur|pour|quant_a) (l_heure|la_date|le_jour|mon|l_horaire)
  {my} {meeting} ..3 (quel|quelle|sous_quel|a_quel|au_nom_de_qui)
  (le|la) (jour|heure|date) ..1 (de|du) {my} {meeting} $
  (avez|auriez|ont) ?bien (enregistre|note|pris|recu|valide|confirme|programme) {my} {meeting}
  confirmer (ma|notre|sa) (venue|presence|visite|participation)
  (confirmer|confirme) ?bien (que|qu) (je|j|on|nous) ..1 (viens|vient|viendrai|viendra|venons|serai|sera|serons|passe|arrive|maintiens|maintient)
  (ai|a|avons)_toujours {meeting}
  {when} ..4 dois|devais|devait|doit|suis_cense|suis_censee|attendue? ?deja (venir|passer|etre_la|me_presenter|revenir|y_etre|arriver|y_aller|la)
  (dois|devais|devait|doit) ..1 (venir|passer|etre_la|me_presenter|revenir) ..2 {when}
  (attendue?s?|convoquee?s?|censee?s?) ..3 {when}
  {when} ..2 (je_viens|je_passe|on_vient|on_se_voit|je_reviens) ?(vous_voir|deja)
  c_est|c_etait|on_s_etait_dit|on_avait_dit a_quelle_heure|quand|quel_jour|pour_quand ..3 deja
  deja a_quelle_heure|quand|quel_jour
  (oublie|perdu|zappe|egare|sais_plus) !(de|d)_(prendre|reserver|vous|faire|confirmer)|une|un|du ..8 {meeting}
  ai plus|pas ..1 l_heure|la_date|le_jour|l_horaire|note|retenu ..9 {meeting}|reserve|viens|venir|passer|vient
  (sais|rappelle|souviens|retrouve|souvient|savons) plus|pas ..3 quand|heure|date|jour|horaire|moment|quel|quelle ..6 {meeting}|reserve|viens|venir|passer|vient
  {my} {meeting} ..4 tient|tiens|est|reste|a toujours|encore|bien|maintenue?|confirmee?|notee?|enregistree?|validee?|ete_(bien_)?(prise?|notee?|enregistree?|confirmee?)
  c_est|c_etait|est|etait|sera (quand|a_quelle_heure|quel_jour|pour_quand|avec_qui) ?(deja|exactement) ?(que_j_ai|qu_on_a) {my} ?(prochaine?|futur) {meeting}
  (quand|a_quelle_heure|quel_jour|avec_qui|avec_quel_{doctor}|quelle_heure) (est|ai_je|j_ai|c_est|etait|est_ce_que_j_ai|est_prevu~|avons_nous|on_a|sera|tombe|nous_avons) ?(deja|bien) mon|le|la|ma|un|rendez_vous|rdv|prevu|notre|une
  (rappeler|retrouver|verifier|confirmer|connaitre|redonner|redire|rappelez_moi|savoir|demander|oublie|perdu|me_souviens_plus|me_souviens_pas|redonnez_moi|redites_moi|s_assurer|m_assurer|retrouvez|verifiez|confirmez_moi) ..6 {my} ?prochaine? (rendez_vous|rdv|reservation|resa|table|consultation|inscription) !est_(remboursee|payante|gratuite|chere|obligatoire|prise_en_charge)|coute|dure
  (rappeler|redonner|redire|rappelez_moi|redonnez_moi|redites_moi|repeter|verifier|confirmer|oublie|perdu) ..1 (l_heure|la_date|le_jour|l_horaire) (de|du)
  (j_ai|est_ce_que_j_ai|ai_je|j_avais|a_t_il|on_a|est_ce_qu_on_a|avons_nous) ?(bien|deja) (un_(rendez_vous|rdv|truc|creneau|horaire)|rendez_vous|rdv|une_reservation|une_table|quelque_chose) ..4 quand|quel_jour|a_quelle_heure|deja|non|avec_qui
  (mon|ma|notre) ?prochaine? {meeting} ..4 (c_est|c_etait|est|il_est|elle_est|tombe) quand|a_quelle_heure|quel_jour|bien|avec_qui|avec_quel|avec_quelle|ou|le_combien
  (est_ce_que_j_ai|ai_je|est_ce_que_nous_avons|est_ce_qu_on_a) bien une? {meeting}
  (est_ce_que_j_ai|ai_je) ?(bien|toujours) ?une? (rendez_vous|rdv|reservation)
  a_quelle_heure|quand ?(est_ce_que) je (passe|viens|dois_venir|dois_passer|dois_etre_la|suis_attendue?|reviens)
  (quand|a_quelle_heure) (je_(dois|viens)|est_ce_que_je_(dois|viens)) venir
  (date|heure|jour|horaire) ?exacte? (de|du) {my} ?prochaine? {meeting}
  (avez|auriez|voyez|trouvez|avez_vous) ?(bien|toujours|encore) (mon_nom|mon_rendez_vous|mon_rdv|ma_reservation|notre_reservation|ma_table|notre_table|mon_inscription|une_reservation|une_table|un_rendez_vous|quelque_chose) (au_nom|a_mon_nom|de_reserve|d_enregistre|de_note)
  (mon|notre|ma) {meeting} (est|a_ete) (confirme|prise?_en_compte|enregistre|valide|note)~
  (le|ma|la) (confirmation|sms|mail) ..1 (de|pour) {my} {meeting}
  (rien|pas) recu ..3 confirmation|convocation|sms|rappel
  (sms|mail|texto|message|papier|carton) ..4 ?mais ..4 (efface|supprime|perdu|jete|egare)e?
`)

/** « Vous avez de la place mardi ? » */
export const availability = phrases(`
  vous (consultez|recevez|prenez) aujourdhui|demain|ce_matin|ce_midi|cet_apres_midi|ce_soir
  (y_a|y_aurait|aurait) ..1 moyen (de|d) {eat}|venir|passer|se_voir
  (peux|peut|puis|pourrais|pourrait) ?je ?on en_avoir un|une|deux
  aurait|auraient ..1 un_moment|du_temps|un_petit_creneau|quelque_chose|un_trou|un_creneau|de_la_place|une_place|une_dispo|une_disponibilite|des_creneaux|des_places !au|a_la|a_l|aux|dans|contre
  {doctor} ?{name} (a|aura) ?encore ?peut_etre (quelque_chose|un_trou|un_creneau|de_la_place|une_place|des_creneaux|des_places) !au|a_la|a_l|aux|dans|contre
  (vous_(avez|auriez|reste|n_auriez_pas|n_avez_pas|auriez_pas|avez_pas|en_avez)|avez_vous|auriez_vous|n_auriez_vous_pas|il_(vous_)?(reste|restait|resterait|y_a|y_avait|y_aurait)|reste_t_il|y_a_t_il|y_a|y_aurait|y_aurait_t_il|y_aurait_il|est_ce_qu_il_(y_a|reste|resterait|vous_reste|vous_resterait|y_aurait)|resterait_il|c_est_possible_d_avoir|on_peut_avoir|t_as|t_aurais) ..3 {slot}|disponibilites?|possibilites?|dispos?|libre|chose|quelque_chose|trou|plus_tot|plus_tard|plus_proche|avant|autre_chose|un_horaire|(d_autres|une_autre|un_autre)_(dates?|horaires?|creneaux?|jours?|sessions?|heures?) !(pour_elle|pour_lui|pour_eux|sans|a_manger|a_grignoter|de_vegetarien|de_vegan)
  en_reste ?t_il ?encore ?(une|deux|trois|quatre|cinq|\\d+) $
  en_reste ?t_il ?encore ?(une|deux|trois|quatre|cinq|\\d+) pour|le|ce|cette|en|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  disponibilites?|desistements?
  vos|les dispos?
  (se|nous) voir ..1 {when}
  (on|vous) (peut|peux|pouvez|pourrait|pourriez) (se|nous) (voir|rencontrer) !(plus|pas)
  (peux|puis_je|peut|pourrais|pourrait|dois) ..1 (venir|passer) ..1 {when}
  {when} ..3 (peux|puis|peut|pourrais) ?je venir|passer
  vous (avez|auriez|proposez) quoi !comme|a_manger
  qu_est_ce_que_vous (avez|auriez|proposez|pouvez) !(dit|compris|note|fait|a_la_carte|comme_(plats?|desserts?|menus?|vins?))
  vous (avez|auriez) rien|que_ca
  rien (d_autre|avant|plus_tot|de_plus_tot|plus_tard|de_plus_tard)
  combien_de_places?
  il_reste_combien
  vous (me|nous) (prenez|recevez|voyez) ..1 {when}
  quelqu_un s_est (desiste|annule|decommande)
  (commence|debute|demarre)~ (quand|a_quelle_date)
  quand ?est_ce_que ?(ca|la_formation|la_session|elle) (commence|debute|demarre)~
  (vous|tu|on) (pourriez|pouvez|pourrait|peut|peux) ?(me|nous|le|la|les) (prendre|recevoir|accueillir|caser|glisser|voir) !(le_message|note|un_message|message|en_compte)
  (pourriez|pouvez)_vous (me|nous|le|la|les) (prendre|recevoir|accueillir|caser|glisser)
  {doctor} ?{name} (recoit|consulte|travaille) !(la|le_dossier|les_patients|des|pas_la)
  {doctor}|il|elle (recoit|consulte|travaille|prend) !(la|le|les|des|pas_la)
  (technicien~|reparateur|depanneur|livreur|quelqu_un|infirmiere|{doctor}) (peut|pourrait|pourra|peuvent|pourraient) ?il ?elle (venir|passer|intervenir|livrer|se_deplacer) !(pas|reparer|chercher|me|m|nous)
  (technicien~|reparateur|depanneur|livreur) (passe|passerait|vient|viendrait) !(pas|reparer|chercher|me|m|nous)
  (pouvez|pourriez|peuvent) ?vous (passer|repasser|venir|revenir|intervenir|livrer|relivrer) !(me|le|la|chercher|pas|un_coup|l_appel|commande|par)
  est|sont (elle|il|elles|ils) ?(deja|encore) (complets?|completes?|pleins?|pleines?|libres?)
  (vous_etes|etes_vous|c_est|est_ce) (complets?|libres?|dispos?|disponibles?|pleins?|blinde|full)
  (quand|quels?_jours?|quelles?_(dates?|heures?)) (est_ce_que|avez_vous|auriez_vous|vous_(etes|avez|auriez)|etes_vous|est_il_(dispo|disponible|libre|la|present|possible)|serait_ce|peut_on|puis_je|pourrais_je|je_(peux|pourrais)) !ouverte?s?|fermee?s?|joignables?|dit|dites|donne|note|mis
  ?quels_sont ?(les|vos|la|votre) prochaine?s? (dates?|sessions?|disponibilites?|places?|creneaux?|dispos?)
  (c_est|ce_serait|est_ce|ca_serait) (possible|bon|jouable|faisable) ?pour (le|la|ce|demain|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|cet|dans|cette)
  ?(le|un) docteur ..1 (est|serait) ?il (dispo|disponible|libre|la)
  (premier|prochain) (creneau|rendez_vous|rdv|trou) (disponible|libre|possible|c_est_quand)
  reste_(encore_)?(de_la_place|des_places|une_place|une_table)
`)

/** « J'ai bien un rendez-vous ? » */
export const recalled = wrapped()`
  \b(?:ai|avais|avait|avons) (?:note|marque|ecrit
  |inscrit)\b.*\b(?:(?:plus|pas) (?:tres |trop |vraiment )?(?:sure?|certaine?)|(?:me |le )?confirmer
  |verifier)\b|\b(?:mon|ma|notre) (?:rendez vous|rdv|reservation) (?:c est|est
  |c etait) (?:bien )?(?:le |a )?\S+(?: \S+)? ou\b
  |\b(?:rendez vous|rdv|reservation)\b.*\b(?:(?:plus|pas) (?:tres |trop |vraiment )?(?:sure?|certaine?)
  |vous (?:pouvez|pourriez) (?:me |le )?verifier)\b
  |\bc etait .*\b(?:mon|notre) (?:rendez vous|rdv|reservation)\b
  |\bj ai bien (?:un |une |mon )?(?:rendez vous|rdv|reservation|reserve)\b
  |\binscrite?s?\b.*\b(?:rien|pas|jamais) recu\b
  |\b(?:rendez vous|rdv|reservation)\b.*\bc etait (?:quand|a quelle heure|quel jour)\b
  |\b(?:confirmer|verifier|savoir|si) (?:que |si )?j ai bien (?:un |une |mon )?(?:rendez vous|rdv
  |reservation|reserve)\b
`
/** An appointment exists already. */
export const existing = wrapped()`
  \b(?:j ai|j avais|on a|on avait|nous avons|nous avions|il a
  |elle a) (?:deja |bien )?(?:un |une |mon |ma )?(?:rendez vous|rdv|reservation|table|reserve
  |pris (?:un )?(?:rendez vous|rdv))\b|\bmon (?:rendez vous|rdv)\b
`
/** But another one is wanted. */
export const fresh =
  /\b(?:nouveau|autre|reprendre|reprends|prendre|voudrais|veux|rate|manque|oublie|souhaite|besoin d un|me faut)\b/
/** The conditions of a cancellation, not a cancellation. */
export const terms = wrapped()`
  \b(?:combien de (?:temps|jours)\b.* annul\w+|(?:conditions|frais|politique|delai|modalites) d annulation
  |si (?:j|on|je|jamais j|jamais on) annule|jusqu a quand
  |annuler (?:gratuitement|sans frais|au dernier moment)
  |comment (?:on |faire pour |je peux |ca se passe pour )?annul\w+
  |annulations?\b.*\b(?:payante?|gratuite?|facturee?|possible|remboursee?)|en cas d annulation)
`
/** « N'annulez pas », « j'ai dû annuler, je voudrais en reprendre un ». */
export const kept = wrapped()`
  \b(?:(?:rendez vous|rdv|reservation|table|consultation) (?:a ete|est|etait|serait) (?:bien )?annulee?\b
  |(?:ai|a|avons|avais|avait) (?:du |deja )?annule[er]?\b.*\b(?:nouveau|autre|reprendre|reprends)
  |(?:nouveau|autre|reprendre) .*\b(?:ai|a|avons|avais|avait) (?:du |deja )?annule[er]?\b
  |n (?:annul|supprim)\w* (?:surtout )?pas|ne (?:surtout )?pas annuler|pas annuler|sans annuler
  |annul\w+ (?:surtout )?pas(?! (?:le |la )?(?:deplacer|decaler|reporter|changer|modifier))
  |ne veux pas annuler)\b
`
/** « Je voulais annuler, pas déplacer. » */
export const notMoved = /\bpas (?:le |la |l )?(?:deplacer|decaler|reporter|changer|modifier|repousser)\b/
/** « On sera cinq au lieu de quatre »: the reservation changes. */
export const changedParty = wrapped()`
  \breserv\w*\b.* pour \S+ .*\b(?:il )?(?:y en a|y a
  |manque(?:ra)?) \S+ (?:personnes? )?qui (?:ne )?(?:viennent|vient|viendra|viendront|peuvent|peut) (?:pas
  |plus)\b|\b(?:avait|avions|etait|etions) (?:prevu|reserve|pris une table)\b.*\b(?:on|nous) (?:ne )?(?:sera
  |serons|est|sommes) |\b(?:etions|etait|etais
  |(?:devait|devions) (?:etre|venir)(?: a| pour)?) \S+ .*\b(?:serons|sera) |\bfinalement (?:on
  |nous) (?:ne )?(?:sera|serons|sommes) (?:plus )?que\b
  |\b(?:on|nous) (?:ne )?(?:sera|serons|sommes) (?:plus )?que \S+ finalement\b
  |\b(?:sera|serons|est|sommes|va etre|allons etre) (?:\S+ ){0,6}au lieu d
  |\b(?:finalement|en fait) (?:on|nous) (?:sera|serons|est
  |sommes) (?:plutot |que |plus que )?\d*\w* ?(?:\w+ )?au lieu\b
  |\b(?:reserve|reservation|table)\b.*\b(?:pour (\S+) (?:personnes )?(?:et )?(?:on|nous) (?:sera|serons|est
  |sommes) (?!\1\b)|mais (?:on|nous) (?:sera|serons|est|sommes)
  |(?:on|nous) (?:sera|serons|est|sommes) (?:finalement|en fait|plutot|plus que)
  |finalement (?:on|nous) (?:sera|serons|est|sommes)|(?:une personne|un|deux) de (?:plus|moins)
  |personnes? (?:de plus|de moins|en plus|en moins))\b
`
/** Words that can only be of a booking, even in a question. */
export const strongBook =
  /\b(?:rendez vous|rdv|reserver|reserve|table|consulter|voir (?:le|un) (?:docteur|medecin)|voir quelqu un|inscrire)\b/
/** Words of a booking inside other things. */
export const otherThings = wrapped('g')`
  \b(?:(?:payer|regler) (?:ma|la|une|les) consultations?|sans (?:rendez vous|rdv|reservation)
  |cherch\w+ une place|(?:gard\w+|conserv\w+|mainten\w+|tenir|tenez) (?:moi |nous )?(?:la|ma|notre
  |cette) (?:table|reservation|place)|(?:rendre|ramener|retourner|echanger|monter) (?:la|ma|une|cette) table
  |tables? (?:a langer|basses?|de nuit)|places? (?:handicape\w*|pmr|de parking|de stationnement
  |pour se garer|assises?)|sur place|a la place|mise en place|carte de visite|visite guidee
  |prises? de sang (?=.*resultat))\b
`
/** « Les dates de la formation »: read in the programme. */
export const calendar = phrases(`
  quand|dates?|calendrier|planning ..5 {course}
  c_est_quand la|les prochaine?s?
  {course} ..4 (quand|quelle_date|quelles_dates|a_quelle_date)
`)
/** « L'heure me convient plus », « un autre jour »: said of an appointment that exists, unless one is being looked for. */
export const misfit = phrases(`
  (ca|cela) ?ne ?(me|nous|m) (va|convient|arrange|colle) plus
  {want} ..1 changer $
  (me|nous|m) (va|convient|arrange) plus
  (suis|serai|sommes|serons) plus (dispo~|libre)
  tromp~ de (jour|date|heure|semaine|creneau)
  (heure|date|jour|horaire|creneau|rendez_vous|rdv) ..7 convient|va|arrange|colle|possible|tombe plus|pas|mal
  {meeting} ..6 je_travaille !pas|plus|a_cote|dans|ici|juste|pres|chez|pour|loin|en_face|tout_pres
  {meeting} ..6 (suis_en_cours|peux_pas|suis_pas_(libre|la|dispo)|tombe_mal|m_arrange_pas)
  (voir|mettre|mettez|passer|mettez_moi|proposer) ..3 (un|une) autre jour|fois|date|heure|moment|creneau
`)
/** « Demain je ne pourrai pas », « finalement jeudi c'est compliqué »: said first, of an appointment that exists. */
export const stopped = wrapped()`
  ^(?!.*\b(?:que|qu|si|avant|apres|mais)\b)(?:\S+ ){0,7}(?:je|on|nous) (?:ne )?(?:vais |va )?(?:peux|peut
  |pourrai|pourra|pourrons|pouvons|pourrais)(?: finalement| malheureusement| vraiment)? (?:plus
  |pas)(?: (?:demain|ce \S+|cet apres midi|le \S+|aujourdhui|lundi|mardi|mercredi|jeudi|vendredi|samedi
  |dimanche)(?: \S+){0,2}| du tout| finalement
  | desolee?)*(?: (?:ma|mon|mes|je|j|on|il|elle|c|parce|car)\b.*)?$
  |^(?=.*(?<!\b(?:le|les) )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|ce midi
  |aujourdhui|le \d+)\b)(?!.*(?<!parce )\b(?:que|qu|si|mais)\b)(?:\S+ ){0,8}(?:c est
  |ca (?:ne )?(?:va|sera|ira)|ce (?:ne )?sera)(?: (?:un peu|trop|vraiment|finalement|etre|devenue?
  |malheureusement))* (?:complique|impossible|mort|chaud
  |(?:pas|plus)(?: etre)? (?:possible|jouable|faisable))(?: (?:pour|finalement|moi|nous|je|j|on|ma|mon
  |en fait)\b.*)?$
`
/** « Je ne pourrai pas être là avant 21 h »: late, not absent. */
export const lateOnly = /\b(?:pas|plus) (?:pouvoir )?(?:etre la|arriver|y etre|venir) avant\b/
