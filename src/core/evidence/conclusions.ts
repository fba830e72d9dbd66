/** What a reader of resumes concludes from other skills: `least` of those named in `from` make it likely, and never more than implied. */
export type Conclusion = { readonly name: string; readonly from: readonly string[]; readonly least: number };

const objects = [
  'Java',
  'C++',
  'C#',
  'Python',
  'Ruby',
  'Kotlin',
  'Swift',
  'Objective-C',
  'Scala',
  'TypeScript',
  'PHP',
  'Dart',
];
const webFrameworks = [
  'Spring',
  'Express',
  'NestJS',
  'Django',
  'Flask',
  'FastAPI',
  'Ruby on Rails',
  'ASP.NET',
  'Laravel',
  'Symfony',
];
const operations = [
  'CI/CD',
  'Containers',
  'Infrastructure as code',
  'Configuration management',
  'Container orchestration',
  'Monitoring',
  'Site reliability engineering',
];
const frontend = ['React', 'Angular', 'Vue.js', 'Svelte', 'HTML', 'CSS', 'jQuery'];

/** Conclusions that hold for most people who name the skills that they rest on. */
export const conclusions: readonly Conclusion[] = [
  { name: 'OOP', from: objects, least: 1 },
  {
    name: 'Scripting',
    from: ['Python', 'Bash', 'Perl', 'Ruby', 'PowerShell', 'JavaScript', 'Shell scripting'],
    least: 1,
  },
  { name: 'Relational databases', from: ['SQL'], least: 1 },
  { name: 'SQL', from: ['Relational databases', 'Query optimization', 'ORM', 'Database design'], least: 1 },
  { name: 'REST API', from: [...webFrameworks, 'API', 'Web services'], least: 1 },
  { name: 'Web services', from: [...webFrameworks, 'REST API', 'API', 'SOAP'], least: 1 },
  { name: 'API', from: [...webFrameworks, 'REST API', 'GraphQL', 'gRPC', 'Web services'], least: 1 },
  { name: 'API design', from: ['REST API', 'GraphQL', 'gRPC', 'OpenAPI', 'FastAPI'], least: 1 },
  { name: 'API integration', from: ['REST API', 'GraphQL', 'Web services', 'SOAP'], least: 1 },
  { name: 'RPC', from: ['gRPC', 'Thrift'], least: 1 },
  { name: 'JSON', from: ['REST API', 'GraphQL', 'JavaScript', 'MongoDB'], least: 1 },
  { name: 'XML', from: ['SOAP', 'HTML', 'Android'], least: 1 },
  { name: 'HTML', from: ['React', 'Angular', 'Vue.js', 'CSS', 'jQuery', 'Bootstrap'], least: 1 },
  {
    name: 'CSS',
    from: ['React', 'Angular', 'Vue.js', 'HTML', 'Bootstrap', 'Sass', 'Tailwind CSS'],
    least: 1,
  },
  { name: 'Node.js', from: ['npm', 'Webpack', 'Babel', 'Express', 'NestJS'], least: 1 },
  { name: 'Java EE', from: ['Spring', 'Hibernate'], least: 1 },
  { name: '.NET', from: ['C#', 'ASP.NET', 'Visual Basic'], least: 1 },
  { name: 'Single-page applications', from: ['React', 'Angular', 'Vue.js', 'Svelte'], least: 1 },
  { name: 'Frontend development', from: frontend, least: 2 },
  { name: 'Web development', from: [...frontend, ...webFrameworks], least: 2 },
  { name: 'UI', from: frontend, least: 1 },
  { name: 'DevOps', from: operations, least: 2 },
  { name: 'Platform engineering', from: operations, least: 3 },
  {
    name: 'Microservices',
    from: ['Kafka', 'Message queues', 'Spring Boot', 'gRPC', 'Kubernetes', 'Docker'],
    least: 2,
  },
  { name: 'SOA', from: ['Microservices', 'Web services', 'Message queues', 'SOAP'], least: 1 },
  {
    name: 'Distributed systems',
    from: ['Microservices', 'Kafka', 'Cassandra', 'Hadoop', 'Apache Spark', 'Consensus algorithms'],
    least: 1,
  },
  { name: 'Caching', from: ['Redis', 'Memcached', 'CDN'], least: 1 },
  { name: 'In-memory databases', from: ['Redis', 'Memcached'], least: 1 },
  { name: 'Agile', from: ['Jira', 'Scrum', 'Kanban'], least: 1 },
  { name: 'SDLC', from: ['Agile', 'Code review', 'CI/CD', 'Unit testing'], least: 2 },
  {
    name: 'Automated testing',
    from: ['Unit testing', 'Integration testing', 'End-to-end testing', 'TDD'],
    least: 1,
  },
  { name: 'QA', from: ['Automated testing', 'Unit testing', 'Manual testing', 'Test cases'], least: 1 },
  {
    name: 'Test strategy',
    from: ['Unit testing', 'Automated testing', 'End-to-end testing', 'Performance testing'],
    least: 2,
  },
  { name: 'Version control', from: ['GitHub', 'GitLab', 'Bitbucket', 'Subversion'], least: 1 },
  { name: 'Data structures', from: ['Algorithms', 'Competitive programming'], least: 1 },
  { name: 'Algorithms', from: ['Data structures', 'Competitive programming'], least: 1 },
  { name: 'Networking', from: ['TCP/IP', 'DNS', 'HTTP', 'Cisco', 'CCNA'], least: 1 },
  {
    name: 'System administration',
    from: ['Linux', 'Ansible', 'Windows Server', 'Bash', 'Active Directory'],
    least: 2,
  },
  { name: 'SSH', from: ['Ansible', 'System administration'], least: 1 },
  { name: 'DNS', from: ['TCP/IP', 'System administration', 'Amazon Route 53'], least: 1 },
  {
    name: 'High availability',
    from: ['Site reliability engineering', 'Load balancing', 'Incident management'],
    least: 1,
  },
  {
    name: 'Software architecture',
    from: ['Microservices', 'System design', 'Design patterns', 'Domain-driven design'],
    least: 1,
  },
  {
    name: 'System design',
    from: ['Software architecture', 'Distributed systems', 'Microservices'],
    least: 1,
  },
  { name: 'Cloud native', from: ['Kubernetes', 'Serverless', 'Docker'], least: 2 },
  { name: 'Cloud computing', from: ['AWS', 'Azure', 'GCP', 'Heroku', 'DigitalOcean'], least: 1 },
  { name: 'AI', from: ['Machine learning', 'Deep learning', 'NLP', 'Computer vision', 'LLM'], least: 1 },
  { name: 'Data science', from: ['Machine learning', 'Data analysis', 'Pandas', 'Statistics'], least: 2 },
  { name: 'Data analysis', from: ['Pandas', 'Statistics', 'R', 'Data visualization', 'Excel'], least: 2 },
  { name: 'Systems programming', from: ['Rust', 'C', 'Kernel development', 'Operating systems'], least: 1 },
  { name: 'Kernel development', from: ['Embedded Linux'], least: 1 },
  {
    name: 'Embedded systems',
    from: ['Microcontrollers', 'RTOS', 'Firmware', 'Arduino', 'Raspberry Pi'],
    least: 1,
  },
  { name: 'Shell scripting', from: ['Bash', 'Linux'], least: 1 },
  { name: 'Linux', from: ['Bash', 'Ubuntu', 'Debian', 'Shell scripting', 'Kubernetes'], least: 1 },
  { name: 'Unix', from: ['Linux', 'Bash'], least: 1 },
  { name: 'Docker', from: ['Kubernetes', 'Docker Compose', 'Containers'], least: 1 },
  { name: 'Design patterns', from: ['MVC', 'Software architecture', 'Domain-driven design'], least: 1 },
  { name: 'MVC', from: ['Spring', 'Ruby on Rails', 'Laravel', 'Django', 'ASP.NET', 'Symfony'], least: 1 },
  { name: 'HTTP', from: ['REST API', 'Web services', 'Nginx'], least: 1 },
  {
    name: 'Event-driven architecture',
    from: ['Kafka', 'RabbitMQ', 'Event streaming', 'Message queues'],
    least: 1,
  },
  { name: 'Event streaming', from: ['Kafka'], least: 1 },
  { name: 'Data pipelines', from: ['ETL', 'Apache Airflow', 'Apache Spark', 'dbt', 'Hadoop'], least: 1 },
  { name: 'ETL', from: ['Data pipelines', 'Apache Airflow', 'dbt'], least: 1 },
  { name: 'Data modeling', from: ['Database design', 'Data warehousing', 'dbt'], least: 1 },
  { name: 'Database design', from: ['Data modeling', 'Relational databases'], least: 1 },
  { name: 'Observability', from: ['Monitoring', 'Grafana', 'Prometheus', 'Datadog'], least: 1 },
  { name: 'Monitoring', from: ['Grafana', 'Prometheus', 'Datadog', 'Observability'], least: 1 },
  { name: 'Responsive design', from: ['Bootstrap', 'Tailwind CSS', 'CSS'], least: 1 },
  { name: 'UI design', from: ['Figma', 'UX design'], least: 1 },
  { name: 'UX', from: ['UX design', 'Figma', 'UI design'], least: 1 },
  { name: 'Authentication', from: ['OAuth', 'JWT', 'SSO', 'Spring Security'], least: 1 },
  { name: 'Authorization', from: ['OAuth', 'RBAC', 'JWT'], least: 1 },
  {
    name: 'Information security',
    from: ['Application security', 'OWASP Top 10', 'Penetration testing', 'Encryption'],
    least: 1,
  },
  { name: 'Android SDK', from: ['Android', 'Android Studio'], least: 1 },
  { name: 'Functional programming', from: ['Scala', 'Haskell', 'Elixir', 'Clojure', 'F#'], least: 1 },
  { name: 'Operating systems', from: ['Kernel development', 'Embedded Linux'], least: 1 },
  { name: 'High-load systems', from: ['Distributed systems', 'Scalability'], least: 1 },
  { name: 'Performance tuning', from: ['Query optimization', 'Profiling', 'Web performance'], least: 1 },
  {
    name: 'Scalability',
    from: ['Load balancing', 'Distributed systems', 'Microservices', 'Kubernetes'],
    least: 2,
  },
  { name: 'Incident management', from: ['Site reliability engineering', 'PagerDuty'], least: 1 },
  { name: 'Full-stack development', from: ['Backend development', 'Frontend development'], least: 2 },
  { name: 'Machine learning', from: ['scikit-learn', 'Data science'], least: 1 },
  { name: 'Statistics', from: ['Data analysis', 'R'], least: 2 },
  { name: 'NoSQL', from: ['MongoDB', 'Cassandra'], least: 1 },
  { name: 'Debugging', from: ['Unit testing', 'Code review', 'Profiling'], least: 2 },
];

/** The skills from which a keyword can be concluded, given what is known; null where they do not do. */
export function concludedFrom(name: string, knows: (skill: string) => boolean): readonly string[] | null {
  for (const conclusion of conclusions) {
    if (conclusion.name !== name) continue;
    const known = conclusion.from.filter(knows);
    if (known.length >= conclusion.least) return known;
  }
  return null;
}

/** Names of what could be concluded with the help of these skills. */
export const concludedWith = (skills: readonly string[]): readonly string[] =>
  conclusions.filter(({ from }) => from.some(one => skills.includes(one))).map(({ name }) => name);
