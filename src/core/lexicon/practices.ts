/** Practices, concepts, methods, protocols and fields: half of what postings ask for. Format: see `parseSkills`. */
export const practices = `
@practice
# testing
Unit testing | unit test, unit tests, unit-testing, unit tested, unit test coverage, writing unit tests, automated unit tests, unit test cases
Integration testing | integration test, integration tests, integration-testing, automated integration tests, system integration testing, =SIT
End-to-end testing | e2e testing, e2e tests, end to end testing, end-to-end tests, end to end tests, =E2E, e2e, end-to-end automated tests, e2e test automation, end-to-end test automation, end to end test
Automated testing | test automation, automated tests, automation testing, testing automation, automated test suites, automated testing frameworks, automated software testing, automated test, test automation frameworks, automate tests, automated qa, qa automation, =SDET, automating tests, automated test frameworks, automation tests, test automation framework, automated test scripts
Manual testing | manual tests, manual qa, manual test cases
Regression testing | regression tests, regression test, regression test suites
Functional testing | functional tests, functional test
System testing | system tests, system test
Acceptance testing | uat, =UAT, user acceptance testing, acceptance tests, user acceptance tests, user acceptance test
Performance testing | performance tests, performance test, load testing, load tests, stress testing, performance & load testing, load and performance testing, load/performance testing
Security testing | security tests, =DAST, =IAST
Penetration testing | pen testing, pentest, pentesting, pen tests, penetration tests, pen-testing
API testing | api tests, api test, rest api testing, api test automation, api automation testing, testing apis
Smoke testing | smoke tests
Exploratory testing
Usability testing | usability tests, user testing
Accessibility testing | a11y testing
A/B testing | a/b tests, ab testing, a/b test, split testing, multivariate testing, a/b experimentation
Cross-browser testing | cross browser testing, cross-browser, cross browser, cross-browser qa, cross browser compatibility, cross-browser compatibility, browser compatibility
Contract testing | contract tests, consumer-driven contracts
Snapshot testing | snapshot tests
Visual regression testing | visual testing
Mutation testing
Fuzz testing | fuzzing
Black box testing | black-box testing, white box testing, white-box testing
Mocking | mocking framework, mocking frameworks, mock objects, mocks and stubs, mocking libraries
Test planning | test plans, test plan, test strategy, test strategies
Test cases | test case design, test case, test scripts, test case development
Test coverage | code coverage
Shift-left testing | shift-left, shift left testing
Bug tracking | defect tracking, defect management, issue tracking
QA | =QA, quality assurance, quality assurance testing, software qa, qa testing, software quality assurance, qa processes, software testing, qa methodologies
TDD | =TDD, test driven development, test-driven development, test-driven, test driven
BDD | =BDD, behavior driven development, behavior-driven development
Chaos engineering | chaos monkey
# code and team work
Code review | code reviews, peer code review, peer reviews, peer code reviews, code reviewing, reviewing code, review code, review prs, review pull requests, peer review, pr reviews, code and design reviews, reviewing pull requests, perform code reviews, design and code reviews, review peer code, pull request reviews, code inspections, peer-review, review each other's code, reviews of code, pr review
Pull requests | pull request, =PRs, merge requests, pull request workflows
Pair programming | pair program, pair-programming, paired programming, mob programming, pairing
Refactoring | refactor, code refactoring, refactor code, refactors
Clean code | clean coding, cleancode, clean code principles
Coding standards | code standards, coding guidelines, coding best practices, coding conventions, programming standards, code style guidelines
Debugging | debug, troubleshooting and debugging, debugging skills, debugging tools
Version control | source control, version control systems, source control management, source code management, source code control, version control tools, =SCM, =VCS, versioning systems, revision control, version control software, version-control, code versioning tools, source control system, version control system, source code version control
Git branching | branching strategies, branching strategy, git branching strategies, branching and merging, trunk-based development, trunk based development, git branching strategy, branching models, git-flow branching | +Git
Conventional Commits | commit messages
Monorepo | monorepos, mono repo
Static analysis | static code analysis, =SAST, code analysis tools, static analyzers, static code analyzers
Linting | linters, linter
Technical writing | technical documentation, documentation writing, writing documentation, writing technical documentation, write documentation, software documentation, document code, documenting architecture, write technical documentation, technical document writing, design documents, technical design documents, technical design documentation, write documents
Technical specifications | technical specification, functional specifications, technical specs, software specifications, design specifications, functional specs, system specifications, software requirements specification, software requirement specifications, technical requirements documents, requirements specifications
API documentation | api docs
Requirements analysis | requirements gathering, requirement gathering, requirement analysis, gathering requirements, requirements engineering, business requirements gathering, requirements elicitation, requirements definition
User stories | user story, story writing
Open source | open-source, open source software, open source contributions, =OSS, open source projects, open-source projects, open-source software
Technical debt | tech debt
Software architecture | software design, software design principles, application design, software architectures, application architecture, software architecture design, software architectural patterns, architecture patterns, architectural patterns, architecture design, software design and architecture, system architecture and design, architectural design
System design | systems design, system architecture, systems architecture, large-scale system design, high-level design, low-level design, system-level design, solution design, solution architecture, solutions architecture, technical design
API design | api development, backend api development, rest api development, api designs, designing apis, api architecture, api-first, rest api design, restful api design, designing and developing apis, design apis, api first, api-first design, designing restful apis, build apis, building apis, api design principles
API integration | api integrations, third-party integrations, third-party apis, third party apis, third party integrations, third-party api integrations, integrating apis, third party api integration, integrating with external apis, integrating external services, integrations with third-party, 3rd party apis, 3rd party integrations, system integration, systems integration, third-party integration, integrating third-party apis, external apis, integrating with apis, 3rd party api
Database design | db design, database schema design, relational database design, schema design, database schemas, database design and development, database modeling and design, designing databases, database architecture, database schema, designing database schemas, sql database design
Data modeling | data model, data models, data modelling, data-modeling, database modeling, database models, data schemas, logical data modeling, physical data modeling, entity relationship modeling, er modeling, data model design, erd, =ERD, modeling data, data modeling techniques
Dimensional modeling | dimensional models, dimensional data modeling, star schema, star schemas, kimball, snowflake schema, dimensional data models
Data vault | data vault 2.0 | 
Normalization | -, database normalization, normal forms, third normal form, 3nf, 3rd normal form
Database migrations | db migrations, schema migrations, database migration, data migration, data migrations, db migration, schema migration, database schema migrations
Database administration | database administrator, =DBA, database management, database administration and tuning
Indexing | -, database indexing, database indexes, index optimization, index tuning, !indexing, db indexing, indexing strategies, query indexing, basic indexing, indexes and constraints
Query optimization | query tuning, sql tuning, optimizing queries, sql optimization, optimize queries, query performance, sql query optimization, database optimization, database tuning, database performance tuning, query performance tuning, sql performance tuning, database performance, optimizing sql, optimize sql queries, optimizing sql queries, sql query tuning, optimized queries, query optimisation, execution plans, performance tune sql
Stored procedures | stored procedure, stored procs, triggers and stored procedures, sql stored procedures, store procedures, functions and triggers
Transactions | -, database transactions, acid transactions, =ACID, acid properties, transaction management, distributed transactions
Replication | -, database replication, data replication
Sharding | database sharding, data partitioning, database partitioning, table partitioning
Joins | -, sql joins, complex joins
Caching | cache invalidation, caching strategies, caching mechanisms, caching layers, caching techniques, !cache, distributed caching, distributed cache, caching solutions, caching technologies, caching systems, cache management
Rate limiting | rate limits, throttling
Pagination | =Pagination
Idempotency | idempotent
Input validation | data validation, request validation, validation of payloads, payload validation, form validation, input sanitization, schema validation, validate input, validation of input
Error handling | exception handling
Retries | -, retry logic, exponential backoff, circuit breaker, circuit breakers
Feature flags | feature toggles, feature flagging
Logging | -, =Logging, !logging, centralized logging, structured logging, application logging, log management, log aggregation, logging tools, log analysis, logging and monitoring, logging frameworks, logging solutions
Monitoring | -, !monitoring, system monitoring, application monitoring, performance monitoring, infrastructure monitoring, monitoring solutions, monitoring systems, monitoring and alerting, production monitoring, =APM, application performance monitoring, monitoring infrastructure, monitoring platforms, monitoring/alerting, monitoring & alerting, monitoring techniques, server monitoring, monitoring dashboards, cloud monitoring, monitoring system, network monitoring, service monitoring, monitoring technologies, monitoring software, monitoring stack, monitoring strategies
Alerting | -, !alerting, alert management
Observability | observability tools, observability tooling
Distributed tracing | tracing tools, request tracing, correlation ids
Incident management | incident response, incident handling, incident resolution, production incidents, incident postmortems, blameless postmortems
On-call | on call rotation, on-call rotation, on-call support, on-call rotations
Root cause analysis | root-cause analysis, =RCA
Performance tuning | performance optimization, performance optimisation, application performance tuning, optimizing performance, performance improvement, system performance tuning, code optimization, performance optimizations, performance profiling, performance tune, performance engineering, tuning performance, optimizing application performance, application performance optimization, performance improvements
Performance analysis | performance analysis tools, profiling tools, performance metrics, -, performance analysis
Web performance | web performance optimization, frontend performance, page speed, site speed, front-end performance
Capacity planning | -, !capacity planning, infrastructure capacity planning
Load balancing | load balancers, load balancer
Disaster recovery | backup and recovery, backup and restore, business continuity, disaster recovery planning
High availability | highly available, highly available systems, high-availability, fault tolerance, fault-tolerant, fault tolerant
Scalability | scalable systems, highly scalable, horizontal scaling, scalable architectures, scaling systems
Configuration management | config management, configuration management tools
Infrastructure as code | infrastructure-as-code, =IaC, =IAC, iac tools, infra as code, infrastructure automation as code
Infrastructure automation | infrastructure management, automation of infrastructure
CI/CD | ci / cd, cicd, ci-cd, ci & cd, continuous integration, continuous delivery, continuous deployment, =CI, ci and cd, continuous integration/continuous delivery, continuous integration/continuous deployment, continuous integration and delivery, continuous integration and continuous delivery, continuous integration & delivery, ci/cd pipelines, build pipelines, deployment pipelines, deployment automation, continuous integration and deployment, continuous integration and continuous deployment, ci pipelines, continuous delivery pipelines, automated deployments, automated deployment, deployment pipeline, build and deployment pipelines, ci/cd pipeline, ci systems, ci/cd tools, build automation, automated builds
Release management | release engineering, release process, release processes, release planning
GitOps | git ops
DevOps | dev ops, =DevOps, =Devops, devops practices, devops tools, devops culture, devops engineer, dev-ops
DevSecOps | dev sec ops, devsecops practices
MLOps | ml ops, =LLMOps
DataOps | =DataOps
Platform engineering | internal developer platform, developer platforms, platform engineer
Site reliability engineering | =SRE, site reliability, site reliability engineer
Secrets management | secret management, managing secrets, secrets hygiene
Web scraping | data scraping, web crawling, web crawlers, web scrapers
Internationalization | i18n, localization, l10n, internationalization and localization
Accessibility | -, =Accessibility, a11y, web accessibility, accessibility standards, accessible ui, accessibility guidelines, accessibility best practices, !accessibility, accessibility compliance, accessible ui development, ada compliance, section 508, 508 compliance, accessible web, digital accessibility
Responsive design | responsive web design, =RWD, responsive web applications, responsive layouts, responsive websites, responsive development, responsive front-end development, responsive web, responsive ui, responsive web development, mobile-first, mobile first, responsive user interfaces, mobile responsive, responsive interfaces, adaptive design
SEO | =SEO, search engine optimization, technical seo
State management | state-management
Server-side rendering | =SSR, server side rendering
Static site generation | =SSG, static site generators, static site generator, static sites
Incremental static regeneration | =ISR
Image optimization
Prototyping | rapid prototyping, prototypes
Wireframing | wireframes, wireframe
UI design | user interface design, web ui design, ui designs, gui design, interface design
UX design | ux designs, user experience design, ux research, user research, interaction design, product design
UI/UX | ux/ui, ui and ux, ux and ui, ui & ux, ux & ui, ui-ux
UX | =UX, user experience, =User Experience, user-experience
UI | =UI, user interface, user interfaces, =UIs, =GUI, graphical user interface
Design systems | design system, component libraries, component library, ui component library
Project management | project planning
Product management
Reverse engineering | reverse-engineering
Code generation
Profiling | code profiling, memory profiling, !profiling
Memory management
Web development | web application development, web applications development, web app development, web developer, web programming, web-development
Backend development | back-end development, backend developer, back end developer, backend engineer, back-end engineer, junior backend engineer, back-end developer, backend, back-end, back end, server-side development, backend engineering, back end development, server side development, backend services, backend systems
Frontend development | front-end development, frontend developer, front end developer, frontend engineer, front-end engineer, front-end developer, frontend, front-end, front end, frontend engineering, front end development, client-side development, ui development
Full-stack development | full stack development, fullstack development, full-stack developer, full stack developer, fullstack developer, full-stack, full stack, fullstack, full stack engineer, full-stack engineer, full-stack features
Mobile development | mobile app development, mobile application development, mobile apps, mobile applications, mobile developer, native mobile development, native mobile apps
Game development | game developer, gameplay programming, game programming, game engines, game engine, gameplay, video game development, gameplay programmer, games development, game dev
Game design | game designer, f2p game design, level design
Data engineering | data engineer, data platform engineering
Data analysis | data analytics, data analyst, analyzing data, analytics and data analysis, analyze data, data analyses, analyse data
Data science | data scientist, data sciences
Analytics engineering | analytics engineer
Software development | software developer, application development, software development experience, software programming
Software engineering | software engineer, software engineering principles, software engineering best practices
@method
Agile | =Agile, =AGILE, !agile, agile methodologies, agile methodology, agile development, agile software development, agile environment, agile practices, agile processes, agile principles, agile teams, agile frameworks, agile methods, ~agile, agile mindset, agile project management, agile ceremonies, agile techniques, agile environments, agile team, agile process, agile framework, agile driven, agile development environment, agile ways of working, agile working
Scrum | scrum methodology, scrum framework, scrum teams | Agile
Kanban | =Kanban, kanban boards | Agile
SAFe | =SAFe, scaled agile, scaled agile framework | Agile
Scrum Master | scrummaster | Scrum
Extreme programming | =XP, xp practices, extreme programming xp | Agile
Lean | -, =~Lean, =!Lean, lean methodologies, lean software development, lean development, lean principles, lean startup, lean practices, lean methodology
Waterfall | =Waterfall, waterfall methodology, waterfall model
SDLC | =SDLC, software development lifecycle, software development life cycle, software lifecycle, software life cycle, software development life-cycle, software development processes, software delivery lifecycle, systems development life cycle, full software development lifecycle, software development methodologies
Sprint planning | sprint reviews
Backlog refinement | backlog grooming, backlog management
OKRs | =OKRs, =OKR
Design thinking
Clean Architecture | hexagonal architecture, onion architecture, ports and adapters
Domain-driven design | =DDD, domain driven design
Domain modeling | domain models, domain modelling, domain-driven modeling
Event storming
Twelve-Factor App | 12-factor app, twelve factor app, 12 factor, twelve-factor, 12-factor
SOLID | =SOLID, solid principles, =SOLID principles, s.o.l.i.d
DRY | -, =!DRY, dry principle
KISS | -, =!KISS
YAGNI | =YAGNI
GRASP | -, =!GRASP
# architecture
@concept
Microservices | microservice, micro-services, micro services, microservice architecture, microservices architecture, micro-service, microservice-based, micro service architecture, microservices-based, micro services architecture, microservice architectures, service-based architecture
SOA | =SOA, service oriented architecture, service-oriented architecture, service-oriented architectures, service oriented architectures
Event-driven architecture | event driven architecture, event-driven, event driven, =EDA, event-driven systems, event-driven architectures, event-driven microservices, event based architecture
Event streaming | event streams, stream processing, streaming data, real-time streaming, data streaming, real-time data processing, event stream, streaming platforms, streaming technologies, streaming data pipelines, real-time data streaming, realtime streaming, event stream processing, streaming systems, real time streaming
Event sourcing | event-sourcing | 
CQRS | =CQRS
Saga pattern | -, saga pattern
Monolith | -, monolithic architecture
BFF | =BFF, backend for frontend, backends for frontends
Message queues | message queue, messaging systems, message broker, message brokers, message queuing, messaging queues, message bus, queueing systems, queuing systems, message systems, messaging system, message-driven, asynchronous messaging, messaging technologies, message oriented middleware, message-oriented middleware, messaging middleware, messaging frameworks, messaging platforms, message queueing, !messaging, pub/sub, pubsub, publish/subscribe, pub-sub
ESB | =ESB, enterprise service bus
Enterprise integration patterns | =EIP
Middleware | =Middleware, middleware technologies, !middleware
API gateway | api gateways, api gateway products, api management
API security | api security policies
API | =API, =APIs, application programming interfaces
Web services | web service, webservices, webservice, restful web services and soap, xml web services, web-services
REST API | rest apis, =REST, rest api's, restful, restful api, restful apis, restful services, rest services, restful web services, restful web service, rest web services, restful-api, rest/soap, =ReST, rest based, rest-based, rest endpoints, restapi, =RESTAPI, restful web apis, json apis, rest interfaces, http apis, json rest, restful endpoints, rest-api, restful architecture, !rest | +Web services
SOAP | =SOAP, soap web services, soap api, soap/rest, wsdl, =WSDL
gRPC | grpc, =GRPC
Protocol Buffers | protobuf, protobufs, protocol buffer | gRPC
Thrift | -, apache thrift, =~Thrift
OpenAPI | open api, =Swagger, =SWAGGER, !swagger, openapi specification, swagger/openapi, openapi/swagger, open api specification, openapi 3 | REST API
AsyncAPI
RAML | =RAML
OData | =OData, =ODATA
Webhooks | webhook, web hooks
WebSockets | websocket, web sockets, web socket
WebRTC | web rtc
Server-sent events | =SSE
AJAX | =Ajax, =AJAX
Client-server architecture | client/server, client-server, client server
Distributed systems | distributed system, large-scale distributed systems, distributed architecture, distributed applications, distributed services, distributed software systems, distributed architectures, distributed backend systems, distributed environments, large scale distributed systems
Distributed computing | distributed processing, parallel computing, grid computing, parallel and distributed computing, distributed data processing, distributed compute
Parallel programming | parallel processing, mpi, =MPI, openmp
High-performance computing | =HPC, high performance computing
Concurrency | concurrent programming, concurrent systems
Multithreading | multi-threading, multi threading, multithreaded, multi-threaded, threading, multithreaded programming, multi-threaded programming, multi-threaded applications
Multiprocessing | multi-processing
Asynchronous programming | async programming, async/await, asynchronous processing, asynchronous, async, asynchronicity, asynchronous development
Background jobs | job queues, background workers, background processing
Reactive programming | =FRP, functional reactive programming, reactive systems, reactive streams, reactive extensions, reactive architecture
Functional programming | functional programming languages, =FP, functional languages, functional paradigms
OOP | =OOP, object-oriented programming, object oriented programming, object-oriented, object oriented, object-oriented design, object-oriented principles, object oriented design, oop principles, oop concepts, =OO, =OOD, oo programming, oo design, object-oriented development, object oriented languages, object-oriented languages, object-oriented concepts, object oriented concepts, object oriented development, object-oriented software, object orientation
OOAD | =OOAD, object oriented analysis and design, object-oriented analysis and design, =OOA, object oriented analysis, object-oriented analysis
Design patterns | design pattern, software design patterns, programming patterns, gang of four, =GoF, oo design patterns, object-oriented design patterns, enterprise design patterns
Dependency injection | =IoC, inversion of control
MVC | =MVC, model view controller, model-view-controller, mvc framework, mvc frameworks, mvc architecture
MVVM | =MVVM, model-view-viewmodel
ORM | =ORM, object relational mapping, object-relational mapping, orm frameworks, =ORMs, orm framework, orm tools
Data structures | data structure, data-structures
Algorithms | algorithm, algorithmic, algorithm design, algorithms and data structures, complex algorithms, algorithm development
Computer science | =CS fundamentals, cs fundamentals, computer science fundamentals
Complexity analysis | big o notation, big-o
Compilers | -, !compiler, compiler design, llvm, =LLVM, compiler development
Operating systems | -, operating system internals, operating system concepts, operating systems concepts, os internals
Kernel development | kernel programming, kernel modules, device drivers, device driver, linux kernel development, linux device drivers, driver development
Networking | -, =Networking, computer networking, networking protocols, network protocols, networking concepts, !networking, tcp/ip networking, ip networking, network administration, network engineering, network programming, networking fundamentals, networking principles, network architecture, internet protocols, computer networks, network design, network infrastructure, network infrastructures, network configuration, networking technologies, network technologies, cloud networking, networking principles
Software-defined networking | =SDN, software defined networking, software defined networks, =NFV, =SD-WAN
Firewalls | firewall, firewall configuration
Virtualization | virtualization technologies, virtualized environments
Virtual machines | virtual machine, =VMs, =VM, vm management
Containers | container, containerization, containerized, containerize, containerised, container technologies, containerized applications, linux containers, containerization technologies, containerized environments, container technology, containerized workloads, container-based, containerized services
Container orchestration | orchestration of containers, container orchestration tools, container management, container orchestration platforms, container management and orchestration, container orchestration systems, orchestrating containers, containers and orchestration, containerization and orchestration, container orchestrators | +Containers
Workflow orchestration | workflow management, workflow engines, data orchestration, workflow automation, pipeline orchestration, orchestration tools, job scheduling
Multi-tenancy | multi-tenant, multitenant, multitenancy, multi tenant
SaaS | =SaaS, =SAAS, software as a service, software-as-a-service, =Saas
Embedded systems | embedded software, embedded development, embedded programming, embedded system, embedded software development, embedded devices, embedded engineering, embedded software engineer, embedded applications, embedded linux systems, embedded environment
Firmware | firmware development, firmware engineering
Real-time systems | real time systems, real-time embedded, real-time software, hard real-time, real-time operating systems
RTOS | =RTOS, freertos, vxworks, =QNX, =Zephyr, zephyr rtos, real-time operating system
Microcontrollers | microcontroller, =MCU, =MCUs, stm32, arm cortex, arm cortex-m, microprocessors, microprocessor, =AVR, =PIC microcontrollers
ARM | =ARM, arm architecture, arm processors
x86 | =x86
FPGA | =FPGA, =FPGAs
ASIC | =ASIC
PCB design | =PCB, altium, pcb layout, schematic capture, orcad, eagle pcb
Arduino | =Arduino
Raspberry Pi | raspberrypi
ESP32 | esp8266
Robotics | =ROS, ros2, robot operating system, robotic systems
Control systems | control theory, pid control, motion control
PLC | =PLC, =PLCs, =SCADA, programmable logic controllers, siemens tia portal
DSP | =DSP, digital signal processing, signal processing
IoT | =IoT, internet of things, =IOT, iot devices, iot platforms, =IIoT
Edge computing | edge devices
AUTOSAR | =AUTOSAR
Automotive software | iso 26262, functional safety, =ADAS, misra, =MISRA, misra c, automotive spice, aspice
Sensor fusion
SLAM | =SLAM
Bluetooth | =BLE, bluetooth low energy, bluetooth le
Wi-Fi | -, wifi protocols, 802.11, =!WiFi, =!Wi-Fi
NFC | =NFC, =RFID, rfid
Zigbee | =Zigbee, z-wave, lorawan
5G | =5G, =LTE, 4g/lte, 5g nr, =3GPP
Telecommunications | telecom, telecommunication, telecoms
VoIP | =VoIP, =VOIP, =SIP, asterisk pbx, voice over ip
@protocol
HTTP | =HTTP, http protocol, http/2, =HTTPS, http/https, https, http protocols
TCP/IP | =TCP, tcp ip, tcp/udp, =TCP/IP, tcp/ip protocols, tcp/ip stack
UDP | =UDP
DNS | =DNS, domain name system
DHCP | =DHCP
SSL | =SSL, ssl/tls, =TLS, tls/ssl, ssl certificates
SSH | =SSH, =SFTP
FTP | =FTP
SMTP | =SMTP, =IMAP, =POP3
SNMP | =SNMP
LDAP | =LDAP
BGP | =BGP
OSPF | =OSPF, =EIGRP
MPLS | =MPLS
VLAN | =VLAN, =VLANs
VPN | =VPN, =VPNs, ipsec, =IPsec, =IPSec
LAN/WAN | wan/lan, =LAN, =WAN, lan, wan and lan
Routing and switching | routing protocols, network switches, routers and switches, switching and routing, routing & switching
IPv6 | ipv4, ipv4/ipv6
MQTT | =MQTT
AMQP | =AMQP
CoAP | =CoAP
Modbus | =Modbus, =OPC UA, opc-ua, =BACnet, profibus, profinet
CAN bus | =!CAN, canbus, =CANopen, can protocol
I2C | =I2C, =SPI, =UART, i2c/spi, =USB protocol
PCIe | =PCIe, pci express
Ethernet | =Ethernet
FIX protocol | fix protocol, =FIX
SWIFT messaging | swift messaging, iso 20022, iso 8583
HL7 | =HL7, =FHIR, hl7/fhir, hl7 fhir
DICOM | =DICOM
EDI | =EDI, electronic data interchange, =EDIFACT
SAML | =SAML, saml 2.0
OAuth | oauth2, oauth 2.0, oauth 2, o-auth, oauth2.0
OpenID Connect | =OIDC, openid, open id connect, oidc
JWT | =JWT, json web token, json web tokens, =JWTs, jwt tokens, jwt authentication, jwt-based
SSO | =SSO, single sign-on, single sign on
MFA | =MFA, =2FA, multi-factor authentication, two-factor authentication
RTMP | =RTMP, =RTSP, =HLS, mpeg-dash, =DASH streaming
RSS | -, rss feeds
# security
@concept
Authentication | -, =Authentication, user authentication, token-based authentication, authentication protocols, !authentication, authentication mechanisms, authentication and authorization, authentication/authorization, authentication & authorization, auth
Authorization | -, =Authorization, access control, !authorization, user authorization, access controls
RBAC | =RBAC, role-based access control, role based access control, role checks, role-based access controls, role-based permissions, =ABAC
Sessions | -, session management, user sessions, http sessions, =!Sessions, !sessions, session handling, session-based authentication, session cookies
Cookies | -, =!Cookies, !cookies, http cookies
CORS | =CORS
CSRF | =CSRF, =XSRF, cross-site request forgery
XSS | =XSS, cross-site scripting
SQL injection | sql injections
Encryption | data encryption, encryption at rest, encryption algorithms, encryption techniques
Cryptography | cryptographic, applied cryptography, crypto libraries
PKI | =PKI, public key infrastructure, x.509, digital certificates
Hashing | -, password hashing, bcrypt, argon2
Identity management | identity and access management, identity & access management, identity access management, identity management systems, =IdM, identity providers, identity provider, =CIAM, =PAM, privileged access management
Application security | appsec, =AppSec, app security, web application security, web security, application security testing, software security
Network security | network security principles
Information security | infosec, it security, =InfoSec, information security management
Cybersecurity | cyber security, cyber-security
Data security | data protection, security of data
Secure coding | secure coding practices, secure software development, secure development, secure coding principles, secure code, secure coding standards, secure programming, secure sdlc, secure development practices
Vulnerability management | vulnerability scanning, vulnerability assessment, vulnerability assessments, security vulnerabilities, vulnerability mitigation
Threat modeling | threat modelling, threat models
Zero trust | zero-trust, zero trust architecture
OWASP Top 10 | =OWASP, owasp, owasp top ten
CVE | =CVE, =CVEs
SIEM | =SIEM
SOAR | =SOAR
SOC | -, security operations center, =!SOC, security operations
EDR | =EDR, =XDR
IDS/IPS | intrusion detection, =IDS, =IPS, intrusion prevention, ips/ids
WAF | =WAF, web application firewall
DDoS | =DDoS, ddos protection
DLP | =DLP, data loss prevention
Malware analysis | malware, malware detection
Digital forensics | forensic analysis, computer forensics
GDPR | =GDPR, =CCPA
HIPAA | =HIPAA, =HITRUST
PCI DSS | pci-dss, =PCI, pci compliance, pci dss compliance
SOC 2 | soc2, soc 2 type ii
ISO 27001 | iso27001, iso/iec 27001
NIST | =NIST, nist 800-53, =FedRAMP, =FISMA, =RMF
SOX | =SOX, sarbanes-oxley
Air-gapped networks | air-gapped, air gapped
UTM | =UTM, =UTMs
Burp Suite | burpsuite | Penetration testing
Metasploit | =Metasploit | Penetration testing
Kali Linux | =Kali | Penetration testing
Nmap | =Nmap | 
Nessus | =Nessus, =Qualys, tenable
Wireshark | wire shark, tcpdump
Snyk | =Snyk
Veracode | =Veracode
Checkmarx | =Checkmarx
Fortify | -, =~Fortify
OWASP ZAP | zap proxy
CrowdStrike | crowd strike
Palo Alto Networks | palo alto firewalls, =Palo Alto
Fortinet | =~Fortinet, fortigate
Cisco | =Cisco, cisco ios, cisco routers, cisco asa, cisco meraki
Juniper | =Juniper, junos
F5 | =F5, big-ip, f5 big-ip
CyberArk | cyber ark
SailPoint | sail point
Ping Identity | pingfederate
# data
ETL | =ETL, etl pipelines, extract transform load, etl processes, elt, =ELT, etl/elt, etl tools, etl development, elt/etl, etl jobs, etl process, etl frameworks
Data pipelines | data pipeline, data ingestion pipelines, ingestion pipelines, data processing pipelines, analytics pipelines, pipelines for data, data-pipelines, data pipeline development, ml pipelines, data flows
Data ingestion | ingestion of data, data ingest
Data integration | data integrations, integrating data
Data transformation | data transformations, transforming data, transform data, data transformation tools
Data warehousing | data warehouse, data warehouses, data-warehouse, =DWH, =EDW, enterprise data warehouse, data warehousing concepts, cloud data warehouse, data warehouse solutions, data warehousing solutions, cloud data warehouses, data mart, data marts, cloud warehouses, =DW, dw/bi
Data lake | data lakes, data lakehouse, lakehouse, data lake architecture
Data mesh
Data quality | data integrity, data quality checks, data accuracy, data quality management
Data governance | data lineage, data catalog, data cataloging, metadata management
Data management | data management practices, master data management, =MDM
Data contracts | data contract
Data cleaning | data cleansing, data wrangling, cleaning data, data preparation, data preprocessing, data munging, clean data, data pre-processing, data cleanup
Data mining | data-mining
Data visualization | data visualizations, data viz, dataviz, visualization tools, data visualization tools, visualizing data, visualize data, visualizations
Data architecture | data architectures, data architect
Data extraction
Data labeling | data annotation, labeling data
Data processing | large-scale data processing, big data processing, data-processing
Data-intensive applications | data intensive applications
Change data capture | =CDC
Semantic layer | semantic layers, metrics layer, semantic model, semantic models
Event tracking | analytics tracking, event collection, event instrumentation
Batch processing | batch jobs, batch processes, batch data processing, batch and streaming
OLAP | =OLAP, olap cubes
OLTP | =OLTP
Big data | =Big Data, bigdata, big-data, large datasets, big data technologies, large data sets, large-scale data, big data tools, large scale data, large volumes of data
Business intelligence | =BI, bi tools, business-intelligence, bi reporting, bi solutions, bi tool, bi/reporting
Dashboards | dashboard, dashboarding, dashboard development, bi dashboards
Reporting | -, reporting tools, report development, report writing, report generation, reports and dashboards, !reporting, building reports, ad hoc reporting, reporting solutions, business reporting, data reporting, reporting and analytics
Web analytics | website analytics, digital analytics
Product analytics
Marketing attribution | -, marketing attribution, attribution models, attribution modeling, multi-touch attribution
Marketing automation
Cohort analysis | cohort analyses
Customer segmentation
Statistics | statistical analysis, statistical modeling, statistical methods, statistical models, descriptive statistics, statistical inference, applied statistics, statistical techniques, statistical, inferential statistics, statistical tests
Probability | -, probability theory, probability and statistics
Mathematics | -, =~Mathematics, !mathematics, =~Math, !math, linear algebra, calculus, applied mathematics, mathematical modeling, 3d math, math skills, discrete mathematics, mathematical optimization
Hypothesis testing | statistical testing, hypothesis generation
Experimentation | -, experiment design, design of experiments, causal inference
Forecasting | -, demand forecasting, !forecasting, sales forecasting
Predictive analytics | predictive modeling, predictive models, prediction models, predictive model
Regression analysis | linear regression, logistic regression, regression models
Exploratory data analysis | =EDA analysis, exploratory analysis, exploratory data analyses
Optimization algorithms | operations research, linear programming, mathematical programming
Bayesian statistics | bayesian, bayesian methods, bayesian inference
# machine learning
AI | =AI, artificial intelligence, =A.I., ai/ml, ai-powered tools
Machine learning | =ML, machine-learning, ml models, ai/ml, machine learning models, machine learning algorithms, applied machine learning, ml algorithms, ml/ai, machine learning techniques, ml engineering, machine learning engineer, statistical learning | AI
Deep learning | deep-learning, deep neural networks, =DNN, =DL | Machine learning
Neural networks | neural network, =CNN, =RNN, =LSTM, convolutional neural networks, =CNNs, recurrent neural networks, =GNN | Machine learning
Reinforcement learning | =RLHF | Machine learning
Supervised learning | unsupervised learning, supervised and unsupervised learning | Machine learning
Feature engineering | feature extraction, feature selection, feature store, feature stores | Machine learning
Model training | -, training models, model evaluation, model tuning, hyperparameter tuning
Model deployment | model serving, deploying models, deploying machine learning models, ml model deployment, inference serving | MLOps
Random forest | random forests, decision trees, gradient boosting, =SVM, support vector machines | Machine learning
Clustering | -, clustering algorithms, k-means, !clustering
Classification | -, classification algorithms, text classification, image classification
Recommender systems | recommendation systems, recommendation engines, recommendation engine, recommender system, recommendation system, recommendation algorithms | Machine learning
Anomaly detection | outlier detection, fraud detection
Computer vision | image processing, image recognition, object detection, machine vision, image analysis, computer-vision, image segmentation, =CV algorithms
Computer graphics | graphics programming, 3d graphics, rendering engines, ray tracing
NLP | =NLP, natural language processing, natural language understanding, =NLU, text mining, sentiment analysis, text analytics, named entity recognition | Machine learning
Speech-to-text | speech recognition, =ASR, text-to-speech, speech to text, =TTS, speech processing
OCR | =OCR, optical character recognition
LLM | =LLM, =LLMs, large language models, large language model, llm providers, llm apis, llm applications, =LLM-powered, llm-based, language models, large-language models | AI
Generative AI | gen ai, genai, =GenAI, generative artificial intelligence, gen-ai | AI
RAG | =RAG, retrieval augmented generation, retrieval-augmented generation | LLM
AI agents | agentic, ai agent, agentic workflows, agentic ai, agentic systems, multi-agent systems, llm agents, autonomous agents | LLM
Model Context Protocol | =MCP | LLM
Prompt engineering | prompt design, prompting techniques | LLM
Fine-tuning | -, model fine-tuning, fine-tuning models, fine-tuning llms, =LoRA, =PEFT, llm fine-tuning | LLM
Embeddings | vector embeddings, word embeddings
Transformers | -, transformer models, transformer architectures
Foundation models | foundation model
Chatbots | chatbot, conversational ai, virtual assistants
AI coding tools | ai-assisted development, ai coding assistants, ai-assisted development tools, ai-assisted coding, ai developer tools, ai coding tools, ai-powered development tools, ai assisted development, ai-assisted programming, ai pair programming, ai-assisted tools, ai development tools, coding agents, ai assistants, ai tooling, ai coding agents, ai-assisted engineering
AI ethics | responsible ai, ethical ai, ai safety
Knowledge graphs | knowledge graph, ontologies, ontology, semantic web, =RDF, =OWL
Search engines | information retrieval, search engine, full-text search, search relevance, enterprise search, semantic search
Simulation | -, simulations, simulation modeling, monte carlo simulation, =!Simulation, discrete event simulation
Bioinformatics | computational biology, genomics
Quantum computing | qiskit
Blockchain | block chain, distributed ledger, =DLT, blockchain technology
Smart contracts | smart contract | Blockchain
Ethereum | =Ethereum, =EVM | Blockchain
Bitcoin | =Bitcoin | Blockchain
Solana | =Solana | Blockchain
Hyperledger | hyperledger fabric | Blockchain
Web3 | =Web3, web 3.0, web3.js, ethers.js | Blockchain
DeFi | =DeFi, decentralized finance | Blockchain
NFTs | =NFT, =NFTs | Blockchain
Hardhat | =Hardhat, =Truffle, =Foundry solidity | Solidity
Peer-to-peer | p2p, =P2P, peer to peer
Video streaming | live streaming, streaming video, video encoding, transcoding, ffmpeg, =FFmpeg, video codecs, video processing, gstreamer, audio/video streaming, video compression
Audio processing | audio programming, audio engineering, wwise, =FMOD
# web
DOM | =DOM, the dom, dom manipulation, document object model, virtual dom
Single-page applications | single page applications, single page application, =SPA, =SPAs, single-page application, single page apps, single-page apps, single page app
PWA | =PWA, =PWAs, progressive web apps, progressive web app, progressive web applications, service workers
Web standards | w3c standards, =W3C
WCAG | =WCAG, wcag 2.1, wcag 2.0, wcag 2.2 | Accessibility
WAI-ARIA | =ARIA, aria roles, aria | Accessibility
Microdata | microdata/microformats, microformats, schema.org, structured data markup
Core Web Vitals | web vitals, lighthouse scores | Web performance
Web servers | web server, http servers
Browser extensions | chrome extensions, browser extension, chrome extension
Chrome DevTools | browser devtools, developer tools browser, chrome developer tools
Higher-order components | higher order components
Headless CMS | headless-cms, headless-friendly
CMS | =CMS, content management system, content management systems, content management, =CMSs
CRM | =CRM, =CRMs, customer relationship management, crm systems
ERP | =ERP, enterprise resource planning, erp systems, erp system
E-commerce | ecommerce, e commerce, =eCommerce, online shop, online retail, e-commerce platforms
Payments | -, payment systems, payment gateways, payment processing systems, payment gateway, payment integrations, payment gateway integration, payment apis, payment integration
Low-code | low code, no-code, low-code/no-code, low code platforms, nocode
Cross-platform | cross-platform development, cross platform, multiplatform, cross-platform mobile, multi-platform, cross-platform apps
LAMP | =LAMP, lamp stack
MEAN stack | =MEAN, mean stack | MongoDB, Express, Angular, Node.js
MERN stack | =MERN, mern stack | MongoDB, Express, React, Node.js
JAMstack | =JAMstack, =Jamstack
AdTech | =AdTech, ad tech, programmatic advertising, =RTB, ad serving, real-time bidding
MarTech | =MarTech
@domain
FinTech | fin tech, fintech domain, financial technology
Banking software | -, core banking, banking domain
Trading systems | low-latency trading systems, algorithmic trading, electronic trading, high-frequency trading, low-latency trading, quantitative finance, quantitative trading
InsurTech | =InsurTech
HealthTech | health tech, healthcare it, =EHR, electronic health records, electronic medical records, =EMRs
EdTech | =EdTech, ed tech, e-learning, =LMS, learning management systems, elearning
PropTech | =PropTech
Digital twin | digital twins
AR/VR | augmented reality, virtual reality, =AR, =VR, =XR, mixed reality, vr/ar, extended reality
`;
