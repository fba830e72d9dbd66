import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Czech. */
export const czech: Vocabulary = {
  headings: {
    summary: `o mně|profil|shrnutí|profesní profil|osobní profil|stručně o mně|profesní shrnutí|kdo jsem|souhrn|cíl|kariérní cíl`,
    experience: `pracovní zkušenosti|zkušenosti|praxe|pracovní praxe|profesní zkušenosti|zaměstnání|pracovní historie|profesní praxe
    |odborná praxe|stáže|kariéra|průběh zaměstnání|předchozí zaměstnání|pracovní zkušenost|pracovní pozice
    |pracovní kariéra|přehled zaměstnání|pracovní zařazení`,
    projects: `projekty|osobní projekty|vlastní projekty|vybrané projekty|studentské projekty`,
    skills: `dovednosti|hlavní dovednosti|znalosti|schopnosti|technické dovednosti|znalosti a dovednosti|dovednosti a znalosti|odborné znalosti
    |technologie|it dovednosti|počítačové znalosti|odborné dovednosti|počítačové dovednosti|schopnosti a dovednosti
    |technické znalosti|kompetence|programovací jazyky|nástroje|klíčové dovednosti|další znalosti|silné stránky
    |ostatní znalosti|znalosti a schopnosti`,
    education: `vzdělání|vzdělávání|studium|dosažené vzdělání|vzdělání a kurzy|průběh vzdělání|vzdělání a odborná příprava
    |vzdělání a praxe|dosažené vzdělání a kurzy`,
    certifications: `certifikáty|kurzy|školení|kurzy a školení|certifikace|kurzy a certifikáty|certifikáty a kurzy|školení a kurzy`,
    other: `jazyky|jazykové znalosti|zájmy|osobní údaje|kontakt|reference|záliby|koníčky|ostatní|další informace
    |jazykové dovednosti|úspěchy|dobrovolnictví|kontaktní údaje|publikace|další dovednosti|ocenění|zájmy a koníčky
    |osobní informace|řidičský průkaz`,
  },
  months: `leden|ledna únor(?:a)?|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn
    červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad(?:u)?|lis prosinec|prosince`,
  present: 'současnost|dosud|nyní|doposud|současnosti|dnes',
};
