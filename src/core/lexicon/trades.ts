import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import { itemsOf } from '../text/word-lists.ts';
import { impliedBy } from './lexicon.ts';
import { titleInEnglish } from './title-in-english.ts';

// Words of a title that name a speciality. A title may name several. A title with none may still be software work, or other work.
const specialities = {
  mobile: /\b(?:ios|android|mobile|flutter|react native|xamarin)\b/i,
  game: /\b(?:games?|gameplay|unity|unreal)\b/i,
  embedded:
    /\b(?:(?:embedded|hardware engineer\w*|firmware|micro-?controllers?|kernel|device drivers?|bsp|fpga|iot|plc|mechatronics?|rtos)\b|eingebettete|embarqu|embarcad|embebid|wbudowan|vestavěn)/i,
  security:
    /\b(?:(?:cyber ?|information |application |product |network |it[- ])?security|cyber|penetration|pentest\w*|it-sicherheit|s[ée]curit\w*|(?:ciber)?seguridad|(?:ciber)?segurança|soc analyst|malware|vulnerability|appsec|infosec|incident response|reverse engineer\w*)\b/i,
  'data-science':
    /\b(?:data scien\w+|machine[- ]learning|deep learning|ml|ai|nlp|llms?|computer vision|research (?:engineer|scientist)|artificial intelligence)\b/i,
  'data-engineering':
    /\b(?:data (?:platform |warehouse |infrastructure |analytics )?(?:engineer\w*|architect)|analytics engineer\w*|etl|big data|database (?:developer|engineer|administrator)|dba|data warehous\w+)\b/i,
  'data-analysis':
    /\b(?:data (?:& |and )?analy\w+|data (?:governance|visuali[sz]ation)|business intelligence|bi(?![-\w])|head of data|data (?:intelligence |team |platform )?(?:lead|manager|specialist|consultant)|analytics|reporting analyst|statistic\w*)\b/i,
  devops:
    /\b(?:dev ?-?ops|sre|site reliability|platform (?:engineer\w*|operations)|infrastructure|(?:cloud|aws|azure|gcp|google cloud) (?:(?:solutions?|systems?|platform|network) )?(?:engineer|architect|administrator)|cloud (?:infrastructure|operations)|hpc|release engineer|build engineer)\b/i,
  qa: /\b(?:qa|quality (?:assurance|engineer|analyst)|testers?|test (?:engineer|analyst|automation|lead)|software test\w*|sdet|automation (?:test\w*|qa))\b/i,
  administration:
    /\b(?:it[- ]administrator|(?:system|network|netzwerk)\w*[ -]?(?:and|&|,|und)? ?(?:network |cloud )?admin\w*|admin\w*(?: de)? (?:syst[eè]m|sistem|redes|r[ée]seau)\w*|sysadmin|system\w*integration|network (?:engineer|technician|architect)|systems? technician|(?:linux|unix|windows|it) (?:systems? )?(?:engineer|administrator)|(?:it|systems?|network) operations)\b/i,
  support:
    /\b(?:(?:help|service) ?desk|ict \w+|(?:technical|it|desktop|customer|application|product|line) support|(?:support|(?:1st|2nd|3rd|first|second|third)[- ]line) (?:engineer|technician|specialist|analyst)|it (?:officer|manager|technician|specialist|apprentice|staff))\b/i,
  management:
    /\b(?:(?:engineering|development|software) (?:manager|leader|director)|(?:engineering|development|software|tech(?:nical)?) team lead|(?:head|director|vp|vice president) of (?:engineering|software|development|technology)|technical director|cto)\b/i,
  fullstack: /\bfull[- ]?stack\b/i,
  frontend:
    /\b(?:front[- ]?end|ui (?:engineer|developer)|react(?:\.?js)?|angular(?:\.?js)?|vue(?:\.?js)?)\b/i,
  backend: /\b(?:back[- ]?end|server[- ]side|api (?:engineer|developer))\b/i,
  web: /\b(?:web[- ]?(?:site )?(?:and \w+ )?(?:dev|develop\w*|engineer\w*|program\w*|applications?)|webmaster|web designer)\b/i,
};

/** A kind of software work; `software` is software work of any kind. Other work has no trade. */
export type Trade = 'software' | keyof typeof specialities;

const entriesOf = <T>(table: Readonly<Partial<Record<Trade, T>>>) => Object.entries(table) as [Trade, T][];

// Engineers, developers and architects in other fields than software.
const otherWork =
  /\b(?:(?:mechanical|civil|electrical|chemical|aerospace|structural|industrial|process|manufacturing|biomedical|packaging|materials|environmental|geotechnical|petroleum|nuclear|mining|agricultural|hvac|piping|welding|maintenance|facilities|transportation|highways?|sales|field|project|service|production|business|marketing|property|training|curriculum|real estate|landscape|instructional|community) (?:engineer\w*|developer|development|architect\w*)|business development|development representative)\b/i;
// Applied to lower case: compiling a pattern for both cases of all scripts takes many times as long.
const softwareWork = lettered(
  `\\b(?:software|programmer|programming|developers?|engineers?|engineering|coder|sde|swe|(?:senior|staff|principal|lead|research|junior) se|dev|tech(?:nical)? lead|members? of (?:the )?technical staff|(?:technology|technical|it|software|java|\\.net|python|php|sap|cloud) (?:consultant|analyst|specialist|expert|associate)|systems? analyst|(?:software|solutions?|application|technical|enterprise|systems?) architect|computer scien\\w+)\\b|\\b(?:\\p{L}*entwicklung|desarrollo|yazılım\\w*)`,
  'u',
);

// People who sell, manage, draw, teach, write about or hire for software do not make it, whatever else their title names.
const otherOccupation =
  /\b(?:account (?:executive|manager|director)|sales|pre-?sales|marketing|marketer|brand|(?:product|programme?|partnerships?|partner|customer|success|community|content|people|hr|human resources|office|finance|procurement|supply chain|category|growth|engagement) (?:owner|manager|lead|director|specialist|partner|coordinator)|product (?:marketing|designer?|management)|scrum ?master|agile coach|advocate|evangelist|recruiter|recruiting|talent (?:acquisition|partner|sourcer)|sourcer|counsel|attorney|lawyer|paralegal|writer|editor|copywriter|journalist|accountant|auditor|controller|bookkeeper|receptionist|teach(?:er|ing assistant)|tutor|lecturer|instructor|(?:ux|ui|graphic|visual|interaction|motion|brand) designer|artist|animator|(?:security|safety) (?:guard|officer))\b/i;
const maker =
  /\b(?:engineer\w*|developers?|programmers?|architect|scientist|analyst|administrator|tester|sre|devops|dev)\b(?! (?:advocate|evangelist|marketing \w|relations|sales))/i;

/** True for the title of an occupation other than making software. */
export const isOtherOccupation = remembered(
  (title: string): boolean => otherWork.test(title) || (otherOccupation.test(title) && !maker.test(title)),
);

/** The kinds of software work that a title names, in its order; `software` if it names no speciality; empty for other work. */
export const tradesOfTitle = remembered((own: string): readonly Trade[] => {
  const title = titleInEnglish(own);
  if (isOtherOccupation(title)) return [];
  const named = entriesOf(specialities)
    .map(([trade, words]) => ({ trade, at: title.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ trade }) => trade);
  if (named.length > 0) return named;
  const small = title.toLowerCase();
  return softwareWork(small).test(small) ? ['software'] : [];
});

const engineers = /\p{L}*(?:engineer|ing[eé]nieu|ingenier|engenheir)\p{L}*/giu;

/** True for titles like “Engineer trainee” and “Design Engineer”, which may be for software or for anything else. */
export const namesOnlyEngineer = (title: string): boolean =>
  tradesOfTitle(title.replace(engineers, '')).length === 0;

// Skills of engineers in other fields than software; skills that imply one of these belong to them, too.
const otherEngineering = new Set(
  itemsOf(
    'CAD, PCB design, Soldering, RF, Signal generators, Oscilloscopes, Multimeters, Hardware testing, BIM, Power systems analysis, CNC programming',
  ),
);

/** True if a skill belongs to engineers in other fields than software. */
export const isOfOtherEngineering = remembered((name: string): boolean =>
  [name, ...impliedBy(name)].some(skill => otherEngineering.has(skill)),
);

// Skills that belong to one trade; skills that imply one of them belong to it, too.
const skillsOfTrade = entriesOf({
  mobile: 'Mobile development, Swift, Objective-C',
  game: 'Game development',
  embedded:
    'Embedded systems, RTOS, Microcontrollers, Firmware, FPGA, Kernel development, PLC, Yocto, JTAG, Automotive software',
  security:
    'Penetration testing, SIEM, Application security, Threat detection, Malware analysis, Vulnerability management, Endpoint security',
  'data-engineering':
    'ETL, Data pipelines, Data engineering, Data warehousing, Data transformation, Big data, Workflow orchestration, Microsoft Fabric',
  'data-science': 'Machine learning, Computer vision, Data science',
  'data-analysis': 'Data analysis, Data visualization, Business intelligence',
  devops:
    'DevOps, Infrastructure as code, Configuration management, Kubernetes, Site reliability engineering, Prometheus',
  administration: 'System administration, Active Directory, Routing and switching',
  qa: 'Manual testing, Selenium, Test cases, QA, End-to-end testing, API testing',
  fullstack: 'Full-stack development',
  web: 'Web development',
  frontend: 'Frontend development, React, Angular, Vue.js, Svelte, jQuery, HTML, CSS, Redux, Next.js',
  backend: `Backend development, Spring, Django, Flask, FastAPI, Express, NestJS, Node.js, Laravel, Symfony, Ruby on Rails,
      ASP.NET, Java EE, Microservices, REST API, gRPC, SQL, Message queues, Relational databases`,
}).map(([trade, skills]) => [trade, itemsOf(skills)] as const);

/** The trades that a skill belongs to, directly or through what it implies. */
export const tradesOfSkill = remembered((name: string): readonly Trade[] => {
  const names = [name, ...impliedBy(name)];
  return skillsOfTrade
    .filter(([, skills]) => skills.some(skill => names.includes(skill)))
    .map(([trade]) => trade);
});

// How much work of one trade counts as work of another, in both directions: general titles cover common trades better than those with special tools.
const kinship: Readonly<Partial<Record<Trade, Readonly<Partial<Record<Trade, number>>>>>> = {
  software: {
    backend: 0.8,
    frontend: 0.6,
    fullstack: 0.8,
    web: 0.7,
    mobile: 0.2,
    game: 0.25,
    embedded: 0.25,
    security: 0.3,
    'data-engineering': 0.4,
    'data-science': 0.4,
    'data-analysis': 0.4,
    devops: 0.3,
    qa: 0.4,
    administration: 0.2,
    support: 0.2,
    management: 0.5,
  },
  backend: {
    fullstack: 0.8,
    web: 0.7,
    frontend: 0.4,
    'data-engineering': 0.5,
    devops: 0.4,
    management: 0.5,
    'data-science': 0.3,
  },
  frontend: { fullstack: 0.8, web: 0.9, mobile: 0.3 },
  fullstack: { web: 0.9, management: 0.5, devops: 0.3 },
  'data-engineering': { 'data-science': 0.5, 'data-analysis': 0.5, devops: 0.3 },
  'data-science': { 'data-analysis': 0.6 },
  devops: { administration: 0.5, support: 0.3, security: 0.3, management: 0.4 },
  administration: { support: 0.6, security: 0.4 },
  support: { qa: 0.3, security: 0.3 },
  embedded: { game: 0.3, security: 0.3 },
};

/** How far work of one trade counts as work of the other, 0 to 1. */
export const kinshipOf = (a: Trade, b: Trade): number =>
  a === b ? 1 : (kinship[a]?.[b] ?? kinship[b]?.[a] ?? 0);

/** The nearness of the nearest two trades, 0 to 1; 0 if one side has none. */
export const nearness = (asked: readonly Trade[], shown: readonly Trade[]): number =>
  Math.max(0, ...asked.flatMap(one => shown.map(other => kinshipOf(one, other))));
