/** What people write of data and databases when they do not write the name of what they did. See `describedPractices`. */
export const describedDataPractices: readonly (readonly [name: string, patterns: readonly RegExp[]])[] = [
  ['SQL', [/\b(?:wrote|writ\w+|optimi[sz]\w+|tun\w+)\b.{0,20}\bqueries\b/i]],
  [
    'Relational databases',
    [
      /\brelational\b.{0,30}\bdatabases?\b|\b(?:bancos? de dados|bases? de datos|bases? de données) rela[ct]iona\w*|\brelationale\w* Datenbank\w*/i,
    ],
  ],
  [
    'NoSQL',
    [/\bnon-?relational\b.{0,20}\bdatabases?\b|\bn(?:ã|a)?o[- ]relaciona\w+|\bnicht-?relationale\w*/i],
  ],
  [
    'Database administration',
    [
      /\b(?:administ\w+|maintain\w+|manag\w+)\b.{0,30}\b(?:databases|(?:MySQL|Postgres\w*|Oracle|SQL Server|MongoDB) (?:servers?|clusters?|instances?|databases?))\b/i,
    ],
  ],
  [
    'ETL',
    [
      /\bextract\w*\b.{0,60}\b(?:transform\w*|load\w*)\b|\bload(?:ed|ing)\b.{0,40}\b(?:into|to)\b.{0,30}\b(?:warehouse|database|lake|Redshift|Snowflake|BigQuery)\b/i,
    ],
  ],
  [
    'Data quality',
    [/\bdata (?:checks|quality|validation|consistency|integrity)\b|\b(?:deduplicat|reconcil)\w+\b/i],
  ],
  [
    'Data validation',
    [/\bvalidat\w+\b.{0,30}\b(?:data\w*|records|files|figures)\b|\bdata (?:checks|validation)\b/i],
  ],
  ['Data cleaning', [/\bclean(?:ed|ing|s|sed|sing)?\b.{0,30}\b(?:data\w*|records)\b|\bdeduplicat\w+\b/i]],
  [
    'Data processing',
    [
      /\bprocess(?:ed|es|ing)\b.{0,50}\b(?:data\w*|records|rows|events|files|images|TB|GB|terabytes?|gigabytes?)\b/i,
    ],
  ],
  [
    'Data analysis',
    [
      /\banaly[sz](?:ed|es|ing)\b.{0,50}\b(?:data\w*|metrics|logs|trends|results|surveys?|records|figures|behaviou?r)\b/i,
    ],
  ],
  ['Dashboards', [/\b(?:dashboards?|Power ?BI reports?)\b/i]],
  ['Big data', [/\b(?:petabytes?|terabytes?|\d+ ?[TP]B|billions? of (?:rows|records|events|messages))\b/i]],
  [
    'Information extraction',
    [
      /\b(?:pars|extract)(?:ed|er|es|ing)\b.{0,50}\b(?:documents?|PDFs?|invoices?|resumes?|CVs?|contracts?|receipts?|text)\b/i,
    ],
  ],
  [
    'Document processing',
    [
      /\b(?:pars|extract|scann|classif|process)\w+\b.{0,40}\b(?:documents?|PDFs?|invoices?|resumes?|CVs?|contracts?|receipts?)\b/i,
    ],
  ],
  [
    'Web scraping',
    [
      /\b(?:scrap(?:ed|ing)|crawl(?:ed|ing))\b.{0,30}\b(?:web\w*|sites?|pages?|shops?|data|prices?)\b|\b(?:web|price|news) (?:scrapers?|crawlers?)\b/i,
    ],
  ],
  [
    'NLP',
    [/\b(?:sentiment|text classification|named entit\w+|language model\w*|tokeni[sz]\w+|topic model\w*)\b/i],
  ],
  [
    'Computer vision',
    [
      /\b(?:image|object|face|lane|pose|gesture)[- ](?:classification|detection|recognition|segmentation|tracking)\b/i,
    ],
  ],
  ['Recommender systems', [/\brecommend(?:ation|er)s? (?:engines?|systems?|models?|algorithms?)\b/i]],
  [
    'Forecasting',
    [
      /\b(?:forecast(?:ed|ing|s)?|predict(?:ed|ing|s)?)\b.{0,30}\b(?:sales|demand|prices?|load|traffic|revenue|churn)\b/i,
    ],
  ],
  ['Parsing', [/\bpars(?:er|ers|ed|ing)\b/i]],
  ['Simulation', [/\bsimulat(?:ed|or|ors|es|ing)\b/i]],
];
