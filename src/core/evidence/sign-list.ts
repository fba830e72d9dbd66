/**
 * What people write when they have done something without writing its name: `Name: sign; sign`. A sign is `words, words + words, words`: one word
 * of each group, anywhere in one sentence. `code` is the word or its plural, `cod-` any word that begins so (also before another word), `#` a number,
 * `@group` a list named above; `!` excludes words. With `~` before it, a sign only makes the practice likely. A line that
 * is indented continues the one above it.
 */
export const signList = `
@make = built, build, building, rebuil-, develop, developed, developing, development, implement-, creat-, design, designed, designing, wrote, writ-,
  rewr-, add, added, adding, set up, setting up, introduc-, programmed, programming, made, launch-, deliver, delivered, delivering, established,
  establishing, published, publishing, shipped, shipping, maintain-, redesign-, crafted, crafting, prepar-, produced, producing, produces,
  entwickel-, erstell-, desarroll-, crear, creé, creando, creación, creado, criei, criou, criar, criação, released, releasing
@better = reduc-, cut-, lower-, decreas-, improv-, halv-, doubl-, tripl-, shorten-, sped, speed-, optimi-, increas-, boost-, rais-, brought, bring-,
  minimi-, accelerat-, eliminat-, shav-, slash-, faster, instead of, from # to, tun-, grew, grow-, shrank, shrunk
@solve = fix-, resolv-, solved, solving, solves, investigat-, diagnos-, hunt-, tracked down, tracking down, traced, tracing, found, identif-, isolat-
@run = manag-, ran, run, running, operat-, maintain-, administ-, host-, install-, configur-, patch-, upgrad-, replicat-, support-, looked after,
  looking after
@move = migrat-, move, moved, moving, ported, porting, convert-, transition-, switch-, replac-, rewr-, moderni-, upgrad-, shifted, shifting
@web = web site, web page, web app, web application, web-based application, web portal, web shop, web platform, online shop, online store, portal,
  webseite, página-, site web
@database = database, schema, table, MySQL, Postgres-, Oracle, SQL Server, MongoDB, MariaDB, DB2, Datenbank-, base de datos, bases de datos
@model = model, classifier, neural network, network, LLM, BERT, regression, random forest, gradient boosting, XGBoost

@tests = test script, test case, test plan, automated test, manual test
@studies = computer science, computer engineering, software engineering, informatics, Informatik, Wirtschaftsinformatik, informática,
  ciência da computação, ciencias de la computación, informatique
@degree = BS, B.S., BSc, B.Sc, B.Eng, B.E., B.Tech, BTech, MS, M.S., MSc, M.Sc, M.Tech, bachelor, master, degree, diploma, Diplom, university,
  universidad, universidade, université, Universität, college, institute, licenciatura, ingeniería, grado, licence

Indexing: add, added, adding, creat-, design-, introduc-, tun-, drop-, rebuil-, built + index, indexes, indices + column, quer-, table, plan, scan,
  lookup, filter, key, id, SQL, Postgres-, MySQL, MongoDB; composite index, partial index, covering index, compound index, composite indexes,
  GIN index
Query optimization: optimi-, tun-, sped up, speed-, rewr-, improv- + quer-, SQL + slow, SQL, DB, @database, load-, latency, performance; query plan,
  EXPLAIN ANALY-, N+1, sequential scan, full table scan; adding an index, added an index, adding indexes, added indexes, covering index,
  missing index + report, quer-, SQL, table, column, @better; slowest, slow + quer-, SQL + found, @better
Database migrations: wrote, writ-, add, added, adding, ran, created, version-, reversible, manag- + migrations; migrat-, moved, moving, convert-
  + database, Oracle, MySQL, Postgres-, MongoDB, SQL Server; schema change + version-, script, deploy-
Database design: 3NF, BCNF, normal form; normali- + schema, table, database; design-, model-, creat-, defin-, entworfen + schema, table,
  relational model, foreign key, ER diagram, data model
Data modeling: model-, design- + schema, entit-, foreign key, data model, in Postgres-, in MySQL, in MongoDB; ~creat-, designed + databases;
  read model, domain model, logical model, entity-relationship, ER model; normali- + payload, record, schema, tables; fact and dimension,
  entities and relation-
SQL: wrote, writ-, optimi-, tun- + queries + report-, finance, data, database, table, slow, sales, customer, order; ~creat-, built, building,
  designed, maintain- + databases, database schema + !NoSQL, MongoDB, Firebase
Relational databases: relational, relaciona-, relationale- + database, dados, datos, Datenbank-
NoSQL: no relaciona-, não relaciona-, nicht-relationale-
Database administration: administ-, maintain-, manag-, ran, replicat-, upgrad-, backed up, backing up, tun- + databases, MySQL, Postgres-, Oracle,
  SQL Server, MongoDB, database server, database cluster
Transactions: wrap-, roll- back + transaction; rolled back
Input validation: validat-, saniti-, reject- + input, request, payload, bodies, form field, user data; validat- + Zod, Joi, Pydantic, JSON Schema
Error handling: handl-, retr-, recover-, catch- + error, exception, failure, failed; consistent error
Authentication: @make, integrat-, secur- + JWT, OAuth-, OIDC, SSO, single sign-on, log-in, sign-in, session cookie, password reset; bcrypt, argon2,
  hashed password; own, owned, built, implement-, designed, designing + authentication
Authorization: restrict-, grant-, limit- + role, permission, access right; OAuth-, RBAC; user role, access right, admin only
RBAC: admin-only, role-based, role-specific, user role + access, route, endpoint, permission, page
Access control: role-based, access right, permission, user role + user, access, role, system, model, control, page, employee, manag-
Caching: cach- + in, with, behind, using, response, result, quer-, Redis, Memcached, layer; ~kept + Redis, Memcached
Code review: review-, open-, merg-, comment- + pull request, merge request, PR; review- + code; core reviewer; review process + PR, code,
  pull request, merge request; comment- on + changes, code; feedback + merge request, pull request, code + colleague, teammate, peer
Background jobs: background process, background processes, scheduled job, nightly job, background task, scheduled task, worker queue, off the request
  path, cron
Idempotency: retr- + request id, dedup-, only once, without duplicate; idempoten-
Rate limiting: rate limit-, throttl-; cap, capped + request + client, user, minute, second
Message queues: publish-, consum-, subscrib-, queue- + event, message, topic, RabbitMQ, Kafka, SQS + queue, topic, broker, RabbitMQ, Kafka, SQS
Event-driven architecture: message-driven, publish subscribe, publish/subscribe, pub/sub, pubsub, event sourcing; services, system + events + Kafka,
  broker, bus, publish-, consum-
Asynchronous programming: async, asynchronous, asynchronously, non-blocking, coroutine
Multithreading: multi-thread-, multi-hilo, threads, mutex-, lock-free, thread-safe, concurren-; paralleli- + thread, core, CPU; thread pool,
  worker thread, all cores
Concurrency: ~async/await, race condition, deadlock, thread-safe, lock-free, goroutine, multi-thread-
Microservices: split, broke, breaking, decompos-, migrat-, extract-, carv- + monolith; microservi-; split, broke, extract-, independent- + services;
  small services
Distributed systems: Raft, Paxos, consensus, distributed cache, distributed key-value, distributed database, distributed store, distributed comput-,
  distributed train-, distributed lock, distributed queue, distributed trac-, distributed framework, distributed infrastructure,
  distributed cluster, distributed platform, distributed processing, distributed payment, distributed job, distributed execution, leader election,
  replicated, multiple nodes, multi-node, shard-, several regions, three regions, across regions, eventual consistency, multi-region
Scalability: high-load, high-loaded; # + request, transaction, message, event, quer-, ops, operation, call + per second, per day, a day, per minute,
  /s, /sec, /day, /min, daily, per hour, a second, per month, monthly, at peak, requests/day; scal- + service, system, platform, cluster, database,
  user, traffic, request, node, pod, worker, instance, application + !the team, engineering team, team from, headcount; horizontal-, auto-scal-,
  shard-; grew, grow-, handl-, serv-, process-, support- + million, billion, thousand, #k, #m, #M+ + user, customer, request, transaction, event,
  message, record, row, visitor, account
High-load systems: high-loaded; # + request, transaction, message, event, quer-, operation, call + per second, per day, a day, per minute, /s, /sec,
  /day, /min, daily, per hour, a second, at peak
High availability: 99., failover, zero-downtime, multi-region, no downtime, without downtime, two data cent-; uptime + #
Load balancing: load balanc-, HAProxy, distribut- traffic
Performance tuning: @better + latency, p99, p95, response time, loading time, load time, run time, page speed, throughput, build time, quer-,
  memory, CPU, render-, start-up, processing time, execution time; optimi-, improv- + application performance, system performance, site performance,
  database performance, performance of the; # + ops/sec, ops/s, x faster, times faster, x speed-up; profil- + code, service, quer-, app-, memory,
  CPU, bottleneck, flame; instead of # + minute, hour, second; optimi- + performance, code, quer-, application, algorithm, memory
Memory optimization: @better + memory, RAM, heap, footprint
Low-latency systems: sub-millisecond, microsecond; latency + ms, p99
Web performance: @better + page, load, loading, first paint, LCP, bundle, Lighthouse + time, speed, size, paint, score, LCP
Debugging: debug-, troubleshoot-, troubleshot, root-caus-; @solve, squash- + bug, defect, crash-, race condition, deadlock, leak, production issue,
  outage, regression, error; analys- + crash dump, core dump, stack trace; pinpoint-, address- + bug, defect, crash-, issue; found why,
  found out why, worked out why, figured out why + app, server, service, system, page, test, build, job, crash-, fail-
Troubleshooting: @solve + !problem-solving + issue, problem, ticket, fault, failure, outage, error, bug, incident; troubleshoot-, troubleshot;
  triag- + fault, issue, bug, alert, ticket, crash, failure, incident; ~triag-; located, locating, repaired, repairing + fault, failure, defect
Root cause analysis: root-caus-, post-mortem; traced + to, back; tracked down, tracking down, hunted down + hang, leak, deadlock, crash, race condition, bug; found out why, found the cause, find the cause; ~triag- + fault, issue, bug,
  incident, failure, crash; underlying cause, underlying fault, got to the bottom, getting to the bottom
Monitoring: production metrics, system metrics, live metrics; alert-, metrics, distributed tracing, health check, SLO, SLI + @make, configur-,
  instrument-, track-, watch-, monitor-, kept; uptime, error rate + track-, watch-, monitor-, measur- + dashboard, alert-, service, system, server,
  application, API; monitor- + service, server, system, in production, application; false alarm, alert fatigue, on-call alert; instrument-
  + service, code, latency, application; Grafana, Prometheus, Nagios, Zabbix; telemetry + dashboard, collect-, stream-, real-time, alert; metric
  + collect-, gather-, export-, analysis of, in production; monitor- + site, website, uptime, health, cluster, infrastructure, job, pipeline, queue
Alerting: alert-, alarm, pages, paging + on-call, latency, error, SLO, production, service, dashboard, noisy, tun-, rule, cut, reduc-; false alarm,
  pager rotation, PagerDuty
Logging: structured log-, centralized log-, centralised log-, application log-, audit log-, log pipeline; log- + centrali-, aggregat-, structured
Observability: tracing, traces, OpenTelemetry, metrics dashboard, structured log-, SLO; trac- + request, service, span
Incident management: on-call + !on calls; incident response, post-mortem, post-incident, MTTR, runbook, pager, sev-1; resolv-,
  handl-, respond-, triag-, led + incident, outage
On-call: pager, 24/7 support, rota
SLOs: SLA
Disaster recovery: failed over, failing over, restore drill, recovery plan, recovery time; restor- + backup + database, system, server, rehears-,
  test-
Backup: backup, backed up, restor- + data-, server, system, automat-, nightly, daily
Infrastructure as code: provision- + infrastructure, cluster, server, environment, Terraform, CloudFormation, Ansible; Terraform, CloudFormation,
  Pulumi + infrastructure, cloud, resource, module
Configuration management: Ansible, Puppet, Chef, SaltStack + playbook, recipe, server, provision-, configur-
Containers: containeri-, docker image, Dockeri-; package-, deploy- + Docker, container
Container orchestration: Kubernetes, K8s, Swarm, ECS, Nomad + deploy-, roll-, cluster, migrat-, ran, run-, manag-
Cloud computing: deploy-, migrat-, host-, moved, moving, ran, running + cloud, AWS, Azure, GCP, Heroku, EC2; @make, cut, reduc-, manag-, scal-,
  support- + cloud infrastructure, cloud service, cloud cost, cloud application, cloud platform, cloud environment, cloud server, cloud function,
  cloud storage, cloud backend, cloud transcoding, cloud-based
CI/CD: continuous integration, continuous delivery, continuous deployment, build pipeline, deployment pipeline, release pipeline, deploy pipeline,
  build server; automat-, parallel-, sped up, reduc-, cut, every, on each, script- + deploy-, release, CI, merge, commit + production, commit, time,
  process, CI, pipeline, merge, deploy; automat-, script- + deployment, deploys + !@tests; every, on each + deploy-, release, merge, commit
  + automat-; ~Jenkins, GitHub Actions, GitLab CI, Travis
Release management: coordinat-, manag-, plan-, own, owned, led, schedul- + release, rollout, deployment; release cycle; released, releasing,
  shipped, shipping + every two weeks, every week, weekly, monthly, every month + version, store, update, app, build, production
DevOps: continuous integration and continuous delivery, CI/CD and infrastructure; @make, automat- + deployment pipeline, build pipeline; ~@make,
  automat- + CI/CD, pipelines, continuous integration; ~infrastructure as code
Platform engineering: internal platform, platform tooling, developer tooling, self-service
System administration: @run + server, Active Directory, workstation, virtual machine; infrastructure management; @run + VPS, on-premise, on-prem,
  servers, fleet
Networking: TCP, TCP/IP, UDP, socket, VLAN, packet, VPN, switches, LAN, firewall, BGP, DNS; router + !Vue Router, React Router, Angular Router,
  App Router
IT support: support-, help-, assist-, answer-, train-, resolv- + user, staff, employee, colleague, customer + comput-, software, hardware, IT,
  network, account, device, technical, ticket, printer
Cost optimization: reduc-, cut, lower-, sav-, halv- + cost, spend-, bill, budget + cloud, hosting, infrastructure, AWS, server, #, storage, licen-
Automation: automate, automated, automating; script- + task, process, weekly, nightly, daily, account, import, report; manual- + replac-, eliminat-,
  remov-, reduc-
Scripting: wrote, writ-, built, creat-, develop-, maintain- + script; Bash, PowerShell, Perl, shell + script-, tool, automat-
Legacy modernization: @move + legacy, COBOL, mainframe, monolith, Visual Basic, outdated
Refactoring: refactor-; rewr-, re-architect-, cleaned up, clean up, cleaning up, restructur-, moderni- + code, module, legacy, service, engine,
  stack; dead code, duplicate- code, unused code + removed, removing, deleted; without changing behavio-
Technical debt: legacy, tech debt, technical debt, outdated, deprecated, duplicat- + @move, refactor-, reduc-, remov-, re-architect-, clean-;
  re-architect-
Software architecture: architected, architecting + system, architecture, platform, service, microservices, solution, application; designed,
  designing + system, architecture, platform, services, microservices, framework, back-end, rate limiter, engine; split, broke, decompos-, migrat-,
  extract-, mov- + monolith; chose, choos-, select- + technolog-, stack, structure + platform, system, application, new; architect and,
  to architect; ~design and implementation of, designed and implemented, designed and built, designed and developed; ~tech lead, technical lead,
  software architect, principal engineer, staff engineer, architectural
System design: architected, architecting, designed, designing, designs, planned + system, architecture, platform, services, rate limiter,
  distributed, multi-tenant, high-throughput, event-driven, pipeline, key-value store, component; architect and, to architect;
  ~design and implementation of, designed and implemented, designed and built, designed and developed
Design patterns: pattern + strategy, observer, factory, singleton, decorator, MVC, repository, adapter, saga, CQRS, dependency injection, design;
  SOLID
OOP: OO design, class hierarch-; model- + classes; UML, class diagram, classes and inheritance; ~@studies + @degree
Maintainability: maintainable, readable, reusable, testable, modular, extensible + code, component, module, librar-, design; coding standard,
  code standard, coding guideline, clean code, code practice, duplication, code quality
Clean code: clean, readable, maintainable + code; coding standard, code quality
Coding standards: style guide, code review standard, linter, linting, ESLint; @make, establish-, enforc-, unif-, integrat-, adopt- + code format,
  code style, coding style, formatter, code convention, coding convention, naming convention, Prettier, Checkstyle, coding practice, pre-commit hook
Git: ~github.com, gitlab.com, bitbucket.org
GitHub: ~github.com
Version control: ~pull request, merge request, commits, github.com, gitlab.com, bitbucket.org; manag-, introduc-, maintain-, migrat- + branches,
  repositories, Git, Subversion; feature branch, branch protection, protected branch, branching model
Pair programming: paired with, paired on, pair-programmed; paired, pairing + with a colleague, with colleagues, with a junior, with junior-,
  with a senior, with another, with other, with developers, with engineers, with team-; in pairs + program-, code, coding, develop-
TDD: test first, tests first, test before the code, tests before the code
Unit testing: unit-test-; wrote, writ-, add, added, adding, cover- + tests, JUnit, pytest, Jest, Mocha, NUnit, RSpec, xUnit + function, class,
  module, parser, unit, JUnit, pytest, Jest, Mocha, NUnit, RSpec, method, rule, case, component; test coverage, code coverage; tests, checks
  + every class, each class, each function, every function, each method, every method, individual method, single function
Integration testing: integration test-, end-to-end test-, e2e test-; test- + real database, in containers, Testcontainers, against a + database,
  service, container
End-to-end testing: end-to-end test-, Cypress, Playwright, Selenium; browser test-, UI test-
Automated testing: wrote, writ-, add, added, adding, built, creat-, develop, developed, developing, implement-, automat-, introduc-, maintain-,
  parallelis-, paralleliz- + tests, test suite, test coverage, selftest, regression suite, test case; code coverage, test coverage, branch coverage,
  coverage from, coverage of, coverage to; enhanc-, extend-, expand-, improv- + test suite, tests suite, test coverage, automated tests; automat-
  + testing, test execution; suite + tests, checks, cases + nightly, every night, each night; tests, test scripts, test suite, suite of # + nightly,
  every night, run on, runs on, every commit, each commit, each push, every push
Regression testing: regression suite, regression pack
Load testing: load-test-, stress-test-, k6, JMeter, Locust, Gatling
Performance testing: load-test-, stress-test-, k6, JMeter, Locust, Gatling, benchmark-; simulat- + user, request, load + #, concurrent, virtual
Test coverage: coverage + #, rais-, increas-, improv- + test, code, branch, line, module, %, suite, from
QA: wrote, prepar-, execut-, design-, ran + test case, test plan, test script, regression test, manual test; test- + release, build, feature,
  product + hand, manual-, every, each, before; bug report, test engineer; ~test coverage, code coverage, branch coverage
Manual testing: test- + by hand, manually; manual test-, manually test-; click- through + build, release
Test strategy: defin-, introduc-, design-, plan-, establish- + test strategy, testing strategy, test approach, test plan, testing plan, quality gate
Bug tracking: filed, filing, report-, log-, track- + bug, defect, issue + Jira, tracker, Bugzilla, fix-, developer; bug track-
REST API: @make, expos-, consum- + endpoint, HTTP API, JSON API, CRUD API, API route; @make, expos-, consum- + REST + !at rest, rest of, the rest;
  ~@make, expos-, consum- + API, web service
API design: design-, defin-, built, develop-, wrote, expos-, version-, document-, specif- + API, endpoint, OpenAPI, Swagger
API integration: call- + API, web service, endpoint; integrat-, connect-, consum-, pull- + API, third-party, 3rd-party, vendor, web service,
  interface, Stripe, PayPal, Twilio, Salesforce, payment, gateway, external, ERP, partner
API: @make, expos-, consum-, integrat-, call- + API
Web services: SOAP, WSDL, RESTful, REST API, REST endpoint, API endpoint, HTTP endpoint; API + !accessibility API, Context API, Fetch API,
  Windows API, Win32 API, graphics API; expos- + service, function + HTTP, over, JSON, SOAP
System integration: integrat-, connect- + system, platform, services, back-end, interface, ERP, CRM, third-party, SAP + !an integrated,
  is integrated, fully integrated
Client-server architecture: server, servidor + client, clientes, players
Web development: @make + @web + !@tests; @make + sites + PHP, JavaScript, HTML, CSS, WordPress, jQuery, Drupal, Django, Rails
Frontend development: @make + front-end, user interface, UI, page, screens, dashboard + front-end, user interface, UI, landing page, single-page,
  React-, Angular-, Vue-, HTML, CSS, JavaScript, portal, site, website, web + !graphical user interface, desktop
Backend development: @make, re-architect- + back-end, server-side, microservice; @make, re-architect- + API, web service, endpoint
  + !accessibility API, Windows API, Win32 API, graphics API, Context API, Fetch API, Composition API, Options API, Amazon Web Services,
  into the front end; implement-, built, building, wrote, writ-, rewr-, develop, developed, developing, programmed, coded, designed, designing,
  re-architect- + services + !Amazon Web Services
Full-stack development: front-end, React, Angular, Vue + back-end, server, Node.js, Django, Flask, Spring, Express, Laravel
Mobile development: @make + mobile, iOS, iPhone, Android + app, application, game, screen, client + !@tests; app + Play Store, App Store, Google Play
Game development: @make, programm- + game, platformer, gameplay, level editor, in Unity, with Unity, Unity3D, Unity 3D, Unreal
UI: @make, improv- + user interface, UI, screen, web page, form, React component, Vue component, Angular component, dashboard, front-end, pages;
  user-friendly, responsive, mobile-first, intuitive + interface, design, layout, site, page, framework
UI design: mock-up, wireframe + !following, based on, according to, provided by, made by, from the; prototype + UI, interface, screen, clickable,
  click-through, user; Figma, Sketch, Adobe XD; design-, redesign-, drew + screen, interface, UI, layout, page
UX: user-friendly + interface, UI, app, application, site, website, page, design, layout, navigation, form; usability, user flow, user journey,
  user research, user test-; simplif-, improv-, redesign- + user flow, checkout, navigation, sign-up, onboarding, user journey
Responsive design: responsive + web, site, page, design, layout, framework, application, UI; cross-device, mobile-friendly; works on, work on,
  runs on, usable on + phone, tablet, mobile, screen sizes + site, page, app, website
Accessibility: WCAG, screen reader, accessible to, accessible for, ARIA
Localization: i18n, locali-, translated into, # languages
Internationalization: locali-, multi-lingual, translated into, # languages; translat- + app, site, page, interface + language
Wireframing: mock-up
Prototyping: prototyp-, proof of concept, PoC, proofs of concept, MVP
User research: interview-, survey-, usability test + user, customer, participant + interviewed, interviews with, surveyed, usability
State management: Redux, Vuex, MobX, Pinia, NgRx, application state
Server-side rendering: server-side render-, Next.js, Nuxt-, rendered on the server
Payments: payment + gateway, provider, processing, service, platform, flow, integration, API, Stripe, PayPal; Stripe, PayPal, Adyen, Braintree,
  card payment
E-commerce: online store, web shop, shopping cart, checkout, Shopify, Magento, WooCommerce, e-shop
SEO: organic traffic, search ranking, search engine optimi-
Search engines: Elasticsearch, Solr, Lucene, full-text search; @make, improv- + search + product, engine, full-text, relevance, ranking
A/B testing: A/B, split test-, experiment- + variant, user, conversion, test; half of the visitors, conversion + test, variant, experiment
Data pipelines: @make, automat- + pipeline, ETL, ingestion + data, event, record, TB, GB, Hadoop, Spark, Kafka, Airflow, warehouse, HDFS, Hive;
  event pipeline, streaming pipeline, ETL pipeline; move, moved, moving, loaded, loading, loads, ingest-, sync- + Snowflake, Redshift, BigQuery,
  data warehouse, data lake; loaded, loading, loads, ingest-, sync- + S3
ETL: extract- + transform, transformed, transforming, transformation, load, loaded, loading; loaded, loading, loads, import-, ingest- + warehouse,
  database, lake, Redshift, Snowflake, BigQuery + into, to; Airflow, dbt, SSIS, Informatica, Talend
Data warehousing: data warehouse, fact table, dimension table, star schema, Snowflake, Redshift, BigQuery + data, table, schema, load-, built,
  set up, model-, dimension
Data quality: data check, data validation, data consistency, data integrity; deduplicat-, reconcil-; check-, remov-, detect- + duplicate, gap,
  missing value, outlier, record + record, data, address, row
Data validation: validat-, check- + data-, record, file, figure, row
Data cleaning: clean- + data-, record; deduplicat-; remov- + duplicate, outlier
Data processing: process-, pars-, transform- + data-, record, row, event, file, image, TB, GB, terabyte, gigabyte
Data analysis: analyz-, analys- + data-, metric, trend, result, survey, record, figure, behavi-, sales, performance, usage; dug through, dug into,
  looked into + data, numbers, figures; found patterns, patterns in + data
Exploratory data analysis: explor- + data, dataset
Data visualization: built, creat-, design-, develop-, prepar-, made, produced, producing, plot-, visuali- + chart, graph, plot, dashboard, visuali-,
  map; interactive chart, real-time chart, plotted; Tableau, Power BI, D3.js, Matplotlib
Dashboards: Power BI report, Tableau view; Tableau, Power BI, Looker, Grafana + report, view, KPI, board
Reporting: built, creat-, wrote, prepar-, generat-, automat-, improv-, produced, producing, present-, deliver- + report, reporting, figures, KPI;
  present- + finding, result
Business intelligence: Power BI, Tableau, Looker, Qlik-, SSRS, KPI; self-service report, self-service dashboard
Big data: petabyte, terabyte, #TB, # TB, # PB, #PB, billions of; billion + row, record, event, message
Statistics: t-test, regression analysis, regressions, ANOVA, significance, statistical, hypothesis test-, Bayesian, confidence interval
Distributed training: distributed + training, experiments, runs + GPU, SLURM, PyTorch, model, cluster, nodes, transformer;
  trained, training + across, over, split + GPUs, TPUs
Machine learning: train-, fine-tun-, predict- + @model; evaluat-, built, develop-, implement- + @model + train-, fine-tun-, predict-, classif-,
  neural, machine learning, LLM, BERT, regression, random forest, XGBoost, gradient boosting; neural network
Deep learning: neural network, CNN, RNN, LSTM, transformer, BERT, YOLO-; convolutional, ResNet, U-Net
NLP: sentiment, text classification, named entit-, language model-, tokeni-, topic model-, chatbot; classif-, extract-, summari- + text, ticket,
  document, email, review, tweet + text, topic, sentiment, language; positive or negative + review, tweet, comment
Computer vision: image, object, face, lane, pose, gesture, plate + classification, detection, recognition, segmentation, tracking; detect-,
  recogni-, classif- + photo, image, video, camera, frames; OpenCV, YOLO-
Recommender systems: recommendation, recommender + engine, system, model, algorithm; collaborative filtering; suggest-, propos-, recommend-
  + similar customers, similar users, bought, viewed, browsing, history + product, item, film, movie, song, article; may also like
Forecasting: forecast-, predict- + sales, demand, price, load, traffic, revenue, churn, next quarter
Information extraction: pars-, extracted, extracting, extraction + document, PDF, invoice, resume, CV, contract, receipt, text
Document processing: pars-, extract-, scann-, classif-, process- + document, PDF, invoice, resume, CV, contract, receipt
Web scraping: scrap-, crawl- + web-, site, page, shop, data, price; price scraper, news crawler; collect- + price, listing, article + shop, site,
  web, website, daily, every day
Parsing: pars-
Simulation: simulat-; model- + traffic, flow, physics + software, simulation
Algorithms: algorithm-, A*, Dijkstra, path search, path finding, backtracking, dynamic programming, graph search; competitive programming, LeetCode,
  Codeforces, ICPC; ~@studies + @degree
Data structures: ~LSM tree, B-tree, B+tree, hash map, hash table, skip list, linked list, priority queue, trie, bloom filter; ~@studies + @degree
Memory management: memory leak, memory alloc-, memory manag-, memory footprint, memory ordering, memory pool, garbage collect-, allocator, arena;
  ~DMA, page fault
Embedded systems: firmware, microcontroller, STM32, Arduino, ESP32, Raspberry Pi, AVR, PIC, FPGA, RTOS, bare-metal, device driver
Real-time systems: real-time, RTOS, control loop + ms, control, loop, system, deadline, embedded, OS
Robotics: robot-, ROS, SLAM; quadcopter, drone, UAV, rover + flight control-, autopilot, navigat-, steer-, path plan-
Information security: vulnerabilit-, penetration test-, pen test, encrypt-, harden-, secrets management, threat model-, authorization,
  authorisation, security review, security audit, security patch-, OWASP, firewall
Vulnerability management: vulnerabilit-, CVE, findings + fix-, clos-, patch-, scan-, remediat-
Security hardening: harden- + server, workstation, desktop, system, Linux, Windows, cluster, image, container, network, host, infrastructure;
  hardening; secur- + configuration, baseline; CIS benchmark
Encryption: encrypt-, AES, TLS
Compliance: compliant with, GDPR, HIPAA, SOC 2, ISO 27001, PCI DSS, PCI compl-; audit + internal, external, complian-, regulat-, financ-, control,
  security, SOX, trail, prepar-, pass-
Agile: stand-up, sprint, retrospective, retro, story point, scrum, kanban, backlog, agile
Scrum: sprint, stand-up, retro, retrospective
Project management: led, lead-, manag-, coordinat-, plan-, deliver- + project, milestone, budget, timeline, deadline + project, milestone, budget,
  team, vendor
Requirements analysis: gather-, captur-, elicit-, analy-, collect-, defin-, translat-, turn-, clarif- + requirement, business need, user need,
  specification; talk-, interview-, work- + customer, client, stakeholder, business + need, want, requirement, specif-
Documentation: documented; wrote, writ-, authored, creat-, maintain-, prepar-, updat-, improv- + documentation, docs, manual, user guide, runbook,
  README, wiki, help article, help center article, help-centre article, knowledge base
Technical writing: wrote, authored, authoring, maintain-, prepar-, updat- + documentation, docs, manual, guide, runbook, RFC, wiki, tutorial
Technical specifications: wrote, authored, authoring, prepar-, draft- + specification, spec, design doc, RFC
Cloud migration: @move + to Azure, to AWS, to GCP, to Google Cloud, to the cloud; @move + on-premise, data cent-, own servers, in-house + AWS,
  Azure, GCP, cloud
Design documentation: design document, architecture document, RFC, ADR, interface control document; wrote, writ-, author-, produc-, draft-
  + high-level design, low-level design, technical design, design specification
SDLC: full, entire, complete, whole, all phases, all stages, end-to-end + life cycle, phases, requirements to; from design, from requirements,
  from concept, from idea, from specification + to deployment, to production, to release, to launch, to maintenance, through
Open source: open-sourc-, maintainer of; contribut- + open source, upstream, GitHub; # stars, GitHub stars, # contributors, pull requests merged
Feature flags: dark launch-, canary launch-, canary release
Multi-tenancy: multi-tenan-, # tenants, per tenant, each tenant, every tenant, tenant isolation, tenant data, tenant ID
Monorepo: packages, repositories + one repository, single repository
Serverless: Lambda, Cloud Functions, Azure Functions, serverless
`;
