import type { advice as english } from '../en/advice.ts';
import type { Translation } from '../message.ts';

/** The verdict in sentences, trades as they are spoken of, and what to do first. In French. */
export const advice: Translation<typeof english> = {
  verdict: {
    otherLanguage: 'L’offre est en {posting} ; le CV ne semble pas l’être.',
    languageThan: 'L’offre est en {posting} ; le CV semble être en {resume}.',
    languages:
      'L’offre demande {languages, plural, one {une langue} other {des langues}} que le CV ne nomme pas : {languages}.',
    languagesBegun: 'L’offre demande {languages} ; le CV montre un niveau de débutant.',
    conditions: 'À vous seul d’en juger : {conditions}.',
    place: 'Lieu de l’offre : {place} ; le CV n’en parle pas.',
    studies: 'L’offre vise des personnes en cours d’études ; le CV n’en montre pas.',
    degree: 'L’offre demande {asked} ; le CV montre {shown}.',
    noDegree: 'L’offre demande {asked} ; aucun diplôme n’a été trouvé dans le CV.',
    degreeUntold: 'L’offre demande {asked} ; le CV cite un établissement, mais pas le diplôme.',
    degreeShorter: 'L’offre demande {asked} ; le CV montre un apprentissage ou des études plus courtes.',
    otherTrade: 'Un autre métier : l’offre porte sur un travail que ce CV ne montre pas.',
    otherTradeIn:
      'Un autre métier : l’offre relève du domaine « {trade} », et le CV ne montre aucun travail de ce type.',
    otherTradeFrom: 'Un autre métier : domaine de l’offre, {asked} ; domaine du CV, {own}.',
    longStretch: 'Un grand écart : le poste est de niveau {asked}, le CV de niveau {shown}.',
    forBeginners: 'Un poste pour débuter : il est de niveau {asked}, le CV déjà de niveau {shown}.',
    belowLevel: 'En dessous de votre niveau : le poste est de niveau {asked}, le CV de niveau {shown}.',
    yearsUnknown: 'L’offre demande {asked} ; les dates du CV ne disent pas combien vous en avez.',
    noJobNames: 'Ambitieux : l’offre demande {asked}, et aucune expérience du CV ne le cite.',
    otherYears: 'Ambitieux : l’offre demande {asked} ; les {worked} du CV relèvent d’un autre travail.',
    noYears: 'Ambitieux : l’offre demande {asked}, et le CV n’en montre pas de rémunérée.',
    internships: 'Ambitieux : l’offre demande {asked}, le CV montre {shown} de stage.',
    fewYears: 'Ambitieux : l’offre demande {asked}, le CV montre {shown}.',
    nearlyYears: 'Presque : l’offre demande {asked}, le CV montre {shown} ; cela suffit souvent.',
    oneLevelUp:
      'Un cran au-dessus : le poste est de niveau {asked}, le CV évoque le niveau {shown} ; prérequis démontrés : {met} sur {all}{more}.',
    furtherAlong:
      'Vous êtes déjà plus loin : le poste est de niveau {asked}, le CV de niveau {shown} ; prérequis démontrés : {met} sur {all}{more}.',
    nearTrade: 'Un pas de côté ({own} → {asked}) ; prérequis démontrés : {met} sur {all}{more}.',
    projectsOnly:
      'Pas encore de travail rémunéré, mais vos projets parlent pour vous ; prérequis démontrés : {met} sur {all}{more}.',
    allShown:
      'Profil très proche : {all, plural, one {le} other {les}} {all} prérequis {all, plural, one {est démontré} other {sont démontrés}}.',
    allAndWishes:
      'Profil très proche : {all, plural, one {le} other {les}} {all} prérequis {all, plural, one {est démontré} other {sont démontrés}}, ainsi que {shown} {shown, plural, one {atout} other {atouts}} sur {wishes}.',
    allListed:
      'Les {all} prérequis sont cités, dont {listed} seulement dans une liste : dites ce que vous en avez fait.',
    allNamed: 'Les {all} prérequis sont cités ; démontrez-en davantage dans vos expériences ou vos projets.',
    allProven:
      '{all, plural, one {Le} other {Les}} {all} prérequis {all, plural, one {est démontré} other {sont démontrés}}.',
    strongMissing: 'Profil très proche : {shown} prérequis démontrés sur {all}{more} ; il manque {names}.',
    strong: 'Profil très proche : {shown} prérequis démontrés sur {all}{more}.',
    mainMissing: 'Le poste porte surtout sur {name}, et rien dans le CV ne le cite.',
    mainNear: 'Le poste porte surtout sur {name} ; le CV montre {by}, qui s’en approche.',
    mainListed:
      'Le poste porte surtout sur {name} ; le CV le cite, mais aucune ligne ne dit encore ce que vous en avez fait.',
    mainImplied:
      'Le poste porte surtout sur {name} ; ce que montre le CV l’implique, mais il n’est pas cité.',
    mostlyListed:
      '{shown} prérequis présents sur {all}, dont {listed} seulement dans une liste : dites ce que vous en avez fait.',
    onlyListed:
      '{shown} prérequis présents sur {all}, mais seulement dans une liste : dites ce que vous en avez fait.',
    unsaid:
      '{shown} prérequis présents sur {all}, dont {implied} seulement {implied, plural, one {implicite} other {implicites}} : nommez ce que vous avez utilisé.',
    oneMissing: 'Profil proche : tous les prérequis ({all}) sauf {name}.',
    close: 'Profil proche : {shown} prérequis démontrés sur {all}{more} ; il manque d’abord {names}.',
    halfWay: 'À mi-chemin : {shown} prérequis démontrés sur {all}{more} ; il manque d’abord {names}.',
    someWay: 'Profil éloigné : {shown} prérequis démontrés sur {all}{more} ; il manque d’abord {names}.',
    noneShown: 'Profil très éloigné : aucun des {all} prérequis n’est démontré.',
    onlyOneMissing: 'L’offre ne demande qu’une chose qu’Evident connaisse, {name}, et le CV ne la cite pas.',
    onlyOneNamed:
      'L’offre ne demande qu’une chose qu’Evident connaisse, {name}, et aucune ligne ne dit encore ce que vous en avez fait.',
    wishesShown: 'L’offre n’exige rien de précis ; les {all} atouts souhaités sont présents.',
    wishesOnly:
      'L’offre n’exige rien de précis ; sur {all} atouts souhaités, {shown} {shown, plural, one {est présent} other {sont présents}}.',
    partlyRead: 'Une partie du CV est illisible : il contient peut-être plus que ce qui a été trouvé.',
    noJobsFound:
      'Aucune expérience n’a été trouvée sous son titre : les années et le niveau sont donc une estimation.',
    rough:
      'L’offre cite peu de choses ({count} {count, plural, one {mot-clé} other {mots-clés}}) : le score n’est qu’un ordre de grandeur.',
  },
  trades: {
    software: 'développement logiciel',
    backend: 'développement backend',
    frontend: 'développement frontend',
    fullstack: 'développement full-stack',
    web: 'développement web',
    mobile: 'développement mobile',
    game: 'développement de jeux vidéo',
    embedded: 'logiciel embarqué',
    security: 'sécurité informatique',
    'data-engineering': 'ingénierie des données',
    'data-science': 'machine learning et data science',
    'data-analysis': 'analyse de données',
    devops: 'infrastructure et exploitation',
    qa: 'test logiciel',
    administration: 'systèmes et réseaux',
    support: 'support informatique',
    management: 'management technique',
  },
  advice: {
    spellTitle: 'Écrire « {name} », non « {wording} »',
    spell: 'Corrigez « {wording} » en « {name} » : qui cherche le nom exact ne le trouve pas.',
    proveTitle: 'Prouver {name} dans un projet ou une expérience',
    nameTitle: 'Citer {name} là où vous l’avez utilisé',
    showTitle: 'Montrer {name}',
    prove:
      'Dans le projet ou l’expérience où vous avez utilisé {name}, dites ce que vous avez réalisé avec ; pour l’instant, il est seulement cité.',
    name: 'Écrivez {name} dans la ligne où vous l’avez utilisé, si c’est le cas ; pour l’instant, {by} {by, plural, one {l’implique} other {l’impliquent}} seulement.',
    otherWords: 'Écrivez {name} dans la ligne qui le dit autrement, si le sens est le même.',
    show: 'Ajoutez {name} au projet ou à l’expérience où vous l’avez utilisé ; rien dans ce CV ne le cite. Si ce n’est pas le cas, laissez-le de côté.',
    showDone:
      'Si {name} a fait partie d’un projet ou d’une expérience, dites-le à cet endroit ; rien dans ce CV ne le cite. Sinon, laissez-le de côté.',
    beginTitle: 'Pour changer de métier, commencer par {name}',
    begin:
      'Si vous voulez changer de métier, commencez par {name} : un petit projet personnel le montre. Rien dans ce CV ne le cite encore.',
    nearerTitle: 'Chercher des offres plus proches de votre travail',
    nearerIn:
      'C’est un autre métier : cherchez d’abord des offres dans ces domaines, où votre travail compte : {trades}.',
    nearer:
      'C’est un autre métier : cherchez d’abord des offres qui demandent le travail que vous avez fait.',
    turnTitle: 'Dire pourquoi vous changez de domaine',
    turn: 'Dites en haut pourquoi vous passez d’un domaine à l’autre ({own}, puis {asked}) et ce que votre travail vous apporte : le poste est dans un autre domaine.',
    levelTitle: 'Chercher des offres de votre niveau',
    level:
      'Le poste est de niveau {asked}, votre CV de niveau {shown} : cherchez d’abord des postes de votre niveau.',
    growTitle: 'Montrer jusqu’où vous êtes déjà',
    grow: 'Le poste est de niveau {asked}, votre CV évoque le niveau {shown} : dites ce dont vous portiez toute la responsabilité, ou cherchez aussi des postes de votre niveau.',
    overTitle: 'Dire pourquoi vous voulez ce niveau',
    over: 'Le poste est de niveau {asked}, votre CV de niveau {shown} : dites en une ligne pourquoi vous le voulez, ou cherchez des postes de votre niveau.',
    yearsTitle: 'Dire ce qui compense les années',
    years:
      'L’offre demande {asked}, vos dates montrent {shown} : dites en haut ce qui compense, ou cherchez aussi des offres qui en demandent moins.',
    personalTitle: 'Laisser de côté ce qui est privé',
    personal:
      'Retirez « {words} » et ce qui y ressemble, sauf si l’usage du pays le veut : dans beaucoup, cela ne doit pas compter, et cela prend de la place.',
    gapTitle: 'Entre {from} et {until}',
    gap: 'Ni emploi ni études ne sont datés entre {from} et {until}. Il n’y a rien de mal à cela ; si vous le souhaitez, dites en une ligne à quoi ce temps a servi, et personne n’aura à le demander.',
    photoTitle: 'Il y a une photo',
    photo:
      'L’usage de la photo dépend du pays : aux États-Unis, au Canada, au Royaume-Uni et en Irlande, retirez-la ; ailleurs elle est souvent d’usage et rarement exigée.',
    leftoversTitle: 'Retirer les restes du modèle',
    leftovers: 'Remplacez ou retirez « {words} » et tout ce qui reste du modèle.',
    languageTitle: 'L’envoyer en anglais',
    language: 'Envoyez le CV en anglais : l’offre est en anglais, et le CV ne semble pas l’être.',
    spokenTitle: 'Dire votre niveau en {languages}',
    spoken:
      'Dites en haut votre niveau en {languages}, si vous en avez un : l’offre le demande, et le CV ne le dit pas.',
    placeTitle: 'Dire si le lieu vous convient',
    place:
      'Dites en haut que vous êtes à {place} ou que vous iriez y vivre : le poste est là-bas, et le CV ne nomme pas ce lieu.',
    permitTitle: 'Dire si vous pouvez y travailler',
    permit:
      'Dites en une ligne, en haut, que vous avez le droit d’y travailler, si c’est le cas : l’offre le demande.',
    silentTitle: 'Dire ce que vous avez fait dans votre dernière expérience',
    silent:
      'Sous « {job} », dites ce que vous y avez réalisé et ce que cela a donné : la dernière expérience est lue en premier, et rien ne figure en dessous.',
    agreeTitle: 'Accorder l’accroche et les dates',
    agree:
      'Corrigez l’accroche ou les dates : elle annonce {claimed}, et les expériences totalisent {shown}.',
    near: 'Dites, à côté de ce que le CV montre ({by}), que c’est ce que vous connaissez de plus proche : l’offre demande {name}, et rien dans ce CV ne le cite.',
    elsewhere: 'Reprenez la ligne de votre CV « {resume} » : « {line} ». Ce CV-ci ne montre pas {name}.',
    sinceTitle: 'Dire ce que vous avez fait depuis',
    since: 'Dites ce que vous avez fait depuis {year}, quand la dernière expérience du CV a pris fin.',
  },
};
