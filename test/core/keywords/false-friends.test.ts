import { expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

const names = (text: string) => [...new Set(findSkills(text).map(mention => mention.name))];

// A verb and its object; a noun of the trade that is the verb of its clause.
test.each([
  ['Brought up rails, clocks and DDR4 on a board with UART, Ethernet and USB', 'Ruby on Rails', false],
  ['Java, Docker, Kafka. Trams run on rails', 'Ruby on Rails', false],
  ['Ruby, Docker, Redis, AWS, Git, SQL. Kept a rails app alive', 'Ruby on Rails', true],
  ['API in Rails', 'Ruby on Rails', true],
  ['Mixed-signal cards, ADC front ends, supplies', 'Frontend development', false],
  ['Design of analog front-ends', 'Frontend development', false],
  ['Front ends in Vue', 'Frontend development', true],
  ['You will manage data across all teams', 'Data management', true],
  ['You will manage data catalogues', 'Data management', false],
  ['Managing data carefully', 'Data management', true],
  ['Optimize SQL transformations', 'Query optimization', true],
  ['We migrate legacy warehouses', 'Legacy modernization', true],
  ['Monitor model performance', 'Model monitoring', true],
  ['Experience with build tools (Gradle, Maven)', 'Build systems', true],
  ['Build tools and dashboards that save time', 'Build systems', false],
  ['Build Tools and workflows', 'Build systems', true],
  ['You like to build tools', 'Build systems', false],
  ['Plan and build tools for support', 'Build systems', false],
  ['CI and build tools', 'Build systems', true],
  ['We have the time to design systems', 'Design systems', false],
  ['Figma, design systems', 'Design systems', true],
  // A short form of what stands right before it.
  ['Cyber Threat Intelligence (CTI) and Python', 'Computer telephony integration', false],
  ['Computer telephony integration (CTI) and Python', 'Computer telephony integration', true],
  ['Call centres: CTI, Python, Asterisk', 'Computer telephony integration', true],
  ['Pull requests (PR) and Git', 'Pull requests', true],
  ['Accounts receivable (AR), Python and SQL', 'AR/VR', false],
  ['Modules: AP/AR, Python and SQL', 'AR/VR', false],
  ['Unity, Python, AR', 'AR/VR', true],
  // People sell and answer as agents, and programs watch as such; those meant stand beside other words of that trade.
  ['Skills: agents, RAG, Python', 'AI agents', true],
  ['Led an endpoint agent in C++17, gRPC and Boost', 'AI agents', false],
  ['Skills: agents, billing, Python', 'AI agents', false],
  ['SAP S/4HANA: AP, AR, GL', 'AR/VR', false],
  ['SAP FICO, MM and SD', 'SAP MM', true],
  ['SAP: FI/CO, SD, P2P', 'SAP FICO', true],
  ['Excel, Python, MM', 'SAP MM', false],
  ['Splunk, QRadar, Sentinel', 'Microsoft Sentinel', true],
  ['Templates in Azure ARM', 'ARM', false],
  // Short letters that stand for several things, by what is named beside them.
  ['Drivers in C: ISRs, DMA and SPI on STM32', 'Incremental static regeneration', false],
  ['Drivers in C: ISRs, DMA and SPI on STM32', 'Interrupt handling', true],
  ['Next.js with SSR, SSG and ISR', 'Incremental static regeneration', true],
  ['Next.js with SSR, SSG and ISR', 'Interrupt handling', false],
  ['Laptops with Jamf, Intune, MDM and patching', 'Endpoint management', true],
  ['Laptops with Jamf, Intune, MDM and patching', 'Master data management', false],
  ['SQL, Informatica, MDM', 'Master data management', true],
  ['SIEM, threat hunting, CTI', 'Threat intelligence', true],
  ['SIEM, threat hunting, CTI', 'Computer telephony integration', false],
  ['Call centres: CTI, Python, Asterisk', 'Threat intelligence', false],
  ['Cisco Nexus, ACI, VXLAN', 'Azure Container Instances', false],
  ['Azure: AKS, ACI, ACR', 'Azure Container Instances', true],
  ['VMware, Nutanix, HCI', 'Human-computer interaction', false],
  ['HL7, FHIR, EMR', 'Amazon EMR', false],
  ['S3, Glue, EMR', 'Amazon EMR', true],
  ['GxP, GAMP 5, CSV', 'CSV files', false],
  ['CSV, JSON and Parquet', 'GxP', false],
  ['Questa, VCS, SystemVerilog', 'Version control', false],
  ['Git or another VCS', 'Version control', true],
  ['SASE, ZTNA and SSE', 'Server-sent events', false],
  ['WebSockets, SSE, gRPC', 'Server-sent events', true],
  ['SAS, SATA and NVMe drives', 'SAS', false],
  ['SAS, R, CDISC', 'SAS', true],
  ['RTB, DSP, SSPs', 'DSP', false],
  ['C, DSP, I2S', 'DSP', true],
  ['EDA, feature engineering, pandas', 'Exploratory data analysis', true],
  ['CQRS, EDA, event sourcing', 'Exploratory data analysis', false],
  ['CQRS, EDA, event sourcing', 'Event-driven architecture', true],
  ['EDA tools, Verilog, UVM', 'Exploratory data analysis', false],
  // Letters that the trade uses for other things as well.
  ['We ship an MVP and learn, with Django and React', 'Model-view-presenter', false],
  ['Kotlin, MVVM, MVP', 'Model-view-presenter', true],
  ['From beta to GA on Kubernetes', 'Google Analytics', false],
  ['GTM, GA, Looker', 'Google Analytics', true],
  ['Every CSP: AWS, Azure, GCP', 'Browser security', false],
  ['CORS, CSRF, CSP', 'Browser security', true],
  ['ARM and PPC boards with U-Boot', 'Search engine marketing', false],
  ['SEO, PPC, Google Ads', 'Search engine marketing', true],
  ['Docker and OCI images', 'Oracle Cloud', false],
  ['AWS, GCP, OCI', 'Oracle Cloud', true],
  ['Simulation, UVM, RTL', 'React Testing Library', false],
  // Where somebody is to be found.
  ['Python, Java. Ann Lee, GitHub: @annlee', 'GitHub', false],
  ['Python, Java. GitHub: you review pull requests', 'GitHub', true],
  // Who gives what somebody has won.
  ['Kubernetes, Snowflake Awards for the best pipeline', 'Snowflake', false],
  ['Data Science Fellowship', 'Data science', true],
  // A name beside another is none of the words that follow.
  ['Scripts in Python or Go to automate work', 'Go', true],
  ['Ready to learn Python and go to work', 'Go', false],
  // What belongs to several trades, by its neighbours.
  ['SAP: FI/CO, SD, P2P', 'Peer-to-peer', false],
  ['WebRTC, P2P and libp2p', 'Peer-to-peer', true],
  ['React, Routing, Redux', 'Routing and switching', false],
  ['TCP/IP, Routing, Switching, BGP', 'Routing and switching', true],
  ['Dashboards with Qlik as BI frontend', 'Frontend development', false],
  ['Shape how data flows between shops', 'Data pipelines', false],
  ['Able to deliver solid work on time', 'SolidWorks', false],
  ['Drawings made in SolidWorks', 'SolidWorks', true],
  ['The diverse Security Group keeps our bakers safe', 'AWS security groups', false],
  ['VPCs, subnets, security groups', 'AWS security groups', true],
  ['Made web forms and web apps for a canteen', 'ASP.NET Web Forms', false],
  ['ASP.NET (Web Forms and MVC)', 'ASP.NET Web Forms', true],
  ['Revamped cloud logging in Datadog', 'Google Cloud Logging', false],
  ['Cloud Logging, Cloud Run', 'Google Cloud Logging', true],
  ['An atomic design system in Figma', 'Memory model', false],
  ['C++ atomics, mutexes', 'Memory model', true],
  ['You write well in a remote, asynchronous, cross-functional company', 'Asynchronous programming', false],
  ['Asynchronous processing in Node.js', 'Asynchronous programming', true],
  ['Ensure accurate data flow between the teams', 'Data pipelines', false],
  ['Published in the App Store and Play Store', 'App Store', true],
  ['Published in the App Store and Play Store', 'Google Play', true],
  ['C# on .NET8', '.NET', true],
  ['Vuejs\nNpm\nTailwind', 'npm', true],
  ['Leave your ego aside, make our customers succeed', 'Make', false],
  ['Strong database management skills', 'Database management', true],
  ['Strong database management skills', 'Database administration', false],
])('%j names %s: %j', (text, name, isNamed) => {
  expect(names(text).includes(name)).toBe(isNamed);
});

// Words of one skill that used to be spellings of another.
test.each([
  ['Python, Docker, batch inference on a schedule', 'Online inference', false],
  ['Actuators and encoders in C++', 'Motor controllers', false],
  ['C++, feedback control of drones', 'Optimal control', false],
  ['C++, feedback control of drones', 'Control systems', true],
  ['Kernel-mode drivers in C, Windows', 'Windows Driver Kit', false],
  ['Kernel-mode drivers in C, Windows', 'Windows driver development', true],
  ['SharePoint Online, Azure, Intune', 'SharePoint development', false],
  ['SharePoint Online, Azure, Intune', 'SharePoint', true],
  ['React, TypeScript, UI programming', 'Game UI', false],
  ['Docker, Linux, dedicated servers', 'Dedicated game servers', false],
  ['Java, Kafka, task schedulers', 'Job systems', false],
  ['Python, sensor data, time series', 'Telemetry', false],
  ['PostGIS, Python, geospatial data', 'Spatial databases', false],
  ['Drive Testing Initiatives in Python', 'RF testing', false],
  ['5G, Python, drive testing of cells', 'RF testing', true],
  ['AWS, EC2, S3, IAM', 'AWS IAM', true],
  ['Okta, Active Directory, IAM', 'AWS IAM', false],
  ['Okta, Active Directory, IAM', 'Identity management', true],
  ['Java, Spring, JPA, HQL', 'Hibernate Query Language', true],
  ['Hadoop, Hive, HQL', 'HiveQL', true],
  ['Active Directory, Exchange and Windows Server', 'Microsoft Exchange', true],
  ['Java, Linux. Listed on the stock exchange', 'Microsoft Exchange', false],
  ['Kotlin, swift', 'Swift', true],
  ['ISO 20022, SWIFT, SEPA', 'Swift', false],
])('in %j, %s is named: %j', (text, name, isNamed) => {
  expect(names(text).includes(name)).toBe(isNamed);
});

// A word that closes a list stands for what is left out, not for whatever comes before it.
test.each([
  ['Product, Finance, Legal, Support and Country Management', 'Product management', false],
  ['product, program and portfolio management', 'Product management', true],
  ['report logic, data sources and model design', 'Digital design', false],
  ['logic and circuit design', 'Digital design', true],
  ['Knows Onion architecture and service design', 'Software architecture', false],
  ['SQL and experience with a columnar database', 'Relational databases', false],
  ['SQL and columnar databases', 'Relational databases', true],
  ['systems, high-level, or safe-by-design', 'System design', false],
  ['Product and support own campaign design', 'Product design', false],
])('the list %j names %s: %j', (text, name, isNamed) => {
  expect(names(text).includes(name)).toBe(isNamed);
});

// Signs that are written like a skill.
test.each([
  ['C’est une équipe de dix personnes', 'C', false],
  ['J O R D A N\nR E Y E S\nPython, SQL, Java', 'R', false],
  ['Java, Python, R, C', 'R', true],
  ['We write C, C++ and Rust', 'C', true],
  ['Java developer (M/F/D)', 'D', false],
  ['a Ph.D. in statistics, Python', 'D', false],
  ['We write D, C++ and Rust', 'D', true],
  ['Salary up to PHP 90,000 a month', 'PHP', false],
  ['PHP 8, MySQL', 'PHP', true],
  ['120,000 CAD a year', 'CAD', false],
  ['145 CAD/month for a gym, AutoCAD', 'CAD', false],
  ['Left PHP a year ago, JavaScript', 'PHP', true],
  ['Compensation in USD, Docker, Java', 'OpenUSD', false],
  ['Salaries (USD) $1,500 to $2,000, Docker, Java', 'OpenUSD', false],
  ['Online payment in PHP, Docker, Java', 'PHP', true],
  ['Blender, Maya, 90,000 USD, Python', 'OpenUSD', false],
  ['Blender, Maya, USD, Python', 'OpenUSD', true],
  ['Reference: R*****, Python', 'R', false],
])('the sign %j names %s: %j', (text, name, isNamed) => {
  expect(names(text).includes(name)).toBe(isNamed);
});

const german = 'Wir suchen für das Team in der Stadt eine Person, die mit uns von Anfang an';
const italian = 'Cerchiamo una persona che nel nostro gruppo lavori con le altre della sede, una che';
const french =
  'Nous cherchons pour notre équipe une personne avec de la patience, les clients et le produit sont';

// Everyday words of other languages.
test.each([
  [`${german} lernt. Du bist neugierig.`, 'BIST', false],
  ['Scan chains, BIST and ATPG', 'BIST', true],
  [`${italian} produca su larga scala.`, 'Scala', false],
  [`${italian} scriva Scala, Java e Python.`, 'Scala', true],
  [`${italian} abbia una laurea in Informatica o Fisica`, 'Informatica', false],
  [`${italian} usi Informatica, Talend e Oracle`, 'Informatica', true],
  [`${italian} usi Java, Spring e Oracle e abbia una laurea in Informatica`, 'Informatica', false],
  [`${french} contents. Localisation : Lyon`, 'Localization', false],
  ['Localisation and accessibility of web pages', 'Localization', true],
  [`${german} baut: dbt auf BigQuery`, 'dbt', true],
])('abroad %j names %s: %j', (text, name, isNamed) => {
  expect(names(text).includes(name)).toBe(isNamed);
});

// Spellings that belong to as many other things need a word of the skill beside them.
test.each([
  ['Mastery of GA4, GTM and pixels', 'Google Tag Manager', true],
  ['Our GTM and finance people use Python', 'Google Tag Manager', false],
  ['BigQuery, Pub/Sub, Dataflow', 'Google Pub/Sub', true],
  ['BigQuery, Pub/Sub, Dataflow', 'Message queues', false],
  ['a pub/sub system', 'Message queues', true],
  ['Excel, Outlook, Teams', 'Microsoft Teams', true],
  ['Sales, Teams and Python', 'Microsoft Teams', false],
  ['PHP, Composer, Laravel', 'Composer', true],
  ['Dataflow, BigQuery and Composer', 'Composer', false],
  ['messaging and positioning, Python', 'Message queues', false],
  ['React, Redux', 'React', true],
  ['ReAct loops, LangChain, Python', 'React', false],
])('beside %j names %s: %j', (text, name, isNamed) => {
  expect(names(text).includes(name)).toBe(isNamed);
});

// A spelling names what it says, and no product beside it.
test.each([
  ['star schemas, fact tables and conformed dimensions', ['Dimensional modeling'], ['Inmon']],
  ['IFRS 15 and Excel', ['IFRS 15'], ['IFRS 9']],
  ['Tableau dashboards', ['Tableau', 'Dashboards'], ['Tableau LOD expressions']],
  ['Snowpipe and streams', ['Snowpipe'], ['Snowpark']],
  ['decision trees in scikit-learn', ['Decision trees'], ['Random forest']],
  ['Xilinx and VHDL', ['Xilinx'], ['Vivado']],
  ['Spring Cloud Netflix', ['Spring Cloud'], ['Feign client']],
  ['PL-300 and Power BI', ['PL-300'], ['Power Platform Certified']],
  ['beamforming in MATLAB', ['Beamforming'], ['MIMO']],
  ['ISO 20022 messages', ['ISO 20022'], ['SWIFT messaging']],
  [
    'Java, cutting-edge computing platforms, leading edge AI, Docker',
    ['Java', 'Docker'],
    ['Edge computing', 'On-device AI'],
  ],
  ['Java, edge computing, edge AI, Docker', ['Edge computing', 'On-device AI'], []],
  ['Java, encryption at rest, Docker, Linux', ['Encryption'], ['REST API']],
  ['Docker, encryption algorithms', ['Encryption'], ['Algorithms']],
  ['Maîtrise des méthodes agiles', ['Agile'], ['Statistics']],
  ['méthodes statistiques, R', ['Statistics'], []],
  ['WAS DICH ERWARTET: Kotlin, Spring', ['Kotlin'], ['WebSphere']],
  ['IBM MQ, WAS, DB2, Java', ['WebSphere'], []],
  ['B.Tech, VIT Chennai; Python, Keras', ['Keras'], ['Vision transformers']],
  ['ViT, CLIP, PyTorch', ['Vision transformers'], []],
  ['Call Gemma Ward about Python roles', ['Python'], ['Gemma']],
  ['Ollama, Gemma 3, Llama', ['Gemma'], []],
  ['A laptop and an iPhone 16 for you', [], ['iPhone']],
  ['Shipped iPhone apps in Swift', ['iPhone'], []],
  ['Wine pairing and cheese', [], ['Pair programming']],
  ['Pairing with engineers', ['Pair programming'], []],
  ['TVM and CVSS scores', ['Vulnerability management'], ['Apache TVM']],
  ['ONNX, TVM, PyTorch', ['Apache TVM'], ['Vulnerability management']],
  ['Retries and timeouts in Go', ['Resilience patterns'], []],
  ['Moved Struts pages to React', ['Struts'], []],
  ['The ECS pattern of our game engine in C++', ['Entity component system'], ['Amazon ECS']],
  ['Services on ECS, S3 and Terraform', ['Amazon ECS'], ['Entity component system']],
  ['Cucumber salad at noon', [], ['Cucumber']],
  ['Caching in on a trend', [], ['Caching']],
  ['Payments: APMs, cards, SEPA', ['Alternative payment methods'], ['Monitoring']],
  ['APM tools such as New Relic', ['Monitoring'], ['Alternative payment methods']],
  ['Planned in Linear, wrote in Notion', ['Linear', 'Notion'], []],
  ['4G/LTE modems', ['LTE'], ['5G']],
  ['GNNs in PyTorch', ['Graph neural networks'], ['Neural networks']],
  ['Profibus drives', ['PROFIBUS'], ['PROFINET']],
  ['Watch Ajax play in the arena', [], ['AJAX']],
  ['Online learning: a budget for courses', [], ['Online learning algorithms']],
  ['Malware protection on laptops', [], ['Malware analysis']],
  // Abbreviations that mean something else in other trades, and words in capitals.
  ['Ask our DPO about Python and your data', ['Python'], ['DPO']],
  ['SFT, DPO and QLoRA', ['DPO'], []],
  ['AD&D and life insurance', [], ['Active Directory']],
  ['Coached SDRs and account executives', [], ['Software-defined radio']],
  ['GNU Radio and SDR', ['Software-defined radio'], []],
  ['GMAT 700, R, Excel', ['Excel'], ['GMAT']],
  ['Engineer at HCL Technologies, Java', ['Java'], ['HCL']],
  ['Terraform, HCL, Packer', ['HCL'], []],
  ['RBS Group, Python and SQL', ['SQL'], ['RBS']],
  ['A degree in social work (MSW)', [], ['Mock Service Worker']],
  ['MSW, React, Jest', ['Mock Service Worker'], []],
  ['WWF and Oxfam', [], ['Windows Workflow Foundation']],
  ['Our office in RTP, North Carolina', [], ['RTP']],
  ['RTP, RTCP and SIP', ['RTP'], []],
  ['Taught at EF Education First', [], ['Entity Framework']],
  ['C#, EF, LINQ', ['Entity Framework'], []],
  ['The MPI for Physics in Munich', [], ['MPI']],
  ['MPI, OpenMP and C++', ['MPI'], []],
  ['ALM and liquidity of a bank', [], ['HP ALM']],
  ['Einführung eines DMS', ['Document management'], ['AWS DMS']],
  ['AWS DMS, Glue, Redshift', ['AWS DMS'], ['Document management']],
  ['EPC contracts for wind parks', [], ['EPC core']],
  ['TSO and DSO grid codes', [], ['TSO/ISPF']],
  ['TSO, ISPF, JCL', ['TSO/ISPF'], []],
  ['REACH OUT TO US', [], ['RoHS']],
  ['WHAT WE MEAN BY THIS', [], ['MEAN stack']],
  ['HIT YOUR STRIDE', [], ['Threat modeling']],
  ['SOAR WITH US', [], ['SOAR']],
  ['SIEM and SOAR platforms', ['SOAR'], []],
  ['HAVE A BLAST AT WORK', [], ['BLAST']],
  ['9 am to 5 pm MDT', [], ['Microsoft Deployment Toolkit']],
  ['MDT, SCCM, Intune', ['Microsoft Deployment Toolkit'], []],
  ['RSA citizens only', [], ['Public-key cryptography']],
  ['OWASP and SANS Top 25', ['OWASP Top 10'], ['GIAC']],
  ['Kubernetes, OCP, Helm', ['OpenShift'], ['Oracle Certified Professional']],
  ['$80,000 CDN per year', [], ['CDN']],
])('%j names %j and not %j', (text, named, others) => {
  const found = names(text);
  expect(named.filter(name => !found.includes(name))).toEqual([]);
  expect(others.filter(name => found.includes(name))).toEqual([]);
});

test('links to other jobs ask for nothing', () => {
  const text = 'Requirements:\n- Python\n- SQL\n\nOracle jobs\nScrum Master jobs\nRuby Developer jobs';
  const asked = extractKeywords(text, 'Data engineer').keywords.filter(({ need }) => need === 'required');
  expect(asked.map(({ name }) => name).filter(name => /Oracle|Ruby|Scrum/.test(name))).toEqual([]);
});
