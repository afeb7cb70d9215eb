/** How « yes », « no » and « perhaps » are said: expressions, as the intents are. */
import { phrases } from './intents/phrases.ts'

/** Said first, it accepts. */
export const yes = phrases(`
  ^ *{lead} oui~|ouais|ouaip|ouep|ouaille|oue|ui|wi|ya|yes|yep|si|ok|okay|oki|okey|dac|d_accord|dacodac|d_ac|certes|mhm|humhum|grave|gave
  ^ *{lead} carrement|absolument|exactement|exact|tout_a_fait|parfait~|effectivement|en_effet|certainement|evidemment|assurement|naturellement|clairement|forcement|sans_aucun_doute|surement|totalement|completement|tout_juste|pour_sur|pardi|parbleu|c_est_sur !pas
  ^ *{lead} (bien_sur|bien_entendu|bien_volontiers|volontiers|avec_plaisir|avec_joie|entendu|affirmatif|positif)
  ^ *{lead} impeccable|impec|nickel|super|genial|geniale|formidable|excellente?|ideale?|merveilleux|magnifique|extra|fantastique|tip_top|top|au_top|cool|chouette|au_poil|tres_bien|top_moumoute|l_ideal|canon|inespere|merveilleuse
  ^ *{lead} (marche|roule|colle|baigne|gaze|tombe_bien|tombe_a_pic|joue|ira|passe|sera_bien|ferait_l_affaire|fera_l_affaire|fait_l_affaire|me_va|m_va|me_convient|convient|me_parait|me_semble|m_arrange|m_irait|me_plait|me_botte|me_parle|me_tente|ne_me_derange_pas|me_dit_bien|va|va_aller|va_le_faire|devrait_aller|devrait_le_faire|peut_aller|peut_le_faire|le_fait|l_fait|irait|conviendrait|conviendra|serait_bien|serait_parfait|me_derange_pas|me_gene_pas) !pas|mal|plus
  ^ *{lead} c_est|c_etait|ca_c_est ?bien (ca|bon|correct|exact|juste|note|d_accord|vrai|cela|moi|entendu|le_bon|la_bonne|parti|dit|jouable|faisable|possible|validee?|recu|compris|comme_ca|le_cas|convenu) !mais|mal
  ^ *{lead} (c_est|ce_sera|ce_serait) ?(tout|tout_a_fait|bien|tres|vraiment|exactement|deja) (ca|bon|correct|exact|juste|parfait|note|d_accord|tout_bon|vrai|ok|cela|nickel|moi|entendu|super|genial|gentil|bien|top|impeccable|cool)
  ^ *{lead} allez !(voir|pas|plus|savoir|vous|tous|toutes|au|aux|donc|en|la|le)
  ^ *{lead} (cela_me_(va|convient)|va_pour|allez_y|allons_y|vas_y|allez_hop|banco|vendu|adjuge|tope_la|marche_conclu|deal|go|foncez|feu|c_est_parti|c_est_reparti|va_bene|amen|chiche|et_comment|que_oui|oui_da|plutot_deux_fois_qu_une) !(voir|pas|plus|savoir|annuler|changer|un|une|du|parler|prendre|le|la|pouvoir|reserver|venir|etre|dire|laisser)
  ^ *{lead} (je_(vous_)?confirme|je_(suis_)?d_accord|je_prends|je_prendrai|je_veux_bien|je_valide|j_accepte|je_signe|je_note|je_retiens|je_garde|j_achete|je_suis_(preneu~|partante?|pour|ok|d_accord|tout_a_fait_d_accord|interessee?|elle_meme|lui_meme)|j_ai_rien_contre) !(de|d|du|des|pas|mon|ma|mes|un|une|combien|{number}_(cachets?|comprimes?|gouttes?|pilules?|medicaments?)|le_(bus|train|metro|tram|volant|temps))
  ^ *{lead} (validez?|valide|confirmee?|confirmez|reservez|notez|notez_ca|notez_le|inscrivez|bloquez|mettez_(ca|le|moi|la)|gardez|prenez_le|envoyez|faites_(donc|ca|comme_ca)|faites_le) !moi|nous|que|qu|bien_que
  ^ *{lead} (on_fait_comme_ca|on_fait_ca|faisons_comme_ca|faisons_ca|on_part_(sur_ca|la_dessus)|on_reste_(sur_ca|la_dessus|comme_ca)|on_est_(bons?|d_accord|ok)|on_va_dire_(oui|ca)|on_peut_dire_(oui|ca)|partons_(sur_ca|la_dessus)|on_va_(faire|prendre)_(ca|comme_ca|celui_la)|on_dit_(oui|ca|ok|comme_ca)|disons_(oui|ca|ok)|on_s_arrange_comme_ca)
  ^ *{lead} rien_a_(redire|ajouter|changer|corriger)
  ^ *{lead} je_vous_fais_confiance|je_vous_laisse_(faire|choisir)|c_est_vous_qui_voyez
  ^ *{lead} vous_avez ?(tout|bien|parfaitement|tout_bien) compris|note|entendu|saisi|raison|tout_bon !mon|ma|le|la|quoi|mes
  ^ *{lead} tout ?(est|a_l_air|semble|me_parait|me_semble|va) bon|juste|exact|correct|parfait|ok|en_ordre|nickel|bien
  ^ *{lead} dire oui
  ^ *{lead} (je|on) (vais|va|peux|peut|dirais) dire ?que oui
  ^ *{lead} (plutot|normalement|je_dirais|je_pense_que|je_crois_que|a_priori|en_principe|theoriquement|sans_doute_que|pour_ma_part|bien_evidemment|mille_fois|surtout) oui
  ^ *{lead} (a_priori|en_principe|en_theorie|sauf_erreur|logiquement|normalement) ?(c_est) (oui|ca|bon|ok|ca_va|ca_devrait_aller|correct|pas_de_souci)
  ^ *{lead} (m_a_l_air|me_semble|me_parait|devrait|a_l_air|semble) bien|bon|aller|le_faire|parfait|ok|correct|juste
  ^ *{lead} vous_pouvez|tu_peux (y_aller|noter|valider|confirmer|reserver|l_inscrire|le_noter|mettre|bloquer|me_mettre|enregistrer|le_prendre)
  ^ *{lead} bonne_(idee|nouvelle)|c_est_note|bien_recu|comme_(convenu|prevu|d_habitude|vous_dites)|pile|pile_poil|en_personne|lui_meme|elle_meme|moi_meme|il_y_a_interet|y_a_interet|s_il_vous_plait_oui
  ^ *{lead} c_est (bien)_(ca|moi|lui|elle|le_mien|mon_nom|celui_la|exact|note)
  ^ *{lead} voila !(mon|ma|le|la|je|pourquoi|ce|comment|pour)
  ^ s_il_(vous|te)_plait|stp|svp $
  ^ *{lead} correct|juste|parfait|bon|faites|je_veux $
`)

/** « Non mais oui », « non, c'est bon »: a no that accepts. */
export const yesAfterNo = phrases(`
  ^ non|nan mais|ben|bah|si|bon oui|ok|okay|d_accord|c_est_bon|si|bien_sur|carrement|ca_va|ca_me_va|c_est_parfait|allez_y|ca_marche
  ^ non|nan (c_est|c_etait) ?(tres|tout|tout_a_fait|bien) (bon|parfait|ca|bien|nickel|ok|impeccable|super|note|correct)
  ^ non|nan ?(non) ?(ben|bah|bon|alors|je_crois_que|je_pense_que|il_me_semble_que|pour_moi) tout|c ?est|semble|a_l_air ?(tout|tres|bien) bon|juste|parfait|exact|correct|ok|en_ordre|ca !pas
  ^ non|nan ?(non) ?(mais) (ca_(me_va|va|marche|ira|convient|roule|me_convient)|pas_de_(souci|probleme)~|aucun_(souci|probleme)|y_a_pas_de_(souci|probleme)) !pas
`)

/** Said anywhere, it accepts when a yes or a no is awaited. */
export const yesAnywhere = phrases(`
  (ca|cela) ?(me|nous|m) (va|convient|colle|arrange|irait|conviendrait|plait|ira|convient_parfaitement) !pas|mal|plus|moyen
  ca_tombe (bien|parfaitement|a_pic)
  c_est_bien_ca|c_est_exact|c_est_parfait|c_est_d_accord|c_est_note|c_est_bon|ce_sera_parfait|ca_sera_(parfait|bien|bon)|ce_sera_tres_bien|ca_ira|tres_bien|parfait|ca_marche|ca_roule|ca_le_fait|impeccable|nickel|c_est_ca
  je_confirme|je_prends|je_valide|j_accepte|va_pour|on_part_la_dessus|on_fait_comme_ca|je_veux_bien|je_suis_(d_accord|partante?|preneu~)
  comme_vous_(voulez|preferez)|c_est_vous_qui_voyez $
  me_convient (parfaitement|tres_bien)
  m_irait
  me|m|nous va ?(tres|parfaitement) bien
  (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|heures?|midi|matin) ?(prochain) (me|nous) (va|convient|arrange) !pas|mal|plus
  ca_me_parait (bien|bon|parfait|correct)
  (bien_sur|avec_plaisir|volontiers) $
  <pas (d_accord|ok|allez_y) $
  <que|si|ou|dit|et|dis oui !mais|non|ou
`)

/** A refusal of words that accepts: « pas de problème ». */
export const yesThoughNegative = phrases(`
  pourquoi_pas
  pas_(de|d|le_moindre|aucun) (problemes?|soucis?|objection|inconvenient)
  aucun|aucune|zero|sans (probleme|souci|soucis|inconvenient|objection|hesiter|hesitation|faute|probleme_aucun|doute_oui)
  ca|cela ?ne ?(me|nous) (derange|gene|pose|dit|embete|ennuie|fait) pas|rien|aucun ?(de|un) ?(probleme|souci)
  (dis|dirai|dirais) pas_non
  y_a_pas_de (souci|probleme|mal|quoi)
  pas_mal $
  pas_mal !de|du|a|aux
  (c_est|ce_n_est|ca_serait|ce_serait) pas (de_refus|faux|bete|idiot|de_mal|grave|mal|pas_mal|plus_mal|impossible_oui|un_souci|un_probleme) !(je|mais|du_tout)
  pas_de_refus
  je ?n ai_rien_contre
  rien_a (redire|ajouter|changer|corriger|dire) !(d_autre)
  rien_contre|pas_contre
  vois_pas (d_(inconvenient|objection)|pourquoi_pas|le_probleme|de_probleme)
  demande_pas_mieux|demande_que_ca
  y_a_pas_de_raison
`)

/** Said first, it refuses. */
export const no = phrases(`
  ^ *{lead} (non|nan|nope|naan|nenni|niet|nein|negatif|nada|pantoute|que_non|que_nenni|no|nooon|noon)
  ^ *{lead} carrement|absolument|vraiment|franchement|evidemment|clairement|totalement|grave|oh_que|ah_que|ca (pas|non|que_non) !grave|mal
  ^ *{lead} (pas_du_tout|absolument_pas|certainement_pas|surement_pas|hors_de_question|jamais_de_la_vie|en_aucun_cas|pas_vraiment|pas_question|pas_exactement|pas_tout_a_fait|pas_celui|pas_celle|pas_specialement|pas_particulierement|pas_forcement|pas_pour_moi|pas_moi|pas_trop|pas_pantoute|pas_de_suite|pas_maintenant|pas_interess~|pas_ca|pas_tellement|pas_terrible|pas_possible|pas_d_accord|pas_bon|pas_besoin|pas_la_peine|pas_le_moins_du_monde|pas_en_ce_moment|pas_libre|pas_dispo~)
  ^ *{lead} surtout_pas !(avant|apres|le|la|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|a|trop)
  ^ *{lead} pas (ce|cette|ces|celui|celle|a_cette|le_matin|le_soir|l_apres_midi)
  ^ *{lead} (ni_l_un_ni_l_autre|ni_l_une_ni_l_autre|plutot_(non|pas)|je_dirais_non|sans_facon|inutile|impossible|c_est_impossible|c_est_mort|mort|aucunement|nullement|du_tout|loin_de_la|au_contraire|c_est_l_inverse|sans_moi|erreur|faux|incorrect|inexact|dommage|tant_pis|oubliez|laissez_tomber|on_laisse_tomber|c_est_rape|c_est_cuit|c_est_foutu|ca_risque_pas|jamais) !avant|apres
  ^ *{lead} aucune? ?(des_(deux|trois|2|3|quatre)) $
  ^ *{lead} aucune? des
  ^ *{lead} (malheureusement|helas) (non|pas)
  ^ *{lead} tout_sauf ca|cela
  ^ *{lead} m_etonnerait|etonnerait|risque_pas|m_emballe_pas|me_tente_pas
`)

/** Said anywhere, it refuses. */
export const noAnywhere = phrases(`
  (prenom|nom|numero|heure|date|jour|adresse|mail|telephone|horaire) ?n est pas (bon|bonne|ca|le_bon|la_bonne|juste|correct|exact)e?
  (chercher|voir|aller|appeler|trouver) ailleurs
  j_aime autant|mieux pas
  mais pas le_bon|la_bonne|l_heure|la_date|le_jour|le_nom|le_prenom|le_numero
  c_est|c_etait|ce_sera pas ..3 c_est|mais|plutot
  (prefere|prefererais|voudrais|veux|plutot|aimerais|faudrait|mieux|mettez_moi|trouvez) ..1 une? autre (jour|date|heure|horaire|creneau|moment|fois)
  (ce|cette) (jour_la|heure_la|date_la|semaine_la) non
  (c_est|ce_n_est|c_etait|ce_sera|ca_sera|ca_va) pas (ca|bon|correct|exact|juste|la_peine|mon_nom|possible|moi|vrai|le_bon|la_bonne|necessaire|la_bonne_(date|heure|adresse|personne)|le_bon_(jour|nom|numero|prenom)|le_mien|la_mienne|jouable|faisable|pratique|terrible|pour_moi|etre_possible|le_faire|aller|ce_que_j) !(grave)
  c_est (faux|inexact|incorrect|pas_ca|impossible|mort|negatif|non|trop_tard|trop_tot|trop_loin|trop_cher|complique|rape) !a_(expliquer|dire)|de_vous
  vous ?vous (etes|avez|faites) ?(bien) (trompee?|trompes|erreur|fait_erreur)
  vous_vous_trompez|vous_confondez|vous_faites_erreur|vous_faites_fausse_route|vous_avez_fait_(une_)?erreur
  (je_me_suis|me_suis) tromp~
  (je|j) (veux|confirme|prefere|aime|accepte|valide|souhaite|suis_pas_d_accord) (pas|mieux_pas)
  j_en_veux_pas|j_y_tiens_pas
  je_prefere(rais)? (pas|ne_pas|autre|eviter|m_abstenir)
  (ca|cela) ?ne ?(me|m|nous) (va|vont|convient|marche|colle|arrange|joue|ira|conviendra|plait|irait|conviendrait|botte|tente|dit|interesse) ..1 pas|plus
  (ca|cela) (ne_)?va pas|plus
  (me|nous|m) (va|convient|arrange|plait|tente) pas trop
  ca_va_pas ?(etre_possible|le_faire|aller)
  ca_tombe (mal|pas_bien|tres_mal)
  ca_(m_etonnerait|risque_pas)
  (le|l)_(fait|fera)_pas
  merci_non|non_merci|ca_sera_non|ce_sera_non|c_est_un_non
  (helas|malheureusement|desolee?|plutot|du_coup|alors|donc|finalement|merci_mais) non
  pas_moyen|pas_interess~|pas_terrible|pas_ca_du_tout|pas_d_accord|pas_possible|pas_envie|pas_le_temps
  mais non $
  sans_moi|tres_peu_pour_moi
  (il_y_a|y_a) ?(une|comme_une|comme_un|un) (faute|coquille|erreur|maldonne|probleme|souci|truc_qui_cloche|malentendu)
  vous_avez (mal|pas|rien) ?bien (compris|note|entendu|ecrit)
  aucune?_des|ni_l_un_ni_l_autre|ni_l_une_ni_l_autre
  faux
  je_refuse|je_m_y_oppose|je_decline
  (crois|pense|vois) pas !(me|avoir|que_je_me)
  {cannot}
  <pas|pas_si|pas_trop|ni trop (tard|tot|loin|cher|long)
  laissez_tomber
  rien (de_tout|d_autre)
  (suis|serai|est|sera|sommes) pas (libre|dispo~|interess~|d_accord)
  <n|mari|femme|mere|pere|fils|fille|patron|chef|docteur|secretaire (suis|serai|est|sera|sommes) pas la
  (c_est|ca_fait) ?(un_peu|bien|vraiment|trop) (tot|tard|juste|loin|court|cher|serre) ?quand_meme ?(pour_moi) $
  ^ (un_peu|bien|vraiment) (tot|tard|juste|loin|court|cher|serre) ?quand_meme ?(pour_moi) $
  travaille|bosse|travail|boulot|cours|reunion (a_cette_heure|a_ce_moment|ce_jour|a_ces_heures|cet_horaire)
  ^ *{lead} (une?_)?autre (jour|date|heure|horaire|creneau|moment) ?(si_possible|s_il_vous_plait|peut_etre) $
  manque|oublie|saute ..2 chiffre|chiffres|lettre|lettres
  (adresse|mail|date|heure|nom|numero|prenom|telephone|jour) ..2 est pas (bonne?|le_bon|la_bonne|juste|exacte?|correcte?|ca)
  pas_que_je_sache|pas_pour_(l_instant|le_moment)
  pour une_autre_fois|un_autre_jour
  (suis|serai|est|sera) ?deja (prise?|occupee?) !en_charge|en_compte|de|par
  j_ai_deja_(quelque_chose|un_truc|un_rendez_vous)
  impossible pour|de|ce|le
`)

/** Neither yes nor no. */
export const unsure = phrases(`
  (sais|saurais)_(pas|plus|pas_trop|pas_vraiment|trop_rien|pas_encore|trop_pas) !si_(vous|je_suis|c_est_le_bon)|comment|trop_comment
  (en_)?sais_(rien|trop_rien|pas_plus|foutre_rien)
  chais_pas|j_sais_pas|jsp|sais_pas
  peut_etre|ptet|p_t_etre|p_tet|possible_oui|probablement|possiblement
  ^ *{lead} possible $
  peut_etre|ptet|p_t_etre|ptete
  c_est (a_peu_pres|presque|plus_ou_moins|grosso_modo|pas_loin_d_etre) ca|juste|bon
  (faut|va|vais|allons)_voir !(le|la|un|une|mon|quelqu_un)
  je_verrai|on_verra|a_voir|a_verifier|a_confirmer|sous_reserve|j_attends_de_voir|faut_que_j_y_pense
  laissez_moi (reflechir|y_reflechir|y_penser|le_temps|voir_avec)
  je_vous (dis_ca|redis|dirai|redirai|rappelle|tiens_au_courant|recontacte|confirme_plus_tard|confirmerai|reconfirme|confirme_ca_(demain|plus_tard|ce_soir))
  il_faut|faut|faudrait|faudra (que_je|que_j|voir|que_ma|que_mon|d_abord_que) ?(y|en|d_abord) (reflechisse|voie|regarde|demande|verifie|me_renseigne|parle|consulte|pense|m_organise|vois|m_arrange|verifie~|demande~)
  il_faut voir
  je_(vais_)?demande~ (a|si) (mon|ma|mes|mari|femme|quelqu_un|je|ca)
  je_vais|je_peux|je_pourrais ?(vous) rappeler|retelephoner $
  ^ *{lead} je_vous (rappellerai|recontacterai) $
  faut_que_(je_(reflechisse|voie|regarde|demande|verifie|consulte|me_renseigne)|j_(en_parle|y_reflechisse|demande))
  que_j_en_parle
  suis ..1 pas ..2 (sure?|certaine?|convaincue?|decidee?|fixee?|persuadee?)
  pas|pas_encore|pas_trop|pas_tres|pas_vraiment|moyennement|pas_completement (sure?|certaine?|decidee?|convaincue?) !moi|place|le|la|ma|mon
  j_hesite|on_hesite|je_me_tate|on_se_tate|je_suis_(partagee?|indecise?)|j_ai_un_doute|je_doute|dans_le_doute|je_me_demande
  aucune_idee|pas_d_idee|pas_la_moindre_idee|bof|mouais|mwais|mouai|couci_couca|moyen_moyen
  prefere|prefererais|vais attendre|patienter|reflechir|voir !(jeudi|lundi|mardi|mercredi|vendredi|samedi|la_semaine|le|un|une|demain|que|madame|mme|monsieur|mr|m|docteur|dr)
  je_reflechis|je_vais_(y_)?reflechir|j_y_reflechis|je_cogite
  (prefere|voudrais|veux|vais|dois|aimerais|faut) ?(encore|bien|d_abord|quand_meme) ?(y|en) (reflechir|en_parler|parler_(a|avec)_(ma|mon|mes)|demander|voir_avec|me_renseigner|verifier|en_parler|y_reflechir)
  je_dois (reflechir|demander|verifier|voir|y_reflechir|en_parler|regarder|consulter)
  je_vais_(demander|verifier|regarder|voir)
  ca (depend|se_peut|se_discute|se_pourrait|reste_a_voir)
  moitie_moitie|ni_oui_ni_non|entre_les_deux
  eventuellement|dans_l_absolu
  <quand|si je (crois|pense) ?(bien|que_c_est_(ca|bon)) $
  <quand|si je (suppose|imagine) ?(que_oui|bien|que_c_est_(ca|bon)) $
  peux pas vous_repondre|repondre|vous_dire|vous_le_dire|dire|me_prononcer|savoir
  <va|convient|arrange|plait|tente pas_trop $
  (oui|ouais)_(et|ou)_non
`)
