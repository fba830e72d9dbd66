import type { checks as english } from '../en/checks.ts';
import type { Translation } from '../message.ts';

/** What each check says, by its id. In French. */
export const checks: Translation<typeof english> = {
  'bullets-without-action': {
    title: 'Les puces disent ce qui a été réalisé',
    failureTitle: 'Plusieurs puces ne disent pas ce qui a été réalisé',
    description:
      'Une puce qui commence par ce que vous avez fait est une preuve ; une attribution ou une liste de mots n’en est pas une.',
    todo: 'Commencer les puces par ce que vous avez fait',
    advice:
      'Commencez chacune de ces puces par le verbe qui dit ce que vous avez fait, et dites ce que cela a donné.',
    noVerb: 'Elle nomme des choses sans verbe.',
    duty: 'Elle nomme une attribution, pas ce que vous avez fait.',
  },
  'contact-in-header-or-footer': {
    title: 'Les coordonnées sont dans le corps du texte',
    failureTitle: 'Les coordonnées sont seulement dans l’en-tête ou le pied de page',
    description:
      'Beaucoup de parseurs ignorent les en-têtes et les pieds de page : la candidature peut arriver sans moyen d’y répondre.',
    advice: 'Placez les coordonnées dans les premières lignes du texte.',
  },
  'contact-not-on-one-line': {
    title: 'Les coordonnées tiennent sur une ligne',
    failureTitle: 'Les coordonnées sont réparties sur plusieurs lignes',
    description:
      'Une seule ligne simple de coordonnées : c’est ce que la plupart des parseurs lisent en entier.',
    advice: 'Mettez e-mail, téléphone et liens sur une ligne, sous votre nom.',
    onThisLine: 'Sur cette ligne : {what}.',
  },
  'degree-not-shown': {
    title: 'Le diplôme demandé figure dans le CV',
    failureTitle: 'Le diplôme demandé ne figure pas dans le CV',
    description:
      'Les formulaires de candidature demandent souvent le diplôme. Beaucoup d’offres acceptent un équivalent (« or equivalent ») : cherchez ces mots.',
    asked: 'Demandé : {degree}.',
    otherLanguage: 'Le diplôme est peut-être écrit dans une autre langue.',
    notRecognised: 'Une formation est citée, mais aucun diplôme n’y a été reconnu.',
    noneFound: 'Demandé : {degree}. Aucun n’a été trouvé.',
  },
  'exaggerated-scale': {
    title: 'Aucun chiffre ne va au-delà de ce que le CV soutient',
    failureTitle: 'Un chiffre va au-delà de ce que le CV soutient',
    description:
      'Personne n’attend de grands nombres en début de carrière, et un nombre auquel on ne croit pas fait douter des autres.',
    advice: 'Dites ce que vous avez mesuré et où, ou retirez le chiffre.',
    maybeEmployers:
      'Un grand nombre peut être vrai pour le système de l’employeur ; le CV seul ne permet pas de le savoir.',
    muchOnTrust: '« {claim} » demande beaucoup de confiance au lecteur.',
  },
  'file-too-large': {
    title: 'Le fichier est assez petit pour tous les parseurs',
    failureTitle: 'Le fichier est plus gros que ce que certains parseurs acceptent',
    description: 'Greenhouse n’analyse pas les fichiers de plus de 2,5 Mo.',
    advice: 'Retirez les images, ou exportez avec de plus petites, jusqu’à passer sous 2,5 Mo.',
    size: 'Le fichier fait {size} Mo.',
  },
  'hidden-text': {
    title: 'Tout le texte est visible',
    failureTitle: 'Une partie du texte est invisible',
    description:
      'Un texte blanc, invisible ou hors de la page ressemble à une ruse, et tout le monde le voit une fois le texte extrait.',
    todo: 'Retirer le texte caché',
    advice: 'Retirez le texte caché, ou montrez-le s’il est vrai.',
  },
  'keyword-stuffing': {
    title: 'Aucun mot-clé n’est répété sans raison',
    failureTitle: 'Des mots-clés sont répétés sans raison',
    description: 'Répéter un mot-clé n’apporte rien ici, et un mur de mots-clés passe pour du remplissage.',
    advice: 'Citez chaque compétence une fois dans la liste et une fois là où vous l’avez utilisée.',
    manyInOneBreath: 'Plus de {most} compétences y sont citées d’une traite.',
    repeatedOnLine: '{skill} est cité {count} fois sur une ligne.',
    repeatedInSkills: '{skill} est cité {count} fois dans la liste des compétences.',
  },
  'link-without-address': {
    title: 'Les liens montrent leur adresse',
    failureTitle: 'Un lien cache son adresse',
    description:
      'Les parseurs gardent le texte d’un lien et perdent sa destination ; sur papier, il ne reste que le texte.',
    todo: 'Écrire les adresses des liens',
    advice: 'Écrivez l’adresse elle-même, par exemple github.com/votre-nom.',
    notPrinted: 'L’adresse {url} n’est pas écrite.',
  },
  'missing-contact': {
    title: 'Le nom, l’e-mail et le téléphone sont lisibles',
    failureTitle: 'Une coordonnée manque',
    description: 'Un CV sans nom ni moyen de répondre ne peut être classé au nom de personne.',
    todo: 'Ajouter les coordonnées qui manquent',
    advice:
      'Mettez votre nom sur la première ligne, l’e-mail et le téléphone sur la suivante, en texte simple.',
    email: 'adresse e-mail',
    phone: 'numéro de téléphone',
    name: 'nom',
    maybeUnread: 'Non trouvé : {details}. Une partie du texte est illisible : c’est peut-être là.',
    noName: 'Aucune ligne n’a été reconnue comme un nom.',
    maybePhone: 'Un long numéro, vers le haut, est peut-être un numéro de téléphone.',
    notFound: 'Non trouvé : {detail}.',
  },
  'missing-pillar': {
    title: 'Chaque sujet central du métier que l’offre nomme a sa ligne',
    failureTitle: 'Un sujet central du métier que l’offre nomme n’a pas de ligne',
    description:
      'Conception de bases de données, API, sécurité, tests et fiabilité : c’est là-dessus que le travail est jugé ; une ligne honnête sur chacun suffit.',
    advice:
      'Là où vous l’avez fait, ajoutez une ligne sur le modèle montré, avec vos propres faits dans les blancs.',
    noLines: 'Aucune ligne d’expérience ou de projet n’a été trouvée.',
    lineCouldRead: '{topic} : si vous l’avez fait, une ligne pourrait être : « {pattern} »',
  },
  'missing-section': {
    title: '« Experience » ou « Projects », « Skills » et « Education » ont leur titre',
    failureTitle: 'Une rubrique que les parseurs cherchent n’a pas de titre',
    description:
      'Les parseurs rangent ce qu’ils lisent sous le titre qui précède ; une rubrique sans titre est perdue ou mal rangée.',
    todo: 'Ajouter un titre : {sections}',
    advice:
      'Prévoyez pour {sections} {count, plural, one {une rubrique} other {une rubrique chacun}}, sous un titre sur sa propre ligne.',
    otherLanguage: 'Le CV ne semble pas être en anglais : ses titres sont peut-être justes dans sa langue.',
    maybeUnread: 'Une partie du texte est illisible ; des titres en font peut-être partie.',
    noText: 'Il n’y a aucun texte où chercher des titres.',
    maybeUnknownHeading: '{sections} : peut-être présent, sous un titre que les parseurs ne connaissent pas.',
    noHeading: 'Aucun titre {section} n’a été trouvé.',
    work: '« Experience » ou « Projects »',
    skills: '« Skills »',
    education: '« Education »',
  },
  'multi-column': {
    title: 'Le texte tient en une colonne',
    failureTitle: 'Le texte est sur plusieurs colonnes',
    description:
      'Certains parseurs lisent d’un bord à l’autre de la page : les colonnes se mélangent ou changent d’ordre.',
    todo: 'Mettre le texte sur une colonne',
    advice: 'Mettez le texte sur une seule colonne.',
    columns: 'Le texte est sur {columns} colonnes.',
  },
  'no-full-project': {
    title: 'Un projet réunit une API, une base de données et des tests',
    failureTitle: 'Aucun projet ne réunit une API, une base de données et des tests',
    description: 'Un petit système qui a les trois prouve plus que plusieurs qui en ont un chacun.',
    advice:
      'Dites, pour un projet, quelle API, quelle base de données et quels tests il a ; s’il en manque un, complétez d’abord le projet.',
    notEnglish: 'Les projets ne semblent pas décrits en anglais.',
    notTold: 'Les projets n’ont pas pu être distingués.',
    inDifferentJobs: 'Les trois sont montrés, mais dans des expériences différentes.',
    lacks: 'Non montré : {parts}.',
  },
  'no-github-link': {
    title: 'Le code des projets peut être trouvé',
    failureTitle: 'Il y a des projets avec du code, mais pas de lien GitHub',
    description: 'Du code que l’on peut lire est la meilleure preuve en début de carrière.',
    todo: 'Donner un lien vers votre code',
    advice: 'Ajoutez l’adresse de votre profil GitHub ou du projet, si vous pouvez en montrer le code.',
    noAddress: 'GitHub est cité, mais aucune adresse n’a été trouvée.',
    maybeNoCode: 'Les projets n’ont peut-être pas de code.',
    noLink: 'Ce projet a du code, et aucun lien n’y mène.',
  },
  'no-measure': {
    title: 'Une puce donne un chiffre vérifiable',
    failureTitle: 'Aucune puce ne donne de chiffre vérifiable',
    description:
      'Un chiffre modeste sur lequel on peut poser une question, comme la couverture de tests ou un temps dans un benchmark local, rend une ligne concrète.',
    todo: 'Mettre un chiffre dans une ligne',
    advice:
      'Mettez dans une ligne un chiffre dont vous pouvez répondre : combien, de quelle taille, à quelle fréquence, combien plus vite ou moins cher qu’avant.',
    none: 'Aucune puce ne donne un tel chiffre.',
  },
  'no-reliability': {
    title: 'Une puce dit comment le travail a été rendu fiable',
    failureTitle: 'Aucune puce ne dit comment le travail a été rendu fiable',
    description:
      'Validation, contraintes, timeouts, nouvelles tentatives, gestion des erreurs ou tests montrent que le travail tient quand quelque chose se passe mal.',
    todo: 'Dire ce qui rend votre travail fiable',
    advice:
      'Là où vous avez validé des entrées, géré des erreurs, fixé des timeouts ou écrit des tests, ajoutez une puce qui le dit.',
    none: 'Aucune puce ne parle de validation, de contraintes, de gestion des erreurs, de nouvelles tentatives ou de tests.',
  },
  'no-summary': {
    title: 'Une courte accroche ouvre le CV',
    failureTitle: 'L’accroche manque, est longue ou est à la première personne',
    description:
      'Deux ou trois phrases concrètes, en haut, disent ce que vous savez faire aujourd’hui et ce que vous cherchez.',
    todo: 'Commencer par une courte accroche',
    advice:
      'Commencez par une accroche de 70 mots au plus : ce que vous faites, ce que vous avez montré, ce que vous cherchez.',
    noText: 'Il n’y a aucun texte où chercher une accroche.',
    maybeElsewhere: 'Ceci est peut-être une accroche sous un autre titre : « {start}… »',
    notFound: 'Aucune accroche n’a été trouvée sous le nom.',
    notEnglish: 'L’accroche ne semble pas être en anglais.',
    wordCount: 'L’accroche compte {words} mots.',
    firstPerson: 'L’accroche dit « {word} ».',
  },
  'no-text-layer': {
    title: 'Chaque page a un texte qu’une machine peut lire',
    failureTitle: 'Une page est une image sans texte',
    description: 'Les parseurs lisent le texte d’un fichier, pas ses pixels : une page scannée arrive vide.',
    todo: 'Exporter le CV avec son texte, pas en image',
    advice: 'Exportez le CV depuis le logiciel où il a été écrit, au lieu de le scanner ou de l’aplatir.',
    noText: 'Aucun texte n’a été trouvé sur la page.',
  },
  'non-standard-heading': {
    title: 'Les parseurs connaissent tous les titres',
    failureTitle: 'Les parseurs ne connaissent pas un des titres',
    description:
      'Certains parseurs travaillent avec une liste de titres et sautent une rubrique dont le nom n’y est pas.',
    advice:
      'Employez les titres habituels : « Summary », « Experience », « Projects », « Skills », « Education ».',
    otherLanguage: 'Ce sont peut-être les titres habituels d’une autre langue.',
    safer: 'Au lieu de « {heading} », {safer} est plus sûr.',
    quoted: '« {name} »',
    projectsOrExperience: '« Projects » ou « Experience »',
  },
  'skills-off-target': {
    title: 'La liste des compétences cite ce qui est requis',
    failureTitle: 'La liste des compétences omet l’essentiel de ce qui est requis',
    description:
      'Les recruteurs cherchent dans cette liste et la survolent. Elle devrait citer ce que l’offre exige, dans la mesure où c’est vrai.',
    advice: 'Ajoutez à la liste les compétences requises que vous avez utilisées.',
    listed:
      '{found} {found, plural, one {citée} other {citées}} sur {all} {all, plural, one {compétence requise} other {compétences requises}}. Non citées : {names}.',
  },
  'summary-off-target': {
    title: 'L’accroche répond à cette offre',
    failureTitle: 'L’accroche ne répond pas à cette offre',
    description:
      'L’accroche est lue en premier : elle devrait citer le poste, ou ce que le poste demande d’abord.',
    todo: 'Orienter l’accroche vers cette offre',
    advice:
      'Citez dans l’accroche l’intitulé de l’offre, ou deux de ses premiers mots-clés que vous avez prouvés.',
    tooFewKeywords: 'L’offre cite trop peu de mots-clés.',
    namesNeither: 'Elle ne cite ni l’intitulé ni deux des premiers mots-clés, comme {keywords}.',
  },
  table: {
    title: 'Aucun contenu n’est dans un tableau',
    failureTitle: 'Une partie du contenu est dans un tableau',
    description: 'Certains parseurs perdent les cellules d’un tableau, ou les lisent dans un ordre à eux.',
    todo: 'Écrire le tableau en lignes simples',
    advice: 'Écrivez le contenu du tableau en lignes simples.',
    found: '{tables} {tables, plural, one {tableau trouvé} other {tableaux trouvés}}.',
  },
  'text-box': {
    title: 'Aucun texte n’est dans une zone de texte',
    failureTitle: 'Une partie du texte est dans une zone de texte',
    description: 'Un texte placé dans une zone à part est souvent sauté, ou lu après tout le reste.',
    advice: 'Déplacez le texte de la zone dans le corps du CV.',
  },
  'thin-stack': {
    title: 'Chaque partie de la stack du poste est couverte',
    failureTitle: 'Une partie de la stack du poste n’est pas couverte',
    description: 'Avec un outil de chaque groupe, on peut réaliser et livrer un petit service.',
    advice:
      'Si vous avez utilisé quelque chose de ce groupe, citez-le sous « Skills » et montrez-le dans un projet.',
    nothingFound: '{group} : rien n’a été trouvé. L’offre demande {names}.',
  },
  'tiny-text': {
    title: 'Le texte est assez grand pour être lu',
    failureTitle: 'Une grande partie du texte est sous 8 points',
    description: 'Après le parseur, ce sont des personnes qui lisent le CV, à l’écran ou sur papier.',
    advice: 'Mettez le texte en 10 points ou plus, et coupez des mots plutôt que la taille.',
    share: '{percent} % des lettres sont sous 8 points.',
  },
  'title-not-shown': {
    title: 'L’intitulé de l’offre figure dans le CV',
    failureTitle: 'L’intitulé de l’offre ne figure nulle part dans le CV',
    description:
      'Les recruteurs cherchent par intitulé ; une variante courante compte (« Backend Developer » pour « Backend Engineer »).',
    advice:
      'Si l’intitulé dit bien ce que vous faites ou cherchez, mettez-le sous votre nom ou dans l’accroche.',
    otherLanguage: 'Les intitulés du CV sont peut-être dans une autre langue.',
    maybeSame: '« {title} » est peut-être le nom que l’employeur donne à « {nearest} ».',
    nearest: 'Ce qui se rapproche le plus de « {title} » dans le CV :',
    notFound: 'Ni « {title} » ni une variante courante n’a été trouvé.',
  },
  'too-long': {
    title: 'La longueur convient aux années d’expérience',
    failureTitle: 'Le CV est plus long que les années ne le demandent',
    description:
      'Une page contient les trois premières années de travail, deux pages un parcours plus long ; la suite est rarement lue.',
    todo: 'Couper ce qui ne répond pas à l’offre',
    advice: 'Gardez ce qui répond à l’offre et coupez le reste.',
    academic: 'Un CV universitaire peut être plus long.',
    pages: '{pages} pages ; deux suffiraient.',
    pagesForYears:
      '{pages} pages pour {years} {years, plural, one {an} other {ans}} de travail ; {allowed, plural, one {une page suffirait} other {deux pages suffiraient}}.',
  },
  'too-many-skills': {
    title: 'La liste des compétences est courte et ne se répète pas',
    failureTitle: 'La liste des compétences est longue ou se répète',
    description: 'On croit une liste courte qui répond à l’offre ; une longue cache ce qui compte.',
    todo: 'Raccourcir la liste des compétences',
    advice: 'Gardez les compétences que l’offre demande et que le reste du CV prouve.',
    count: 'La liste des compétences a {count} éléments.',
    same: '« {first} » et « {second} » sont la même compétence.',
  },
  'unclear-dates': {
    title: 'Les dates des expériences s’écrivent comme « Mar 2023 – Aug 2024 »',
    failureTitle: 'Certaines dates peuvent être mal lues',
    description:
      'Les parseurs comptent les années d’expérience d’après les dates ; les années seules, les chiffres abrégés et les lignes coupées sont souvent mal lus.',
    todo: 'Écrire des dates sans équivoque',
    advice: 'Écrivez chaque période comme « Mar 2023 – Aug 2024 » ou « Mar 2023 – Present », sur une ligne.',
    otherLanguage: 'Les dates suivent peut-être l’usage d’une autre langue.',
    noDates: 'Pour certaines expériences, aucune date n’a été trouvée.',
    numeric: 'Le mois est un nombre.',
    shortYear: 'L’année n’a que deux chiffres.',
    season: 'Une saison n’est pas un mois.',
    noMonths: 'Les mois manquent.',
    broken: 'La période est coupée sur deux lignes.',
  },
  'unproven-keywords': {
    title: 'Des projets ou des expériences prouvent ce qui est requis',
    failureTitle: 'Trop peu de mots-clés requis sont prouvés dans des projets ou des expériences',
    description:
      'Une compétence dans une liste est une affirmation ; une ligne sur ce qui a été réalisé avec est une preuve.',
    advice:
      'Dites, dans un projet ou une expérience, ce que vous avez réalisé avec au moins un tiers des compétences requises, dans la mesure où c’est vrai.',
    proven: '{proven} {proven, plural, one {prouvé} other {prouvés}} sur {all}. Pas encore : {names}.',
  },
  'unreadable-characters': {
    title: 'Chaque lettre ressort comme du texte',
    failureTitle: 'Certaines lettres ne ressortent pas comme du texte',
    description:
      'À la lecture, les polices d’icônes, les lettres sans texte derrière elles et les mots très espacés deviennent d’autres caractères ou se défont.',
    todo: 'Utiliser une police courante',
    advice:
      'Prenez une police courante, sans icônes ni grand espacement des lettres, et exportez de nouveau le fichier.',
    onThisLine: 'Cette ligne contient des caractères qui n’ont pas de sens.',
  },
  'years-short': {
    title: 'Les années demandées y sont',
    failureTitle: 'Moins d’années d’un tel travail que l’offre n’en demande',
    description:
      'Beaucoup de personnes sont embauchées avec moins d’années que l’offre n’en demande ; mieux vaut savoir que la question peut venir.',
    claimed: 'L’accroche annonce {claimed} ; les dates d’un tel travail totalisent {shown}.',
    asked: 'Demandé : {asked}. Les dates d’un tel travail totalisent {shown}.',
    ofAll: 'Demandé : {asked}. Sur {worked} dans le CV, {shown} en relèvent.',
  },
};
