/** How each usual topic is spoken of: a data table, the first that matches wins. */
import type { Topic } from '../tongue.ts'
import { type Phrases, phrases } from './intents/phrases.ts'

/** The expressions of every topic. */
export const topics: readonly (readonly [Topic, Phrases])[] = [
  [
    'certification',
    phrases(`
      certifi(ant|ante|antes|ee|e|ees|cation|cations)
      certificat !medical|de_(naissance|deces)
      diplom~|qualiopi|rncp|titre_professionnel|reconnue?s?|reconnue?s?_par_l_etat|qualifiante?s?|validation_des_acquis|vae
      examens?|evaluation (final|finale|a_la_fin|de_fin|au_bout)
      attestation|badge ?de (formation|reussite|fin_de_formation)
      (aura|auront|ont|a|avoir|recoit|donne~|delivre~|remet~|obtient|y_a) ..2 attestation
      attestation ..2 (a_la_fin|a_l_issue|delivree?|remise?|apres)
    `),
  ],
  [
    'funding',
    phrases(`
      financement~|financ(ee?s?|er|able|ables|e|ent)|cpf|opco|pole_emploi|france_travail|subvention~|mon_compte_formation|fongecif|fafcea|fifpl|agefice|aides?_financieres?|agefiph|transitions?_pro
      (c_est|est_ce|est_elle|est_il|etre|sera) ?bien prise?s? en_charge
      prise?s? en_charge par ?la ?le ?l ?mon (opco|employeur|pole|cpf|france|entreprise|patron|chomage|region|societe)
      prendre|prend|paye|paie|financer|finance ?en_charge (la_formation|ma_formation|mon_employeur|l_employeur)
      (employeur|entreprise|patron|boite|chomage|region) ..2 (prend~_en_charge|paye|paie|finance~|payer|prendre_en_charge)
      droit ..3 aides?
      demandeur~_d_emploi|au_chomage|inscrite?_a_(pole_emploi|france_travail) ..4 (droit|gratuit~|paye|paie|aides?|coute|prise?_en_charge|financ~|rembours~)
      aides? (de_l_etat|possibles|disponibles|pour)
      des_aides
    `),
  ],
  [
    'programme',
    phrases(`
      cherche|cherchons|interessee?s? ..4 {course}
      programme~|contenu|on_apprend|apprendr~|prerequis|pre_requis
      niveau ?est|sera (requis|demande|minimum|exige|necessaire|faut)
      quel_niveau|le_niveau|un_niveau|niveau_(minimum|requis|de)|objectifs?_(de_la|du)|modules?|presentiel|distanciel|a_distance|en_ligne|quelles_formations|formation_porte|visioconference|par_zoom|e_learning
      (faut|il_faut|besoin) ..3 (connaitre|bases|savoir|diplome|maitriser|niveau) ..6 formation|stage|cours|suivre|inscrire
      (renseignements?|informations?|infos?|details?|documentation|brochure|plaquette|catalogue) ..4 {course}
      (avez|proposez|faites|organisez|donnez|dispensez) ..3 {course}
      vos {course}
      catalogue|brochure|plaquette
      debutants?|grands_debutants|niveau_debutant|plan_de_(cours|formation)|deroule_(la|le|une)|exercices|supports?_de_cours|travaux_pratiques
      combien|nombre ..2 (stagiaires|participants|eleves|par_groupe|par_session)
      (on|je) ?(va|vais) ?(y) (voit|apprend|etudie|apprendre|voir_quoi|voit_quoi)
    `),
  ],
  [
    'insurance',
    phrases(`
      mutuelle~|securite_sociale|secu|assurance_maladie|tiers_payant|carte_vitale|conventionnee?s?|cmu|complementaire~|css|ald|ameli|feuille_de_soins?|cpam|aide_medicale|pris_en_charge|prise_en_charge_par_la_(secu|mutuelle|securite)
      remboursee?s?_par|secteur_(1|2|un|deux)
      carte_(europeenne|de_mutuelle)
    `),
  ],
  [
    'warranty',
    phrases(`
      garanti~|service_apres_vente_couvre|extension_de_garantie|couvert_par_l_assurance|piece_detachee_garantie`),
  ],
  [
    'returns',
    phrases(`
      (rendre|ramener|rapporter|retourner|renvoyer|reprendre|echanger|reexpedier) (un|une|le|la|l|mon|ma|mes|ce|cet|cette|des|les|ca) !(vous|appel)
      retour(ner|s|nee?s?)?|rembours~|retractation|echang(er|e|es|eable)|renvoyer|reprenez|bon_de_retour|changer_d_avis|satisfait_ou_rembourse|avoir_un_avoir|un_avoir
    `),
  ],
  [
    'allergens',
    phrases(`
      allerg~|gluten|lactose|arachides?|cacahuetes?|intoleran~|coeliaque|noix|noisettes?|fruits_a_coque|crustaces|sesame|soja|amandes|coquillages|celeri|traces_de|moutarde_dans|sulfites
      je_(digere|supporte|peux)_pas ..3 (lait|oeufs?|poisson|fromage|fruits_de_mer|epices|ail|manger)
      (mange|mangent|mangeons|boit|supporte) pas ?de ?d ?du (porc|viande|poisson|lait|oeufs?|fromage|epice|gluten|crustaces|fruits|alcool|boeuf)
      sans_(oeufs?|lait|sel|sucre|porc|alcool|produits_laitiers)
    `),
  ],
  [
    'menu',
    phrases(`
      menus?|plats?|vegetarien~|vegan~|vegetalien~|halal|hallal|casher|kasher|desserts?|vins?|formules?|specialites?|on_mange_quoi|cuisine~|fruits_de_mer|a_manger|burgers?|pizzas?|poissons?|viandes?|entrees|fromages?|bieres?|cocktails?|aperitif|brunch|petit_dejeuner|buffet|moules|huitres|frites|couscous|sushis?|fait_maison|produits_(locaux|frais)|bio|champagne|gateaux?|boissons?|gastronomique
      <prenez|acceptez|par|prend|avec|payer|regler|accepte|prends|ma la carte !vitale|bancaire|bleue|d|de
      (qu_est_ce_qu|que) ..2 (on_mange|vous_servez|mange_t_on)
      servez ..2 (quoi|des|du|de_la)
    `),
  ],
  [
    'terrace',
    phrases(`
      terrasse~|en_exterieur|exterieur|dehors|jardin|patio|veranda|en_plein_air|rooftop|soleil|l_ombre|au_frais|au_bord|vue_sur`),
  ],
  [
    'pets',
    phrases(`
      chiens?|chats?|animaux|animal|toutou|chienne|chiot|labrador|caniche|bouledogue|yorkshire|boule_de_poils|croquettes`),
  ],
  [
    'children',
    phrases(`
      chaises?_(hautes?|bebes?|enfants?|pour_(bebes?|enfants?|les_enfants|les_petits))|sieges?_bebe|menus?_enfants?|les_enfants|accueil_des_enfants|poussettes?|rehausseurs?|table_a_langer|langer|jeux|age_minimum|coin_enfants?|aire_de_jeux|biberons?|micro_ondes|petits_pots
      prenez|acceptez|recevez|soignez|prend ?vous les|des (enfants|bebes|petits|nourrissons|tout_petits)
      (a_partir_de_quel|des_quel|jusqu_a_quel|quel) age
      (bebe|bebes|enfants?|gamins?|petits?) (acceptes|bienvenus|mange|mangent|paye|paient|gratuit)
      (avec|amener) ?un ?le ?mon ?notre ?des ?nos (bebes?|nourrisson|tout_petit|jeunes_enfants)
      pour (les|nos|mes) (enfants|petits|gamins|bebes)
    `),
  ],
  [
    'disability',
    phrases(`
      handicap~|fauteuil~ !(bancal)
      fauteuil_roulant|pmr|mobilite_reduite|accessib~|ascenseur~|malentendant~|sourde?s?|malvoyant~|aveugle~|rampe|bequilles?|deambulateur|plain_pied|rez_de_chaussee|marches|escaliers?|langue_des_signes|dificulte_a_marcher|difficultes?_a_marcher|se_deplace_difficilement|monte_escalier
    `),
  ],
  [
    'parking',
    phrases(`
      gare (ou|on) !pas
      parkings?|garer|stationn~|voiturier|me_gare|se_gare|parcmetre|(laiss|met|pos)(e|er|s|tre)_(ma|la|notre)_(voiture|moto|camionnette)|zone_bleue|places?_pour_se_garer|borne_de_recharge|poser_la_voiture|laisser_la_voiture|laisser_ma_voiture`),
  ],
  [
    'delivery',
    phrases(`
      (recevoir|recevrai|recevra|recois|arriver|arrive|arrivera) ..1 (mon|ma|mes|notre|le|la|un) (colis|commande|paquet|livraison|produit|article|meuble|canape|appareil) !(casse|abime|vide)
      livr(er|e|es|ez|aison|aisons|ee|ees|eur|eurs|era|erez)|expedi~|suivi_de_(commande|colis)|numero_de_suivi|transporteur~|monter_a_l_etage|frais_de_(port|livraison|envoi)|a_emporter|emporter|installation_a_domicile|point_relais|colissimo|chronopost|envoi|deliveroo|uber_eats
      (ou_en_est|suivre|ou_est|quand_arrive|arrive_quand) (ma|mon|la|le|notre|mes) {thing}
      (ma|mon|la|le|notre|mes) (commande|colis|livraison|paquet) ..2 (arrive|ou|quand|est_ou|en_est|arrivera)
    `),
  ],
  [
    'delay',
    phrases(`
      en_retard|retard~|delais?|temps_d_attente|liste_d_attente|y_a_de_l_attente|de_l_attente|beaucoup_d_attente|faut_attendre|attendre_longtemps
      combien_de_temps (d_attente|faut_il_attendre|ca_prend|il_faut_attendre|on_attend|avant_d|pour_avoir)
      (rendez_vous|rdv) ..2 dans_combien_de_temps
    `),
  ],
  [
    'prescription',
    phrases(`
      ordonnances?|renouvel~|medicaments?|traitements?|certificats?_medica(l|ux)|arret_(de_travail|maladie)|prolonger_(mon|l)_arret|prescri~|pilule|bon_de_transport|courrier_pour_(le|un)_specialiste|lettre_pour_(le|un)|comprimes|cachets
    `),
  ],
  [
    'results',
    phrases(`
      resultats?|analyses?|bilan_sanguin|biopsie|compte_rendu|labo|laboratoire
      <faites|faites_vous|faire (ma|mes|mon|sa|ses|son|la|les|l|cette|de|d) (prises?_de_sang|irm|radios?|scanners?|echographies?|mammographie|test_(pcr|covid)) !(a_faire)
      (prises?_de_sang|irm|radios?|scanners?|echographies?|mammographie|test_(pcr|covid)) ..3 (faite?s?|passee?s?|recue?s?|prete?s?|arrivee?s?|hier|derniere?|est|sont|montre~|dit|donne~)`),
  ],
  [
    'cancellation',
    phrases(`
      (conditions|frais|politique|delai|modalites|penalites) d_annulation
      si_(j|on|je|jamais_j|jamais_on) annule
      si_(je|on|j) ..1 (rate|loupe|oublie|manque|viens_pas|vient_pas|peux_pas|annule|peut_pas|suis_malade|decommande|n_ai_pas_annule)
      combien de_temps|de_jours|d_heures ..5 annul~
      annuler (gratuitement|sans_frais|au_dernier_moment)
      arrhes|acompte|caution
      jusqu_a_quand ?(je|on|est_ce_que_je) (peux|puis|peut) ?je annuler
      annulations? ..2 (gratuite|payante|facturee|remboursee|possible)
      comment ?(on|faire_pour|je_peux|ca_se_passe_pour|je_fais_pour) annul~
      en_cas_d (annulation|empechement|absence)
    `),
  ],
  [
    'payment',
    phrases(`
      prenez|acceptez|prend|avec|par|accepte la carte|les_cartes
      payer|paiement~|paye|paie|regler|reglement|carte_(bancaire|bleue|de_credit)|cartes_(bancaires|bleues)|cb|cheques?|especes|liquide|cash|tickets?_(restaurant|resto|restos)|carte_(swile|restaurant)|titres?_restaurant|en_plusieurs_fois|virement|american_express|amex|sans_contact|facilites|echelonner|factur(e|es|ation)|paypal|addition|separement|avance_de_frais|avancer_(l_argent|les_frais)|apple_pay|lydia|mensualites|devis_signe|note_de_frais|distributeur
      en (2|deux|3|trois|4|quatre|10|dix) fois
      (3|trois|4|quatre|10|dix) fois sans_frais
    `),
  ],
  [
    'price',
    phrases(`
      prix|tarifs?|tarification|honoraires|chere?s?|depassements?|gratuite?s?|payante?s?|montant|cout|couts|budget|devis|reductions?|remises?|promotions?|promo|code_promo|rabais|ristourne|tarif_reduit|etudiante?s?_tarif|ca_va_chercher_dans
      combien ?ca ?vous (coute|coutent|c_est|est_ce|vous_prenez|prenez|je_dois|je_vous_dois|pour|vaut|faut_il_compter|faut_compter|revient|reviennent|faut|prend|prend_le|la|le|une|un|les|chez|ca_fait|demandez|facturez)
      (ca|c|elle|il|elles|ils) coute~
      (compt|prevoi|facturez|demandez|prenez)~ combien
      combien ..2 par_personne|par_tete|la_nuit|la_seance|de_l_heure|par_jour
      coute~
      (c_est|est|c_etait|ce_sera|ca_fait|ca_fera|ca_revient) ?a combien !(de_temps|de_jours|d_heures|de_kilometres)
      a_combien
    `),
  ],
  [
    'documents',
    phrases(`
      documents?|papiers?|apporter|apporte|amener|amene|amenez|apportez|ramener|faut_il_prendre|quoi_prendre|carte_d_identite|justificatifs?|pieces?_d_identite|(courrier|lettre|mot)_(du|de_mon|de_la|d_un|de_votre)_(medecin|docteur|generaliste|specialiste)|a_jeun|venir_avec_(son|mon|un|des|les|mes|mon_propre)_(ordinateur|papiers?|documents?|ordonnances?|radios?|pc|materiel|carnet|dossier)|dossier_d_inscription|inscription|passeport|permis|carnet_de_(sante|vaccination)|prevoir_quelque_chose|faut_prevoir
      (apporter|amener|prendre|avec|besoin_de) ..1 mon_ordinateur
      (faut|dois|doit) ..3 (apport|amen|fourn|presente|prendre_avec)~
      (faut|besoin|avoir|prevoir|venir_avec) ..3 ordinateur|pc|tablette|materiel|cahier
      attestation~|attestations_de
    `),
  ],
  [
    'certification',
    phrases(`
      attestation`),
  ],
  [
    'email',
    phrases(`
      (votre|quelle_est_l|une|quel_est_votre|vos|quelle_est_votre|c_est_quoi_l) ?adresse e_mail|email|mail|courriel|adresse_mail|adresse_e_mail|adresse_electronique|electronique
      vous_ecrire|adresse_mail|envoyer_un_(mail|email)|par_(mail|email|courriel) !(vous|a)
    `),
  ],
  [
    'phone',
    phrases(`
      (votre|quel_est_votre|quel_est_le|le|un|autre) numero ?(de|du|direct) (telephone|cabinet|portable|restaurant|fax|fixe|secretariat|urgence|magasin|direct|centre|docteur|docteur_{name})
      votre|le_bon numero !(de|d)
      (un|le|quel|autre|quel_est_le) numero (pour|d_urgence|des_urgences|ou|a_appeler|que_je_peux)
      (numero|ligne) (direct|directe)
      gsm|natel|cellulaire|vous_joindre|vous_rappeler_a_quel|numero_de_(tel|fax)|fax|appeler_(ou|a_quel)
    `),
  ],
  [
    'hours',
    phrases(`
      <meme|autre|l|d|cet|un horaires?
      (commence|debute|demarre|finit|termine|finissent|commencent) ..2 (a_quelle_heure|quelle_heure)
      <l|d|m|de|a|la|le|pour|en|s|se ouvr(ez|e|ent|irez|ira|es|iez)
      (vous|allez|va|on_va|pouvez) ouvrir
      ouvre|ouverture|fermeture|heures_d_ouverture|conges?_(annuels?|d_ete)|en_vacances|ouverte?s?|jours_feries|heures_de_(bureau|reception)|ca_travaille|travaillez|non_stop|permanence
      <porte|est|porte_est|la_porte ferm(ez|e|erez|es|ent|ees?|era)
      (etes|est|serez|sera|restez|reste|etes_vous|c_est|est_ce) ..2 fermee?s?
      jusqu_a_quelle_heure|jusqu_a_quand|a_partir_de_quelle_heure|a_quelle_heure_(vous|on|ouvre|ferme|est_ce|ca)|de_quelle_heure
      ?vous (travaillez|consultez|recevez|bossez|servez) ?vous ?(aussi|encore|bien) (le|les|tard|jusqu|a_midi|du|le_soir|midi|entre|toute)
      (vous|on) servez|sert|servir ..3 (heure|tard|midi|soir|quand)
      on_peut_(venir|passer|appeler) ?manger (jusqu|a_quelle_heure|a_partir|quand)
      service ..2 (midi|soir|commence|termine|continu)
      continu|nocturnes?
      <ma|sa|petite|en pause
    `),
  ],
  [
    'access',
    phrases(`
      comment ?(on|je|faut_il|est_ce_qu_on|est_ce_que_je) ?(fait|fais|peut|peux) ?(on|pour|faire_pour) (venir|vient|acceder|aller|viens|y_aller|va|rejoindre|vous_rejoindre|on_accede|accede|arrive|y_acceder|entrer|rentrer|vous_trouve|vous_trouver)
      (trouve_pas|trouvons_pas|vois_pas|pas_a_trouver) ..1 (cabinet|restaurant|entree|magasin|centre|rue|immeuble|porte|adresse|batiment)
      metro|bus|tramway|tram|rer|code_(d_entree|de_la_porte|de_l_immeuble|porte)|digicode|interphone|gare|etages?|rez_de_chaussee|itineraire|acces|sortie_d_autoroute|autoroute|sonnette|transports?|transports_en_commun|arret_de_bus|a_pied|en_train|en_voiture|batiment|quelle_porte|velo_{name}|navette|gps
    `),
  ],
  [
    'address',
    phrases(`
      adresse !mail|e_mail|email|electronique|de_livraison
      au_combien|a_quel_numero|quel_numero_de_(la_)?rue|situes?|situee?s?|localise~|vous_vous_trouvez|dans_quel(le)?_(rue|quartier|ville|coin|arrondissement)|quel_(endroit|lieu)|quelle_(rue|ville)|quel_(quartier|arrondissement)|loin_(de|du|d)|pres_(de|du|d)_(la|chez|{name})
      (vous_etes|etes_vous|vous_vous_situez|vous_trouve_t_on|c_est|ca_se_trouve|vous_etes_situes|t_es|tu_es|est_ce|c_est_situe) ou !ouvert|ferme|non|pas|bien
      ou (etes_vous|vous_etes|est_ce_que_vous|est_ce_que_c|est_ce|est_situe~|se_(trouve~|situe~|passe~|deroule~|tient|tiennent)|vous_trouvez|ca_se|c_est|est_le|est_la|puis_je_vous_trouver|est_votre|sont|vous_trouver|se_trouve~|ont_lieu|a_lieu|je_dois_(aller|venir))
      (a|a_lieu|se_passe|se_deroule|avez|trouve) ou $
      d_autres_(magasins|cabinets|centres|adresses)
    `),
  ],
  [
    'duration',
    phrases(`
      c_est|est_ce|sera|etre longs?|longue
      dure(nt|ra|e|es)?|duree|longtemps
      combien ?de ?d (temps|heures|jours|semaines|seances)
      sur|pendant combien ?de ?d (jours|temps|heures|semaines)
    `),
  ],
  [
    'practitioners',
    phrases(`
      quels? (medecins?|docteurs?|praticiens?|formateurs?|specialistes?|dentistes?)
      qui (remplace|assure|s_occupe|soigne)
      qui (sont|est|fait|anime|donne|sera) ?(les|le|la) {doctor}|medecins|docteurs|formateur~|dentistes|formation|cours|stage|formatrice
      (combien_de|autres?|d_autres) medecins?|docteurs?|dentistes?|praticiens?|formateurs?
      (femme|homme)_(medecin|docteur)|medecin_(femme|homme)|une_femme|une_doctoresse
      (est_ce_que|il_y_a|y_a_t_il|vous_avez|avez_vous|y_a) ?(une?|des) (dermato~|gyneco~|pediatre~|cardiologue~|ophtalmo~|kine~|femme~|orthophoniste|psy~|sage_femme|osteo~|podologue|nutritionniste|dieteticien~|dentiste|infirmiere?|orl|rhumato~)
      {doctor} ..1 (est|sera|il_est|elle_est) ?(il|elle|toujours|encore|bien|pas|parti|partie) (en_vacances|en_conges?|absente?|a_la_retraite|la_(le|les|mardi|lundi|mercredi|jeudi|vendredi)|remplacee?|presente?)
      remplacant~
    `),
  ],
  [
    'services',
    phrases(`
      vous (faites|proposez|acceptez|vendez|soignez|prenez|pratiquez|organisez|avez_le|reparez|installez|louez|fabriquez|traitez|donnez|offrez|assurez)
      faites|proposez|vendez|prenez|acceptez|soignez|pratiquez|organisez|reparez vous
      est_ce_que_vous (faites|soignez|pratiquez|organisez)
      quels? ?sont_vos services
      que_faites_vous|quelles?_prestations|privatis~|wifi|domicile|teleconsult~|visio|specialises?|specialite|climatis~|salle_(privee|pour)|groupes?
    `),
  ],
]
