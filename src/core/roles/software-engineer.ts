import { say } from '../words/phrase.ts';
import {
  apiDevelopment,
  databaseDesign,
  indexing,
  reliability,
  securityAndAuth,
  testing,
} from './recognisers.ts';
import type { RolePack } from './role-pack.ts';

/** Software engineers of any kind and rank: only what every one of them is asked. */
export const softwareEngineer: RolePack = {
  id: 'software-engineer',
  title: say('Software engineer'),
  titles: null,
  maxYears: null,
  titleKeywords: ['Software Engineer', 'Software Developer'],
  keywords: ['Git', 'CI/CD', 'Unit testing', 'Code review', 'Docker', 'SQL', 'REST API', 'Agile'],
  stack: [
    {
      id: 'languages',
      label: say('Languages'),
      skills: [
        'TypeScript',
        'JavaScript',
        'Python',
        'Java',
        'Go',
        'C#',
        'C++',
        'C',
        'Kotlin',
        'Swift',
        'Ruby',
        'PHP',
        'Rust',
        'Scala',
        'R',
        'Objective-C',
        'Dart',
        'Elixir',
        'Haskell',
        'Perl',
        'MATLAB',
        'SQL',
      ],
      expected: say('at least one language that the posting could ask for'),
    },
    {
      id: 'tools',
      label: say('Version control and delivery'),
      skills: [
        'Git',
        'GitHub',
        'GitLab',
        'Bitbucket',

        'Subversion',
        'Perforce',
        'CI/CD',
        'GitHub Actions',
        'GitLab CI',
        'Jenkins',
        'CircleCI',
        'Docker',
        'Azure DevOps',
      ],
      expected: say('version control, and how changes reach the people who use them'),
    },
  ],
  pillars: [
    {
      id: 'api-development',
      label: say('API development'),
      askedBy: ['REST API', 'API design', 'GraphQL', 'gRPC', 'OpenAPI'],
      recognisers: apiDevelopment,
      pattern: 'Built [n] endpoints for [purpose], described in [OpenAPI]; [who] built [what] on them.',
    },
    {
      id: 'database-design',
      label: say('Databases'),
      askedBy: ['Database design', 'Data modeling', 'Database migrations', 'Indexing', 'Query optimization'],
      recognisers: [...databaseDesign, ...indexing],
      pattern:
        'Modelled [entities] in [database]; [index or rewrite] brought [query] from [before] to [after], measured [where].',
    },
    {
      id: 'security-and-auth',
      label: say('Security'),
      askedBy: [
        'Information security',
        'Application security',
        'Authentication',
        'Authorization',
        'OAuth',

        'RBAC',
      ],
      recognisers: securityAndAuth,
      pattern: 'Guarded [what] with [mechanism]; [test or review] shows that [who] cannot [do what].',
    },
    {
      id: 'testing',
      label: say('Testing'),
      askedBy: [
        'Unit testing',
        'Integration testing',
        'Automated testing',

        'TDD',

        'End-to-end testing',
      ],
      recognisers: testing,
      pattern: 'Wrote [kind of] tests for [module]; they caught [what] before [release or merge].',
    },
    {
      id: 'reliability',
      label: say('Reliability'),
      askedBy: [
        'Site reliability engineering',
        'Monitoring',
        'Observability',
        'Error handling',
        'High availability',

        'Incident management',
      ],
      recognisers: reliability,
      pattern:
        'Added [timeouts, retries, alerts] to [service]; [failure] now [what happens], seen in [log or dashboard].',
    },
  ],
  proofs: [
    {
      id: 'version-control',
      text: say('Version control as a trade: branches, pull requests, reviews, clear commit messages'),
      recognisers: [
        /\b(?:pull|merge) requests?\b|\bPRs?\b(?! (?:agency|campaign|manager))|\bcode[- ]reviews?\b|\breviewed code\b/,
        /\b(?:feature|release|trunk|git)[- ]?(?:based )?(?:branch(?:es|ing)?|flow)\b|\btrunk-based\b|\bcommit messages?\b/i,
      ],
    },
    { id: 'testing', text: say('What is worth a test, and at which level'), recognisers: testing },
    { id: 'failure', text: say('What happens when a dependency is slow or gone'), recognisers: reliability },
  ],
  summaries: [
    {
      id: 'new-graduate',
      label: say('New graduate'),
      fits: 'new-graduate',
      text: '{title}, [degree] from [school] ([year]). Built [project] with {proven}. At ease with [fundamentals you can explain]; after a team where [what you hope to learn].',
    },
    {
      id: 'self-taught',
      label: say('Self-taught or bootcamp'),
      fits: 'self-taught',
      text: '{title} who learned by finishing things: [n] projects, [who] uses [which]. Works with {proven}. [project] shows [what you watch for].',
    },
    {
      id: 'intern-or-career-changer',
      label: say('Intern or career changer'),
      fits: 'intern-or-career-changer',
      text: '{title} with [time] in [trade or internship]. Hands-on with {proven}; brings [what the earlier work taught] to [what the posting is about].',
    },
    {
      id: 'experienced',
      label: say('Experienced'),
      fits: 'experienced',
      text: '{title} with [n] years in [field], most of it on {proven}. Last [built, ran or changed] [what], so that [result one can check]. After [what the posting offers].',
    },
  ],
  projectParts: [],
  formatting: [
    { text: 'Headings that parsers know', checks: ['missing-section', 'non-standard-heading'] },
    { text: 'No tables, columns or text boxes', checks: ['table', 'multi-column', 'text-box'] },
  ],
  finalChecklist: [
    {
      text: 'Standard headings and plain formatting',
      checks: ['missing-section', 'non-standard-heading', 'multi-column', 'table'],
    },
    {
      text: 'A short skills list that answers the posting',
      checks: ['too-many-skills', 'skills-off-target'],
    },
    { text: 'Bullets that say what was done', checks: ['bullets-without-action'] },
  ],
};
