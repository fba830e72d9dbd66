import { lettered } from '../text/lettered.ts';
import { once, remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-lists.ts';
import { dutyAbroad } from '../vocabulary/working-words.ts';

// Verbs with which people say what they did, in their base form. The other forms are made below, and so is “optimise” from “optimize”.
const verbs =
  wordSet(`accelerate achieve acquire adapt add address adjust administer adopt advance advise advocate aggregate align allocate analyse analyze
animate answer apply appoint architect arrange assemble assess assign assist attain attend audit augment author automate award balance
benchmark boost bootstrap brainstorm break brief bring budget build cache calculate calibrate capture carry catalog catch centralize
chair champion change characterize chart check clarify classify clean cleanse close coach co-author code co-develop co-found collaborate
collect combine command communicate compare compile complete compose compute conceive conceptualize concentrate conduct configure
connect consolidate construct consult containerize contribute control convert convince coordinate co-ordinate correct create craft
cultivate curate customize cut debug decide decommission decompose decouple decrease define delegate deliver demonstrate deploy
deprecate derive design detect determine develop devise diagnose digitize direct discover dispatch display distribute diversify document
double draft draw drive earn edit educate elevate eliminate embed employ empower enable encapsulate encourage encrypt enforce engage
engineer enhance enlarge enrich enroll ensure establish estimate evaluate evolve examine exceed execute expand expedite experiment
explain explore export expose extend extract facilitate file finalize find fine-tune fix focus forecast forge form formulate forward
foster found fulfil fulfill fund gain gather generate give govern graduate grow guarantee guide halve handle harden head help hire hold
host identify illustrate implement import improve increase incorporate index influence inform initiate innovate inspect inspire install
instigate institute instruct instrument integrate intern interface interpret interview introduce invent inventory investigate invite
involve iterate join keep launch lay lead learn lecture lessen leverage liaise link lobby localize log lower maintain make manage
manipulate map market master mastermind maximize measure mediate meet mentor merge migrate minimize mitigate mock model moderate
modernize modify modularize monitor motivate move navigate negotiate network normalize observe obtain offer offload onboard open operate
optimize orchestrate order organize originate outline outperform outsource overcome overhaul oversee own package pair parallelize parse
participate partner patch penetrate perform persuade pilot pioneer pitch place plan play port predict prepare present preserve prevent
price prioritize process procure produce profile program project promote propose protect prototype prove provide provision publish pull
purchase purge pursue push qualify quantify query raise rank rate re-architect re-engineer rearchitect reach realize rebuild recall
receive recognize recommend reconcile reconfigure record recover recruit rectify redesign reduce reengineer refactor refine reformat
register regulate reimplement reinforce release relocate remediate remodel remove render renegotiate reorganize repair replace replicate
report represent reproduce research resolve respond restore restructure retain retire retrieve reuse revamp review revise revitalize
rewrite roll route run safeguard save scale schedule scope scrape script secure select sell send serve set settle shadow shape share
shift ship shorten showcase simplify simulate sketch slash solve sort source spearhead specialize specify speed spend spin split sponsor
stabilize staff standardize start steer stop store strategize streamline strengthen structure study submit substitute succeed suggest
summarize supervise supply support surpass survey sustain switch synchronize synthesize systematise tackle tailor take target teach team
test throttle tie tighten tokenize touch trace track trade train transcribe transfer transform transition translate transport travel
treat triage trim triple troubleshoot tune turn tutor uncover undertake unify unite update upgrade upload use utilize validate verify
version visit visualize volunteer widen win wire work wrap write`);
const baseForms = new Set([...verbs, ...[...verbs].map(verb => verb.replace(/ize$/, 'ise'))]);

const irregular =
  wordSet(`became began bought broke brought built caught chose cut did drew drove fed found fought gave grew got held hit kept laid led left
learnt lent made met oversaw overcame put ran rebuilt reset rewritten rewrote rose sat saw sent set shot shown sold sought spent sped
split spoke spun stood swept taught thought told took undertook went won written wrote wore shrank understood undergone underwent`);

const doubling =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|program|submit|ship|scrap|wrap|equip|transfer|refer|control|input)$/;

/** The other forms of the verbs, which say anywhere in a sentence that something was or is being done. */
const inflected = once(() => new Set([...irregular, ...[...baseForms].flatMap(formsOf)]));

function formsOf(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`, `${base.slice(0, -1)}ing`, `${base}s`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`, `${base.slice(0, -1)}ies`];
  const stem = doubling.test(base) ? base + base.slice(-1) : base;
  const plural = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [`${stem}ed`, `${stem}ing`, plural, `${base}ed`, `${base}ing`];
}

const LEADING_WORDS = 14;
const emptyOpening =
  /^(?:(?:i )?(?:was |were |am |is |being )?(?:mainly |primarily |solely |also )?(?:responsible for|responsibilities|in charge of|tasked with|duties|my duties|my role|role included|accountable for)\b)/i;

const [MARK, WORDS] = [
  lettered(String.raw`^[^\p{L}\d]+`, 'u'),
  lettered(String.raw`[\p{L}][\p{L}’'-]*`, 'gu'),
];
const CAPITAL = lettered(String.raw`^\s*(\p{Lu}[\p{L}-]+)(?=[\s,])`, 'u');

const withoutMark = (bullet: string) => bullet.replace(MARK(bullet), '');

/** How a bullet opens: with what was done, with an empty phrase, as a fragment, or `unclear` if that cannot be judged. */
export type Opening = 'action' | 'empty-phrase' | 'fragment' | 'unclear';

/** Judges whether a bullet says what somebody did; `unclear` if its words do not decide. */
export const openingOf = remembered((bullet: string): Opening => {
  const text = withoutMark(bullet).replace(/^(?:I|we) (?=\p{Ll})/iu, '');
  if (emptyOpening.test(text)) return 'empty-phrase';
  const words = (text.toLowerCase().match(WORDS(text)) ?? []).slice(0, LEADING_WORDS);
  const first = words[0] ?? '';
  if (baseForms.has(first) || words.some((word, at) => inflected().has(word) && !isNoun(words, at)))
    return 'action';
  if (/^(?:re-?|co-?|pre-?|over|un)?\p{L}{3,}ed$/u.test(first)) return 'action';
  // A small letter begins the rest of a line that was cut in two.
  if (/^\p{Ll}/u.test(text)) return 'unclear';
  if (/^[\p{L}\d &/,()-]{2,40}:/u.test(text) || /\b(?:is|are|was|were|has|have|had)\b/i.test(text))
    return 'unclear';
  return words.length === 0 ? 'unclear' : 'fragment';
});

/** True if a form in -ing is a noun after the word it belongs to: “Manual testing”, “automation testing with Cucumber”. */
function isNoun(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !/ing$/.test(words[at] ?? '')) return false;
  if (/ly$/.test(before) || holdsVerb.has(before)) return false;
  const after = words[at + 1];
  return after === undefined || endsName.has(after);
}

// Words that may stand before a verb in -ing: “by running”, “while working on”.
const holdsVerb = wordSet(
  'by while when and or in of for from through after before with without then also to am is are was were been being keep start help',
);
// Words after which the name before them is complete.
const endsName = wordSet('with of for in on by and as at via');

/** The same for other languages, where only phrases for duties can be judged: “Entwicklung der Kasse” may be a noun for a deed. */
export const openingAbroad = (bullet: string): Opening =>
  dutyAbroad.test(withoutMark(bullet)) ? 'empty-phrase' : 'unclear';

/** True for a line that begins with a verb in the past and a capital: people describe their work so, and titles are not written so. */
export function startsWithDeed(line: string): boolean {
  const first = CAPITAL(line).exec(line)?.[1]?.toLowerCase() ?? '';
  return pastForms().has(first);
}

const pastForms = once(
  () => new Set([...irregular, ...[...inflected()].filter(form => form.endsWith('ed'))]),
);
