import { normalizeWord } from '../text/tokens.ts';
import { itemsOf } from '../text/word-lists.ts';

// Skills whose guarded spellings mean other things just as often: they count only if one of these words stands near, whatever their letter case.
const BESIDE = {
  'Ruby on Rails':
    'ruby rspec sidekiq hotwire sinatra django laravel phoenix react vue javascript backend frontend full fullstack web app apps api apis monolith developer engineer mvc orm',
  Composer: 'php packagist symfony laravel wordpress drupal magento',
  'AI agents':
    'ai llm llms gpt openai claude anthropic gemini langchain langgraph crewai autogen mcp rag prompt prompts evals reasoning autonomous agentic copilot coding',
  'Kotlin Flow': 'kotlin coroutines coroutine android compose livedata',
  'AWS security groups': 'aws amazon vpc vpcs ec2 iam subnet subnets',
  'ServiceNow CSM': 'servicenow itsm itom hrsd fsm csa',
  'React Testing Library': 'react jest vitest enzyme cypress playwright tsx',
  'Client-side rendering': 'ssr ssg isr rendering hydration react nuxt',
  'Incremental static regeneration': 'ssr ssg csr nextjs next vercel',
  'Model-view-presenter': 'mvvm mvc mvi viper',
  'Google Analytics': 'ga4 gtm tag seo hotjar looker',
  'Browser security': 'xss cors csrf hsts headers',
  'Search engine marketing': 'seo sem ppc google ads adwords campaigns marketing',
  'Conversion rate optimization': 'seo ux funnel conversion growth experimentation',
  'Session border controllers': 'sip voip voice pstn trunks pbx cisco teams',
  'Azure Cosmos DB': 'azure microsoft db synapse sql nosql',
  'Google Tag Manager': 'ga4 ga tag tags tagging gtag analytics pixel pixels tracking hotjar looker',
  'Google Pub/Sub': 'gcp google bigquery dataflow gcs gke firestore dataproc kinesis sqs sns',
  'Salesforce Data Cloud': 'salesforce marketing crm cdp agentforce',
  'Microsoft Teams':
    'microsoft office ms m365 o365 365 outlook sharepoint onedrive slack zoom excel word powerpoint webex exchange intune azure jira confluence meet',
  Natural: 'adabas cobol mainframe cics jcl',
  Juniper:
    'cisco networking network router routers routing switches firewall firewalls arista fortinet junos bgp palo checkpoint',
  'Palo Alto Networks':
    'firewall firewalls cisco fortinet fortigate checkpoint networks network security prisma juniper zscaler siem',
  'SAP FICO': 'sap fico mm sd pp qm abap s4hana hana ecc idoc accounting ledger',
  'SAP MM': 'sap fico fi sd pp qm abap s4hana hana ecc idoc',
  'SAP SD': 'sap fico fi mm pp qm abap s4hana hana ecc idoc',
  'SAP PP': 'sap fico fi mm sd qm abap s4hana hana ecc idoc',
  'SAP QM': 'sap fico fi mm sd pp abap s4hana hana ecc idoc',
  'AR/VR':
    'ar vr xr unity unreal 3d game games graphics headset headsets oculus hololens arkit arcore metaverse spatial webxr opengl mobile immersive',
  DPO: 'rlhf ppo grpo sft lora qlora llm llms preference preferences alignment finetuning tuning',
  HCL: 'terraform terragrunt packer nomad vault consul hashicorp infrastructure',
  'TSO/ISPF': 'ispf jcl cics cobol mainframe vsam rexx db2',
  RTP: 'rtcp sip webrtc srtp voip rtsp sdp codec codecs streaming audio video media',
  Steam: 'unity unreal game games epic console playstation xbox nintendo',
  'Routing and switching':
    'bgp ospf eigrp mpls vlan vlans vpn tcp ip cisco juniper arista firewall firewalls firewalling lan wan network networks networking netzwerk ccna ccnp',
  'Peer-to-peer':
    'webrtc libp2p blockchain bittorrent dht distributed decentralized decentralised protocols networking ipfs gossip',
};
const HELPED = {
  Indexing:
    'database databases sql query queries table tables joins schema etl partitioning constraints postgresql',
  'Core Data':
    'swift swiftui uikit ios ipados macos xcode apple objective cocoa combine realm cloudkit iphone coredata sqlite',
  'Database migrations':
    'database databases schema schemas postgres postgresql mysql mariadb sqlite prisma orm alembic flyway liquibase sequelize knex typeorm django rails',
  Sessions: 'cookie cookies login logins auth authentication jwt token tokens csrf redis oauth logout',
  Cookies: 'session sessions http browser csrf cors jwt localstorage headers',
  Caching: 'redis memcached cdn database databases query performance scalability load latency http api apis',
  Hive: 'table tables hadoop partition partitions hdfs metastore spark',
  Joins: 'sql subquery subqueries tables indexes',
  Transactions: 'acid isolation locking database databases sql constraints',
  Normalization: 'schema database databases tables 3nf sql',
  'Input validation': 'request requests api payload payloads server',
  Blueprints: 'unreal ue4 ue5 gameplay',
  Eloquent: 'laravel php livewire',
  Espresso: 'android kotlin junit appium xcuitest mockk robolectric',
  Allure: 'playwright selenium pytest testng testrail cypress webdriverio',
  Stripe: 'payment payments checkout billing paypal adyen braintree',
  Maya: 'animation rigging modeling texturing houdini zbrush substance',
  Electron: 'desktop typescript javascript chromium windows macos',
  Gin: 'framework frameworks grpc gorm golang',
  Ant: 'java builds build ivy maven gradle',
  Replication: 'postgresql mysql mongodb database databases sharding failover streaming logical',
  Partitioning: 'postgresql mysql mongodb database databases sharding indexing tables',
  Combine: 'swift swiftui uikit rxswift async await',
  Sage: 'theme accounting erp payroll',
  Pig: 'hadoop hive sqoop',
  'Microsoft Access': 'excel word powerpoint vba',
  'Microsoft Word': 'excel powerpoint outlook',
  Make: 'gcc cmake compiler',
  Networking: 'tcp dns firewall firewalls routing vpc unix linux protocols security cloud',
  'Message queues':
    'kafka rabbitmq activemq jms hosting databases queue queues queuing async asynchronous event events streaming sqs sns redis caching microservices mq nats pubsub grpc backend',
  Logging: 'monitoring tracing metrics alerting observability elk',
  Monitoring: 'logging tracing metrics alerting observability alarms grafana prometheus',
  Alerting: 'monitoring logging metrics observability',
  Authentication: 'authorization oauth jwt sso security',
  Authorization: 'authentication oauth jwt sso rbac',
  Lean: 'agile scrum kanban sigma manufacturing',
  Accessibility: 'wcag aria a11y ui ux frontend html css responsive semantic web browser',
  Mathematics: 'statistics algorithms 3d physics algebra graphics',
  Clustering: 'regression classification machine supervised',
  Profiling: 'performance memory debugging',
  Forecasting: 'series regression models statistical',
  'Entity component system': 'game games engine unity unreal bevy',
  'Alternative payment methods': 'payment payments checkout cards wallets psp acquirer',
  'Pair programming': 'programming engineers developers engineer developer code tdd mob',
  Linear: 'notion jira asana trello slack figma github tickets issues',
};

/** By canonical name, words that make an ordinary word the skill if they stand near: “indexing” near “database”. */
export const contextWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...BESIDE, ...HELPED }).map(
    ([name, words]) => [name, new Set(words.split(' ').map(normalizeWord))] as const,
  ),
);

/** Skills whose guarded spellings count only beside such a word. */
export const onlyBeside: ReadonlySet<string> = new Set(Object.keys(BESIDE));

/** Words so plain that standing in a list is not enough (“cloud and migrations”): they need a context word, or an item of their own. */
export const needContextWord: ReadonlySet<string> = new Set(
  itemsOf('Core Data, Database migrations, Sessions, Message queues'),
);
