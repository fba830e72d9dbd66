/** What the role packs name: groups of the stack, core topics, proofs, parts of a project, kinds of summary. */
export const roles = {
  roles: {
    juniorBackend: 'Junior backend engineer',
    languages: 'Languages',
    languagesOfBackend:
      'TypeScript on Node.js or Python; the basics of a second language (Go or Java) where it matters',
    database: 'Database',
    databaseOfBackend:
      'PostgreSQL (schema, joins, the basics of indexes) and Redis for caching or rate limits',
    cloud: 'Cloud and DevOps',
    cloudOfBackend:
      'Docker, a CI pipeline such as GitHub Actions, and one cloud service (AWS Lambda, or a plain virtual machine)',
    tools: 'Tools',
    toolsOfBackend: 'Postman, Swagger or OpenAPI, Git on the command line, debugging and logs',
    testing: 'Testing',
    testingOfBackend: 'unit tests with Jest or Vitest, and integration tests for one flow that matters',
    databaseDesign: 'Database design',
    indexing: 'Indexing and queries',
    apiDevelopment: 'API development',
    securityAndAuth: 'Security and auth',
    reliability: 'Reliability',
    softwareEngineer: 'Software engineer',
    oneLanguage: 'at least one language that the posting could ask for',
    delivery: 'Version control and delivery',
    deliveryOfAny: 'version control, and how changes reach the people who use them',
    databases: 'Databases',
    security: 'Security',
  },
  proofs: {
    transactions: 'What ACID promises, and why a write of several steps needs a transaction',
    asynchronousWork: 'When work is done at once, and when it moves off the request path',
    joinsAndIndexes: 'A JOIN or a subquery, and when an index helps',
    idempotency: 'Idempotency: why a retry of a write or a background job must be safe',
    versionControl: 'Version control as a trade: branches, pull requests, reviews, clear commit messages',
    testing: 'What is worth a test, and at which level',
    slowDependency: 'What happens when a dependency is slow or gone',
  },
  summaries: {
    newGraduate: 'New graduate',
    selfTaught: 'Self-taught or bootcamp',
    careerChanger: 'Intern or career changer',
    experienced: 'Experienced',
  },
  projectParts: {
    api: 'an API',
    database: 'a database',
    tests: 'tests',
  },
} as const;
