/** What people write of products, pages and the work around code when they do not write the name of it. See `describedPractices`. */
export const describedOtherPractices: readonly (readonly [name: string, patterns: readonly RegExp[]])[] = [
  ['Automation', [/\bautomat(?:ed|es|ing)\b/i]],
  ['Scripting', [/\b(?:wrote|writ\w+|built|created|develop\w+)\b.{0,40}\bscripts?\b/i]],
  [
    'Open source',
    [/\b(?:open[- ]sourced|contribut\w+ to .{0,40}\b(?:open[- ]source|upstream|GitHub)|maintainer of)\b/i],
  ],
  ['TDD', [/\btests? (?:first|before the code)\b|\btest[- ]first\b/i]],
  ['Pair programming', [/\b(?:paired (?:with|on)|pairing sessions?|pair[- ]programmed|mob programming)\b/i]],
  [
    'Maintainability',
    [
      /\b(?:maintainable|readable|reusable|testable|modular)\b.{0,30}\b(?:code|components?|modules?|library|libraries|design)\b/i,
      /\b(?:clean|code) (?:code )?(?:practices|standards|guidelines)\b/i,
    ],
  ],
  ['Clean code', [/\b(?:clean|readable|maintainable)(?:, \w+)* (?:and \w+ )?code\b/i]],
  [
    'Troubleshooting',
    [
      /\b(?:resolv|diagnos|investigat|fix)(?:ed|ing|es)\b.{0,40}\b(?:issues?|problems?|tickets?|faults?|failures?|outages?|errors?|bugs?)\b/i,
    ],
  ],
  ['Root cause analysis', [/\b(?:root[- ]caus\w+|traced\b.{0,40}\b(?:to|back))\b|\bpost-?mortems?\b/i]],
  [
    'IT support',
    [
      /\b(?:support\w*|help\w*|assist\w*)\b.{0,30}\b(?:users|staff|employees)\b.{0,60}\b(?:comput\w+|software|hardware|IT|network|accounts?|devices?|technical)\b/i,
    ],
  ],
  [
    'System integration',
    [
      /\bintegrat(?:ed|ing|ion)\b.{0,60}\b(?:systems?|platforms?|services|back[- ]?ends?|interfaces|ERP|CRM)\b/i,
    ],
  ],
  [
    'Legacy modernization',
    [
      /\b(?:migrat|rewr|replac|moderni|port)\w*\b.{0,40}\blegacy\b|\blegacy\b.{0,40}\b(?:migrat|rewr|replac|moderni|port)\w*\b/i,
    ],
  ],
  ['Feature flags', [/\bfeature[- ](?:flags?|toggles?)\b|\b(?:dark|canary) launch\w*\b/i]],
  [
    'Cost optimization',
    [/\b(?:reduc|cut|lower|sav|halv)\w*\b.{0,50}\b(?:costs?|spend(?:ing)?|bills?|budget)\b/i],
  ],
  [
    'Infrastructure as code',
    [
      /\bprovision(?:ed|ing)\b.{0,50}\b(?:infrastructure|clusters?|servers?|environments?|Terraform|CloudFormation)\b/i,
    ],
  ],
  [
    'Alerting',
    [
      /\b(?:alerts|alerting|alarms?)\b.{0,40}\b(?:on-?call|latency|errors?|SLOs?|production|service|dashboards?)\b|\bfalse alarms?\b/i,
    ],
  ],
  [
    'Logging',
    [
      /\b(?:structured|centrali[sz]ed|application|audit) logs?\b|\blog (?:aggregation|pipelines?|analysis)\b/i,
    ],
  ],
  [
    'Backup',
    [
      /\b(?:backups?|backed up|restor(?:ed|ing))\b.{0,40}\b(?:data\w*|servers?|systems?|automat\w+|nightly|daily)\b/i,
    ],
  ],
  ['Cloud computing', [/\b(?:deploy|migrat|host|mov)\w*\b.{0,50}\b(?:cloud|AWS|Azure|GCP|Heroku)\b/i]],
  [
    'Web development',
    [
      /\b(?:built|build\w*|creat\w+|develop\w+|design\w+|implement\w+|maintain\w+|launch\w+|redesign\w+|programm\w+)\b.{0,60}\bweb ?(?:sites?|apps?|applications?|pages?|portals?|shops?|platforms?)\b/i,
    ],
  ],
  [
    'Frontend development',
    [
      /\b(?:built|build\w*|creat\w+|develop\w+|design\w+|implement\w+|redesign\w+)\b.{0,50}\b(?:front[- ]?ends?|user interfaces?|UIs?|web pages?|landing pages?|single[- ]page)\b/i,
    ],
  ],
  [
    'Backend development',
    [
      /\b(?:built|build\w*|creat\w+|develop\w+|design\w+|implement\w+)\b.{0,50}\b(?:back[- ]?ends?|server[- ]side|APIs?|microservices?|web services?)\b/i,
    ],
  ],
  [
    'Mobile development',
    [
      /\b(?:built|build\w*|creat\w+|develop\w+|design\w+|implement\w+|publish\w+|launch\w+)\b.{0,50}\b(?:mobile|iOS|iPhone|Android)\b.{0,20}\b(?:apps?|applications?|games?)\b/i,
    ],
  ],
  [
    'Game development',
    [
      /\b(?:built|build\w*|creat\w+|develop\w+|design\w+|programm\w+|made|making)\b.{0,50}\b(?:video |computer |mobile |2D |3D |multiplayer |board )?games?\b(?! theory)/i,
    ],
  ],
  [
    'Event-driven architecture',
    [/\b(?:event|message)[- ]driven\b|\bpublish(?:\/|-| and )subscribe\b|\bpub\/?sub\b/i],
  ],
  ['Asynchronous programming', [/\basync(?:hronous(?:ly)?)?\b|\bnon-blocking\b|\bcoroutines?\b/i]],
  [
    'Payments',
    [
      /\bpayments?\b.{0,20}\b(?:gateways?|providers?|processing|services?|platform|flows?|integration|APIs?)\b/i,
    ],
  ],
  ['E-commerce', [/\b(?:online (?:shop|store)|web ?shop|shopping cart|checkout)\b/i]],
  ['Wireframing', [/\b(?:wireframes?|mock-?ups?)\b/i]],
  [
    'User research',
    [
      /\b(?:interviewed|interviews with|surveyed|usability tests? with)\b.{0,30}\b(?:users?|customers?|participants?)\b/i,
    ],
  ],
  ['Accessibility', [/\b(?:WCAG|screen[- ]readers?|accessible (?:to|for)|accessibility)\b/i]],
  [
    'Internationalization',
    [/\b(?:i18n|locali[sz](?:ed|ation)|multi-?lingual|translated into|\d+ languages)\b.{0,40}/i],
  ],
  [
    'Access control',
    [
      /\b(?:role[- ]based|access rights|permissions?)\b.{0,30}\b(?:users?|access|roles?|system|model|control)\b/i,
    ],
  ],
  ['Compliance', [/\b(?:complian(?:ce|t) with|GDPR|HIPAA|PCI|SOC ?2|audits?)\b/i]],
  ['Project management', [/\b(?:led|managed|coordinated|planned|delivered)\b.{0,30}\bprojects?\b/i]],
  [
    'Technical writing',
    [
      /\b(?:wrote|authored|maintained|prepared)\b.{0,40}\b(?:documentation|docs|manuals?|user guides?|runbooks?|RFCs?)\b/i,
    ],
  ],
  [
    'Technical specifications',
    [/\b(?:wrote|authored|prepared|drafted)\b.{0,40}\b(?:specifications?|specs|design docs?|RFCs?)\b/i],
  ],
  [
    'Test strategy',
    [
      /\b(?:defined|introduced|designed|planned)\b.{0,30}\b(?:test(?:ing)? (?:strategy|approach|plans?)|quality gates?)\b/i,
    ],
  ],
  ['Integration testing', [/\b(?:integration|end-to-end|e2e)\b.{0,12}\btests?\b/i]],
  ['Regression testing', [/\bregression (?:tests?|suites?)\b/i]],
  ['Manual testing', [/\btest(?:ed|ing)\b.{0,20}\b(?:by hand|manually)\b|\bmanual(?:ly)? test\w*\b/i]],
  [
    'Disaster recovery',
    [/\b(?:disaster recovery|fail(?:ed)? over|restore drills?|recovery (?:plan|time))\b/i],
  ],
];
