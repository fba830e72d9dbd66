import { once } from '../text/remembered.ts';
import { itemsOf } from '../text/word-lists.ts';
import type { SectionKind } from '../types.ts';
import { LANGUAGES, VOCABULARIES } from './vocabularies.ts';

const FEWEST_LETTERS = 6;

/** True if a heading is a common one for one of the kinds of section, in any language; with `inPart`, a word of it is enough. */
export function opens(heading: string, kinds: readonly SectionKind[], inPart = false): boolean {
  const folded = foldPhrase(heading);
  return VOCABULARIES.some(({ headings }) =>
    kinds.some(kind =>
      headings[kind].split(/\s*\|+/).some(phrase => {
        // In many languages the last letter is inflected: “an Kenntnissen”.
        const isWord = phrase.length >= FEWEST_LETTERS && !phrase.includes(' ');
        return phrase === folded || (inPart && isWord && folded.includes(phrase.slice(0, -1)));
      }),
    ),
  );
}

/** A heading in the form of the vocabularies: in small letters, without signs; `&`, `+` and `/` become “and”. */
export function foldPhrase(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // The mark that remains of the Turkish İ.
      .replace(/\u0307/g, '')
      .replace(/\s*[&+/]\s*/g, ' and ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** Titles of the document itself, at its top; alternatives of a pattern. */
export const PAPER_TITLES =
  'résumé|resumé|resume|curriculum(?: vitae)?|cv|lebenslauf|currículum(?: vitae)?|hoja de vida';

const ENGLISH = 'Summary, Experience, Projects, Skills, Education, Certifications';

/** The headings that every parser knows, by language, in the order of `TITLED`. */
const STANDARD: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: 'Profil, Berufserfahrung, Projekte, Kenntnisse, Ausbildung, Zertifikate',
  fr: 'Profil, Expérience professionnelle, Projets, Compétences, Formation, Certificats',
  es: 'Perfil, Experiencia, Proyectos, Habilidades, Formación, Certificaciones',
  pt: 'Resumo, Experiência profissional, Projetos, Competências, Formação, Certificações',
  it: 'Profilo, Esperienza, Progetti, Competenze, Istruzione, Certificazioni',
  nl: 'Profiel, Werkervaring, Projecten, Vaardigheden, Opleiding, Certificaten',
  pl: 'Podsumowanie, Doświadczenie, Projekty, Umiejętności, Wykształcenie, Certyfikaty',
  cs: 'O mně, Pracovní zkušenosti, Projekty, Dovednosti, Vzdělání, Certifikáty',
  ru: 'О себе, Опыт работы, Проекты, Навыки, Образование, Сертификаты',
  uk: 'Про себе, Досвід роботи, Проєкти, Навички, Освіта, Сертифікати',
  tr: 'Özet, Deneyim, Projeler, Beceriler, Eğitim, Sertifikalar',
  id: 'Ringkasan, Pengalaman Kerja, Proyek, Keahlian, Pendidikan, Sertifikasi',
};

const TITLED = 'summary experience projects skills education certifications'.split(' ');

/** The heading that parsers know for a kind of section, in the resume's language, otherwise in English; null for `other`. */
export function standardHeading(language: string, kind: SectionKind): string | null {
  const titles = STANDARD[language.slice(0, 2)] ?? ENGLISH;
  return itemsOf(titles)[TITLED.indexOf(kind)] ?? null;
}

const knownByLanguage = once(() =>
  Object.entries(LANGUAGES).flatMap(([tag, { headings }]) => {
    const phrases = Object.values(headings).flatMap(some => some.split('|'));
    return tag in STANDARD ? [[tag, new Set(phrases.map(foldPhrase))] as const] : [];
  }),
);

/** The language that most of the headings are known in; null if none is known. */
export function languageOfHeadings(texts: readonly string[]): string | null {
  const folded = texts.map(foldPhrase);
  const [best] = knownByLanguage()
    .map(([tag, known]) => [tag, folded.filter(text => known.has(text)).length] as const)
    .sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
}
