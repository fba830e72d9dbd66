import type { roles as english } from '../en/roles.ts';
import type { Translation } from '../message.ts';

/** What the role packs name: groups of the stack, core topics, proofs, parts of a project, kinds of summary. In German. */
export const roles: Translation<typeof english> = {
  roles: {
    juniorBackend: 'Backend-Entwicklung, Einstieg',
    languages: 'Programmiersprachen',
    database: 'Datenbank',
    cloud: 'Cloud und DevOps',
    tools: 'Werkzeuge',
    testing: 'Tests',
    databaseDesign: 'Datenbankentwurf',
    indexing: 'Indizes und Abfragen',
    apiDevelopment: 'API-Entwicklung',
    securityAndAuth: 'Sicherheit und Anmeldung',
    reliability: 'Zuverlässigkeit',
    softwareEngineer: 'Softwareentwicklung',
    delivery: 'Versionsverwaltung und Auslieferung',
    databases: 'Datenbanken',
    security: 'Sicherheit',
    data: 'Datentechnik, Data Science oder Analyse',
    pipelines: 'Datenpipelines',
    models: 'Modelle und Statistik',
    frontend: 'Frontend-Entwicklung',
    pages: 'Seiten für alle',
    devops: 'DevOps oder Betrieb',
    mobile: 'App-Entwicklung',
    apps: 'Veröffentlichte Apps',
    qa: 'Qualitätssicherung',
    testWork: 'Testfälle und Testpläne',
    securityEngineer: 'IT-Sicherheit',
    defence: 'Gefundene und geschlossene Schwachstellen',
    embedded: 'Embedded-Entwicklung',
    boards: 'Arbeit nahe an der Hardware',
  },
  proofs: {
    transactions:
      'Was ACID zusichert, und warum ein Schreibvorgang aus mehreren Schritten eine Transaktion braucht',
    asynchronousWork: 'Was sofort erledigt wird, und was aus der Anfrage heraus in den Hintergrund gehört',
    joinsAndIndexes: 'JOIN oder Unterabfrage, und wann ein Index hilft',
    idempotency:
      'Idempotenz: warum ein wiederholter Schreibvorgang oder Hintergrundauftrag keinen Schaden anrichten darf',
    versionControl:
      'Versionsverwaltung als Handwerk: Branches, Pull Requests, Reviews, klare Commit-Nachrichten',
    testing: 'Was einen Test wert ist, und auf welcher Ebene',
    slowDependency: 'Was geschieht, wenn eine Abhängigkeit langsam ist oder ausfällt',
  },
  summaries: {
    newGraduate: 'Frisch von der Hochschule',
    selfTaught: 'Selbst gelernt oder Bootcamp',
    careerChanger: 'Praktikum oder Quereinstieg',
    experienced: 'Mit Berufserfahrung',
  },
  projectParts: {
    api: 'eine API',
    database: 'eine Datenbank',
    tests: 'Tests',
  },
};
