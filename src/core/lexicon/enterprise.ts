/** Enterprise systems, operations, networks, hardware and newer tools. Format: see `parseSkills`. */
export const enterprise = `
@tool
# integration and enterprise platforms
BizTalk | | API integration
webMethods | web methods | API integration
Oracle SOA Suite | oracle soa, =OSB, oracle service bus | SOA
Oracle Data Integrator | =ODI | ETL
Oracle Reports | | Oracle
Oracle ADF | =ADF framework, oracle application development framework | Java
Hyperion | oracle hyperion, essbase, oracle essbase
Siebel | oracle siebel | CRM
SAP ABAP on HANA | -, abap on hana | ABAP
SAP PI/PO | sap pi, sap po, sap integration suite, sap cpi | SAP
SAP BTP | sap business technology platform, sap cloud platform | SAP
SAP modules | -, sap fico, sap fi/co, sap mm, sap sd, sap pp, sap hcm, sap basis, sap crm, sap ariba, successfactors | SAP
IBM BPM | ibm business process manager
BPM | =BPM, business process management, business process modeling, bpmn modeling
BPEL | =BPEL
Drools | =Drools, rules engine
FileNet
OpenText | =OpenText, documentum
Control-M | autosys, ibm workload scheduler
Lotus Notes | lotus domino, ibm domino
CICS | =CICS | z/OS
VSAM | =VSAM | z/OS
IMS | -, ibm ims, =!IMS | z/OS
Easytrieve | file-aid, endevor | z/OS
PowerBuilder | power builder
Clarion | -, clarion programming
FoxPro | fox pro
Progress 4GL | progress abl
TOAD | =TOAD, toad for oracle
erwin | =erwin, =ERwin, =ERWin | Data modeling
Spotfire | tibco spotfire | Data visualization
Informatica MDM | | Informatica
Duck Creek | duckcreek
Salesforce CPQ | =CPQ, sales cloud, service cloud, salesforce sales cloud, salesforce service cloud, =SOQL, experience cloud | Salesforce
Copado | =Copado, gearset | Salesforce
ITSM | =ITSM, it service management, =CMDB, service management itil
Microsoft Power Pivot | power pivot, pivot tables, vlookup | Excel
SuiteScript | =SuiteScript | NetSuite
Sylius | | Symfony
Sulu | -, sulu cms
Bugzilla | | Bug tracking
Mantis | -, mantisbt | Bug tracking
Camtasia
Flash | -, adobe flash, flash player
Adobe Flex | apache flex, =!Flex
JAXB | jaxp | Java, XML
JNDI | =JNDI, =JTA | Java
RMI | =RMI | Java
JVM | =JVM, java virtual machine, jvm tuning, jvm languages, jvm internals, jvm-based, garbage collection
Java concurrency | java multithreading, java.util.concurrent | Java, Multithreading
Java collections | collections framework | Java
Java Streams | -, java streams, java 8 streams | Java
Spring AI | | Spring
Spring Cloud Gateway | netflix oss, eureka server, =Hystrix, =Zuul | Spring Cloud
Resilience4j | | Java
Razor | -, razor pages, razor views, asp.net razor, =!Razor | ASP.NET
ASP Classic | classic asp | 
Telerik | | .NET
COM/DCOM | =COM/DCOM, =DCOM | Windows
Win32 | windows api, =WinAPI, windows drivers | Windows, C++
GDB | =GDB, =gdb, =LLDB, gnu debugger | Debugging
Valgrind | address sanitizer | Debugging
GCC | =GCC, =gcc, clang | C++
Doxygen
# operations and storage
SAN | =!SAN, storage area network, =SAN storage
NAS | =!NAS, network attached storage
NetApp | =NetApp
EMC | -, =!EMC, dell emc, emc storage
RAID | =!RAID, raid arrays
NFS | =NFS
Veeam | =~Veeam, veeam backup
CommVault | =Commvault
SCOM | =SCOM, system center operations manager
WSUS | =WSUS
VDI | =VDI, virtual desktop infrastructure, vmware horizon, xendesktop, citrix xendesktop, xenapp
Kerberos
PXE | =PXE
Tivoli
QRadar | | SIEM
ArcSight | | SIEM
Elastic Security | elastic siem | SIEM
Wiz | -, =~Wiz
Prisma Cloud | =!Prisma Cloud
Aqua Security | aquasec, trivy
Falco | =Falco
1Password | one password
LastPass | =LastPass
Proofpoint | =Proofpoint
Zscaler | =Zscaler
SentinelOne | sentinel one | EDR
Carbon Black | | EDR
Rapid7 | insightvm
BeyondTrust | beyond trust
Teleport | -, gravitational teleport
Meraki | =Meraki
Aruba | -, aruba networks, =!Aruba
Arista | =Arista
Infoblox | | DNS
BIND | =!BIND, bind dns | DNS
QoS | =QoS, quality of service
NAT | =!NAT, network address translation
Multicast | =!Multicast
Unified Communications | cisco uc, cisco call manager, =CUCM, skype for business, =!Lync
System administration | systems administration, linux administration, system administrator, linux system administration, windows administration, server administration, sysadmin, systems administrator | ?Linux, ?Windows
Patch management | server patching, os patching
SLOs | =SLOs, =SLIs, service level objectives, error budgets, slos/slis
Mimir | -, grafana mimir
Nobl9
Backstage | -, =~Backstage, backstage.io, spotify backstage | Platform engineering
Atlantis | -, =!Atlantis, terraform atlantis | Terraform
Spacelift | =Spacelift, env0 | Terraform
Karpenter | =Karpenter | Kubernetes
Velero | =Velero | Kubernetes
cert-manager | | Kubernetes
Kyverno | =Kyverno | Kubernetes
Calico | -, =!Calico, project calico | Kubernetes
Longhorn | -, =!Longhorn
Kubernetes operators | =CRDs, custom resource definitions, operator pattern | Kubernetes
Renovate | -, =!Renovate, dependabot
GitHub Codespaces | codespaces, dev containers, devcontainers
Gitpod | =Gitpod
Dagger CI | -, dagger.io
Nix | =!Nix, nixos
Slurm | =SLURM, =Slurm | High-performance computing
InfiniBand | rdma, =RoCE, nvlink | Networking
# data
Dataform | =Dataform | Data transformation
Lightdash | =Lightdash | Business intelligence
Omni | -, omni analytics, =!Omni | Business intelligence
Cube | -, cube.dev, cube.js, =!Cube | Semantic layer
MetricFlow | =MetricFlow | Semantic layer
AtScale | =AtScale | Semantic layer
Preset | -, preset.io
Evidence | -, evidence.dev
OpenMetadata | =OpenMetadata | Data governance
Secoda | =Secoda, =Atlan | Data governance
StarRocks | =StarRocks, apache doris
QuestDB | | Time series
StreamSets | =StreamSets | ETL
Meltano | =Meltano, singer taps | ETL
SAP Datasphere | sap analytics cloud, =SAC | SAP
SAS Viya | | SAS
IBM Watson | watsonx, =Watson
Azure AI Foundry | ai foundry, azure ai | Azure
Tabular Editor | tabular models, =VertiPaq | Power BI
Adobe Experience Platform | adobe cdp | 
Customer data platform | =CDPs, customer data platforms
Tealium | =Tealium
AppsFlyer | =AppsFlyer, =Adjust attribution, branch.io
Google Ads | adwords
Facebook Ads | meta ads
Salesforce Data Cloud | | Salesforce
Snowpark | =Snowpark, snowpipe | Snowflake
DLT | -, dlthub
Kedro | =Kedro
ZenML | =ZenML | MLOps
BentoML | =BentoML | MLOps
Seldon | -, seldon core | MLOps
Label Studio | labelbox | Data labeling
DeepSpeed | =DeepSpeed, =FSDP, megatron | Deep learning
Diffusers | =Diffusers, diffusion models, stable diffusion models
Vision language models | =VLMs, multimodal models | LLM
DSPy | =DSPy | LLM
CrewAI | =CrewAI, autogen | AI agents
Haystack | -, haystack llm
Semantic Kernel | | LLM
LangSmith | =LangSmith, langfuse | LLM
Evals | llm evaluation
Guardrails | -, llm guardrails
Codex | =~Codex, openai codex | AI coding tools
Vibe coding | | AI coding tools
ElevenLabs | =ElevenLabs
# embedded and hardware
Yocto | buildroot, openembedded, bitbake | Linux
U-Boot | =U-Boot, bootloaders, secure boot
Device tree | device trees | Linux
Embedded Linux | | Linux, Embedded systems
ROS | =ROS, ros2, robot operating system, =Gazebo | Robotics
NVIDIA Jetson | jetson, nvidia drive
JTAG | =JTAG, =SWD
Oscilloscopes | logic analyzers
Hardware-in-the-loop | =HIL, =SIL testing
LiDAR | =LiDAR, lidar
GNSS | =GNSS, =GPS
IMU | =IMU, =IMUs
CANoe | =CANoe, =CANalyzer, vector canoe, =CAPL
DO-178C | do-178, do-254
IEC 62304 | =FDA 510(k)
SystemVerilog UVM | =UVM
VLSI | =VLSI, rtl design, asic design, timing closure, physical design
Vivado | xilinx, xilinx vivado, quartus, =Zynq | FPGA
Analog design | analog circuit design, =SPICE, =LTspice
RF | =!RF, rf design, rf engineering
GPU programming | =GPUs, gpu computing, gpu acceleration, gpu clusters
SIMD | =SIMD, =AVX
Power electronics | motor control
LVGL
Tizen | webos
Android Automotive | =AAOS, android auto, carplay, infotainment, =IVI
Smart TV | smart tvs, =Roku, brightscript, android tv, apple tv, fire tv
@practice
# analytics practice
Window functions | sql window functions, =CTEs, common table expressions
Slowly changing dimensions | =SCD, scd type 2
Medallion architecture | medallion
Row-level security | =RLS
Metrics definition | kpi definitions, metric definitions
Self-service analytics | self-serve analytics, self-service bi, self-service reporting
Funnel analysis | conversion funnels, funnel analytics
Business analysis | business analyst, business process analysis
Data reconciliation
Data observability
Data privacy
Master data management | =MDM
Records management | -, records management systems
Customer analytics | customer lifetime value, =LTV, =CLV, churn prediction, churn analysis
Survival analysis
Geospatial analysis | spatial analysis, spatial data
@concept
Information architecture
Interaction design | interaction designer, motion graphics
Enterprise architecture | enterprise architect
Socket programming | sockets, =IPC, inter-process communication, interprocess communication
Network programming
RPC | =RPC, remote procedure calls
Anti-money laundering | =AML, =KYC
Fraud detection | fraud prevention
CMMI | =CMMI
COBIT | =COBIT
GIAC | =GIAC, =GCIH, =GSEC, =SANS
VMware certification | =VCP
CSS preprocessors | css pre-processors, css frameworks
HTML email | html emails, email templates
Code splitting | lazy loading, tree shaking, bundle size
Server components | react server components | React
Offline-first | offline support
Blue-green deployment | blue/green deployments, blue-green deployments, canary deployments, canary releases, rolling deployments, zero-downtime deployments
Immutable infrastructure
Eventual consistency | cap theorem, consensus algorithms, =Raft, =Paxos
Type systems | static typing, strongly typed, type safety, type-safe
Metaprogramming | meta-programming
Generics | -, =!Generics
Numerical methods | numerical analysis, numerical computing, scientific computing, numerical simulation, finite element analysis, =FEA, computational fluid dynamics, =CFD
Path planning | motion planning, trajectory planning
State estimation | kalman filters, kalman filtering
Imitation learning
Conversion rate optimization | =CRO
NVIDIA Nsight | nsight, nsight systems
`;
