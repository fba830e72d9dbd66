/** What can be concluded about data, machine learning, networks and security from other skills. Format: see `conclusionList`. */
export const dataConclusionList = `
Machine learning < Data science, Computer vision, Model training
Deep learning < Computer vision, RAG
Neural networks < Deep learning
NLP < LLM, Transformers
LLM < Generative AI
Generative AI < LLM, RAG, Prompt engineering
Model training < Machine learning, Deep learning
Model deployment < MLOps
Classification < Machine learning
Regression analysis < Machine learning, Statistics, Statistical modeling
Predictive analytics < Machine learning, Forecasting, Statistical modeling
Data mining < Machine learning, Data science
Feature engineering < Machine learning
Statistics < Data science, SAS, SPSS, R, Hypothesis testing, A/B testing, Machine learning
Statistical modeling < Statistics, Data science, R, SAS
A/B testing < Experimentation
Experimentation < A/B testing
Data science 2< Machine learning, Data analysis, Pandas, Statistics, Deep learning
Data analysis 2< Pandas, Statistics, R, Data visualization, Excel, SQL
Data analysis < Data science, Business intelligence, Exploratory data analysis
Data cleaning < Data analysis, Pandas, Data science, ETL, Data pipelines
CSV files < Data analysis, Pandas, Excel
Data visualization < Dashboards, Business intelligence
Reporting < Dashboards, Business intelligence, Data visualization
Data pipelines < Workflow orchestration, Data ingestion, Data integration, Data engineering, Data warehousing, Apache Spark, dbt, Hadoop
Data integration < Data pipelines
Data ingestion < ETL, Data pipelines
Data transformation =< ETL, dbt
Data transformation < Data pipelines
Data processing < ETL, Data pipelines, Big data, Pandas
Data warehousing < Dimensional modeling
Big data < Distributed computing, Snowflake, Google BigQuery, Amazon Redshift
Data engineering 2< ETL, Data pipelines, Apache Spark, Big data, Data warehousing, Workflow orchestration
Data architecture < Data modeling, Data warehousing, Data lake
Data management < Data governance, Master data management

Data structures < Algorithms, Competitive programming
Algorithms < Data structures, Recommender systems, Clustering, Gradient boosting, Operations research
Analytics engineering < dbt, Dataform, Data engineering, ETL
Semantic layer < LookML, SSAS
Mathematics < Statistics, Numerical methods, Algorithms, Computer graphics, Graphics programming
TCP/IP < Networking, Network programming
ICMP < TCP/IP, Networking
UDP < TCP/IP, Network programming
Ethernet < LAN/WAN, TCP/IP, Networking, CCNA
LAN/WAN < CCNA, CCNP, VLAN
Network troubleshooting < Networking
DNS < TCP/IP, System administration, CCNA
DHCP < System administration, CCNA, CompTIA Network+, VLAN
SSH < Ansible, System administration, Linux
Linux 2< System administration, Containers, High-performance computing, Nginx
Linux < Bash, Unix, Shell scripting, Kubernetes, ROS, NVIDIA Jetson, OpenStack, systemd, KVM, Ansible
Unix < Linux, macOS, Bash
Operating systems < Linux, Unix, Windows Server, RTOS, Kernel development
System administration 2< Linux, Ansible, Windows Server, Bash, Active Directory
Systems programming < Rust, C, Kernel development, Operating systems
Device driver development < Kernel development
Embedded systems < Raspberry Pi
Microcontrollers < Arduino, ESP32
Firmware < Microcontrollers, Bare metal, RTOS
Real-time systems < AUTOSAR

Data quality < Data validation, Data cleaning, Data testing, Data profiling, Data governance
Data validation < Data quality, Data testing
Data lake < Delta Lake, Apache Iceberg, Databricks
Data extraction < ETL, Web scraping, Data ingestion, Information extraction
Data mapping < ETL, Data integration
Data governance < Data quality
Data security < Encryption, Access control, Data privacy
Exploratory data analysis < Data analysis, Data science, Jupyter
Hypothesis testing < A/B testing, Statistics
Probability < Statistics
Supervised learning < Classification, Regression analysis, scikit-learn
Clustering < Machine learning
Embeddings < RAG, Vector databases
Prompt engineering < RAG, LangChain, AI agents
Transformers < BERT, Fine-tuning
Document processing < OCR, Document classification
Information extraction < NLP, OCR
Self-service analytics < Tableau, Power BI, Looker
Metrics definition < Product analytics, Business intelligence

Authentication < Identity management, Authorization
Authorization < Access control, Identity management, Authentication, JWT
Access control < Identity management, RBAC, Authorization
Identity management < SSO
Encryption < Cryptography, SSL, PKI
Cryptography < Encryption
Secure coding < OWASP Top 10, Application security
Web application security < OWASP Top 10, Application security, XSS, CSRF, SQL injection
Application security < Secure coding, DAST, Threat modeling, Security code review
Cybersecurity < Incident response
Information security < Cybersecurity, Network security, Application security, OWASP Top 10, Penetration testing, Encryption, SIEM, Security audits
Vulnerability management < Vulnerability remediation, Penetration testing
Compliance < Auditing
Excel < Microsoft Office
PowerPoint < Microsoft Office
Microsoft Word < Microsoft Office
Full-stack development 2< Backend development, Frontend development
Scalability 2< Load balancing, Distributed systems, Microservices, Kubernetes
Debugging 2< Unit testing, Code review, Profiling
Wireframing < Figma, Sketch, Adobe XD, InVision
NoSQL < Elasticsearch, Firebase
iOS < Swift, Objective-C
Mobile development < Swift, Objective-C, Dart
Android < Kotlin
Cypher < Neo4j
Test strategy < QA
IoT < Embedded systems
Backend development 2< REST API, Relational databases, NoSQL, Message queues, Authentication, GraphQL, gRPC
System integration < API integration, Middleware, ESB, Enterprise integration patterns, Data integration
Middleware < Message queues, ESB
Background jobs < Message queues
Multi-tenancy < SaaS
OAuth < OpenID Connect, SSO, Keycloak, Auth0, Okta
Serialization < Protocol Buffers, Avro
Network programming < Socket programming, gRPC
Layered architecture < MVC, Clean Architecture
SOLID < Clean Architecture
OOAD < OOP, UML
Domain modeling < Domain-driven design
Legacy modernization < Refactoring, Monolith

Security monitoring < Threat detection

Communication protocols < I2C, SPI, UART, CAN bus, MQTT
Hardware/software integration < Embedded systems, Firmware
Embedded Linux =< Yocto, Buildroot
Simulation < MATLAB, Simulink
Subnetting < CCNA, CompTIA Network+, VLAN
Firewalls < CCNA, VPN, Network security
3D rendering < OpenGL, WebGL, Three.js, Vulkan, Computer graphics
3D < SLAM, Unity, Unreal Engine, Computer graphics, ARKit
Safety-critical systems < ISO 26262, DO-178C, Functional safety, AUTOSAR
Vector databases < RAG
Data workflows < Data pipelines, ETL, ELT, Workflow orchestration, Apache Airflow
Windows < WPF, WinForms, IT support
Agent orchestration < LangGraph, CrewAI, AutoGen, Model Context Protocol
AI tools < AI coding tools, ChatGPT, Generative AI
VLAN < CCNA
Customer data platform =< Segment, mParticle
HDFS < Hadoop
Cloud data platforms =< Snowflake, Google BigQuery, Amazon Redshift, Databricks, Azure Synapse, Microsoft Fabric
Unstructured data < NLP, Computer vision, Document processing, RAG
Knowledge graphs < SPARQL, Neo4j
Low-code < Power Platform
`;
