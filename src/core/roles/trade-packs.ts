import type { Trade } from '../fit/trades.ts';
import { type Message, message } from '../messages/message.ts';
import type { Pillar, RolePack } from './role-pack.ts';
import { softwareEngineer } from './software-engineer.ts';

type TradePack = Pick<RolePack, 'id' | 'title' | 'titleKeywords' | 'keywords'> & {
  readonly trades: readonly Trade[];
  /** What the person calls themselves, as the opening of an English summary. */
  readonly noun: string;
  /** What one writes in, and what one works with: one of each is enough. */
  readonly languages: readonly string[];
  readonly tools: readonly string[];
  readonly expected: Message;
  readonly pillars: readonly Pillar[];
};

/** What every software engineer is asked, with what a trade puts in its place. */
function packOf({ noun, languages, tools, expected, pillars, ...own }: TradePack): RolePack {
  return {
    ...softwareEngineer,
    ...own,
    stack: [
      {
        id: 'languages',
        label: message('roles.languages'),
        skills: languages,
        expected: message('roles.oneLanguage'),
      },
      { id: 'trade', label: message('roles.tools'), skills: tools, expected },
    ],
    pillars: [...pillars, ...softwareEngineer.pillars],
    summaries: softwareEngineer.summaries.map(summary => ({
      ...summary,
      text: summary.text.replace('Software engineer', noun),
    })),
  };
}

const pages: Pillar = {
  id: 'pages',
  label: message('roles.pages'),
  askedBy: ['Responsive design', 'Accessibility', 'Web accessibility', 'Web performance', 'Design systems'],
  recognisers: [
    /\b(?:responsive|mobile[- ]first|WCAG|accessib\w+|screen[- ]readers?|Lighthouse|Core Web Vitals|first paint|design system)\b/i,
  ],
  pattern: 'Rebuilt [page] in [framework]; [measure] went from [before] to [after], checked in [tool].',
};
const pipelines: Pillar = {
  id: 'pipelines',
  label: message('roles.pipelines'),
  askedBy: ['ETL', 'Data pipelines', 'Data warehousing', 'Data quality', 'Workflow orchestration'],
  recognisers: [/\b(?:pipelines?|ETL|ELT|ingest\w*|warehouse|Airflow|dbt|data (?:quality|checks))\b/i],
  pattern: 'Built a pipeline from [source] to [table] with [tool]; [n] rows a day, [check] stops [what].',
};
const models: Pillar = {
  id: 'models',
  label: message('roles.models'),
  askedBy: ['Machine learning', 'Deep learning', 'Statistics', 'A/B testing', 'Forecasting'],
  recognisers: [
    /\b(?:trained|fine-?tuned|models?|classif\w+|regression|forecast\w*|experiments?|A\/B|hypothes[ei]s)\b/i,
  ],
  pattern:
    'Trained [model] on [data] to [purpose]; [measure] of [value] on [held-out data], [baseline] had [value].',
};
const delivery: Pillar = {
  id: 'delivery',
  label: message('roles.delivery'),
  askedBy: ['CI/CD', 'Infrastructure as code', 'Configuration management', 'Container orchestration'],
  recognisers: [
    /\b(?:pipelines?|deploy\w*|Terraform|Ansible|Kubernetes|provision\w*|roll(?:ed)? ?outs?|CI)\b/i,
  ],
  pattern: 'Described [environment] in [tool]; a change reaches [where] in [minutes], rolled back by [how].',
};
const apps: Pillar = {
  id: 'apps',
  label: message('roles.apps'),
  askedBy: ['Mobile development', 'iOS', 'Android', 'Mobile UI'],
  recognisers: [/\b(?:App Store|Play Store|TestFlight|released|published|downloads|crash(?:es|-free)?)\b/i],
  pattern: 'Released [app] in [store]; [n] people use it, [share] of sessions without a crash.',
};
const testWork: Pillar = {
  id: 'test-work',
  label: message('roles.testWork'),
  askedBy: ['QA', 'Test cases', 'Test planning', 'Regression testing', 'Manual testing', 'Test strategy'],
  recognisers: [
    /\b(?:test (?:cases|plans?|suites?|scripts)|regression|defects?|bugs? (?:found|reported))\b/i,
  ],
  pattern:
    'Automated [n] cases of [area] in [tool]; a run takes [minutes] and found [what] before [release].',
};
const defence: Pillar = {
  id: 'defence',
  label: message('roles.defence'),
  askedBy: [
    'Penetration testing',
    'Vulnerability management',
    'SIEM',
    'Threat detection',
    'Incident response',
  ],
  recognisers: [
    /\b(?:vulnerabilit\w+|pen(?:etration)?[- ]?test\w*|SIEM|incidents?|threats?|findings|CVEs?)\b/i,
  ],
  pattern: 'Found [what] in [scope] with [method]; [who] fixed it within [time], [re-test] shows it.',
};
const boards: Pillar = {
  id: 'boards',
  label: message('roles.boards'),
  askedBy: ['Embedded systems', 'Firmware', 'RTOS', 'Microcontrollers', 'Device driver development'],
  recognisers: [/\b(?:firmware|drivers?|boards?|microcontrollers?|RTOS|interrupts?|DMA|SPI|I2C|UART|CAN)\b/],
  pattern:
    'Wrote [driver or task] for [chip] in [language]; [timing or current] of [value], measured with [instrument].',
};

/** The packs of the trades beside the back end. */
export const tradePacks: readonly RolePack[] = [
  packOf({
    id: 'data',
    title: message('roles.data'),
    trades: ['data-engineering', 'data-science', 'data-analysis'],
    noun: 'Data engineer or scientist',
    titleKeywords: ['Data Engineer', 'Data Scientist', 'Data Analyst'],
    keywords: ['Python', 'SQL', 'ETL', 'Data pipelines', 'Data modeling', 'Machine learning', 'Statistics'],
    languages: ['Python', 'SQL', 'R', 'Scala', 'Java', 'Julia', 'SAS', 'MATLAB'],
    tools: [
      'Data analysis',
      'Data visualization',
      'Data pipelines',
      'ETL',
      'Machine learning',
      'Big data',
    ].concat([
      'Data warehousing',
      'Business intelligence',
      'Pandas',
      'Excel',
      'Relational databases',
      'NoSQL',
    ]),
    expected: message('roles.toolsOfData'),
    pillars: [pipelines, models],
  }),
  packOf({
    id: 'frontend',
    title: message('roles.frontend'),
    trades: ['frontend'],
    noun: 'Front-end developer',
    titleKeywords: ['Frontend Developer', 'Frontend Engineer'],
    keywords: ['JavaScript', 'TypeScript', 'HTML', 'CSS', 'React', 'Responsive design', 'Web accessibility'],
    languages: ['JavaScript', 'TypeScript'],
    tools: ['React', 'Angular', 'Vue.js', 'Svelte', 'HTML', 'CSS', 'jQuery', 'Web components'],
    expected: message('roles.toolsOfFrontend'),
    pillars: [pages],
  }),
  packOf({
    id: 'devops',
    title: message('roles.devops'),
    trades: ['devops'],
    noun: 'DevOps engineer',
    titleKeywords: ['DevOps Engineer', 'Site Reliability Engineer', 'Platform Engineer'],
    keywords: ['Linux', 'CI/CD', 'Kubernetes', 'Terraform', 'Monitoring', 'Docker', 'Cloud computing'],
    languages: ['Bash', 'Python', 'Go', 'PowerShell', 'Ruby', 'Perl', 'Groovy', 'Java', 'TypeScript'],
    tools: [
      'Containers',
      'CI/CD',
      'Infrastructure as code',
      'Configuration management',
      'Cloud computing',
    ].concat(['Monitoring', 'Linux']),
    expected: message('roles.toolsOfDevops'),
    pillars: [delivery],
  }),
  packOf({
    id: 'mobile',
    title: message('roles.mobile'),
    trades: ['mobile'],
    noun: 'Mobile developer',
    titleKeywords: ['Mobile Developer', 'iOS Developer', 'Android Developer'],
    keywords: ['Swift', 'Kotlin', 'iOS', 'Android', 'REST API', 'Unit testing'],
    languages: ['Swift', 'Kotlin', 'Objective-C', 'Java', 'Dart', 'JavaScript', 'TypeScript', 'C#'],
    tools: ['iOS', 'Android', 'Flutter', 'React Native', 'Xamarin', 'SwiftUI', 'Jetpack Compose'],
    expected: message('roles.toolsOfMobile'),
    pillars: [apps],
  }),
  packOf({
    id: 'qa',
    title: message('roles.qa'),
    trades: ['qa'],
    noun: 'Quality engineer',
    titleKeywords: ['QA Engineer', 'Test Engineer'],
    keywords: [
      'Automated testing',
      'Test cases',
      'Regression testing',
      'API testing',
      'Selenium',
      'Bug tracking',
    ],
    languages: ['Java', 'Python', 'JavaScript', 'TypeScript', 'C#', 'Ruby', 'SQL', 'Groovy'],
    tools: [
      'Automated testing',
      'Manual testing',
      'QA',
      'Test cases',
      'Selenium',
      'Cypress',
      'Playwright',
      'Postman',
    ],
    expected: message('roles.toolsOfQa'),
    pillars: [testWork],
  }),
  packOf({
    id: 'security',
    title: message('roles.securityEngineer'),
    trades: ['security'],
    noun: 'Security engineer',
    titleKeywords: ['Security Engineer', 'Security Analyst'],
    keywords: [
      'Application security',
      'Vulnerability management',
      'Threat modeling',
      'SIEM',
      'Incident response',
    ],
    languages: ['Python', 'Bash', 'PowerShell', 'C', 'C++', 'Go', 'Java', 'JavaScript', 'Ruby'],
    tools: [
      'Information security',
      'Cybersecurity',
      'Network security',
      'Penetration testing',
      'SIEM',
      'Encryption',
    ],
    expected: message('roles.toolsOfSecurity'),
    pillars: [defence],
  }),
  packOf({
    id: 'embedded',
    title: message('roles.embedded'),
    trades: ['embedded'],
    noun: 'Embedded developer',
    titleKeywords: ['Embedded Software Engineer', 'Firmware Engineer'],
    keywords: ['C', 'C++', 'Microcontrollers', 'RTOS', 'Firmware', 'Embedded Linux', 'Debugging'],
    languages: ['C', 'C++', 'Rust', 'Assembly', 'Ada', 'Python', 'VHDL', 'Verilog'],
    tools: [
      'Embedded systems',
      'Microcontrollers',
      'Firmware',
      'RTOS',
      'Device driver development',
      'FPGA',
      'Embedded Linux',
    ],
    expected: message('roles.toolsOfEmbedded'),
    pillars: [boards],
  }),
];
