/** DevOps, operations, systems, collaboration and design tools. Format: see `parseSkills`. */
export const tools = `
@tool
# containers and orchestration
Docker | dockerfile, docker containers | Containers
Docker Compose | | Docker
Docker Swarm | | Docker, Container orchestration
Kubernetes | k8s, kube, =Kubernates, kubectl | Containers, Container orchestration
Helm | -, =Helm, !helm, helm charts | Kubernetes
Kustomize | | Kubernetes
Istio | =Istio | Kubernetes, Service mesh
Linkerd | | Kubernetes, Service mesh
Envoy | -, =~Envoy, envoy proxy | Service mesh
Service mesh | service meshes
OpenShift | open shift, red hat openshift | Kubernetes
Rancher | =~Rancher | Kubernetes
Nomad | -, =~Nomad, hashicorp nomad | Container orchestration
Apache Mesos | mesos, mesosphere | Container orchestration
Podman | =Podman | Containers
containerd | | Containers
LXC | =LXC, =LXD | Containers
Knative | | Kubernetes, Serverless
k3s | | Kubernetes
minikube | | Kubernetes
Skaffold | =Skaffold | Kubernetes
KEDA | =KEDA | Kubernetes
Crossplane | =Crossplane | Kubernetes
Cilium | =Cilium, ebpf | Networking
Harbor | -, =!Harbor
# infrastructure as code
Terraform | =Terraform, terragrunt, opentofu, hashicorp terraform, terra form | Infrastructure as code
Pulumi | | Infrastructure as code
Ansible | =AWX | Configuration management
Puppet | -, =Puppet, !puppet, puppet enterprise | Configuration management
Chef | -, =~Chef, !chef, chef infra, chef cookbooks | Configuration management
SaltStack | salt stack, =~Salt | Configuration management
CFEngine | | Configuration management
Vagrant | =Vagrant | Virtual machines
Packer | -, =~Packer, hashicorp packer
HashiCorp Vault | -, hashicorp vault, =!Vault | Secrets management
Consul | -, =~Consul, hashicorp consul
HashiCorp | =HashiCorp, hashicorp stack
OPA | =OPA, open policy agent
# ci and cd
Jenkins | jenkinsfile | CI/CD
GitHub Actions | gh actions, git hub actions, github workflows | CI/CD, GitHub
GitLab CI | gitlab ci/cd, gitlab pipelines, gitlab runner, gitlabci | CI/CD, GitLab, +CI/CD
CircleCI | circle ci | CI/CD
Travis CI | travisci, =~Travis | CI/CD
TeamCity | team city | CI/CD
Bamboo | -, =~Bamboo, atlassian bamboo | CI/CD
Bitbucket Pipelines | | CI/CD, Bitbucket
Buildkite | build kite | CI/CD
Drone CI | drone.io, =!Drone | CI/CD
Semaphore CI | semaphoreci, =~Semaphore | CI/CD
Concourse | -, concourse ci, =~Concourse | CI/CD
GoCD | =GoCD | CI/CD
Spinnaker | =Spinnaker | CI/CD
ArgoCD | argo cd, =Argo | CI/CD, Kubernetes, GitOps
FluxCD | flux cd, =!Flux | GitOps
Tekton | =Tekton | CI/CD, Kubernetes
Octopus Deploy | | CI/CD
Harness | -, =!Harness, harness.io | CI/CD
Hudson | -, =!Hudson | CI/CD
CruiseControl | cruise control ci | CI/CD
Codefresh | | CI/CD
Fastlane | =Fastlane, fastlane ios | Mobile development
Bitrise | | CI/CD
App Center | visual studio app center
SonarQube | sonar qube, sonarcloud, =Sonar, sonarlint | Static analysis
Coverity | =Coverity | Static analysis
Artifactory | jfrog artifactory, jfrog
Nexus | -, =~Nexus, sonatype nexus, nexus repository
# version control
Git | gitflow, git version control | Version control
GitHub | git hub | Git
GitLab | git lab | Git
Bitbucket | bit bucket | Git
Subversion | svn, apache subversion | Version control
Mercurial | =Mercurial | Version control
Perforce | =Perforce, helix core, =P4 | Version control
CVS | =!CVS | Version control
ClearCase | clear case | Version control
TFS | =TFS, team foundation server, =TFVC | Version control
Gerrit | =Gerrit | Code review
Phabricator | | Code review
# build and packages
Maven | =Maven, =MAVEN, ~maven, !maven, apache maven | Java
Gradle | | Java
Ant | -, =!Ant, =!ANT, !ant, apache ant | Java
sbt | =sbt, =SBT | Scala
Bazel | =Bazel
CMake | c make
Make | -, gnu make, makefiles, =!Make
Ninja | -, ninja build
Meson | =Meson
Conan | -, conan package manager
vcpkg
MSBuild | ms build | .NET
NuGet | =NuGet, =Nuget | .NET
npm | =npm, =NPM | JavaScript
Yarn | -, =~Yarn, !yarn, yarn workspaces | JavaScript
pnpm | | JavaScript
Webpack | web pack | JavaScript
Vite | =Vite, vite.js, vitejs | JavaScript
Rollup | -, =~Rollup, rollup.js | JavaScript
Parcel | -, =!Parcel, parcel.js | JavaScript
esbuild | | JavaScript
SWC | =!SWC | JavaScript
Turborepo | turbo repo, =Turbopack | Monorepo
Nx | =Nx, =NX, nrwl | Monorepo
Lerna | =Lerna | Monorepo
Babel | -, =~Babel, babel.js, !babel | JavaScript
ESLint | es lint, tslint | JavaScript, Linting
Prettier | -, =~Prettier | JavaScript
Gulp | =Gulp, !gulp, gulp.js | JavaScript
Grunt | -, =~Grunt, !grunt, gruntjs, grunt.js | JavaScript
Bower | =Bower | JavaScript
RequireJS | require.js | JavaScript
pip | =!pip, =!Pip, =!PIP | Python
Poetry | -, =!Poetry, python poetry | Python
Pylint | flake8, =Ruff, mypy | Python, Linting
RuboCop | | Ruby, Linting
CocoaPods | cocoa pods | iOS
Swift Package Manager | =SPM | Swift
Cargo | -, =!Cargo, rust cargo | Rust
Homebrew | =!Homebrew
Checkstyle | =PMD, findbugs, spotbugs | Static analysis
# monitoring and logs
Prometheus | | Monitoring
Grafana | =Loki, =!Tempo | Monitoring, Dashboards
Datadog | data dog | Monitoring
New Relic | newrelic | Monitoring
Dynatrace | dyna trace | Monitoring
AppDynamics | app dynamics | Monitoring
Splunk | | Logging
ELK | =ELK, elk stack, elastic stack, =EFK, elasticsearch logstash kibana | Elasticsearch, Logstash, Kibana, Logging
Kibana
Logstash | log stash
Fluentd | fluent bit, fluentbit | Logging
Graylog | =Graylog | Logging
Loggly | =Loggly | Logging
Papertrail | =Papertrail | Logging
Sumo Logic | sumologic | Logging
Honeycomb | -, =~Honeycomb, honeycomb.io | Observability
Sentry | -, =~Sentry, sentry.io | Monitoring
Rollbar | =Rollbar | Monitoring
Bugsnag | =Bugsnag | Monitoring
Crashlytics | firebase crashlytics | Monitoring
OpenTelemetry | open telemetry, otel | Observability
Jaeger | =Jaeger | Distributed tracing
Zipkin | =Zipkin | Distributed tracing
Nagios | =Nagios | Monitoring
Zabbix | =Zabbix | Monitoring
Icinga | =Icinga | Monitoring
SolarWinds | solar winds | Monitoring
PagerDuty | pager duty
Opsgenie | ops genie
Statsd | =!Graphite
Thanos | =!Thanos | Prometheus
VictoriaMetrics
LogicMonitor
Catchpoint
# servers and middleware
Nginx | engine x | Web servers
Apache HTTP Server | -, apache web server, apache2, =~Apache, apache server, httpd, =!Apache | Web servers
Tomcat | apache tomcat | Java
JBoss | wildfly | Java
WebLogic | web logic, oracle weblogic | Java
WebSphere | web sphere, =WAS | Java
GlassFish | glass fish | Java
Jetty | =Jetty | Java
IIS | =IIS, internet information services, internet information server | Windows
HAProxy | ha proxy | Load balancing
Traefik | =Traefik
Caddy | -, =!Caddy
Kong | -, =~Kong, kong gateway, kong api gateway | API gateway
Tyk | =Tyk | API gateway
Puma | -, =!Puma
MinIO | min io | Object storage
Ceph | =Ceph
# systems
Linux | embedded linux
Ubuntu | =Ubuntu | Linux
Debian | =Debian | Linux
Red Hat Enterprise Linux | rhel, red hat, redhat, red hat linux | Linux
CentOS | cent os, rocky linux | Linux
SUSE | =SUSE, suse linux | Linux
Alpine Linux | | Linux
Unix
Solaris | =Solaris | Unix
AIX | =AIX, ibm aix | Unix
HP-UX | | Unix
FreeBSD | =BSD, openbsd | Unix
Windows | -, =Windows, =WINDOWS, microsoft windows, ms windows, windows os, windows 10, windows 7, windows 11, windows nt, windows operating systems, windows environment
Windows Server | windows server 2016, windows server 2019, windows server 2012, windows servers | Windows
macOS | =macOS, mac os, =MacOS, os x, mac osx
z/OS | =z/OS, mainframes
AS/400 | as400, ibm i, iseries
Active Directory | =AD | Windows
Group Policy | =GPO | Windows
SCCM | =SCCM, =MECM
Intune
Jamf | =Jamf, =JAMF
WSL | =WSL
Vim | =Vim, neovim
Emacs | gnu emacs
tmux
cron | =cron, crontab
systemd
Samba | -, =!Samba
Postfix | -, =!Postfix
# editors and IDE
Visual Studio Code | vs code, vscode
Visual Studio | =Visual Studio, ms visual studio, visual studio 2019, visual studio 2017 | 
IntelliJ IDEA | intellij, intelli j
Eclipse | -, =~Eclipse, eclipse ide
NetBeans | net beans
PyCharm | webstorm, phpstorm, =Rider, =!CLion, jetbrains
Xcode | x code | iOS
Android Studio | android sdk and studio | +Android SDK, Android
# AI assistants
GitHub Copilot | copilot | AI coding tools
Cursor | -, =!Cursor, cursor ai, cursor ide | AI coding tools
Claude Code | | AI coding tools
Windsurf | -, =!Windsurf | AI coding tools
Tabnine | | AI coding tools
# work tracking and collaboration
Jira | =JIRA, =Jira, atlassian jira, jira software
Confluence | =Confluence, atlassian confluence
Atlassian | =~Atlassian, atlassian suite, atlassian stack, atlassian tools
Trello | =Trello
Asana | =Asana
Linear | -, =!Linear
Notion | -, =!Notion
Monday.com
ClickUp | click up
YouTrack | you track
Redmine | =Redmine
Rally | -, =!Rally, ca rally
VersionOne | version one
Basecamp | =Basecamp
Slack | -, =~Slack, =!Slack
Microsoft Teams | =Microsoft Teams, ms teams, =!Teams
Zoom | -, =!Zoom
Miro | -, =!Miro
Zendesk | zen desk
Freshdesk | fresh desk
Intercom | -, =~Intercom
ServiceNow | service now, =!SNOW
BMC Remedy | =~Remedy
Zapier | =Zapier
n8n
Make.com | integromat
UiPath | ui path | RPA
Automation Anywhere | | RPA
Blue Prism | | RPA
RPA | =RPA, robotic process automation
Microsoft Office | ms office, office suite, m365 apps
Office 365 | microsoft 365, o365, m365, =Office365, ms 365
Microsoft Word | -, ms word, microsoft word, =!Word
PowerPoint | power point
Microsoft Outlook | -, ms outlook, microsoft outlook, =!Outlook
Microsoft Exchange | exchange server, exchange online, ms exchange
Microsoft Project | ms project
Visio | =Visio
# design
Figma
Sketch | -, =!Sketch, sketch app
Adobe XD | =XD
Photoshop | photo shop
Illustrator | -, adobe illustrator, =!Illustrator
InDesign | in design adobe
After Effects
Adobe Creative Suite | creative suite, creative cloud
Zeplin | =Zeplin
InVision | =InVision
Balsamiq | =Balsamiq
Axure | =Axure
Framer | -, =!Framer
Blender | -, =~Blender, blender 3d | 3D
Maya | -, =!Maya, autodesk maya | 3D
3ds Max | 3d studio max | 3D
ZBrush | | 3D
Houdini | -, =~Houdini | 3D
Cinema 4D | cinema4d | 3D
Substance Painter | substance designer | 3D
AutoCAD | auto cad
SolidWorks | solid works
CATIA | =CATIA
Revit | =Revit
Draw.io | lucidchart, lucid chart, plantuml, mermaid.js
# business systems
SAP | =SAP, sap erp, sap ecc
SAP Fiori | sapui5, fiori | SAP
SAP BW | sap bi | SAP
Salesforce | salesforce.com, =SFDC, sales force | CRM
Salesforce Lightning | lightning web components, =LWC, visualforce, lightning components | Salesforce
Salesforce Marketing Cloud | =SFMC, marketing cloud | Salesforce
Microsoft Dynamics | dynamics 365, ms dynamics, dynamics crm, d365, dynamics ax, dynamics nav | CRM, ERP
Business Central | dynamics 365 business central | Microsoft Dynamics
NetSuite | net suite, oracle netsuite | ERP
Workday | -, =!Workday, workday hcm, workday studio
PeopleSoft | people soft | ERP
Oracle E-Business Suite | oracle ebs, oracle e-business | ERP
JD Edwards | jde, jdedwards | ERP
Oracle Fusion | oracle fusion middleware
Sage | -, sage erp, sage 300, =!Sage
QuickBooks | quick books
Zoho | =Zoho | CRM
Pega | =Pega, pegasystems, pega prpc
Appian | =Appian
OutSystems | out systems | Low-code
Mendix | =Mendix | Low-code
Retool | =Retool | Low-code
Guidewire | =Guidewire
Veeva | =Veeva
Epic | -, epic ehr, epic emr, epic systems
Cerner | =Cerner
Temenos | =Temenos, =T24
Murex | =Murex
Bloomberg | -, bloomberg terminal, bloomberg api
Esri | =Esri, arcgis, arc gis, =ESRI | GIS
QGIS | | GIS
GDAL | =GDAL | GIS
GeoServer | | GIS
FME | =!FME
GIS | =GIS, geographic information systems, geospatial, geographic data
Canopy | -, =!Canopy
@certification
AWS Certified | aws certifications, aws certificate | AWS
AWS Certified Solutions Architect | aws solutions architect, aws certified solution architect | AWS
AWS Certified Developer | | AWS
AWS Certified SysOps Administrator | aws sysops | AWS
AWS Certified DevOps Engineer | | AWS
Azure Certified | azure certifications, az-900, az-104, az-204, az-305, az-400 | Azure
Azure Developer Associate | | Azure
Azure Solutions Architect | | Azure
Azure Administrator Associate | azure administrator | Azure
Google Cloud Certified | gcp certification, google cloud certification, gcp certified | GCP
CKA | =CKA, certified kubernetes administrator | Kubernetes
CKAD | =CKAD, certified kubernetes application developer | Kubernetes
CISSP | =CISSP
CISM | =CISM
CISA | =CISA
CEH | =CEH, certified ethical hacker
OSCP | =OSCP
CompTIA Security+ | =Security+, comptia security
CompTIA Network+ | =Network+, comptia network
CompTIA A+
CCNA | =CCNA
CCNP | =CCNP
CCIE | =CCIE
RHCE | =RHCE, =RHCSA
MCSE | =MCSE, =MCSA, =MCSD
PMP | =PMP, pmp certification, project management professional
PRINCE2 | prince 2
Certified Scrum Master | certified scrummaster, =PSM, professional scrum master
Certified Scrum Product Owner | =CSPO
SAFe Agilist
ITIL | =ITIL, itil v3, itil v4
ISTQB | =ISTQB
TOGAF | =TOGAF
Oracle Certified Professional | =OCP, =OCA, =OCJP, oracle certified java programmer
Salesforce Certified | salesforce certification, salesforce administrator certification, salesforce platform developer
Terraform Associate | | Terraform
Six Sigma | lean six sigma
Security clearance | active clearance, security clearances, secret clearance
Top Secret/SCI clearance | ts/sci, top secret clearance, top secret/sci, top secret sci security clearance, top secret sci, top secret security clearance | Security clearance
`;
