import { describedBackendPractices } from './described-backend-practices.ts';
import { describedDataPractices } from './described-data-practices.ts';
import { describedOtherPractices } from './described-other-practices.ts';

/**
 * What people write when they have done a thing whose name they do not write. Read one statement of a job or a project at a
 * time; only practices that a sentence shows beyond doubt are here. A test holds a sentence that must match, and one that must not, for each.
 */
export const describedPractices: ReadonlyMap<string, readonly RegExp[]> = new Map<string, readonly RegExp[]>([
  ...describedBackendPractices,
  ...describedDataPractices,
  ...describedOtherPractices,
  [
    'Scalability',
    [
      /\b\d[\d.,]*\s?(?:k|m|b|million|billion|thousand)?\+? (?:[a-z-]+ ){0,2}(?:requests|transactions|messages|events|queries|ops|operations)(?:\/| per | a | every |\b.{0,12}\b)(?:day|sec(?:ond)?|s|min(?:ute)?|hour|month)\b/i,
      /\b(?:scal(?:ed|ing)|autoscal\w+|shard(?:ed|ing)|horizontally)\b.{0,60}\b(?:services?|system|platform|cluster|database|users|traffic|requests|nodes|pods|workers|instances)\b/i,
      /\b(?:handl|serv|process)(?:e[sd]?|ing)\b.{0,30}\b(?:millions?|billions?|\d[\d.,]*\s?(?:m|k|million|billion)\+?)\b.{0,30}\b(?:requests|users|transactions|events|messages|records|rows)\b/i,
    ],
  ],
  [
    'Performance tuning',
    [
      /\b(?:reduc|cut|lower|decreas|improv|halv|shorten|speed|sped|optimi[sz])\w*\b.{0,60}\b(?:latency|p\d\d|response times?|load(?:ing)? times?|run ?times?|page speed|throughput|build times?|quer(?:y|ies)|memory|cpu|render\w*|start-?up)\b/i,
      /\b(?:latency|response times?|load(?:ing)? times?|run ?times?|throughput)\b.{0,40}\b(?:by|from)\b.{0,20}\d/i,
      /\b\d[\d.,]*\s?[kM]? ?(?:ops|requests|queries|transactions)\/s(?:ec)?\b|\b\d[\d.,]*\s?x (?:faster|speed-?up)|\b\d[\d.,]*x speedup\b/i,
      /\bprofil(?:ed|ing)\b.{0,40}\b(?:code|service|queries|app\w*|memory|cpu|bottlenecks?|hot ?spots?|flame)\b/i,
    ],
  ],
  [
    'Debugging',
    [
      /\b(?:debugg(?:ed|ing)|troubleshoot(?:ed|ing)?|troubleshot|root[- ]caus(?:ed?|es|ing))\b/i,
      /\b(?:fix(?:ed|ing)?|resolv(?:ed|ing)|track(?:ed|ing) down|investigat(?:ed|ing)|diagnos(?:ed|ing))\b.{0,40}\b(?:bugs?|defects?|crash(?:es)?|race conditions?|deadlocks?|memory leaks?|production issues?|outages?|regressions?)\b/i,
      /\bbug[- ]fix(?:es|ing)?\b/i,
    ],
  ],
  [
    'Monitoring',
    [
      /\b(?:built|added|set up|created|implemented|introduced|configured|maintained|instrumented|designed)\b.{0,50}\b(?:alerts?|alerting|dashboards?|metrics|tracing|health ?checks?|SLOs?|SLIs?)\b/i,
      /\b(?:false alarms?|alert fatigue|on-?call alerts|(?:metrics|monitoring) dashboards?)\b/i,
    ],
  ],
  [
    'Incident management',
    [
      /\b(?:on-?call|incident (?:response|runbooks?|reviews?)|post-?mortems?|MTTR|Sev-?[012]\b|runbooks?|pager)\b/i,
      /\b(?:resolv|handl|respond|triag|led)\w*\b.{0,30}\b(?:incidents|outages)\b/i,
    ],
  ],
  ['High availability', [/\b99\.\d+ ?%|\b(?:failover|zero[- ]downtime|multi-region|no downtime)\b/i]],
  [
    'Software architecture',
    [
      /\b(?:architected|re-?architected|designed)\b.{0,50}\b(?:system|architecture|platform|services?|microservices|pipeline|framework|back-?end|rate limiter|engine)\b/i,
      /\b(?:split|broke|decompos|migrat|extract|mov)\w*\b.{0,30}\bmonolith\w*\b/i,
    ],
  ],
  [
    'System design',
    [
      /\b(?:architected|designed|re-?architected)\b.{0,50}\b(?:system|architecture|platform|services?|rate limiter|distributed|multi-tenant|high-throughput|event-driven|pipeline|key-value store)\b/i,
    ],
  ],
  [
    'Microservices',
    [
      /\b(?:split|broke|decompos|migrat|extract)\w*\b.{0,40}\bmonolith\w*\b.{0,40}\bservices?\b/i,
      /\b(?:services?)\b.{0,40}\bextracted from (?:a |the )?monolith\b|\bmicro-?servi[cz]i?o?s?\b/i,
    ],
  ],
  [
    'REST API',
    [
      /\b(?:built|designed|developed|implemented|created|wrote|shipped|exposed|maintained)\b.{0,50}\b(?:endpoints?|(?:web|HTTP|JSON|CRUD|backend|back-end|public|internal) APIs?)\b/i,
    ],
  ],
  [
    'API design',
    [
      /\b(?:designed|defined|built|developed|wrote|exposed|versioned|documented)\b.{0,50}\b(?:APIs?|endpoints?)\b/i,
    ],
  ],
  [
    'API integration',
    [
      /\bintegrat(?:ed|ing|ion|ions)\b.{0,60}\b(?:APIs?|third-party|3rd[- ]party|vendors?|web services?|interfaces|Stripe|PayPal|Twilio|Salesforce|payment)\b/i,
    ],
  ],
  [
    'API',
    [
      /\b(?:built|designed|developed|implemented|created|wrote|exposed|consumed|integrated)\b.{0,50}\bAPIs?\b/i,
    ],
  ],
  [
    'Automated testing',
    [
      /\b(?:wrote|added|built|created|implemented|automated|introduced|maintained|parallelis|paralleliz)\w*\b.{0,40}\b(?:tests|test suites?|test coverage|selftests)\b/i,
      /\b(?:code|test|branch) coverage\b|\bcoverage (?:from|to|of) \d/i,
    ],
  ],
  [
    'Unit testing',
    [
      /\bunit[- ]test(?:ed|ing|s)?\b|\b(?:unit(?:,| and|\/) ?(?:\w+(?:,| and|\/) ?){0,2})(?:e2e |integration )?test(?:s|ing)\b/i,
    ],
  ],
  [
    'QA',
    [
      /\b(?:wrote|prepared|executed|designed|ran)\b.{0,30}\b(?:test (?:cases|plans|scripts)|regression tests?|manual tests?)\b/i,
      /\b(?:test|code|branch) coverage\b/i,
    ],
  ],
  [
    'Refactoring',
    [
      /\brefactor(?:ed|ing|s)?\b|\b(?:rewrote|re-?architected|cleaned up|restructured|moderni[sz]ed)\b.{0,40}\b(?:code ?base|code|module|legacy|service|engine|stack)\b/i,
    ],
  ],
  [
    'Technical debt',
    [
      /\b(?:legacy|tech(?:nical)? debt|outdated)\b.{0,50}\b(?:migrat|rewr|refactor|replac|reduc|remov|moderni)\w*/i,
      /\b(?:migrat|rewr|refactor|replac|reduc|remov|moderni|re-?architect)\w*\b.{0,50}\b(?:legacy|tech(?:nical)? debt|outdated|onto a new|duplicat\w+)\b/i,
    ],
  ],
  [
    'Agile',
    [
      /\b(?:daily (?:stand-?ups?|scrum)|stand-?ups|sprint (?:planning|reviews?)|sprints|retrospectives|story points|scrum (?:team|master)|backlog (?:grooming|refinement)|agile)\b/i,
    ],
  ],
  [
    'CI/CD',
    [
      /\b(?:continuous (?:integration|delivery|deployment)|(?:build|deploy(?:ment)?|release) pipelines?)\b/i,
      /\b(?:automated|parallel\w*|sped up|reduced|cut)\b.{0,30}\b(?:deploy(?:ment)?s?|releases?|CI)\b/i,
    ],
  ],
  [
    'DevOps',
    [
      /\b(?:continuous integration and continuous (?:delivery|deployment)|infrastructure as code)\b/i,
      /\b(?:built|set up|maintained|automated|created)\b.{0,30}\b(?:CI\/CD|deployment pipelines?|build pipelines?|clusters?)\b/i,
    ],
  ],
  [
    'Data pipelines',
    [
      /\b(?:built|designed|developed|implemented|maintained|created)\b.{0,50}\b(?:pipelines?|ETL|ingestion)\b.{0,60}\b(?:data|events|records|TB|GB|Hadoop|Spark|Kafka|Airflow|warehouse|HDFS|Hive)\b/i,
      /\b(?:data|event|ingestion|streaming|ETL) (?:ingestion )?pipelines?\b/i,
    ],
  ],
  [
    'Data visualization',
    [
      /\b(?:built|created|designed|developed|prepared|made|produced)\b.{0,50}\b(?:charts?|graphs?|plots?|dashboards?|visuali[sz]ations?|maps)\b/i,
      /\b(?:interactive|real-time) (?:charts?|dashboards?|maps?)\b/i,
    ],
  ],
  [
    'Reporting',
    [
      /\b(?:built|created|wrote|prepared|generated|automated|improved|produced)\b.{0,40}\b(?:reports?|reporting)\b/i,
      /\bpresented (?:findings|results|analys[ei]s)\b/i,
    ],
  ],
  [
    'UI',
    [
      /\b(?:built|designed|developed|implemented|created|redesigned)\b.{0,50}\b(?:user interfaces?|UIs?|screens|web ?pages?|forms|components|dashboards?|front-?ends?)\b/i,
      /\b(?:user-friendly|responsive|mobile[- ]first)\b.{0,30}\b(?:interface|design|layout|site|pages?|framework)\b/i,
    ],
  ],
  [
    'Responsive design',
    [
      /\bresponsive\b.{0,30}\b(?:web|site|pages?|design|layouts?|framework|applications?|UI)\b|\bcross-device\b|\bmobile[- ]first\b/i,
    ],
  ],
  ['Prototyping', [/\bprototyp(?:ed|es|ing|e)\b|\bproofs? of concept\b|\bPoCs?\b/i]],
  ['Networking', [/\b(?:TCP(?:\/IP)?|UDP|sockets?|VLANs?|packet\w*|routers?)\b/i]],
  [
    'Multithreading',
    [
      /\bmulti-?(?:thread(?:ed|ing)?|hilo)\b|\b(?:threads|mutex(?:es)?|lock-free|thread[- ]safe|concurren(?:t|cy))\b/i,
    ],
  ],
  [
    'Client-server architecture',
    [/\b(?:TCP|HTTP|web|game|socket|chat)[- ]?server\b.{0,60}\bclients?\b|\bservidor\b.{0,80}\bclientes\b/i],
  ],
  [
    'Memory management',
    [
      /\b(?:memory (?:leaks?|allocat\w+|manag\w+|footprint|ordering|pools?)|DMA|page faults?|garbage collect\w+|allocators?)\b/i,
    ],
  ],
  [
    'SDLC',
    [
      /\b(?:full|entire|complete|whole) (?:software )?(?:development )?(?:life ?cycle)\b|\bfrom (?:design|requirements|concept) to (?:deployment|production|release|launch)\b/i,
    ],
  ],
  [
    'Distributed systems',
    [
      /\b(?:Raft|Paxos|consensus|distributed (?:system|key-value|cache|lock|queue|tracing|training|computing|database|store)|leader election|replicat(?:ed|ion)|multiple nodes|sharding)\b/i,
    ],
  ],
  [
    'Data structures',
    [
      /\b(?:LSM[- ]trees?|B-?\+?trees?|hash (?:maps?|tables?)|skip lists?|linked lists?|priority queues?|tries|bloom filters?|data structures?)\b/i,
    ],
  ],
  [
    'Requirements analysis',
    [
      /\b(?:gather|captur|elicit|analy[sz]|collect)\w*\b.{0,30}\brequirements?\b|\brequirements? (?:capturing|gathering|analysis|elicitation)\b/i,
    ],
  ],
  ['Observability', [/\b(?:tracing|traces|OpenTelemetry|metrics dashboards?|structured log\w+|SLOs?)\b/i]],
  [
    'Information security',
    [
      /\b(?:vulnerabilit\w+|penetration test\w*|encrypt\w+|hardened|secrets management|threat model\w*|authori[sz]ation|security (?:review|audit|patch)\w*)\b/i,
    ],
  ],
  ['Encryption', [/\bencrypt(?:ed|s|ing)\b|\bAES(?:-\d+)?\b|\bTLS\b/i]],
  [
    'Web performance',
    [
      /\b(?:page|load(?:ing)?|first paint|LCP|bundle)\b.{0,30}\b(?:times?|speed|size)\b.{0,30}\b(?:by|from|to)\b/i,
    ],
  ],
  ['Test coverage', [/\bcoverage\b.{0,20}\d{1,3} ?%|\d{1,3} ?%.{0,20}\bcoverage\b|\bcoverage from\b/i]],
  ['Rate limiting', [/\brate[- ]limit(?:er|ers|ed|ing)?\b/i]],
  [
    'Machine learning',
    [/\b(?:trained|fine-?tuned|evaluated)\b.{0,40}\b(?:models?|classifiers?|networks?|BERT|LLMs?)\b/i],
  ],
  [
    'Performance testing',
    [/\bload[- ]test(?:ed|ing|s)?\b|\bstress[- ]test(?:ed|ing|s)?\b|\b(?:k6|JMeter|Locust|Gatling)\b/i],
  ],
]);
