import { remembered } from '../text/remembered.ts';
import { itemsOf } from '../text/word-lists.ts';
import type { SectionKind } from '../types.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { foldPhrase } from './known-headings.ts';
import { malay } from './malay.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import type { Vocabulary } from './vocabulary.ts';

const TITLED = 'summary experience projects skills education certifications'.split(' ');

type Language = readonly [words: Vocabulary, titles: string];

const ENGLISH: Language = [english, 'Summary, Experience, Projects, Skills, Education, Certifications'];

/** By BCP 47 tag: the words of a language, and the headings that every parser of it knows, in the order above. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  de: [german, 'Profil, Berufserfahrung, Projekte, Kenntnisse, Ausbildung, Zertifikate'],
  fr: [french, 'Profil, Expérience professionnelle, Projets, Compétences, Formation, Certificats'],
  es: [spanish, 'Perfil, Experiencia, Proyectos, Habilidades, Formación, Certificaciones'],
  pt: [portuguese, 'Resumo, Experiência profissional, Projetos, Competências, Formação, Certificações'],
  it: [italian, 'Profilo, Esperienza, Progetti, Competenze, Istruzione, Certificazioni'],
  nl: [dutch, 'Profiel, Werkervaring, Projecten, Vaardigheden, Opleiding, Certificaten'],
  pl: [polish, 'Podsumowanie, Doświadczenie, Projekty, Umiejętności, Wykształcenie, Certyfikaty'],
  cs: [czech, 'O mně, Pracovní zkušenosti, Projekty, Dovednosti, Vzdělání, Certifikáty'],
  ru: [russian, 'О себе, Опыт работы, Проекты, Навыки, Образование, Сертификаты'],
  uk: [ukrainian, 'Про себе, Досвід роботи, Проєкти, Навички, Освіта, Сертифікати'],
  tr: [turkish, 'Özet, Deneyim, Projeler, Beceriler, Eğitim, Sertifikalar'],
  id: [malay, 'Ringkasan, Pengalaman Kerja, Proyek, Keahlian, Pendidikan, Sertifikasi'],
};

/** The heading that parsers know for a kind of section, in the resume's language or in English; null for `other`. */
export function standardHeading(language: string, kind: SectionKind): string | null {
  const [, titles] = LANGUAGES[language.slice(0, 2)] ?? ENGLISH;
  return itemsOf(titles)[TITLED.indexOf(kind)] ?? null;
}

/** What a heading opens in a language, as far as parsers know it. */
const knownIn = remembered((language): ReadonlyMap<string, string> => {
  const kinds = Object.entries(LANGUAGES[language]?.[0].headings ?? {}).flatMap(([kind, phrases]) =>
    phrases.split('|').map(phrase => [foldPhrase(phrase), kind] as const),
  );
  return new Map(kinds.reverse());
});

/** The language that most of the headings are known in; null where none is. */
export function languageOfHeadings(texts: readonly string[]): string | null {
  const folded = texts.map(foldPhrase);
  const counts = Object.keys(LANGUAGES).map(
    language => [language, folded.filter(text => knownIn(language).has(text)).length] as const,
  );
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
}
