/** The role packs: names of groups, core topics, proofs. The lines and summaries to fill in stay English, as the resume is. */
export const germanRoles: Readonly<Record<string, string>> = {
  'Junior backend engineer': 'Backend-Entwicklung, Einstieg',
  'Software engineer': 'Softwareentwicklung',
  // Groups of the stack, and what the role expects of each.
  Languages: 'Programmiersprachen',
  'TypeScript on Node.js or Python; the basics of a second language (Go or Java) where it matters':
    'TypeScript mit Node.js oder Python; Grundlagen einer zweiten Sprache (Go oder Java), wo es darauf ankommt',
  'at least one language that the posting could ask for':
    'mindestens eine Sprache, nach der die Anzeige fragen könnte',
  Database: 'Datenbank',
  'PostgreSQL (schema, joins, the basics of indexes) and Redis for caching or rate limits':
    'PostgreSQL (Schema, Joins, Grundlagen von Indizes) und Redis für Caching oder Rate-Limits',
  'Cloud and DevOps': 'Cloud und DevOps',
  'Docker, a CI pipeline such as GitHub Actions, and one cloud service (AWS Lambda, or a plain virtual machine)':
    'Docker, eine CI-Pipeline wie GitHub Actions und einen Cloud-Dienst (AWS Lambda oder eine einfache virtuelle Maschine)',
  Tools: 'Werkzeuge',
  'Postman, Swagger or OpenAPI, Git on the command line, debugging and logs':
    'Postman, Swagger oder OpenAPI, Git auf der Kommandozeile, Debugging und Logs',
  Testing: 'Tests',
  'unit tests with Jest or Vitest, and integration tests for one flow that matters':
    'Unit-Tests mit Jest oder Vitest und Integrationstests für einen wichtigen Ablauf',
  'Version control and delivery': 'Versionsverwaltung und Auslieferung',
  'version control, and how changes reach the people who use them':
    'Versionsverwaltung, und wie Änderungen zu denen kommen, die sie nutzen',
  // Core topics.
  'Database design': 'Datenbankentwurf',
  Databases: 'Datenbanken',
  'Indexing and queries': 'Indizes und Abfragen',
  'API development': 'API-Entwicklung',
  'Security and auth': 'Sicherheit und Anmeldung',
  Security: 'Sicherheit',
  Reliability: 'Zuverlässigkeit',
  // Parts of a full project, as the object of “does not show”.
  'an API': 'eine API',
  'a database': 'eine Datenbank',
  tests: 'Tests',
  // Proofs.
  'What ACID promises, and why a write of several steps needs a transaction':
    'Was ACID zusichert, und warum ein Schreibvorgang aus mehreren Schritten eine Transaktion braucht',
  'When work is done at once, and when it moves off the request path':
    'Was sofort erledigt wird, und was aus der Anfrage heraus in den Hintergrund gehört',
  'A JOIN or a subquery, and when an index helps': 'JOIN oder Unterabfrage, und wann ein Index hilft',
  'Idempotency: why a retry of a write or a background job must be safe':
    'Idempotenz: warum ein wiederholter Schreibvorgang oder Hintergrundauftrag keinen Schaden anrichten darf',
  'Version control as a trade: branches, pull requests, reviews, clear commit messages':
    'Versionsverwaltung als Handwerk: Branches, Pull Requests, Reviews, klare Commit-Nachrichten',
  'What is worth a test, and at which level': 'Was einen Test wert ist, und auf welcher Ebene',
  'What happens when a dependency is slow or gone':
    'Was geschieht, wenn eine Abhängigkeit langsam ist oder ausfällt',
  // Whom a summary pattern is for.
  'New graduate': 'Frisch von der Hochschule',
  'Self-taught or bootcamp': 'Selbst gelernt oder Bootcamp',
  'Intern or career changer': 'Praktikum oder Quereinstieg',
  Experienced: 'Mit Berufserfahrung',
};
