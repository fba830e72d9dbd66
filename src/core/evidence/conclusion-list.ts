/**
 * What most people know who know other skills. `Name < one, another`: one of them is enough; `Name 2< …`: two are needed;
 * `=<`: each of them is a kind of `Name`, and shows it as well as itself. `@group = …` names a list for the lines below.
 */
export const conclusionList = `
@objects = Java, C++, C#, Python, Ruby, Kotlin, Swift, Objective-C, Scala, TypeScript, PHP, Dart
@web-frameworks = Spring, Express, NestJS, Django, Flask, FastAPI, Ruby on Rails, ASP.NET, Laravel, Symfony, CodeIgniter, CakePHP, Phoenix, Koa, Fastify
@operations = CI/CD, Containers, Infrastructure as code, Configuration management, Container orchestration, Monitoring, Site reliability engineering
@frontend = React, Angular, Vue.js, Svelte, HTML, CSS, jQuery
@spa = React, Angular, Vue.js, Svelte, Ember.js
@clouds = AWS, Azure, GCP, Oracle Cloud, IBM Cloud, Alibaba Cloud, Heroku, DigitalOcean
@testing = Automated testing, Unit testing, Integration testing, End-to-end testing, Functional testing, Regression testing, Performance testing

OOP < @objects
Functional programming < Scala
Scripting =< Python, Bash, Perl, Ruby, PowerShell, Shell scripting, Lua, Groovy
Scripting < PHP, JavaScript
Shell scripting < Perl, System administration
Bash < Shell scripting
C < C++, Firmware, Kernel development, Device driver development, RTOS, STM32
Modern C++ < C++
JavaScript < Frontend development, Single-page applications, AJAX, DOM, Puppeteer
Java < JVM, Android
Swift < iOS
Python < OpenCV, LangChain, LangGraph, CrewAI, XGBoost, LightGBM, CatBoost, Hugging Face, Parameter-efficient fine-tuning, vLLM, Dagster, Prefect
JVM < Java, Kotlin, Scala, Groovy, Clojure
Java EE < Spring, Hibernate
Java collections < Java
.NET < Visual Basic
C# < .NET, ASP.NET
Spring Boot < Spring
Node.js < Webpack, Babel, Next.js
npm < Node.js, React, Vue.js, Webpack, Angular, TypeScript, Express, Vite, Svelte
Asynchronous programming < Node.js, Concurrency, RxJS, Reactive programming
Multithreading < Concurrency, Parallel programming, OpenMP
Concurrency < Parallel programming, Go
Parallel programming < Multithreading, GPU programming, Distributed computing
Dependency injection < Spring, Angular, NestJS
Memory management < C, C++, Rust

Relational databases < SQL
SQL < Relational databases, Query optimization, ORM, Database design, Database administration, Stored procedures, Data warehousing, Business intelligence, Room, Databricks, Azure Synapse
T-SQL < SQL Server
Stored procedures < PL/SQL, T-SQL
Database design < Data modeling, Database administration, Database development, Relational databases
Data modeling < Database design, Dimensional modeling, Data warehousing, dbt
Database management =< Database administration
Database management < Relational databases, NoSQL, Database design
Database administration < Oracle RAC, Replication, Database migrations
Query optimization < Indexing
ORM < Django, Ruby on Rails, Room, Laravel
Transactions < Relational databases
OLAP < Data warehousing, Business intelligence
Caching < CDN

REST API < @web-frameworks, API, Web services, Postman, Retrofit
Web services < @web-frameworks, API
API < @web-frameworks, Web services
API design < REST API, GraphQL, gRPC, OpenAPI, FastAPI, API
API integration < REST API, GraphQL, SOAP, Webhooks
API documentation < Postman
RPC < Thrift
HTTP < Web services, Web servers, @web-frameworks, Nginx, REST API
JSON < REST API, GraphQL, JavaScript
XML < HTML, Android
Semantic HTML < HTML, @spa, CSS, Frontend development
Web servers < Load balancing, @web-frameworks
Webhooks < API integration
MVC < Ruby on Rails, Django, Laravel, Symfony, ASP.NET, Spring, CodeIgniter
Client-server architecture < Web services, REST API, Socket programming, Network programming
Socket programming < Network programming
Backend development < @web-frameworks, Node.js, Microservices
Message queues < Event-driven architecture
Event-driven architecture < Kafka, RabbitMQ, Message queues, Event streaming, Stream processing

Pull requests < Code review, GitHub Actions
Version control < Pull requests, Code review, Monorepo, CI/CD, Open source, Build systems
PySpark 2< Apache Spark, Python
Incident response < Incident management, On-call, Postmortems
SLOs < Site reliability engineering
Systems engineering < Site reliability engineering, System administration
Site reliability engineering 2< SLOs, Incident management, On-call, Observability, Toil reduction, Chaos engineering
Uptime monitoring < Monitoring, Site reliability engineering
Batch processing < ETL, Hadoop
Benchmarking < Performance testing, Profiling
Memory optimization < Memory management, Profiling
High-performance computing < CUDA, MPI, OpenMP, GPU programming
Web hosting < Web servers

DevOps 2< @operations
Platform engineering 3< @operations
CI/CD < DevOps, GitOps, Release management
Docker < Containers, Kubernetes, Helm
Automation < Scripting, CI/CD, Infrastructure as code, Configuration management, Automated testing
Infrastructure automation < Infrastructure as code, Configuration management
Configuration management < Infrastructure as code
Monitoring < Observability, Alerting, Logging, Site reliability engineering
Observability < Monitoring, Logging, Distributed tracing
Alerting < Site reliability engineering, Monitoring
Logging < Kibana
Dashboards < Business intelligence
On-call < Incident management, Site reliability engineering
Incident management < On-call, Site reliability engineering, Postmortems
Root cause analysis < Troubleshooting, Postmortems, Debugging
Troubleshooting =< Debugging
Troubleshooting < IT support, Root cause analysis, System administration, Incident management
Debugging =< Troubleshooting
Debugging < Profiling, Root cause analysis
Release management < CI/CD
Git < Pull requests, GitOps
Code review < Pull requests, Pair programming
Microservices 2< Kafka, Message queues, Spring Boot, gRPC, Kubernetes, Docker, API gateway
Microservices < Spring Cloud, Service mesh, Saga pattern
SOA < Microservices, Web services, Message queues, SOAP
Distributed systems < Microservices, Kafka, Cassandra, Hadoop, Apache Spark, Sharding, Distributed computing, High-load systems
Scalability < Distributed systems, High-load systems, Load balancing, Sharding, Microservices, Consensus algorithms
High-load systems < Scalability, Distributed systems
High availability < Site reliability engineering, Load balancing, Incident management, Replication, Disaster recovery
Performance tuning < Query optimization, Profiling, Performance testing, Web performance, Memory optimization, Caching
Performance analysis =< Profiling, Performance tuning, Performance testing
Low-latency systems < High-load systems
Software architecture =< System design
Software architecture < Microservices, Design patterns, Domain-driven design, Solution architecture, Clean Architecture
System design =< Software architecture
System design < Distributed systems, Microservices
Solution architecture < Software architecture, Enterprise architecture, AWS Certified Solutions Architect, Azure Solutions Architect Expert
Design patterns < Software architecture, SOLID, Domain-driven design
Clean code < SOLID, Refactoring, Coding standards
Coding standards < Clean code, Linting, Code review, SonarQube, Design patterns, SOLID
Refactoring < Technical debt
Technical debt < Refactoring
Maintainability < Refactoring, Clean code, Technical debt, SOLID
Cloud native 2< Kubernetes, Serverless, Docker, Microservices, Cloud computing
Cloud computing =< @clouds, OpenStack
Cloud computing < Serverless, Vercel, Netlify, Cloudflare Workers, Kubernetes, Terraform
Cloud architecture < Solution architecture, Cloud native
Virtualization < Virtual machines
Virtual machines < Virtualization
Reverse proxy configuration < Nginx, HAProxy
Load balancing < Nginx

Agile < Jira
Backlog refinement < Scrum Master, Product management, Scrum
SDLC 2< Agile, Code review, CI/CD, Unit testing, Version control, Software architecture
Project management < Scrum Master, Microsoft Project
Requirements analysis < Business analysis, User stories, Requirements management
Business analysis < Requirements analysis, Requirements gathering
Technical writing < API documentation, Technical specifications, Confluence, Design documentation
Technical specifications < Technical writing, Technical documentation, Requirements analysis

Scrum < Backlog refinement
Sprint planning < Scrum
Retrospectives < Scrum
User stories < Backlog refinement, Scrum
Application support < IT support, Incident management, Troubleshooting
IT support < Active Directory, Windows Server
ITSM < Incident management
Design documentation < Technical specifications, Software architecture

Automated testing < Unit testing, Integration testing, End-to-end testing, TDD, Test automation frameworks
Unit testing < Mocking, Test coverage, Automated testing, TDD
Integration testing < End-to-end testing, API testing, TDD, Contract testing
End-to-end testing < UI testing
Functional testing < End-to-end testing, Manual testing, QA, Selenium, UI testing, Acceptance testing
Regression testing < QA, Automated testing, End-to-end testing, UI testing
UI testing < End-to-end testing
QA < @testing, Manual testing, Test cases, Test planning
Test strategy 2< @testing, QA, Test planning, Manual testing
Test planning < Test cases, Test strategy, QA
Test cases < Manual testing, Test planning, QA
Test reporting < Test planning, Test cases
Test automation frameworks < Selenium, Cypress, Playwright, Robot Framework, Automated testing, Testing frameworks
Bug tracking < QA
Quality control < QA

Manual testing < Exploratory testing, Test cases, Usability testing
Smoke testing < Regression testing
System testing =< Functional testing
System testing < Integration testing
Verification and validation < QA, System testing, Test planning
Cross-browser testing < Selenium
Test coverage < Unit testing

HTML < @spa, CSS, jQuery, Bootstrap, Frontend development, Web design, Thymeleaf, JSP, Blazor, Web development, WordPress, PHP
CSS < @spa, HTML, Frontend development, Web design, WordPress
DOM < JavaScript, jQuery
AJAX < jQuery, JavaScript
Responsive design < Bootstrap, Tailwind CSS
Web components < @spa
Single-page applications < @spa
Server-side rendering < Next.js, Nuxt
Frontend development 2< @frontend
Frontend development < @spa
Web development 2< @frontend, @web-frameworks
Web development =< @web-frameworks, @spa
Web development < Frontend development, Full-stack development
UI =< @spa
UI < @frontend, UI design, Frontend development, Mobile development
UX < UX design, User research, Usability, Figma, UI design, User-centered design, Product design
UI/UX < UI design, UX design, UX, Responsive design, Accessibility
UI design < Wireframing, UX design
UX design < Wireframing, User research, Interaction design
Prototyping < Wireframing, Rapid prototyping, Figma, Sketch, Adobe XD, InVision
Web accessibility < WAI-ARIA, Accessibility
Cross-platform development < React Native, Flutter, Xamarin
Native app development < iOS, Android
Android SDK < Android
Game development < Game design

Web design < UI design, Responsive design
Web design 2< HTML, CSS
Web standards 2< HTML, CSS, JavaScript
User-centered design < UX design, User research, Product design
Usability < UX design, Usability testing, User research
Visual design < UI design
Interaction design < UX design, Product design
User research < Usability testing
User flows < UX design, Wireframing, Product design, Journey mapping
Design systems < Storybook
Component architecture < @spa
Client-side rendering < @spa
Web performance < Code splitting
Mobile UI =< SwiftUI, Jetpack Compose, Flutter, UIKit
State management < @spa
Build systems < Webpack, Vite, CI/CD
Testing frameworks =< JUnit, Jest, pytest, Mocha, Cypress, Selenium, Playwright, TestNG, RSpec, Vitest, PHPUnit, NUnit, Jasmine
Ticketing systems =< Jira, ServiceNow, Zendesk
Express < NestJS
Git branching < Pull requests, Git, GitHub, GitLab, Bitbucket, Version control
Cross-platform < React Native, Flutter, Xamarin, Cross-platform development

Kubernetes =< Amazon EKS, Google Kubernetes Engine, Azure Kubernetes Service, OpenShift, k3s
SQL =< T-SQL, PL/SQL
Shell scripting =< Bash
Apache Spark =< PySpark
.NET =< ASP.NET, ASP.NET Core
Data visualization =< Dashboards
Reporting =< Dashboards
Data pipelines =< ETL
Data processing =< ETL
UI/UX =< UI design, UX design
UX =< UX design
Incident management =< Incident response
Incident response =< Incident management
Access control =< RBAC, Authorization
Authorization =< RBAC
Performance tuning =< Query optimization, Web performance, Memory optimization
Technical writing =< API documentation, Technical documentation
Requirements analysis =< Business analysis, Requirements gathering
Scalability =< High-load systems
Monitoring =< Observability
Bare metal < Microcontrollers
Device tree < U-Boot, Yocto
Board support packages < U-Boot, Yocto
Bootloader development < U-Boot
JUnit < Robolectric, Mockito
AngularJS < Angular
SVG < D3.js
Cloud architecture 2< Infrastructure as code, Kubernetes, Serverless, Microservices
OWASP Top 10 < OWASP ZAP, Burp Suite, Penetration testing, Web application security
C++ < CUDA
Xcode < iOS, Swift, Objective-C
Android Studio < Android
NumPy < Pandas, scikit-learn, PyTorch, TensorFlow, SciPy
Matplotlib < Seaborn
YAML < Kubernetes, Ansible, GitHub Actions, GitLab CI, Docker Compose
Gherkin < Cucumber
`;
