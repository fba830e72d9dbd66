import type { roles as english } from '../en/roles.ts';
import type { Translation } from '../message.ts';

/** What the role packs name: groups of the stack, core topics, proofs, parts of a project, kinds of summary. In German. */
export const roles: Translation<typeof english> = {
  roles: {
    juniorBackend: 'Backend-Entwicklung, Einstieg',
    languages: 'Programmiersprachen',
    languagesOfBackend:
      'TypeScript mit Node.js oder Python; Grundlagen einer zweiten Sprache (Go oder Java), wo es darauf ankommt',
    database: 'Datenbank',
    databaseOfBackend:
      'PostgreSQL (Schema, Joins, Grundlagen von Indizes) und Redis für Caching oder Rate-Limits',
    cloud: 'Cloud und DevOps',
    cloudOfBackend:
      'Docker, eine CI-Pipeline wie GitHub Actions und einen Cloud-Dienst (AWS Lambda oder eine einfache virtuelle Maschine)',
    tools: 'Werkzeuge',
    toolsOfBackend: 'Postman, Swagger oder OpenAPI, Git auf der Kommandozeile, Debugging und Logs',
    testing: 'Tests',
    testingOfBackend: 'Unit-Tests mit Jest oder Vitest und Integrationstests für einen wichtigen Ablauf',
    databaseDesign: 'Datenbankentwurf',
    indexing: 'Indizes und Abfragen',
    apiDevelopment: 'API-Entwicklung',
    securityAndAuth: 'Sicherheit und Anmeldung',
    reliability: 'Zuverlässigkeit',
    softwareEngineer: 'Softwareentwicklung',
    oneLanguage: 'mindestens eine Sprache, nach der die Anzeige fragen könnte',
    delivery: 'Versionsverwaltung und Auslieferung',
    deliveryOfAny: 'Versionsverwaltung, und wie Änderungen zu denen kommen, die sie nutzen',
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
