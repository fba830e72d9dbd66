import { message } from '../messages/message.ts';
import { itemsOf } from '../text/word-lists.ts';
import type { Pillar, RolePack } from './role-pack.ts';
import { softwareEngineer } from './software-engineer.ts';

/** Ids of pillars that most trades do without: they call APIs that others build. */
const usuallySpared: readonly string[] = ['api-development', 'database-design'];

/** The differences of a trade's pack from the general one. Without a title or trades of its own, it gets those of its id. */
type TradePack = Partial<Pick<RolePack, 'title' | 'trades'>> & {
  /** What the person is called at the start of an English summary. */
  readonly noun: string;
  readonly pillars: readonly Pillar[];
  /** Ids of the pillars of software engineers that this trade does without. */
  readonly spared?: readonly string[];
};

/** The pack of software engineers, with the differences of a trade. */
function packOf(
  id: 'data' | 'frontend' | 'devops' | 'mobile' | 'qa' | 'security' | 'embedded',
  { noun, pillars, spared = usuallySpared, ...own }: TradePack,
): RolePack {
  return {
    ...softwareEngineer,
    id,
    title: message(`roles.${id}`),
    trades: id === 'data' ? [] : [id],
    ...own,
    pillars: [...pillars, ...softwareEngineer.pillars.filter(pillar => !spared.includes(pillar.id))],
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
  askedBy: ['Machine learning', 'Deep learning', 'Forecasting'],
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
  recognisers: [
    /\b(?:App Store|Play Store|Google Play|TestFlight|released|publish(?:ed|ing)|downloads|crash(?:es|-free)?)\b/i,
  ],
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
  askedBy: itemsOf(
    'Penetration testing, Vulnerability management, SIEM, Threat detection, Incident response',
  ),
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

/** The packs of all trades but the back end. */
export const tradePacks: readonly RolePack[] = [
  packOf('data', {
    trades: ['data-engineering', 'data-science', 'data-analysis'],
    noun: 'Data engineer or scientist',
    pillars: [pipelines, models],
    spared: ['api-development', 'security-and-auth'],
  }),
  packOf('frontend', { noun: 'Front-end developer', pillars: [pages] }),
  packOf('devops', { noun: 'DevOps engineer', pillars: [delivery] }),
  packOf('mobile', { noun: 'Mobile developer', pillars: [apps] }),
  packOf('qa', {
    noun: 'Quality engineer',
    pillars: [testWork],
    spared: [...usuallySpared, 'security-and-auth'],
  }),
  packOf('security', {
    title: message('roles.securityEngineer'),
    noun: 'Security engineer',
    pillars: [defence],
  }),
  packOf('embedded', { noun: 'Embedded developer', pillars: [boards] }),
];
