import type { hazards as english } from '../en/hazards.ts';
import type { Translation } from '../message.ts';

/** What on the pages of a resume parsers trip over. In French. */
export const hazards: Translation<typeof english> = {
  hazards: {
    contactAtFoot:
      'Les coordonnées sont seulement au bas de la page, que beaucoup de parseurs sautent. Mettez-les sous votre nom.',
    pictureWithoutAddress:
      'Une image ou une icône mène à {url}, et aucun texte ne le dit. Les parseurs qui ignorent les liens perdent l’adresse.',
    linkWithoutAddress:
      '« {text} » mène à {url}, mais l’adresse n’est pas écrite : sur papier et dans la plupart des parseurs, elle est perdue.',
    deadLink: '« {text} » figure ici sans adresse : personne ne peut suivre ce lien.',
    siteWithoutAddress: '« {text} » est ici sans adresse ni nom de compte : personne ne peut vous y trouver.',
    someColumns: 'Une partie du document est sur plusieurs colonnes ; certains parseurs lisent en travers.',
    table: 'Ce texte est dans un tableau ; certains parseurs en mélangent les cellules.',
    textBox:
      'Ce texte est dans une zone de texte ; beaucoup de parseurs les sautent ou les lisent en dernier.',
    hiddenText: 'Ce texte est caché, blanc ou trop petit : un lecteur ne le voit pas, un parseur oui.',
    picture: 'Il y a une image dans le document. Les parseurs la sautent, avec le texte qu’elle contient.',
    tinyText: 'Plus d’une lettre sur dix est sous 8 points.',
    contactInHeaderOrFooter:
      'Les coordonnées sont seulement dans l’en-tête ou le pied de page, que beaucoup de parseurs sautent. Mettez-les dans le texte, sous votre nom.',
    boxInFlow:
      'Ce texte est dans un cadre que l’autre texte contourne ; les parseurs le lisent au milieu de ce texte, ou en dernier.',
    multiColumn: 'Le texte est en colonnes côte à côte ; un parseur qui lit d’un bord à l’autre les mélange.',
    tooSmall: 'Ce texte est sous 4 points : personne ne peut le lire.',
    iconFont:
      'Ces icônes sont les lettres d’une police de symboles : un parseur y lit des caractères égarés.',
    unmappedGlyphs:
      'Dans ce fichier, certaines lettres n’ont pas de texte derrière elles : les parseurs les perdent ou en lisent d’autres. Exportez le PDF depuis un autre logiciel ou avec une autre police.',
    letterSpacing:
      'Les lettres de ces mots sont si espacées que les parseurs les lisent une à une. Gardez un espacement normal.',
    headingWithBetter:
      'Les parseurs ne connaissent peut-être pas le titre « {heading} ». Ils connaissent « {instead} ».',
    heading: 'Les parseurs ne connaissent peut-être pas le titre « {heading} ».',
    paperColour: 'Ce texte a la couleur du papier derrière lui : un lecteur ne le voit pas, un parseur oui.',
    invisible: 'Ce texte est réglé comme invisible : un lecteur ne le voit pas, un parseur oui.',
    hiddenLayer: 'Ce texte est sur un calque masqué : un lecteur ne le voit pas, un parseur oui.',
    offPage: 'Ce texte est hors de la page : un lecteur ne le voit pas, certains parseurs oui.',
    cutOff:
      'Ce texte est coupé par le cadre qui l’entoure : un lecteur ne le voit pas, un parseur peut-être.',
    tooSmallToSee: 'Ce texte est trop petit pour être vu, mais les parseurs le lisent.',
    textInImage:
      'Cette image semble contenir des mots, et aucun parseur ne lit les mots d’une image. Écrivez-les en texte.',
    photo:
      'Il y a une image à côté du texte. Les parseurs la sautent, et beaucoup d’employeurs demandent des CV sans photo.',
    scannedAndRecognised:
      'Cette page est une image ; son texte est ce qu’une machine y a reconnu. Cherchez les mots faux dans le texte lu, ou exportez le CV depuis le logiciel où il a été écrit.',
    scanned: 'Cette page est une image sans texte : un parseur n’en lit rien.',
    outlines:
      'Les lettres de cette page sont dessinées comme des formes et ne sont pas du texte : un parseur n’en lit rien.',
    skillBars:
      'Les niveaux de compétence sont dessinés en barres, points ou cercles : un parseur n’y voit aucun niveau, et certains lecteurs y voient un décor.',
    openTable:
      'Ce texte est dans un tableau aux traits invisibles ; certains parseurs en mélangent les cellules.',
    gridTable:
      'Ce texte est disposé en lignes et en colonnes comme un tableau ; certains parseurs en mélangent les cellules.',
  },
};
