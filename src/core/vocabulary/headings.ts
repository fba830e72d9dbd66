import { once } from '../text/remembered.ts';
import { itemsOf } from '../text/word-lists.ts';
import type { SectionKind } from '../types.ts';
import { LANGUAGES, VOCABULARIES } from './vocabularies.ts';

const FEWEST_LETTERS = 6;

/** Whether a heading is one that people know for such a section, in any language; `inPart` is true where it only holds the word for it. */
export function opens(heading: string, kinds: readonly SectionKind[], inPart = false): boolean {
  const folded = foldPhrase(heading);
  return VOCABULARIES.some(({ headings }) =>
    kinds.some(kind =>
      headings[kind].split(/\s*\|+/).some(phrase => {
        // The last letter is bent in many languages: “an Kenntnissen”.
        const isWord = phrase.length >= FEWEST_LETTERS && !phrase.includes(' ');
        return phrase === folded || (inPart && isWord && folded.includes(phrase.slice(0, -1)));
      }),
    ),
  );
}

/** A heading as the vocabularies write it: in small letters, without signs; `&` and `/` read as “and”. */
export function foldPhrase(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // What the Turkish İ leaves behind.
      .replace(/\u0307/g, '')
      .replace(/\s*[&+/]\s*/g, ' and ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** What people call the paper itself, at its head; alternatives of a pattern. */
export const PAPER_TITLES =
  'résumé|resumé|resume|curriculum(?: vitae)?|cv|lebenslauf|currículum(?: vitae)?|hoja de vida';

const ENGLISH = 'Summary, Experience, Projects, Skills, Education, Certifications';

/** The headings that every parser of a language knows, as `TITLED` orders them. */
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

/** The heading that parsers know for a kind of section, in the resume's language or in English; null for `other`. */
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

/** The language that most of the headings are known in; null where none is. */
export function languageOfHeadings(texts: readonly string[]): string | null {
  const folded = texts.map(foldPhrase);
  const [best] = knownByLanguage()
    .map(([tag, known]) => [tag, folded.filter(text => known.has(text)).length] as const)
    .sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
}
