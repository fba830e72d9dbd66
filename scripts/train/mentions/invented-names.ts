/** A skill with sentences that name it, and sentences in which its word is another. */
export type NameCase = {
  readonly name: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

/** Words that are a skill in some sentences and an ordinary word in others. All sentences are invented. */
export const inventedNames: readonly NameCase[] = [
  {
    name: 'Go',
    yes: [
      'A rewrite of the service in Go.',
      'A port of the client in Go.',
      'Go is a plus',
      'Knowledge of Go is helpful',
      'Some Go would be nice',
      'Services in Go, SQL and Redis',
      'You write Go code',
      'We write most services in Go, some of them from scratch',
      'Experience with Go is a must',
      'Python / Go',
    ],
    no: [
      'Our go-to-market plan',
      'Where will you go next?',
      'Ready, set, go!',
      'A go-getter',
      'We go live in May',
    ],
  },
  {
    name: 'Wayland',
    yes: ['Wayland and X11 on embedded devices', 'You know Wayland well'],
    no: [
      'Our office is in Wayland',
      'Join us in Wayland or Boston',
      'The Wayland office',
      'based in Wayland',
    ],
  },
  {
    name: 'R',
    yes: ['Python, R and SQL', 'Statistics with R programming', 'R, SAS or Stata'],
    no: ['Our R&D centre', 'R & D budget', 'Plan R'],
  },
  {
    name: 'C',
    yes: ['C, C++ and assembly', 'Embedded C', 'C/C++ developers'],
    no: ['We closed our Series C', 'C-level contacts', 'English level C1'],
  },
  {
    name: 'Rust',
    yes: [
      'Knowledge of Rust is helpful but not required',
      'Rust is a bonus',
      'C++, Rust or Zig',
      'Backend written in Rust and PostgreSQL',
      'a Rust developer',
      'Rewrite of the parser in Rust.',
    ],
    no: ['Rust prevention on ships', 'the Rust Belt', 'remove rust from steel'],
  },
  {
    name: 'Swift',
    yes: [
      'The rewrite of our app in Swift.',
      'Swift is preferred',
      'Knowledge of Swift is welcome',
      'Swift and Kotlin',
      'Native apps with Swift for iOS',
      'Swift developer',
    ],
    no: ['a swift reply', 'Swift decisions are rewarded', 'work swiftly'],
  },
  {
    name: 'React',
    yes: [
      'React is a must',
      'React, Redux',
      'Experience with React',
      'built with react and typescript',
      'React-based apps',
    ],
    no: ['react quickly to incidents', 'Ability to react to change', 'how customers react'],
  },
  {
    name: 'Express',
    yes: ['Node.js, Express, MongoDB', 'Express.js', 'Node.js (Express)'],
    no: ['Express your interest today', 'customers of American Express', 'express consent in writing'],
  },
  {
    name: 'Blueprints',
    yes: ['You work in Unreal Engine 5 with Blueprints'],
    no: ['Read blueprints on the building site'],
  },
  {
    name: 'Eloquent',
    yes: ['Laravel by heart (Eloquent, queues)'],
    no: ['An eloquent speaker'],
  },
  {
    name: 'Espresso',
    yes: ['Instrumented tests on Android with Espresso', 'Espresso, MockK'],
    no: ['Espresso and fresh fruit', 'android phones and espresso for all'],
  },
  {
    name: 'Allure',
    yes: ['Allure / ReportPortal'],
    no: ['The allure of a small team'],
  },
  {
    name: 'Azure DevOps',
    yes: ['Azure DevOps pipelines'],
    no: ['Azure and the DevOps way'],
  },
  {
    name: 'Stripe',
    yes: ['Payment providers (Stripe, Klarna)'],
    no: ['a stripe on the payment card', 'A Stripe of paint'],
  },
  {
    name: 'Spring Boot',
    yes: ['Proficient in Spring Boot, Hibernate'],
    no: ['Start in Spring, boots are provided'],
  },
  {
    name: 'Spring',
    yes: [
      'Java, Spring, Hibernate',
      'the Spring framework',
      'Experience with Spring',
      'Experience in Spring, Hibernate',
    ],
    no: [
      'Internship starting in Spring',
      'We write to all applicants in Spring',
      'Start in spring 2026',
      'Spring internship in our lab',
      'our spring party',
    ],
  },
  {
    name: 'REST API',
    yes: ['REST, SOAP and JSON', 'a REST API', 'REST endpoints'],
    no: ['with the rest of the team', 'plenty of rest', 'you can rest assured that we care'],
  },
  {
    name: 'SOLID',
    yes: ['SOLID principles', 'We follow SOLID and DRY'],
    no: ['a solid understanding of SQL', 'Solid knowledge of Git'],
  },
  {
    name: 'Excel',
    yes: ['Excel and PowerPoint', 'Advanced Excel skills', 'MS Excel'],
    no: ['excel at communication', 'You excel in a team', 'where people excel'],
  },
  {
    name: 'Microsoft Word',
    yes: ['Word, Excel and PowerPoint', 'Microsoft Word'],
    no: ['mention the word CORRECT', 'send your resume in Word format', 'in other words'],
  },
  {
    name: 'Microsoft Access',
    yes: ['MS Access databases'],
    no: ['Access to a car', 'have access to clients', 'the access layer'],
  },
  {
    name: 'Less',
    yes: ['Sass, Less and PostCSS'],
    no: ['Less than ten people', 'more or less', 'Less paperwork'],
  },
  {
    name: 'Chef',
    yes: ['Ansible, Chef or Puppet', 'Terraform and Chef cookbooks'],
    no: ['lunch from our chef', 'Chef and kitchen on site', 'chef-prepared meals'],
  },
  {
    name: 'Segment',
    yes: ['Segment, Snowplow and Google Analytics', 'RudderStack/Segment'],
    no: ['the mid-market segment', 'Segment customers by value'],
  },
  {
    name: 'HashiCorp Vault',
    yes: ['Terraform, Vault, Consul', 'HashiCorp Vault'],
    no: ['a data vault model', 'the bank vault'],
  },
  {
    name: 'Sessions',
    yes: ['session management', 'Sessions, cookies and JWT'],
    no: [
      'training sessions every month',
      'brainstorming sessions with clients',
      'white-boarding sessions and code reviews',
    ],
  },
  {
    name: 'Indexing',
    yes: ['database indexing', 'schema design, joins and indexing in SQL'],
    no: ['the stock index', 'indexing of letters in the archive'],
  },
  {
    name: 'Caching',
    yes: ['caching with Redis', 'caching, queues and SQL'],
    no: ['geocaching at weekends'],
  },
  {
    name: 'Node.js',
    yes: ['Node and TypeScript', 'React/Node', 'NodeJS'],
    no: ['nodes of the network', 'lymph node research'],
  },
  {
    name: 'Docker',
    yes: ['Docker and Kubernetes', 'docker images'],
    no: ['advised by the CEO of Docker'],
  },
  {
    name: 'Unity',
    yes: ['Unity and C#', 'games in Unity3D'],
    no: ['unity of purpose', 'Unity is hiring people'],
  },
  {
    name: 'SaltStack',
    yes: ['Ansible or Salt', 'Experience with Salt'],
    no: ['Salt Lake City', 'salt and pepper'],
  },
  {
    name: 'Oracle',
    yes: ['Oracle, MySQL', 'an Oracle database'],
    no: ['the oracle of Delphi'],
  },
  {
    name: 'Monitoring',
    yes: ['logging, monitoring and alerting', 'system monitoring'],
    no: ['the diversity monitoring form', 'responsible for monitoring suppliers'],
  },
  {
    name: 'Containers',
    yes: ['containers and Kubernetes', 'containerized apps'],
    no: ['shipping containers at the port'],
  },
  {
    name: 'Hive',
    yes: ['Hadoop, Hive, Spark', 'query the hive tables'],
    no: ['a hive of activity'],
  },
  {
    name: 'Apache Spark',
    yes: ['Spark, Hadoop', 'Experience with Spark'],
    no: ['spark new ideas', 'Spark joy in customers'],
  },
  {
    name: 'Lean',
    yes: ['Agile, Lean and Kanban', 'lean principles'],
    no: ['a lean team', 'we stay lean', 'lean into change'],
  },
  {
    name: 'Phoenix',
    yes: ['Elixir and Phoenix', 'the Phoenix framework'],
    no: ['Location: Phoenix', 'Phoenix, AZ office'],
  },
  {
    name: 'Slack',
    yes: ['Slack, Zoom, Notion', 'Slack and Jira'],
    no: ['pick up the slack', 'no slack time'],
  },
  { name: 'Linear', yes: ['Linear, Notion, Slack'], no: ['linear growth', 'a linear regression model'] },
  { name: 'Kong', yes: ['Kong, Nginx', 'the Kong API gateway'], no: ['our Hong Kong office'] },
  { name: 'Gin', yes: ['Go (Gin, Echo)'], no: ['gin and tonic on Fridays'] },
  { name: 'Flask', yes: ['Python (flask)', 'Flask or Django'], no: ['a flask of tea'] },
  { name: 'Karma', yes: ['Karma and Jasmine', 'Jest/Karma'], no: ['Karma matters to us', 'good karma'] },
  { name: 'Amazon Aurora', yes: ['Aurora and DynamoDB'], no: ['Aurora, Colorado office'] },
  { name: 'Celery', yes: ['Django, Celery, Redis'], no: ['carrots and celery'] },
  {
    name: 'Assembly',
    yes: ['x86 assembly', 'C, C++, assembly'],
    no: ['the assembly line', 'final assembly'],
  },
  { name: 'Julia', yes: ['Python, R, Julia'], no: ['Contact Julia', 'Julia Smith leads the team'] },
  {
    name: 'AWS Lambda',
    yes: ['S3, Lambda and SQS', 'AWS Lambda functions'],
    no: ['lambda sensors for cars'],
  },
  { name: 'Amazon Athena', yes: ['Athena, Glue, EMR'], no: ['Athena Health'] },
  {
    name: 'Windows',
    yes: ['Windows and Linux', 'Windows Server and Windows 10'],
    no: ['windows of opportunity'],
  },
  { name: 'Functional programming', yes: ['functional programming'], no: ['the FP&A team'] },
  { name: 'AR/VR', yes: ['AR/VR apps', 'augmented reality'], no: ['accounts receivable (AR)'] },
  {
    name: 'COM/DCOM',
    yes: ['COM/DCOM on Windows', 'DCOM and C++'],
    no: [
      'Write to jobs@harbour.com',
      'apply at harbour360.com',
      'Harbour.com/Dcom',
      'Marketing/Coms',
      'a .com',
    ],
  },
  {
    name: 'Core Data',
    yes: ['Swift, Core Data and UIKit', 'iOS apps that keep their state in Core Data'],
    no: ['our core data platform', 'core data models in SQL', 'Core Data Sets', 'Kafka, core data, SQL'],
  },
  {
    name: 'Apache HTTP Server',
    yes: ['Linux, Apache and PHP', 'Nginx or Apache', 'the Apache web server'],
    no: ['SQL, Apache Airflow', 'Apache KafkaTerraform and SQL'],
  },
  {
    name: 'Database migrations',
    yes: ['Modelled the tables in Postgres with Prisma, and wrote the migrations', 'SQL migrations'],
    no: ['white-boarding, migrations of birds and reviews'],
  },
  { name: 'Emacs', yes: ['Vim or Emacs'], no: ['Vim, tmux'] },
  { name: 'Vim', yes: ['Vim or Emacs'], no: ['Emacs, tmux'] },
  {
    name: 'Data validation',
    yes: ['data validation in dbt', 'tests and data validation for the warehouse'],
    no: ['form validation', 'validation of payloads'],
  },
  {
    name: 'Ruby',
    yes: ['Ruby and MySQL', 'a Ruby developer', 'look after three Ruby gems'],
    no: ['a note from Ruby, our founder', 'a ruby ring'],
  },
  { name: 'Maya', yes: ['character rigging in Maya'], no: ['Maya runs the office'] },
  {
    name: 'Echo',
    yes: ['small web frameworks such as Echo', 'Go (Gin, Echo)'],
    no: ['Echo our values', 'an Echo in the hall'],
  },
  {
    name: 'Docker',
    yes: ['packed with Docker'],
    no: [
      'Docker Street 4',
      'brands like Puma and Docker',
      'trusted by teams at Figma and Docker',
      'founded by folks who left Docker',
      'ex-Docker people',
    ],
  },
  { name: 'Swift', yes: ['- Swift 6, SwiftUI'], no: ['Swift 5 minute calls'] },
  { name: 'Chef', yes: ['we provision machines with Chef'], no: ['machines run by a Chef'] },
  { name: 'Bash', yes: ['cron and Bash'], no: ['the summer bash'] },
  { name: 'RAG', yes: ['RAG over manuals'], no: ['a monthly RAG report to the board'] },
  { name: 'AWS Lambda', yes: ['Lambda and SQS'], no: ['Lambda Legal seeks a paralegal'] },
  {
    name: 'Composer',
    yes: ['PHP 8, its standards and Composer, all day'],
    no: ['a composer of film music'],
  },
  { name: 'Mocha', yes: ['Mocha, Chai and Sinon'], no: ['free coffee, mocha and tea'] },
  {
    name: 'Polygon',
    yes: ['Bitcoin, Polygon and Avalanche', 'Smart contracts on Ethereum, Polygon or Solana'],
    no: ['a polygon of land'],
  },
];
