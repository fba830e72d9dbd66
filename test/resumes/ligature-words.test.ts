import { expect, test } from 'vitest';
import { isLigatureWord } from '../../src/resumes/pdf/ligature-words.ts';

// Words as resumes write them, with the endings that they have there.
test.each([
  [
    'fi',
    `artificial beneficial benefits certificates certified certify clarified clarify classified classify codified codify confide confidence
    confidential config configured confirmed defi defines defined defining definite diversified diversify exemplified fiber fields fifth
    fighting figures figma files filled filters finally finance financial finding fine finished finland fintech firebase firefox firestore
    firewalls firm firmware first fiscal fits fitness five fixed fixtures fulfil fulfilled identified identify infinite justified justify
    magnificent modified modify notified notify pacific profiled proficient profits prolific qualified qualify quantified quantify
    rectified refined refining satisfied satisfy scientific semifinals shopify significant simplified simplify specifications specific specifics specify
    spotify unified unify verified verify wifi`,
  ],
  [
    'fl',
    `airflow cashflow cloudflare conflicts confluence confluent dataflow flags flagship flash flask flat fleet flex flexible flights float
    floods floor florida flows flowering flowers fluency fluently fluentd fluid flutter flux flyway flying inflated inflow influences influx
    influxdb kubeflow leaflets mlflow netflix netlify outflow overflow reflects reflex snowflake stackoverflow superfluous tensorflow
    webflow workflows`,
  ],
  [
    'ff',
    `affected afford buffers buffet coffee cutoff differs differences different differential diffusion diffs effects efforts handoff jeff
    kickoff layoff off offered offers offline offload offset offshore offsite payoff rolloff scaffolding sheriff staffed stuff suffered tariffs
    tradeoff`,
  ],
  [
    'ffi',
    `affiliated affinity affirmed coefficient difficult difficulty efficacy efficient efficiency griffin inefficient inefficiency offices
    officers officials officiated paraffin suffice sufficient suffixes traffic unofficial`,
  ],
  ['ffl', 'affluent baffle raffle shuffled waffle'],
  [
    'ft',
    `after aircraft afternoon afterwards crafted drafted drifts fifteen fifth fifty gifted graft hereafter left lifted loft microsoft
    minecraft often openshift peoplesoft redshift shifts softer softbank software spacecraft swiftly swiftui theft thrift ubisoft uplift`,
  ],
  [
    'tt',
    `attached attacks attained attempted attends attendances attendees attention attentive attitudes attorney attracted attributes
    batter battery better bottles bottleneck bottom butter butterfly buttons charlotte committed committee cotton cutting emitted fitting
    flutters formatting getting hewlett latter letters little lottery manhattan marriott matters matte mattered mattermost matthew
    ottawa outfitted palettes patterns patty petty permitted pittsburgh plotted pretty putting rewritten roulette scattered scott
    seattle setting settled sitting splitting spotted stuttgart submitted throttled transmitted twitter vignette written witty`,
  ],
  [
    'ti',
    `active activities actively administrative agentic agnostic analytics analytical applications artistic athletic authentic
    authenticated automatic automotive cognitive collective competitive compatible confidential continued cooperative creative critic
    critical criticality definitive diagnostic digitized directive domestic dynamic effective elasticsearch elastic entity entities essential
    estimated executive existing facilities festival generative genetic heuristic holistic identity identities incentive initial
    initiatives innovative instantiated interactive intuitive iterative justice legislative linguistic logistics mathematics mitigated
    motivated multi multiplayer multiple multithreaded narrative native negotiated operative optics optimal optimised optimized options
    partial participated particular parties patient perspective plastic politics positive practices practical practicality practitioners predictive
    prioritised prioritized proactive productive prospective prototyped qualitative quantitative quantities reactive realistic relative
    representative responsibilities robotics routines scientist semantics sensitive statistics statistical static strategic substantial
    supportive synthetic systematic tactics technical thematic tickets tiers timeline times timeouts timers titles traditional tutorials
    ultimate universities utilised utilities utilized vertical`,
  ],
  [
    'ti',
    `accounting adapting auditing automating budgeting collaborating collecting communicating computing conducting connecting consulting
    contracting coordinating creating documenting editing evaluating exporting facilitating forecasting generating hosting implementing
    importing integrating investigating listing marketing migrating mounting operating painting posting presenting printing prompting
    protecting prototyping recruiting reporting routing scripting selecting starting supporting targeting testing texting translating
    troubleshooting updating validating visiting writing`,
  ],
  [
    'Th',
    `Thai Thailand Thanks That The Their Them Theme Then Theorem Theoretical Theory Therapy There These Thesis They Things Thinking Third
    Thirteen Thirty This Thomas Thompson Those Though Thoughts Thousands Threads Threats Three Threshold Through Throughout Throughput
    Thrift Thursday Thus Thymeleaf`,
  ],
])('words that “%s” stands in are known by it, with their endings', (ligature, words) => {
  const unknown = words.split(/\s+/).filter(word => !isLigatureWord(word.split(ligature), ligature));
  expect(unknown).toEqual([]);
});

test.each([
  ['ti', 'integration', true],
  ['ti', 'nations', false],
  ['ti', 'tion', false],
  ['ti', 'ation', false],
  ['ti', 'stations', true],
  ['ti', 'citation', true],
  ['ff', 'integration', false],
  ['fi', 'reconfigured', true],
  ['fi', 'kafi', false],
  ['Th', 'this', false],
])('of “%s” the word “%s” is known: %j', (ligature, word, is) => {
  expect(isLigatureWord(word.split(ligature), ligature)).toBe(is);
});

test('a word of two million letters is no known word, and is checked at once', () => {
  expect(isLigatureWord(['x'.repeat(1_000_000), 'y'.repeat(1_000_000)], 'fi')).toBe(false);
});
