import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Italian. */
export const italian: Vocabulary = {
  headings: {
    summary: `profilo|riepilogo|sommario|profilo professionale|chi sono|su di me|presentazione|obiettivo|obiettivo professionale
    |profilo personale|obiettivi`,
    experience: `esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali
    |carriera|tirocini|tirocinio|stage|percorso professionale|esperienze di lavoro|impieghi|storia lavorativa
    |esperienza di lavoro|attività professionale|attività lavorativa|attività lavorative`,
    projects: `progetti|progetti personali|progetti accademici|progetti universitari|progetto|portfolio progetti|progetti svolti
    |progetti principali`,
    skills: `competenze|competenze tecniche|capacità|abilità|conoscenze|competenze informatiche|competenze professionali
    |conoscenze informatiche|competenze digitali|capacità e competenze tecniche|tecnologie|strumenti
    |linguaggi di programmazione|capacità tecniche|conoscenze tecniche|competenze personali|capacità e competenze
    |competenze chiave|informatica|linguaggi|capacità e competenze informatiche|competenze e abilità|competenze principali
    |software conosciuti|competenze trasversali|conoscenze e competenze|stack tecnologico`,
    education: `formazione|istruzione|istruzione e formazione|studi|formazione accademica|titoli di studio|educazione
    |percorso di studi|formazione scolastica|titolo di studio|formazione e istruzione|percorso formativo
    |carriera accademica|percorso accademico|studi e formazione|percorso scolastico|curriculum studiorum
    |formazione e studi`,
    certifications: `certificazioni|corsi|attestati|corsi di formazione|corsi e certificazioni|certificazioni e corsi
    |formazione professionale|patenti e certificazioni|corsi e attestati|certificati`,
    other: `lingue|contatta|interessi|referenze|dati personali|contatti|premi|pubblicazioni|informazioni personali|volontariato|hobby|altro
    |informazioni aggiuntive|ulteriori informazioni|competenze linguistiche|lingue straniere|conoscenze linguistiche
    |interessi e hobby|riconoscimenti|recapiti|patente|hobby e interessi|tesi|conferenze|borse di studio|attività extra`,
  },
  months: `gennaio|gen febbraio marzo aprile maggio|mag giu(?:gno)? lug(?:lio)? ago(?:sto)? set(?:tembre)?
    ott(?:obre)? novembre dic(?:embre)?`,
  present: 'attuale|oggi|in corso|presente|attualmente|ad oggi|adesso|tuttora',
};
