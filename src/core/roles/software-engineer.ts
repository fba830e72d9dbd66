import { message } from '../messages/message.ts';
import { itemsOf } from '../text/word-lists.ts';
import * as shown from './recognisers.ts';
import { type RolePack, summariesFor } from './role-pack.ts';

/** Software engineers of every kind and rank: only what all of them are expected to have. */
export const softwareEngineer: RolePack = {
  id: 'software-engineer',
  title: message('roles.softwareEngineer'),
  titles: null,
  trades: [],
  maxYears: null,
  stack: [
    {
      id: 'languages',
      label: message('roles.languages'),
      skills:
        itemsOf(`TypeScript, JavaScript, Python, Java, Go, C#, C++, C, Kotlin, Swift, Ruby, PHP, Rust, Scala, R,
        Objective-C, Dart, Elixir, Haskell, Perl, MATLAB, SQL`),
    },
    {
      id: 'tools',
      label: message('roles.delivery'),
      skills:
        itemsOf(`Git, GitHub, GitLab, Bitbucket, Subversion, Perforce, CI/CD, GitHub Actions, GitLab CI, Jenkins,
        CircleCI, Docker, Azure DevOps`),
    },
  ],
  pillars: [
    {
      id: 'api-development',
      label: message('roles.apiDevelopment'),
      askedBy: ['REST API', 'API design', 'API development', 'GraphQL', 'gRPC', 'OpenAPI'],
      recognisers: shown.apiDevelopment,
      pattern: 'Built [n] endpoints for [purpose], described in [OpenAPI]; [who] built [what] on them.',
    },
    {
      id: 'database-design',
      label: message('roles.databases'),
      askedBy: ['Database design', 'Data modeling', 'Database migrations', 'Indexing', 'Query optimization'],
      recognisers: [/\bdatabases?\b/i, ...shown.databaseDesign, ...shown.indexing],
      pattern:
        'Modelled [entities] in [database]; [index or rewrite] brought [query] from [before] to [after], measured [where].',
    },
    {
      id: 'security-and-auth',
      label: message('roles.security'),
      askedBy: itemsOf(
        'Information security, Application security, Authentication, Authorization, OAuth, RBAC',
      ),
      recognisers: shown.securityAndAuth,
      pattern: 'Guarded [what] with [mechanism]; [test or review] shows that [who] cannot [do what].',
    },
    {
      id: 'testing',
      label: message('roles.testing'),
      askedBy: ['Unit testing', 'Integration testing', 'Automated testing', 'TDD', 'End-to-end testing'],
      recognisers: shown.testing,
      pattern: 'Wrote [kind of] tests for [module]; they caught [what] before [release or merge].',
    },
    {
      id: 'reliability',
      label: message('roles.reliability'),
      askedBy:
        itemsOf(`Site reliability engineering, Monitoring, Observability, Error handling, High availability,
        Fault tolerance, Incident management`),
      recognisers: shown.reliability,
      pattern:
        'Added [timeouts, retries, alerts] to [service]; [failure] now [what happens], seen in [log or dashboard].',
    },
  ],
  proofs: [
    {
      id: 'version-control',
      text: message('proofs.versionControl'),
      recognisers: [
        /\b(?:pull|merge) requests?\b|\bPRs?\b(?! (?:agency|campaign|manager))|\bcode[- ]reviews?\b|\breviewed code\b/,
        /\b(?:feature|release|trunk|git)[- ]?(?:based )?(?:branch(?:es|ing)?|flow)\b|\btrunk-based\b|\bcommit messages?\b/i,
      ],
    },
    { id: 'testing', text: message('proofs.testing'), recognisers: shown.testing },
    { id: 'failure', text: message('proofs.slowDependency'), recognisers: shown.reliability },
  ],
  summaries: summariesFor({
    'new-graduate':
      'Software engineer, [degree] from [school] ([year]). Built [project] with {proven}. At ease with [fundamentals you can explain]; after a team where [what you hope to learn].',
    'self-taught':
      'Software engineer who learned by finishing things: [n] projects, [who] uses [which]. Works with {proven}. [project] shows [what you watch for].',
    'intern-or-career-changer':
      'Software engineer with [time] in [trade or internship]. Hands-on with {proven}; brings [what the earlier work taught] to [what the posting is about].',
  }),
  projectParts: [],
};
