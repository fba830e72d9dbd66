/** Practices, concepts, methods, protocols and fields: half of what postings ask for. Format: see `parseSkills`. */
export const practices = `
@practice
# testing
Unit testing | unit tests, unit tested, automated unit tests
Integration testing | integration tests, automated integration tests, system integration testing, =SIT
End-to-end testing | end-to-end tests, end to end tests, e2e, end-to-end automated tests, e2e test automation, end-to-end test automation, end to end test
Automated testing | test automation, automated tests, automation testing, testing automation, automated test suites, automated software testing, automate tests, automated qa, qa automation, =SDET, automating tests, automation tests
Manual testing | manual tests, manual qa
Regression testing | regression tests
Functional testing | functional tests
System testing | system tests
Acceptance testing | uat, acceptance tests
Performance testing | performance tests, load testing, load tests, stress testing, performance & load testing, load and performance testing, load/performance testing
Security testing | security tests, =DAST, =IAST
Penetration testing | pentest, pentesting, pen tests, penetration tests, pen-testing
API testing | api tests, rest api testing, api automation testing, testing apis
Smoke testing | smoke tests
Exploratory testing
Usability testing | usability tests, user testing
Accessibility testing | a11y testing
A/B testing | a/b tests, ab testing, split testing, multivariate testing, a/b experimentation
Cross-browser testing | cross browser, browser compatibility
Contract testing | contract tests, consumer-driven contracts
Snapshot testing | snapshot tests
Visual regression testing | visual testing
Mutation testing
Fuzz testing | fuzzing
Black box testing | white-box testing
Mocking | mock objects, mocks and stubs
Test planning | test plans
STLC | =STLC, software testing life cycle
Test cases | test case design, test scripts
Test coverage | code coverage
Shift-left testing | shift-left
Bug tracking | defect tracking, defect management, issue tracking
QA | =QA, quality assurance, software qa, qa testing, qa processes, software testing, qa methodologies
TDD | =TDD, test-driven development, test driven
BDD | =BDD, behavior-driven development
Chaos engineering | chaos monkey
# code and team work
Code review | code reviews, peer reviews, peer code reviews, code reviewing, reviewing code, review code, review prs, review pull requests, peer review, pr reviews, code and design reviews, reviewing pull requests, perform code reviews, design and code reviews, review peer code, pull request reviews, code inspections, peer-review, review each other's code, reviews of code
Pull requests | =PRs, merge requests
Pair programming | pair program, paired programming, mob programming, pairing
Refactoring | refactors
Clean code | clean coding, cleancode
Coding standards | code standards, coding guidelines, coding best practices, coding conventions, programming standards, code style guidelines
Debugging | debug
Version control | source control, version control systems, source code management, source code control, version control tools, =SCM, =VCS, versioning systems, revision control, version control software, code versioning tools
Git branching | branching strategies, git branching strategies, branching and merging, trunk based development, git branching strategy, branching models, git-flow branching | +Git
Conventional Commits | commit messages
Monorepo | monorepos, mono repo
Static analysis | static code analysis, =SAST, code analysis tools, static analyzers, static code analyzers
Linting | linters
Technical writing | technical documentation, documentation writing, writing documentation, write documentation, software documentation, document code, documenting architecture, technical document writing, design documents, technical design documents, technical design documentation, write documents
Technical specifications | functional specifications, technical specs, software specifications, design specifications, functional specs, system specifications, software requirement specifications, technical requirements documents, requirements specifications
API documentation | api docs
Requirements analysis | requirements gathering, requirement gathering, requirement analysis, gathering requirements, requirements engineering, requirements elicitation, requirements definition
User stories | story writing
Open source | =OSS
Technical debt | tech debt
Software architecture | software design, application design, software architectures, application architecture, software architecture design, architecture patterns, architectural patterns, architecture design, system architecture and design, architectural design
System design | systems design, system architecture, systems architecture, high-level design, low-level design, system-level design, solution design, technical design
API design | api development, backend api development, rest api development, api designs, designing apis, api architecture, rest api design, restful api design, designing and developing apis, design apis, api first, designing restful apis, build apis, building apis, api design principles
API integration | api integrations, third-party integrations, third party apis, third party integrations, integrating apis, integrations with third-party, 3rd party apis, 3rd party integrations, third-party integration, integrating with apis
Database design | db design, database schema design, relational database design, schema design, database schemas, database modeling and design, designing databases, database architecture, sql database design
Data modeling | data models, data modelling, data-modeling, database modeling, database models, data schemas, logical data modeling, physical data modeling, entity relationship modeling, er modeling, modeling data, data modeling techniques
Dimensional modeling | dimensional models, dimensional data modeling, star schemas, kimball, snowflake schema, dimensional data models
Data vault |
Normalization | -, database normalization, normal forms, 3nf
Database migrations | db migrations, schema migrations, data migrations, database schema migrations, sql migrations, =!migrations
Database administration | database administrator, =DBA, database management
Indexing | -, database indexes, index optimization, index tuning, !indexing, !indexes, db indexing, indexing strategies, basic indexing, indexes and constraints
Query optimization | query tuning, sql tuning, optimizing queries, sql optimization, optimize queries, query performance, sql query optimization, database optimization, database tuning, sql performance tuning, database performance, optimizing sql, optimize sql queries, sql query tuning, optimized queries, execution plans, performance tune sql
Stored procedures | stored procs, sql stored procedures, store procedures, functions and triggers
Transactions | -, database transactions, acid transactions, =ACID, acid properties, transaction management, distributed transactions
Replication | -, database replication, data replication
Sharding | data partitioning, database partitioning, table partitioning
Joins | -, sql joins, complex joins
Caching | cache invalidation, !cache, distributed cache, cache management
Rate limiting | rate limits, throttling
Pagination
Idempotency | idempotent
Input validation | request validation, validation of payloads, payload validation, form validation, input sanitization, schema validation, validate input, validation of input
Error handling | exception handling
Retries | -, retry logic, exponential backoff, circuit breakers
Feature flags | feature toggles, feature flagging
Logging | -, =Logging, !logging, centralized logging, structured logging, application logging, log management, log aggregation, logging tools, log analysis, logging solutions
Monitoring | -, !monitoring, system monitoring, application monitoring, performance monitoring, infrastructure monitoring, monitoring solutions, monitoring systems, monitoring and alerting, production monitoring, =APM, monitoring infrastructure, monitoring platforms, monitoring/alerting, monitoring & alerting, monitoring techniques, server monitoring, monitoring dashboards, cloud monitoring, network monitoring, service monitoring, monitoring technologies, monitoring software, monitoring strategies
Alerting | -, !alerting, alert management
Observability
Distributed tracing | tracing tools, request tracing, correlation ids
Incident management | incident response
Root cause analysis | =RCA
Performance tuning | performance optimization, performance optimisation, optimizing performance, code optimization, performance optimizations, performance profiling, performance tune, performance engineering, tuning performance, optimizing application performance, application performance optimization
Performance analysis | profiling tools, -, performance analysis
Web performance | frontend performance, page speed, site speed, front-end performance
Capacity planning | -, !capacity planning, infrastructure capacity planning
Load balancing | load balancers
Disaster recovery | backup and recovery, backup and restore, business continuity
High availability | highly available, fault tolerance, fault tolerant
Scalability | scalable systems, highly scalable, horizontal scaling, scalable architectures, scaling systems
Configuration management | config management
Infrastructure as code | =IaC, =IAC, iac tools, infra as code, infrastructure automation as code
Infrastructure automation | infrastructure management, automation of infrastructure
CI/CD | cicd, ci-cd, ci & cd, continuous integration, continuous delivery, continuous deployment, =CI, ci and cd, continuous integration/continuous delivery, continuous integration/continuous deployment, continuous integration and continuous delivery, build pipelines, deployment pipelines, deployment automation, continuous integration and continuous deployment, ci pipelines, automated deployments, ci systems, build automation, automated builds
Release management | release engineering, release planning
GitOps | git ops
DevOps | dev ops, =DevOps, =Devops, devops practices, devops tools, devops culture, devops engineer, dev-ops
DevSecOps | dev sec ops
MLOps | ml ops, =LLMOps
DataOps | =DataOps
Platform engineering | developer platforms, platform engineer
Site reliability engineering | =SRE, site reliability
Secrets management | secret management, managing secrets, secrets hygiene
Web scraping | data scraping, web crawling, web crawlers, web scrapers
Internationalization | i18n, localization, l10n, internationalization and localization
Accessibility | a11y, accessibility standards, accessible ui, accessibility guidelines, accessibility best practices, !accessibility, accessibility compliance, ada compliance, section 508, 508 compliance, accessible web, digital accessibility
Responsive design | =RWD, responsive layouts, responsive websites, responsive development, responsive front-end development, responsive web, responsive ui, mobile first, responsive user interfaces, mobile responsive, responsive interfaces, adaptive design
SEO | =SEO, search engine optimization, technical seo
State management
Server-side rendering | =SSR
Static site generation | =SSG, static sites
Incremental static regeneration | =ISR
Image optimization
Prototyping | prototypes
Wireframing | wireframes
UI design | user interface design, web ui design, ui designs, gui design, interface design
UX design | user experience design, ux research, user research, product design
UI/UX | ux/ui, ui & ux, ux & ui, ui-ux
UX | =UX, user-experience
UI | =UI, user interfaces, =UIs, =GUI
Design systems | component libraries
Project management | project planning
Product management
Reverse engineering
Code generation
Profiling | memory profiling, !profiling
Memory management
Web development | web application development, web applications development, web app development, web developer, web programming
Backend development | back-end engineer, back-end developer, backend, back end, server side development
Frontend development | front-end engineer, front-end developer, frontend, front end, client-side development, ui development
Full-stack development | full stack developer, full stack, fullstack
Mobile development | mobile apps, mobile applications, mobile developer
Game development | game developer, game programming, game engines, gameplay, games development, game dev
Game design | game designer
Data engineering | data engineer, data platform engineering
Data analysis | data analytics, data analyst, analyzing data, analyze data, data analyses, analyse data
Data science | data scientist, data sciences
Analytics engineering | analytics engineer
@method
Agile | =Agile, =AGILE, !agile, agile methodologies, agile software development, agile practices, agile processes, agile principles, agile teams, agile frameworks, agile methods, ~agile, agile mindset, agile project management, agile ceremonies, agile techniques, agile environments, agile process, agile driven, agile ways of working, agile working
Scrum | scrum teams | Agile
Kanban | =Kanban, kanban boards | Agile
SAFe | =SAFe, scaled agile | Agile
Scrum Master | scrummaster | Scrum
Extreme programming | =XP, xp practices | Agile
Lean | -, =~Lean, =!Lean, lean methodologies, lean software development, lean development, lean principles, lean startup, lean practices
Waterfall | =Waterfall, waterfall methodology, waterfall model
SDLC | =SDLC, software development lifecycle, software lifecycle, software life cycle, software development life-cycle, software development processes, software delivery lifecycle, systems development life cycle, software development methodologies
Sprint planning | sprint reviews
Backlog refinement | backlog grooming, backlog management
OKRs | =OKRs
Design thinking
Clean Architecture | hexagonal architecture, onion architecture, ports and adapters
Domain-driven design | =DDD
Domain modeling | domain models, domain-driven modeling
Event storming
Twelve-Factor App | 12-factor app, twelve-factor, 12-factor
SOLID | =SOLID, solid principles, s.o.l.i.d
DRY | -, =!DRY, dry principle
KISS | -, =!KISS
YAGNI | =YAGNI
GRASP | -, =!GRASP
# architecture
@concept
Microservices | micro-services, micro services, micro-service, micro service architecture, micro services architecture, service-based architecture
SOA | =SOA, service oriented architecture, service-oriented architecture, service-oriented architectures, service oriented architectures
Event-driven architecture | event driven architecture, event driven, =EDA, event-driven architectures, event-driven microservices, event based architecture
Event streaming | event streams, stream processing, streaming data, data streaming, real-time data processing, streaming platforms, streaming technologies, realtime streaming, streaming systems, real time streaming
Event sourcing |
CQRS | =CQRS
Saga pattern | -, saga pattern
Monolith | -, monolithic architecture
BFF | =BFF, backend for frontend, backends for frontends
Message queues | messaging systems, message brokers, message queuing, messaging queues, message bus, queueing systems, queuing systems, message systems, message-driven, asynchronous messaging, messaging technologies, message-oriented middleware, messaging middleware, messaging platforms, message queueing, !messaging, pub/sub, pubsub, publish/subscribe, pub-sub, !queue
ESB | =ESB, enterprise service bus
Enterprise integration patterns | =EIP
Middleware | =Middleware, middleware technologies, !middleware
API gateway | api gateways, api gateway products, api management
API security
API | =API, =APIs, application programming interfaces
Web services | web service, webservices, xml web services, web-services
REST API | api rest, rest apis, =REST, rest api's, restful, restful api, restful apis, rest services, restful web services, restful web service, rest web services, restful-api, rest/soap, =ReST, rest-based, rest endpoints, restapi, json apis, rest interfaces, http apis, json rest, rest-api, !rest | +Web services
SOAP | =SOAP, soap web services, soap api, soap/rest, wsdl
gRPC
Protocol Buffers | protobufs | gRPC
Thrift | -, apache thrift, =~Thrift
OpenAPI | open api, =Swagger, =SWAGGER, !swagger, swagger/openapi, openapi/swagger | REST API
AsyncAPI
RAML | =RAML
OData | =OData, =ODATA
Webhooks | web hooks
WebSockets | web sockets
WebRTC | web rtc
Server-sent events | =SSE
AJAX | =Ajax, =AJAX
Client-server architecture | client/server, client server
Distributed systems | distributed applications, distributed services, distributed software systems, distributed architectures, distributed backend systems, distributed environments
Distributed computing | distributed processing, parallel computing, grid computing, distributed data processing, distributed compute
Parallel programming | parallel processing, =MPI, openmp
High-performance computing | =HPC
Concurrency | concurrent programming, concurrent systems
Multithreading | multithreaded, multi-threaded, threading
Multiprocessing | multi-processing
Asynchronous programming | asynchronous, !async, asynchronicity
Background jobs | job queues, background workers, background processing
Reactive programming | =FRP, reactive systems, reactive streams, reactive extensions, reactive architecture
Functional programming | =FP, functional languages, functional paradigms
OOP | =OOP, object oriented programming, object oriented, oop principles, oop concepts, =OO, =OOD, oo programming, oo design, object orientation
OOAD | =OOAD, object-oriented analysis and design, =OOA, object-oriented analysis
Design patterns | software design patterns, programming patterns, gang of four, =GoF, oo design patterns, object-oriented design patterns
Dependency injection | =IoC, inversion of control, =!DI
MVC | =MVC, model-view-controller, mvc frameworks, mvc architecture
MVVM | =MVVM, model-view-viewmodel
VIPER | =VIPER
ORM | =ORM, object-relational mapping, orm frameworks, =ORMs, orm tools
Data structures | data structure, data-structures
Algorithms
Complexity analysis | big-o
Compilers | -, !compiler, compiler design, llvm, compiler development
Operating systems | -, operating system internals, operating system concepts, operating systems concepts, os internals
Kernel development | kernel programming, kernel modules, device drivers, linux kernel development, linux device drivers, driver development
Networking | -, =Networking, computer networking, networking protocols, network protocols, networking concepts, !networking, ip networking, network administration, network engineering, networking fundamentals, network architecture, internet protocols, computer networks, network design, network infrastructures, network configuration, networking technologies, network technologies
Software-defined networking | =SDN, software defined networks, =NFV, =SD-WAN
Firewalls
Virtualization | virtualized environments
Virtual machines | =VMs, =VM, vm management
Containers | containerization, containerize, containerised, linux containers
Container orchestration | containers and orchestration, containerization and orchestration, orchestration of containers, container orchestration tools, container management, container orchestration platforms, container management and orchestration, container orchestration systems, orchestrating containers, container orchestrators | +Containers
Workflow orchestration | workflow management, workflow engines, data orchestration, workflow automation, pipeline orchestration, orchestration tools, job scheduling
Multi-tenancy | multitenant, multitenancy, multi tenant
SaaS | =SaaS, =SAAS, software-as-a-service, =Saas
Embedded systems | embedded software, embedded development, embedded programming, embedded devices, embedded engineering, embedded applications, embedded environment
Firmware
Real-time systems | real-time embedded, real-time software, hard real-time, real-time operating systems
RTOS | =RTOS, freertos, vxworks, =QNX, =Zephyr, zephyr rtos, real-time operating system
Microcontrollers | =MCUs, stm32, arm cortex, microprocessors, =AVR
ARM | =ARM, arm architecture, arm processors
x86 | =x86
FPGA | =FPGA, =FPGAs
ASIC | =ASIC
PCB design | =PCB, altium, pcb layout, schematic capture, orcad, eagle pcb
Arduino | =Arduino
Raspberry Pi | raspberrypi
ESP32 | esp8266
Robotics
Control systems | control theory, pid control, motion control
PLC | =PLC, =PLCs, =SCADA, programmable logic controllers, siemens tia portal
DSP | =DSP, signal processing
IoT | =IoT, internet of things, =IOT, iot devices, iot platforms, =IIoT
Edge computing | edge devices
AUTOSAR | =AUTOSAR
Automotive software | iso 26262, functional safety, misra, automotive spice, aspice
Sensor fusion
SLAM | =SLAM
Bluetooth | =BLE
Wi-Fi | -, wifi protocols, 802.11, =!WiFi, =!Wi-Fi
NFC | =NFC, rfid
Zigbee | =Zigbee, z-wave, lorawan
5G | =5G, =LTE, 4g/lte, 5g nr, =3GPP
Telecommunications | telecoms
VoIP | =VoIP, =VOIP, =SIP, asterisk pbx, voice over ip
@protocol
HTTP | =HTTP, http/https, https
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
OSPF | =OSPF
EIGRP | =EIGRP
Spanning tree | =!STP, spanning tree protocol
MPLS | =MPLS
VLAN | =VLAN, =VLANs
VPN | =VPN, =VPNs, ipsec
LAN/WAN | =WAN, =LAN
Routing and switching | routing protocols, network switches, routers and switches, switching and routing, routing & switching
IPv6 | ipv4, ipv4/ipv6
MQTT | =MQTT
AMQP | =AMQP
CoAP | =CoAP
Modbus | =Modbus, opc-ua, =BACnet, profibus, profinet
CAN bus | =!CAN, canbus, =CANopen, can protocol
I2C | =I2C, =SPI, =UART, i2c/spi, =USB protocol
PCIe | =PCIe, pci express
Ethernet | =Ethernet
FIX protocol | =FIX
SWIFT messaging | iso 20022, iso 8583
HL7 | =HL7, =FHIR, hl7/fhir, hl7 fhir
DICOM | =DICOM
EDI | =EDI, electronic data interchange, =EDIFACT
SAML | =SAML, saml 2.0
OAuth | oauth2, o-auth
OpenID Connect | openid, open id connect, oidc
JWT | =JWT, json web tokens, =JWTs, jwt tokens, jwt authentication, jwt-based
SSO | =SSO, single sign on
MFA | =MFA, =2FA, multi-factor authentication, two-factor authentication
RTMP | =RTMP, =RTSP, =HLS, mpeg-dash, =DASH streaming
RSS | -, rss feeds
# security
@concept
Authentication | -, =Authentication, user authentication, token-based authentication, authentication protocols, !authentication, authentication mechanisms, authentication/authorization, auth
Authorization | -, =Authorization, !authorization, user authorization
RBAC | =RBAC, role-based access control, role based access control, role checks, role-based access controls, role-based permissions, =ABAC
Sessions | -, session management, user sessions, http sessions, =!Sessions, !sessions, session handling, session cookies
Cookies | -, =!Cookies, !cookies, http cookies
CORS | =CORS
CSRF | =CSRF, =XSRF, cross-site request forgery
XSS | =XSS, cross-site scripting
SQL injection | sql injections
Encryption | encryption algorithms, encryption at rest
Cryptography | cryptographic, crypto libraries
PKI | =PKI, public key infrastructure, x.509, digital certificates
Hashing | -, password hashing, bcrypt, argon2
Identity management | identity and access management, identity & access management, identity access management, =IdM, identity providers, =CIAM, =PAM, privileged access management
Application security | appsec, app security, web security, software security
Network security
Information security | infosec, it security
Cybersecurity | cyber-security
Data security | data protection, security of data
Secure coding | secure software development, secure development, secure code, secure programming, secure sdlc
Vulnerability management | vulnerability scanning, vulnerability assessments, security vulnerabilities, vulnerability mitigation
Threat modeling | mitre att&ck, threat detection, threat models
Zero trust
OWASP Top 10 | owasp
CVE | =CVE, =CVEs
SIEM | =SIEM
SOAR | =SOAR
SOC | -, =!SOC, security operations
EDR | =EDR, =XDR
IDS/IPS | intrusion detection, =IDS, =IPS, intrusion prevention, ips/ids
WAF | =WAF, web application firewall
DDoS | =DDoS, ddos protection
DLP | =DLP, data loss prevention
Malware analysis | malware
Digital forensics | forensic analysis, computer forensics
GDPR | =GDPR, =CCPA
HIPAA | =HIPAA, =HITRUST
PCI DSS | pci-dss, =PCI, pci compliance, pci dss compliance
SOC 2 | soc2
ISO 27001 | iso27001, iso/iec 27001
NIST | =NIST, nist 800-53, =FedRAMP, =FISMA, =RMF
SOX | =SOX, sarbanes-oxley
Air-gapped networks | air gapped
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
Palo Alto Networks | palo alto firewalls, =!Palo Alto
Fortinet | =~Fortinet, fortigate
Cisco | =Cisco, cisco ios, cisco routers, cisco asa, cisco meraki
Juniper | =Juniper, junos
F5 | =F5, big-ip
CyberArk | cyber ark
SailPoint | sail point
Ping Identity | pingfederate
# data
ETL | =ETL, etl pipelines, extract transform load, etl processes, elt, etl tools, etl development, etl jobs, etl process, etl frameworks
Data pipelines | data pipeline, data ingestion pipelines, ingestion pipelines, data processing pipelines, analytics pipelines, pipelines for data, data-pipelines, data pipeline development, ml pipelines, data flows
Data ingestion | ingestion of data, data ingest
Data integration | data integrations, integrating data
Data transformation | data transformations, transforming data, transform data, data transformation tools
Data warehousing | data warehouse, data warehouses, data-warehouse, =DWH, =EDW, enterprise data warehouse, data warehouse solutions, cloud data warehouses, data marts, cloud warehouses, =DW, dw/bi
Data lake | data lakes, lakehouse, data lake architecture
Data mesh
Data quality | data integrity, data accuracy
Data validation | data validation checks, data validation rules | Data quality
Data governance | data lineage, data catalog, data cataloging, metadata management
Data management | data management
Data contracts
Data cleaning | data cleansing, data wrangling, cleaning data, data preparation, data preprocessing, data munging, clean data, data pre-processing, data cleanup
Data mining
Data visualization | data viz, dataviz, visualizing data, visualize data, visualizations
Data architecture | data architectures, data architect
Data labeling | data annotation, labeling data
Data-intensive applications
Change data capture | =CDC
Semantic layer | semantic layers, metrics layer, semantic models
Event tracking | analytics tracking, event collection, event instrumentation
Batch processing | batch jobs, batch processes, batch data processing, batch and streaming
OLAP | =OLAP, olap cubes
OLTP | =OLTP
Big data | =Big Data, bigdata, large datasets, large data sets, large scale data, large volumes of data
Business intelligence | =BI, bi tools, bi reporting, bi solutions, bi/reporting
Dashboards | dashboarding
Reporting | -, reporting tools, report development, report writing, report generation, !reporting, building reports, ad hoc reporting, reporting solutions, business reporting, data reporting, reporting and analytics
Web analytics | website analytics, digital analytics
Product analytics
Marketing attribution | -, marketing attribution, attribution models, attribution modeling, multi-touch attribution
Marketing automation
Cohort analysis | cohort analyses
Customer segmentation
Statistics | statistical
Probability | -, probability theory, !probability
Mathematics | -, =~Mathematics, !mathematics, =~Math, !math, linear algebra, calculus, applied mathematics, mathematical modeling, math skills, discrete mathematics, mathematical optimization
Hypothesis testing | statistical testing, hypothesis generation
Experimentation | -, experiment design, design of experiments, causal inference
Forecasting | -, demand forecasting, !forecasting, sales forecasting
Predictive analytics | predictive modeling, predictive models, prediction models
Regression analysis | linear regression, logistic regression, regression models, !regression
Exploratory data analysis | =EDA analysis, exploratory analysis, exploratory data analyses
Optimization algorithms | operations research, linear programming, mathematical programming
Bayesian statistics | bayesian
# machine learning
AI | =AI, artificial intelligence, =A.I., ai/ml, ai-powered tools
Machine learning | =ML, ml models, ai/ml, machine learning algorithms, ml algorithms, ml/ai, ml engineering, statistical learning | AI
Deep learning | deep neural networks, =DNN, =DL | Machine learning
Neural networks | =RNN, =LSTM, =CNNs, =GNN | Machine learning
Reinforcement learning | =RLHF, =RL | Machine learning
Supervised learning | unsupervised learning | Machine learning
Feature engineering | feature extraction, feature selection, feature stores | Machine learning
Model training | -, training models, model evaluation, model tuning, hyperparameter tuning
Model deployment | model serving, deploying models, deploying machine learning models, ml model deployment, inference serving | MLOps
Random forest | random forests, decision trees, gradient boosting, =SVM, support vector machines | Machine learning
Clustering | -, clustering algorithms, k-means, !clustering
Classification | -, classification algorithms, text classification, image classification, !classification
Recommender systems | recommendation systems, recommendation engines, recommendation algorithms | Machine learning
Anomaly detection | outlier detection
Computer vision | image processing, image recognition, object detection, machine vision, image analysis, image segmentation, =CV algorithms
Computer graphics | graphics programming, 3d graphics, rendering engines, ray tracing
NLP | =NLP, natural language processing, natural language understanding, =NLU, text mining, sentiment analysis, text analytics, named entity recognition | Machine learning
Speech-to-text | speech recognition, =ASR, text-to-speech, =TTS, speech processing
OCR | =OCR, optical character recognition
LLM | =LLM, =LLMs, large language models, large language model, llm providers, llm apis, llm applications, =LLM-powered, llm-based, language models, large-language models | AI
Generative AI | genai, generative artificial intelligence, gen-ai | AI
RAG | =RAG, retrieval-augmented generation | LLM
AI agents | agentic, multi-agent systems, llm agents, autonomous agents | LLM
Model Context Protocol | =MCP | LLM
Prompt engineering | prompt design, prompting techniques | LLM
Fine-tuning | -, model fine-tuning, fine-tuning models, fine-tuning llms, =LoRA, =PEFT, llm fine-tuning | LLM
Embeddings | -, =Embeddings, !embeddings, vector embeddings, text embeddings, word embeddings, embedding models
Transformers | -, transformer models, transformer architectures, transformer networks, transformer-based
Foundation models
Chatbots | conversational ai, virtual assistants
AI coding tools | ai coding assistants, ai-assisted coding, ai developer tools, ai-powered development tools, ai assisted development, ai-assisted programming, ai pair programming, ai-assisted tools, ai development tools, coding agents, ai assistants, ai tooling, ai-assisted engineering
AI ethics | responsible ai, ethical ai, ai safety
Knowledge graphs | ontologies, semantic web, =RDF, =OWL
Search engines | information retrieval, full-text search, search relevance, enterprise search, semantic search
Simulation | -, simulation modeling, monte carlo simulation, =!Simulation, discrete event simulation
Bioinformatics | computational biology, genomics
Quantum computing | qiskit
Blockchain | block chain, distributed ledger, =DLT
Smart contracts | | Blockchain
Ethereum | =Ethereum, =EVM | Blockchain
Bitcoin | =Bitcoin | Blockchain
Solana | =Solana | Blockchain
Hyperledger | hyperledger fabric | Blockchain
Web3 | =Web3, web 3.0, web3.js, ethers.js | Blockchain
DeFi | =DeFi, decentralized finance | Blockchain
NFTs | =NFTs | Blockchain
Hardhat | =Hardhat, =!Truffle, =Foundry solidity | Solidity
Peer-to-peer | p2p
Video streaming | live streaming, streaming video, video encoding, transcoding, ffmpeg, video codecs, video processing, gstreamer, video compression
Audio processing | audio programming, audio engineering, wwise, =FMOD
# web
DOM | =DOM, the dom, dom manipulation, document object model, virtual dom
Single-page applications | single page applications, single page application, =SPAs, single-page application, single page apps, single-page apps, single page app
PWA | =PWA, =PWAs, progressive web apps, progressive web applications, service workers
Web standards | w3c standards, =W3C
WCAG | =WCAG, wcag 2.1, wcag 2.0, wcag 2.2 | Accessibility
WAI-ARIA | aria | Accessibility
Microdata | microdata/microformats, microformats, schema.org, structured data markup
Core Web Vitals | web vitals, lighthouse scores | Web performance
Web servers | http servers
Browser extensions | chrome extensions
Chrome DevTools | browser devtools, developer tools browser, chrome developer tools
Higher-order components
Headless CMS | headless-cms, headless-friendly
CMS | =CMS, content management, =CMSs
CRM | =CRM, =CRMs, customer relationship management, crm systems
ERP | =ERP, enterprise resource planning, erp systems
E-commerce | ecommerce, online shop, online retail
Payments | -, payment systems, payment gateways, payment processing systems, payment integrations, payment apis
Low-code | no-code, low-code/no-code, nocode
Cross-platform | cross-platform development, multiplatform, multi-platform
LAMP | =LAMP, lamp stack
MEAN stack | =MEAN | MongoDB, Express, Angular, Node.js
MERN stack | =MERN | MongoDB, Express, React, Node.js
JAMstack | =JAMstack, =Jamstack
AdTech | =AdTech, ad tech, programmatic advertising, =RTB, ad serving, real-time bidding
MarTech | =MarTech
@domain
FinTech | fin tech, financial technology
Banking software | -, core banking, banking domain
Trading systems | algorithmic trading, electronic trading, high-frequency trading, low-latency trading, quantitative finance, quantitative trading
InsurTech | =InsurTech
HealthTech | health tech, healthcare it, =EHR, electronic health records, electronic medical records
EdTech | =EdTech, ed tech, e-learning, =LMS, learning management systems, elearning
PropTech | =PropTech
Digital twin | digital twins
AR/VR | augmented reality, virtual reality, =!AR, =!VR, =XR, mixed reality, vr/ar, extended reality
`;
