import { reliabilityAbroad, testingAbroad } from '../vocabulary/working-words.ts';
import type { Recogniser } from './role-pack.ts';

// What people write when they have done something and do not merely name it, within one line. No pattern nests one repetition in another.

/** Words that show the design of a database schema. */
export const databaseDesign: readonly Recogniser[] = [
  /\b(?:3NF|BCNF|(?:third|3rd|second|2nd) normal form|normali[sz](?:ed|ing|ation))\b/i,
  /\b(?:designed|modell?ed|created|defined|built|wrote|planned|refactored)\b.{0,60}\b(?:schemas?|data models?|ER diagrams?|database tables?|relational model)\b/i,
  /\b(?:database|relational|SQL|Postgres(?:QL)?|MySQL) (?:schemas?|design|model(?:s|l?ing)?)\b/i,
  /\b(?:foreign[- ]keys?|primary keys?|unique constraints?|check constraints?|(?:DB|database|integrity|referential) constraints?|referential integrity|data integrity)\b/i,
  /\b(?:migrations?)\b.{0,40}\b(?:database|schema|Flyway|Liquibase|Alembic|Prisma|Knex|TypeORM|tables?)\b/i,
  /\b(?:database|schema|Flyway|Liquibase|Alembic|Prisma|Knex|TypeORM)\b.{0,40}\bmigrations?\b/i,
];

/** Words that show an index, or a query that was analysed before it was changed. */
export const indexing: readonly Recogniser[] = [
  /\b(?:composite|partial|covering|compound|secondary|unique|missing|database|DB|B-?tree|GIN|GiST) ind(?:ex|exes|ices|exing)\b/i,
  /\b(?:add(?:ed|ing)|creat(?:ed|ing)|built|tun(?:ed|ing)|introduc(?:ed|ing)|us(?:ed|ing))\b.{0,40}\bind(?:ex|exes|ices|exing)\b/i,
  /\bindex(?:ed|ing)?\b.{0,50}\b(?:columns?|quer(?:y|ies)|tables?|lookups?|filters?|Postgres(?:QL)?|MySQL|MongoDB|SQL|database)\b/i,
  /\b(?:columns?|quer(?:y|ies)|tables?|Postgres(?:QL)?|MySQL|MongoDB|SQL|database)\b.{0,50}\bindex(?:ed|es|ing)?\b/i,
  /\bEXPLAIN(?: ANALY[SZ]E)?\b/,
  /\b(?:quer(?:y|ies)|execution|query) plans?\b|\b(?:sequential|seq|full table|full-table) scans?\b/i,
  /\b(?:optimi[sz]|tun|speed|sped|rewr)\w*\b.{0,30}\b(?:SQL |slow |database |DB )?quer(?:y|ies)\b/i,
  /\bquer(?:y|ies) (?:optimi[sz]ation|tuning|performance|times?)\b|\bN\+1\b/i,
];

/** Words that show an interface that others can rely on. */
export const apiDevelopment: readonly Recogniser[] = [
  /\b(?:REST(?:ful)?|GraphQL|gRPC|HTTP|JSON|web|public|internal|backend|back-end|CRUD|WebSocket) ?(?:-based )?(?:APIs?|services?|endpoints?|routes?)\b/i,
  /\b(?:buil[dt]|building|design(?:ed|ing)?|develop(?:ed|ing|ment)?|implement(?:ed|ing|ation)?|creat(?:ed|ing|ion)|(?:re-?)?(?:wrote|writing)|shipp(?:ed|ing)|expos(?:ed|ing)|deliver(?:ed|ing)|document(?:ed|ing)|maintain(?:ed|ing)|extend(?:ed|ing))\b.{0,60}\b(?<!\b(?:context|composition|fetch) )(?:APIs?|endpoints?)\b/i,
  /\b(?:OpenAPI|Swagger)\b/i,
  /\b(?:pagina(?:tion|ted)|cursor-based|status codes?|API versioning|versioned API)\b/i,
];

/** Words that show control over who may do what. */
export const securityAndAuth: readonly Recogniser[] = [
  /\b(?:JWTs?|JSON web tokens?|OAuth ?2?(?:\.0)?|OIDC|OpenID Connect|SAML|SSO|single sign-on|MFA|2FA|two-factor)\b/i,
  /\b(?:RBAC|ABAC|role[- ]based|role checks?|access control|permissions?|authori[sz](?:ation|ed)|authenticat(?:ion|ed|ing))\b/i,
  /\b(?:bcrypt|argon2|password hash\w*|hash(?:ed|ing) passwords?|salted|refresh tokens?|session (?:cookies?|management|tokens?)|CSRF|XSS|SQL injection|OWASP|rate[- ]limit\w*|encrypt(?:ed|ion)|secrets? (?:management|rotation|hygiene)|vulnerabilit(?:y|ies))\b/i,
  /\b(?:log-?in|sign-?in|sign-?up|user auth|auth) (?:flow|system|service|module|middleware|layer|endpoint)s?\b/i,
];

/** Words that show tests which somebody wrote. */
export const testing: readonly Recogniser[] = [
  /\b(?:unit|integration|end-to-end|e2e|regression|automated|acceptance|contract|component|API|load|smoke|snapshot|property-based|functional|negative)[- ](?:and [a-z]+ )?(?:tests?|testing|test suites?)\b/i,
  /\b(?:test|code|branch|line|statement) coverage\b|\bcoverage\b.{0,15}\d{1,3} ?%|\d{1,3} ?% .{0,20}coverage\b/i,
  /\b(?:Jest|Vitest|Mocha|Chai|JUnit|TestNG|Mockito|pytest|PyTest|unittest|RSpec|Minitest|xUnit|NUnit|MSTest|PHPUnit|Cypress|Playwright|Selenium|Supertest|Testcontainers|Testing Library|Cucumber|Espresso|XCTest|Jasmine|Karma)\b/,
  /\b(?:wrote|writing|add(?:ed|ing)|creat(?:ed|ing)|built|building|introduc(?:ed|ing)|automat(?:ed|ing)|maintain(?:ed|ing)|develop(?:ed|ing)|implement(?:ed|ing))\b.{0,40}\b(?:self)?tests?\b/i,
  /\b(?:automat(?:ed|ic|ion)|self)[- ]?tests?\b/i,
  /\b(?:TDD|BDD|test[- ]driven)\b|\btest suites?\b/i,
  // “Design, implementation, and testing of …”: testing beside other steps of the work.
  /\b(?:develop|design|implement|cod(?:ed|ing)|program|debug|deploy|document|maint[ae]i?n|build)\w*(?:,| and| &)[^.]{0,40}\btest(?:ed|ing)\b|\btest(?:ed|ing)(?:,| and| &)[^.]{0,40}\b(?:debug|deploy|document|maint[ae]i?n|releas|validat)\w*/i,
  // “With tests on every model”, “tested every release by hand”; not “A/B tests on users”.
  /(?<!\b(?:A\/B|split|blood) )\btests? (?:on|for) (?:all|each|every|the)\b/i,
  /(?<!\bA\/B )\btest(?:ed|ing) (?:all|each|every|the|new|our|its)?\b.{0,30}\b(?:releases?|builds?|apps?|firmware|software|websites?|systems?)\b/i,
  // “Covered 30 modules with tests.”
  /\bcover(?:ed|ing)\b.{0,60}\btests\b/i,
  testingAbroad,
];

/** Words that show what keeps a service right when something goes wrong. */
export const reliability: readonly Recogniser[] = [
  /\b(?:input|request|schema|data|payload|form|server-side|query|type|field) validation\b|\bvalidat(?:e[sd]?|ing|ion)\b.{0,40}\b(?:inputs?|requests?|payloads?|schemas?|bod(?:y|ies)|forms?|data|fields?|Zod|Joi|Pydantic)\b/i,
  /\b(?:Zod|Joi|Pydantic|class-validator|Bean Validation)\b/,
  /\b(?:unique|foreign[- ]key|check|database|DB|integrity) constraints?\b|\b(?:referential|data) integrity\b/i,
  /\b(?:in|within|inside|into|using|single|one|database|DB|SQL|ACID|atomic|serializable|multi-step|nested|distributed) (?:a |the |an )?(?:single |database |DB |SQL |atomic |one )?transactions?\b(?! (?:volume|history|data|fees?|per))/i,
  /\b(?:transactional(?:ly)?|atomic(?:ally|ity)?|roll(?:ed|s)? ?back|rollbacks?|ACID|two-phase commit|outbox|saga pattern|optimistic lock\w*|pessimistic lock\w*|row[- ]lock\w*)\b/i,
  /\btime-?outs?\b|\bcircuit[- ]breakers?\b|\bback-?off\b|\bdead[- ]letter\b|\bhealth[- ]?checks?\b|\bgraceful(?:ly)? (?:shutdown|degrad\w*|handl\w*|fail\w*)\b/i,
  /\bretr(?:y|ies|ied|ying)\b|\bidempoten(?:t|cy|ce)\b/i,
  /\berror[- ]handl(?:ing|ers?)\b|\bhandl(?:ed|es|ing)\b.{0,30}\b(?:errors?|exceptions?|failures?|edge cases?)\b|\bfault[- ]toleran(?:t|ce)\b|\bfail-?over\b|\bconsistent errors?\b/i,
  /\b(?:correlation|request|trace)[- ]IDs?\b|\bstructured log(?:s|ging)\b|(?<!\b(?:ray|path)[- ])\btracing\b|\b(?:monitoring|alerting|alerts)\b|\bobservability\b/i,
  /\b(?:SLOs?|SLIs?|SRE)\b|\bfalse (?:alarms?|positives?)\b|\brobust(?:ness)?\b|\berror rates?\b|\bdisaster recovery\b/i,
  /\bdata (?:verification|quality|consistency|coherence|accuracy)\b|\b(?:constraints?|restrictions?)\b.{0,30}\bschemas?\b|\bschemas?\b.{0,30}\b(?:constraints?|restrictions?)\b/i,
  /\buptime\b|\bavailability\b|\bincidents?\b|\bMTTR\b|\bmean[- ]time\b|\bon-?call\b|\bpost-?mortems?\b|\breliab(?:le|ility)\b|\bresilien(?:t|ce|cy)\b/i,
  /\bfix(?:ed|es|ing)?\b.{0,60}\b(?:crash(?:es)?|race conditions?|races?|deadlocks?|leaks?|locking|use-after-free|(?:production|live|urgent|critical) (?:issues?|bugs?|problems?))\b/i,
  /\b(?:fewer|number of) crashes\b|\bdata loss\b/i,
  /\bback(?:ed|ing) up\b|\bbackups?\b|\breplicat(?:ed|ion|ing)\b.{0,40}\b(?:regions?|nodes?|standby|databases?)\b|\bbehind (?:feature )?flags\b/i,
  /\b(?:zero|no|without|minimal) down-?time\b|\bblue[-/ ]green\b|\bcanary\b|\bfeature flags?\b|\brate[- ]limit\w*/i,
  reliabilityAbroad,
];
