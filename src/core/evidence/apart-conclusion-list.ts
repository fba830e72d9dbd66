/** Conclusions between skills that postings name side by side and that most people know together. Format and groups: see `conclusionList`. */
export const apartConclusionList = `
ELT < Fivetran, Airbyte, ETL, dbt, Data pipelines, Data warehousing, Data integration, Data engineering, Data transformation, Apache Airflow
ETL < ELT, Data pipelines, Data warehousing, Data integration, Data engineering, Data transformation, Apache Airflow, dbt
Lakehouse < Delta Lake, Databricks
Star schema < Dimensional modeling
Snowflake schema < Dimensional modeling, Star schema
ASP.NET Web Forms < ASP.NET
.NET Core < .NET, ASP.NET Core
.NET Framework < .NET, ASP.NET
iPhone < iOS, Swift, Objective-C
Cloud security posture management < Cloud security
Deployment automation =< Deployment pipelines
Deployment automation < CI/CD, DevOps, GitOps
Deployment pipelines =< Deployment automation
Deployment pipelines < CI/CD, DevOps, GitOps
ES6 < JavaScript, Frontend development
Data marts < Data warehousing, Dimensional modeling
Load testing < Performance testing
Requirements gathering =< Requirements analysis, Business analysis
Requirements gathering < User stories, Requirements management
API development =< API design
API development < @web-frameworks, REST API, Web services, GraphQL, gRPC, OpenAPI, API
API design =< API development
Documentation =< Technical documentation, Technical writing, API documentation, Design documentation, Documentation as code
Documentation < Technical specifications, Confluence, OpenAPI, Architecture decision records
Technical documentation =< Technical writing, API documentation
Technical documentation < Technical specifications, Confluence, Design documentation
SAST < SonarQube, Static analysis
Information retrieval < Search engines, Full-text search
Full-text search < Search engines, Elasticsearch
Semantic search < Search engines, RAG, Vector databases
Search engines < Full-text search, Information retrieval
Data wrangling =< Data cleaning, Data preparation
Data wrangling < ETL, Data pipelines, Pandas, Data analysis, Data science
Data preparation < ETL, Data pipelines, Pandas, Data analysis, Data science
Data preparation =< Data cleaning, Data wrangling
Data cleaning =< Data wrangling, Data preparation
Data integrity =< Data quality
Data accuracy =< Data quality
Data quality =< Data integrity, Data accuracy
ISTQB =< CTFL, CTAL, ISTQB Agile Tester, ISTQB Test Automation Engineer
Azure Certified =< Azure Fundamentals, Azure Administrator Associate, Azure Developer Associate, Azure Solutions Architect Expert, Azure DevOps Engineer Expert, Azure Security Engineer Associate, Azure Network Engineer Associate
Replication < Oracle Data Guard
Linux =< Red Hat Enterprise Linux, Ubuntu, Debian, CentOS, Fedora, SUSE Linux Enterprise, Rocky Linux, AlmaLinux, Oracle Linux, Amazon Linux
Fault tolerance =< High availability
Fault tolerance < Distributed systems, Site reliability engineering, Load balancing, Replication, Disaster recovery
High availability =< Fault tolerance
Stream processing =< Event streaming
Event streaming =< Stream processing
Data catalogs =< Metadata management
Business continuity =< Disaster recovery
Disaster recovery =< Business continuity
Localization =< Internationalization
Internationalization =< Localization
Responsible AI =< AI ethics
AI ethics =< Responsible AI
Developer advocacy =< Developer relations
Developer relations =< Developer advocacy
Journey mapping =< User flows
Content design < Content strategy
Customer research =< User research
User research =< Customer research
Cross-browser compatibility =< Cross-browser testing
Cross-browser testing =< Cross-browser compatibility
Profiling =< Performance analysis
Performance analysis < Profiling
Burst Compiler < Unity DOTS
Kernel development < Device driver development, Embedded Linux
Object-oriented design < @objects, OOP, OOAD
Statistical analysis =< Statistical modeling
Statistical analysis < Statistics, Data science, R, SAS
Statistical modeling =< Statistical analysis
Predictive modeling =< Predictive analytics
Predictive analytics =< Predictive modeling
Vulnerability scanning < Vulnerability management, Vulnerability assessment, Penetration testing
Vulnerability assessment < Vulnerability management, Vulnerability scanning, Penetration testing
Vulnerability management =< Vulnerability scanning, Vulnerability assessment
Workflow automation < Workflow orchestration, Automation, n8n, Zapier
Data protection =< Data security
Data security =< Data protection
Customer lifetime value < Customer analytics
Churn analysis < Customer analytics
Backfills < Incremental loading
Semantic models =< Semantic layer
Semantic layer =< Semantic models
Spark SQL < Apache Spark
Spark Streaming < Apache Spark
Google Drive < Google Workspace
Google Docs < Google Workspace
Financial modeling < Quantitative modeling
Gameplay programming < Game development, Game design
Image processing < Computer vision, OpenCV
Computer vision < Image processing
Object detection < Computer vision
Image segmentation < Computer vision
Text mining < NLP
Model serving < Model deployment, MLOps
Hyperparameter tuning < Machine learning, Deep learning, Model training
Video encoding < Video streaming
Video processing < Video streaming, Video encoding
Hardware security modules < Key management
Know your customer < Anti-money laundering
Anti-money laundering < Know your customer
Data integrity < Data validation, Data cleaning, Data testing
Data accuracy < Data validation, Data cleaning, Data testing
Customer research < Usability testing
Journey mapping < UX design, Product design
Cross-browser compatibility < BrowserStack, Selenium
Profiling < Performance tuning, Performance testing
Predictive modeling < Machine learning, Forecasting, Statistical modeling
Data protection < Encryption, Access control, Data privacy
Semantic models < LookML, SSAS
`;
