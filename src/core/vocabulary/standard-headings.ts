import type { SectionKind } from '../types.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { foldPhrase } from './known-headings.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import type { Vocabulary } from './vocabulary.ts';

type Titled = Exclude<SectionKind, 'other'>;
type StandardHeadings = readonly [Vocabulary, Readonly<Record<Titled, string>>];

const headings = (
  summary: string,
  experience: string,
  projects: string,
  skills: string,
  education: string,
  certifications: string,
): Readonly<Record<Titled, string>> => ({
  summary,
  experience,
  projects,
  skills,
  education,
  certifications,
});

/** By BCP 47 tag: the words of a language and the headings that every parser of it knows. */
const LANGUAGES: Readonly<Record<string, StandardHeadings>> = {
  en: [english, headings('Summary', 'Experience', 'Projects', 'Skills', 'Education', 'Certifications')],
  de: [german, headings('Profil', 'Berufserfahrung', 'Projekte', 'Kenntnisse', 'Ausbildung', 'Zertifikate')],
  fr: [
    french,
    headings('Profil', 'Expérience professionnelle', 'Projets', 'Compétences', 'Formation', 'Certificats'),
  ],
  es: [
    spanish,
    headings('Perfil', 'Experiencia', 'Proyectos', 'Habilidades', 'Formación', 'Certificaciones'),
  ],
  pt: [
    portuguese,
    headings('Resumo', 'Experiência profissional', 'Projetos', 'Competências', 'Formação', 'Certificações'),
  ],
  it: [italian, headings('Profilo', 'Esperienza', 'Progetti', 'Competenze', 'Istruzione', 'Certificazioni')],
  nl: [dutch, headings('Profiel', 'Werkervaring', 'Projecten', 'Vaardigheden', 'Opleiding', 'Certificaten')],
  pl: [
    polish,
    headings('Podsumowanie', 'Doświadczenie', 'Projekty', 'Umiejętności', 'Wykształcenie', 'Certyfikaty'),
  ],
  cs: [czech, headings('O mně', 'Pracovní zkušenosti', 'Projekty', 'Dovednosti', 'Vzdělání', 'Certifikáty')],
  ru: [russian, headings('О себе', 'Опыт работы', 'Проекты', 'Навыки', 'Образование', 'Сертификаты')],
  uk: [ukrainian, headings('Про себе', 'Досвід роботи', 'Проєкти', 'Навички', 'Освіта', 'Сертифікати')],
  tr: [turkish, headings('Özet', 'Deneyim', 'Projeler', 'Beceriler', 'Eğitim', 'Sertifikalar')],
};

/** The heading that parsers know for a kind of section, in the resume's language or in English; null for `other`. */
export function standardHeading(language: string, kind: SectionKind): string | null {
  if (kind === 'other') return null;
  const [, words] = LANGUAGES[language.slice(0, 2)] ?? (LANGUAGES.en as StandardHeadings);
  return words[kind];
}

const known = new Map<string, ReadonlyMap<string, SectionKind>>();

/** What a heading opens in a language, as far as parsers know it. */
function knownIn(language: string): ReadonlyMap<string, SectionKind> {
  const found = known.get(language);
  if (found) return found;
  const kinds = Object.entries(LANGUAGES[language]?.[0].headings ?? {}).flatMap(([kind, phrases]) =>
    phrases.split('|').map(phrase => [foldPhrase(phrase), kind as SectionKind] as const),
  );
  const made = new Map(kinds.reverse());
  known.set(language, made);
  return made;
}

/** The language that most of the headings are known in; null where none is. */
export function languageOfHeadings(texts: readonly string[]): string | null {
  const folded = texts.map(foldPhrase);
  const counts = Object.keys(LANGUAGES).map(
    language => [language, folded.filter(text => knownIn(language).has(text)).length] as const,
  );
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
}
