/** What people write of databases and services when they do not write the name of what they did. See `describedPractices`. */
export const describedBackendPractices: readonly (readonly [name: string, patterns: readonly RegExp[]])[] = [
  [
    'Indexing',
    [
      /\b(?:add|creat|design|introduc|tun|drop|rebuil|built)\w*\b.{0,30}\bind(?:ex|exes|ices)\b.{0,60}\b(?:columns?|quer(?:y|ies)|tables?|plans?|scans?|lookups?|filters?|dates?|keys?|ids?|lists?|SQL|Postgres\w*|MySQL|MongoDB)\b/i,
      /\b(?:composite|partial|covering|compound|B-?tree|GIN|GiST) ind(?:ex|exes|ices)\b/i,
    ],
  ],
  [
    'Query optimization',
    [
      /\b(?:optimi[sz]|tun|sped up|speed|rewrote|rewrit)\w*\b.{0,30}\b(?:SQL |slow |database |DB )quer(?:y|ies)\b/i,
      /\bquery plans?\b|\bEXPLAIN ANALY[SZ]E\b|\bN\+1\b|\b(?:sequential|seq|full[- ]table) scans?\b/i,
    ],
  ],
  [
    'Database migrations',
    [
      /\b(?:wrote|write|writing|added|ran|run|created|versioned|reversible|managed)\b.{0,30}\bmigrations?\b/i,
      /\bmigrations?\b.{0,30}\b(?:Flyway|Liquibase|Alembic|Prisma|Knex|TypeORM|Sequelize|Django|Rails)\b/i,
      /\b(?:Flyway|Liquibase|Alembic|Prisma|Knex|TypeORM|Sequelize|Django|Rails)\b.{0,30}\bmigrations?\b/i,
    ],
  ],
  [
    'Database design',
    [
      /\b(?:3NF|BCNF|(?:third|3rd) normal form)\b|\bnormali[sz]ed\b.{0,30}\b(?:schema|tables?|database)\b/i,
      /\b(?:designed|modell?ed|defined)\b.{0,40}\b(?:schema|tables|relational model|foreign keys?|unique constraints?|ER diagram)\b/i,
    ],
  ],
  [
    'Data modeling',
    [/\bmodell?ed\b.{0,40}\b(?:schema|tables|in Postgres\w*|in MySQL|in MongoDB|entities|foreign keys?)\b/i],
  ],
  [
    'Input validation',
    [
      /\bvalidat(?:ed|es|ing|ion)\b.{0,30}\b(?:inputs?|requests?|request bodies|payloads?|bodies|form fields|user data)\b/i,
      /\bvalidat(?:ed|es|ing|ion)\b.{0,30}\b(?:Zod|Joi|Pydantic|class-validator|JSON Schema)\b/i,
    ],
  ],
  [
    'Error handling',
    [/\bhandl(?:ed|es|ing)\b.{0,20}\b(?:errors?|exceptions?|failures)\b|\bconsistent errors?\b/i],
  ],
  [
    'Transactions',
    [/\bwrapp(?:ed|ing)\b.{0,40}\bin a (?:database |DB |single )?transaction\b|\brolled back\b/i],
  ],
  [
    'Authentication',
    [
      /\b(?:built|implemented|added|wrote|designed|integrated|secured)\b.{0,40}\b(?:JWT|OAuth(?: ?2(?:\.0)?)?|OIDC|SSO|log-?in|sign-?in|session cookies?)\b/i,
      /\b(?:bcrypt|argon2|hashed passwords)\b/i,
    ],
  ],
  [
    'RBAC',
    [
      /\b(?:admin|user|role)[- ](?:only|based|specific)\b.{0,30}\b(?:access|routes?|endpoints?|permissions?|pages?)\b/i,
    ],
  ],
  [
    'Caching',
    [
      /\bcach(?:ed|es)\b.{0,40}\b(?:in|with|behind|using|responses?|results?|quer(?:y|ies)|Redis|Memcached)\b/i,
    ],
  ],
  [
    'Code review',
    [/\b(?:review(?:ed|ing)|opened|merged)\b.{0,30}\b(?:pull requests?|merge requests?|PRs)\b/i],
  ],
  [
    'Background jobs',
    [/\b(?:background|scheduled|nightly|cron) (?:jobs?|tasks?|workers?)\b|\boff the request path\b/i],
  ],
  ['Idempotency', [/\bretr(?:y|ies|ied)\b.{0,40}\b(?:request id|dedup\w*|only once|without duplicates?)\b/i]],
];
