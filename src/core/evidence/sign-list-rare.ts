/** Words that describe practices and subjects which fewer postings ask for, and kinds of business. Format: see `signList`. */
export const signListRare = `
Analytics engineering: dbt + model, project, transform-, test, macro, warehouse; LookML + model, explore, wrote, built
Semantic layer: LookML, semantic model, tabular model
Dimensional modeling: star schema, slowly changing; fact and dimension
Data engineering: @make + data pipeline, data warehouse, data lake, data platform, ETL pipeline, ingestion pipeline, streaming pipeline
Data governance: data catalog, data steward-, data ownership, data dictionary, data lineage, data policies; PII + mask-, tag-, classif-
Metadata management: metadata + manag-, catalog, repository, schema, service
Data transformation: transform, transforming, transformed, transformation + data, dataset, record, raw, CSV, XML, JSON, feed; ETL, ELT; normali-,
  aggregat-, enrich-, flatten-, pars-, convert- + payload, record, data, dataset, JSON, CSV, XML, file + into, to
Data architecture: @make, architect-, defin- + data platform, data warehouse, data lake, lakehouse, data architecture
Data lake: lakehouse, Delta Lake; S3, ADLS + Athena, Parquet, Glue, raw data, data lake
Data integration: integrat-, consolidat-, combin-, unif-, merg-, sync- + data source, sources, data from, feed, third-party data, dataset
Data ingestion: ingest-; loaded, loading, loads, import-, pull-, collect-, stream-, captur- + data, record, event + API, S3, warehouse, Kafka,
  sources, sensor, third-party, lake, BigQuery, Snowflake
Incremental loading: incremental + load-, model, refresh, update, extract-, sync-
Data extraction: extract-, scrap-, pull-, retriev- + data, information, record, figures, text + from; web scrap-; collect-, fetch-, queried,
  querying, extract-, scrap- + API, database, logs, telemetry, website, PDF, documents, web pages
Data migration: migrat-, mov-, transfer-, import-, convert- + data, databases, record, tables, user accounts + from, to, into
Data mapping: mapped, mapping + fields, data, schema, source, columns, HL7, XML
Data management: manag-, curat-, organi-, maintain- + dataset, databases, master data, data store, customer data, data assets, records
Data testing: Great Expectations, data quality check, data validation check
Data privacy: PII, personal data, anonymi-, pseudonymi-, sensitive data, user consent, GDPR, privacy
Data security: encrypt-, mask-, secur-, protect- + data, databases, PII, customer record
Self-service analytics: self-service, self-serve + dashboard, report, analytics, BI, data, insight
Metrics definition: defin-, establish-, standardi- + KPI, metric
Workflow orchestration: orchestrat- + workflow, pipeline, job, DAG, task; DAGs, Airflow DAG
Batch processing: batch process-, batch pipeline, nightly job, nightly batch, Spring Batch
Event streaming: data stream, streaming data, streaming pipeline, stream process-; Kafka, Kinesis, Flink + stream-, event, real-time
Partitioning: partition- + table, data, index, database, topic, BigQuery, key
Sharding: sharded, shards
Replication: replica, replicat- + database, MySQL, Postgres-, leader, follower, cluster, node, MongoDB
Normalization: normali- + schema, database, table
Stored procedures: stored proc-, PL/SQL; trigger + SQL, database, procedure
Database development: creat-, design-, built, building + databases; @make + stored procedure, database schema, database layer
Product analytics: funnel, retention, cohort, product usage, feature adoption, user behavi-, engagement + analy-, track-, metric, dashboard, measur-
Customer analytics: customer, client, user + segmentation, churn, lifetime value, propensity, behaviour analysis, behavior analysis
Web analytics: page view, web traffic, site traffic, conversion, visitor + analy-, track-, report-
Event tracking: tracking plan; track- + user event, user action, clicks, analytics event
Experimentation: A/B, experimentation; experiment- + variant, hypothes-, campaign, feature, control group, significance
Statistical modeling: regression model, logistic regression, linear regression, Bayesian model, statistical model-, mixed-effects, ARIMA
Predictive analytics: predict-, forecast- + churn, demand, sales, price, revenue, failure, risk, default, customer, bookings
Detection engineering: wrote, writ-, tun-, built, build, map-, develop- + detection, SIEM rule, Splunk rule, correlation rule, Sigma, YARA
Anomaly detection: detect-, identif-, flag- + anomal-, outlier, fraud, intrusion, abnormal, suspicious
Clustering: DBSCAN, hierarchical clustering, cluster analysis, clustering of; segment- + customer, user + unsupervised, clustering
Classification: classifier, classification model, logistic regression, SVM, random forest; classif- + image, text, email, document, tweet,
  transaction, tumor, tumour
Feature engineering: engineered features, feature engineer-; features + extract-, engineer-, select-, deriv- + model, predict-, classif-
Model evaluation: evaluat-, compar-, benchmark-, validat-, measur- + @model + accuracy, precision, recall, F1, AUC, RMSE, metric, benchmark,
  cross-validation, performance; cross-validation, confusion matrix, F1 score
Model training: train-, fine-tun- + @model
Model deployment: deploy-, serving, served, serves, productioni- + model, classifier, LLM + production, API, endpoint, Docker, SageMaker, inference,
  edge device, FastAPI, Flask, Kubernetes; model serving, inference server
MLOps: model registry, model serving, model monitoring, MLflow, Kubeflow, training pipeline, feature store, ML pipeline; retrain- + automat-,
  pipeline, model
Fine-tuning: fine-tun-, QLoRA
RAG: retrieval-augmented; LLM, GPT-, chatbot, language model + vector store, vector database, embeddings, Pinecone, FAISS, knowledge base;
  embeddings, vector store, vector database, Pinecone, FAISS, Weaviate, pgvector + answer-, question, passages
AI agents: agents IA, tool calling; autonomous agent + LLM, AI; multi-agent
AI assistants: assistant IA, virtual assistant, chatbot, LLM assistant
Prompt engineering: prompts, prompting, prompt template, system prompt, few-shot + LLM, GPT-, AI, ChatGPT, Claude, RAG, chatbot, language model
Chatbots: chat bot, conversational agent, Dialogflow, Rasa, Telegram bot, Discord bot, WhatsApp bot, Slack bot
GPU programming: GPU kernel, compute shader, CUDA kernel
Distributed computing: MapReduce, distributed comput-, distributed process-, compute cluster; cluster + Spark, Hadoop, Dask, MPI, Ray
High-performance computing: supercomput-, MPI, OpenMP, SLURM, SIMD, vectori- code, compute cluster, GPU cluster
SaaS: subscription-based, B2B platform; multi-tenant, cloud-based + platform, product, software, application
Billing systems: billing, invoicing, subscription, invoice + system, service, platform, engine, module, automat-
Inventory management: inventory, stock levels + manag-, track-, system, app, warehouse
Supply chain: ~supply chain, logistics, freight, shipment, warehouse management + platform, app, system, software, product, application, service,
  portal, data, model
FinTech: ~bank, banking, neobank, lending, mortgage, brokerage, trading, payments, payment processing, payment service + platform, app, system,
  software, product, application, service, portal, client
Usability: user-friendly + interface, UI, app, application, site, website, page, design, layout, navigation, form; ease of use, easy-to-use,
  intuitive interface
UI/UX: design-, redesign-, improv- + UI, UX, user interface, user experience, wireframe
Design systems: design token, style guide, pattern library, UI kit, UI library, shared component
Component architecture: reusable component, component library, shared component, reusable UI, modular component, componenti-
Cross-platform: iOS + Android; Windows + Linux, macOS; React Native, Flutter, Xamarin
Cross-platform development: cross-platform; iOS + Android + app, application, mobile
Domain-driven design: bounded context, aggregate root, domain event, ubiquitous language
Solution architecture: design-, architect-, propos- + solution + client, customer, enterprise, cloud, end-to-end, technical
Dependency management: dependenc-, package, third-party libraries + upgrad-, updat- + Renovate, Dependabot, Maven, npm, vulnerab-, outdated,
  versions; Renovate, Dependabot
Build systems: build system, build pipeline, build time, Makefile, CMake, Gradle, Maven, Bazel, Webpack
Git branching: feature branch, merge conflict, Git flow, trunk-based, git hook, branch protection, branching; ~merge request, pull request
Pull requests: merged upstream; ~review- code
Profiling: profiled, profiler, flame graph, Valgrind, VTune, bottleneck, performance debugging
Performance analysis: profiled, profiling, flame graph, bottleneck; analy-, measur-, benchmark- + performance, latency, throughput
Mocking: mocked, mocks, stubs, Mockito, Sinon, Mocktail
API testing: Postman, REST Assured, SoapUI, Insomnia + test-; test- + API, endpoint, web service
Acceptance testing: user acceptance
Test automation frameworks: @make + automation framework, automated framework, test framework, testing framework, test automation;
  automation framework
Test infrastructure: @make + test framework, test harness, test environment, test rig, test lab, test bench, testing framework, test infrastructure
Infrastructure automation: automat-, script-, provision- + infrastructure, servers, server provisioning, environment, cluster, VM,
  server configuration
Site reliability engineering: error budget; ~on-call + production, reliab-, SLO, Kubernetes, incident
Incident response: on-call + !on calls; post-mortem, PagerDuty; respond-, handl-, triag-, investigat- + incident, breach, outage,
  security event, security alert
Postmortems: incident review, post-incident, blameless
GDPR: personal data, data subject + delet-, eras-, export, DPO, access request, retention
SLA management: SLA + met, meet-, within, track-, manag-, complian-, ensur-, adher-, monitor-, maintain-
Secrets management: secrets, credentials, API keys + manag-, rotat-, stor-, encrypt-, sync-, Vault, Infisical; HashiCorp Vault, Secrets Manager,
  Key Vault
SSL: Let's Encrypt, certbot, Traefik
DevSecOps: security scan-, SAST, DAST, Snyk, Trivy, SonarQube + pipeline, CI, CI/CD, build
Network security: firewall, VPN, IDS, IPS, intrusion detection, intrusion prevention, DDoS, DLP, packet capture, network traffic
Network troubleshooting: troubleshoot-, diagnos-, resolv- + network, connectivity, LAN, VPN, DNS, router, Wi-Fi
Endpoint management: Intune, Jamf, SCCM; workstation, laptop, desktops + deploy-, imag-, manag-, configur-, install-
ITSM: ServiceNow, ITIL, service desk, ticketing system
Ticketing systems: ServiceNow, Zendesk, Freshdesk, Jira, OTRS, ticketing, ticket queue + ticket, ticketing, support, issue
Application support: L2 support, L3 support, level 2 support, second-level support, third-level support; support- + application, app, production
  + ticket, incident, user
Identity management: user access, user provisioning, access management, access control, user account, Okta, Keycloak, IAM role + manag-, implement-,
  administ-, provision-, review-, set up, integrat-, creat-
Application security: secure cod-, OWASP, SAST, DAST, penetration test, XSS, SQL injection, CSRF, code security; vulnerabilit- + app, application,
  code, web; harden-, securing, secured + app, application, agent, API, client, code
Secure coding: OWASP, XSS, SQL injection, CSRF, secure cod-; saniti- + input
Penetration testing: pentest-, ethical hack-, Burp Suite, Metasploit, Kali Linux, Hack The Box, TryHackMe
Threat detection: detect-, EDR + threat, malware, attack, intrusion, malicious, phishing; EDR, SIEM, IDS
Security controls: implement-, enforc-, deploy-, introduc-, set up + MFA, multi-factor, two-factor, 2FA, firewall, encryption, access control, RBAC,
  DLP, WAF, security polic-
Infrastructure security: harden-, firewall, VPC, security group, IAM polic-, bastion
Risk assessment: assess-, evaluat-, identif-, analy- + risk
Firmware: microcontroller, STM32, Arduino, ESP32, AVR, прошив-
Bootloader development: U-Boot, boot loader, UEFI, MCUboot, загрузчик-
Board support packages: board support, U-Boot, device tree, board bring-up
Device tree: devicetree; ~U-Boot, BSP, Yocto
Device driver development: kernel-mode driver, Windows driver, USB driver, driver for; drivers + kernel, embedded, Linux, Zephyr, STM32
Kernel development: kernel driver, kernel patch, kernel-mode
Communication protocols: I2C, SPI, UART, CAN bus, Modbus, MQTT, RS-232, RS-485, BLE, LoRa, Zigbee
IoT: smart home, connected device, smart meter, sensor network, wearable, telematics, MQTT; sensor + cloud, gateway, Raspberry Pi, ESP32, Arduino
Product management: own, owned, owning, led, defin-, prioriti-, manag-, drove + product strategy, product backlog, roadmap
Business analysis: business requirement, as-is, gap analysis, requirements gathering
Backlog refinement: backlog + refin-, groom-, prioriti-, manag-, maintain-
User stories: user stor-, epics; backlog + writ-, prioriti-, groom-, refin-
Proof of concept: prototyp-, pilot project, MVP
Workflow automation: automat- + workflow, process, processes, approval, hand-off, onboarding; n8n, Zapier, Power Automate, Make.com
Agent orchestration: multi-agent, agentic, tool calling, agents + orchestrat-, coordinat-, workflow, @make, system, supervisor, LangGraph, CrewAI,
  AutoGen
AI coding tools: AI coding, vibe coding; AI-assisted, AI assistance, AI-native, Copilot, Cursor, Claude Code, ChatGPT, Codex, Windsurf + code,
  coding, develop-, programm-, productivity, IDE, tests, review-, workflow
Security automation: automat- + security, compliance, vulnerabilit-, threat, phishing, detection, triage, incident response, access review,
  hardening, SOC
Security architecture: architect-, design-, defin- + secure, cryptograph-, encrypt-, zero trust, security model, security layer, security control;
  threat model-
Safety-critical systems: functional safety, ISO 26262, IEC 61508, DO-178C, DO-178, DO-254, IEC 62304, ASIL; safety, fail-safe, airworthi- + embedded,
  avionics, automotive, vehicle, railway, medical device, control
High-speed design: DDR4, DDR5, LPDDR4, LPDDR5, PCIe, MIPI, USB 3.0 + rout-, layout, layers
Trajectory prediction: predict-, forecast- + trajector-, motion of, paths of
Mobile games: game + Android, iOS, iPhone, mobile, App Store, Google Play
Bare metal: ~server, hosts + rack-, hardware, Dell, Supermicro, data center, on-premise
Excel: ~spreadsheet, pivot table, VLOOKUP
Data accuracy: ground truth, reconcil-; ~data entry
3D: point cloud, lidar, mesh, shader, ray tracing, rendering engine
LLM: prompt template, system prompt; chatbot + GPT-, OpenAI, AI
Evals: evaluat-, benchmark- + LLM, prompts, RAG, AI agent, language model
Window functions: ~advanced SQL, complex SQL, complex queries
Medallion architecture: bronze + silver, gold
Funnel analysis: funnel + analy-, conversion, drop-off, track-
Cohort analysis: cohort + analy-, retention, churn
Blockchain: smart contract, Web3, NFT, DeFi, crypto wallet, cryptocurrenc-
Risk management: risk + manag-, mitigat-
Telecommunications: ~telecom-, 5G, LTE, 3GPP, ISP, mobile operator
Code generation: generat- + client code, source code, boilerplate, SDK, client librar-; code generator
Data profiling: profil- + data, dataset, columns
Data deduplication: deduplicat-; duplicate + record, row, customer + remov-, merg-, detect-
Change data capture: binlog, logical replication, change stream
AdTech: ~ad server, ad platform, ad network, programmatic advertis-
Design reviews: design review-, architecture review-; review- + design doc, architecture
OTA updates: over-the-air; firmware + updat- + remote, field, fleet
Market data: order book, price feed, stock price, exchange feed
Clean Architecture: hexagonal
SOAP: WSDL
Hardware testing: oscilloscope, logic analyzer, logic analyser, JTAG, spectrum analyzer + debug-, measur-, found, fault, bring-, test-
Time series: forecast- + demand, consumption, passenger, electricity, energy; ARIMA, Prophet
Technical support: answer-, resolv-, solv-, handl- + ticket + staff, user, employee, customer; first contact, first point of contact, help desk,
  service desk + staff, user, employee, customer
Offline-first: works offline, work offline, without a connection, without network, without internet, back online + sync-, app
`;
