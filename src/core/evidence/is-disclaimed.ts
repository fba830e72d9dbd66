import { isDenied } from '../keywords/is-negated.ts';
import { DENYING, DONE, EXAM, HAVING, PLANNED, YET } from '../vocabulary/denial-words.ts';

const MEANS_MORE =
  /\b(?:since|(?:un)?till?(?! now)|before|when|without|unless|again|more|alone|lately|recent|current|now|years|at|job|role|professional|commercial|production|need|requir|introduc|learn[et]|seit|mehr|depuis|(?<!learn )(?:it|them)\b)/i;
const ways = (...lists: readonly string[]) => lists.join(' ').replaceAll(' ', '|');
// Names in a row before another: “Kafka, Redis and ”. Each must begin with a capital or a digit.
const NAME = String.raw`\.?[\p{Lu}\d][\w.#+-]*(?:\s[\p{Lu}\d][\w.#+-]*)?`;
const JOINT = String.raw`(?:,?\s(?:and|or|und|oder|et|ou)\s|,\s|\s?/\s?)`;
const ROW = new RegExp(`(?:${NAME}${JOINT})+$`, 'u');
// Wishes in other languages, in the first person: “quiero aprender Go”, “je souhaite apprendre Go”.
const WISHES = String.raw`\b(?:quiero|deseo|espero|quisiera|(?:me|mi) (?:gustaría|piacerebbe)|vorrei|voglio|quero|desejo|gostaria de|(?:je|j['’])\s?(?:souhaite|veux|voudrais|aimerais|ai envie d['’e])|chc(?:ę|iał(?:a)?bym)|(?:jag )?vill|vil(?: gjerne| gerne)?)\s?(?:aprender|imparare|apprendre|découvrir|nauczyć się|poznać|lära mig|lære)(?: (?:a (?:usar|usare|utiliser)|à utiliser))?`;
// The row must end here: in “Rust, Java developer since 2012” it continues with something else.
const ROW_ENDS = new RegExp(
  String.raw`^(?:${JOINT}${NAME})*(?:[.,;:!)]|(?:\s(?:yet|so far|(?:un)?till? now|one day|some ?day|soon))?\s*(?:[.,\n]|$))`,
  'u',
);
const ENDS =
  /^\s?(?:[.,;:!)(/–—-]|\n|$|(?:and|or|but|in|on|for|at|to|und|oder|et|ou|y|e|i|och|og|yet|one day|some ?day|soon|professionally|(?:for|pour|por|per|na|voor)(?: \w+)? (?:now|moment\w*|ahora|ora|agora|razie)|(?:this|next) \w+)\b)/;
// “A compiler written without LLVM”, but not “with or without”. “Eager to learn Go”: a wish to learn.
const CUE = new RegExp(
  String.raw`(?:(?<!\b(?:and|or|oder|und|ou|et|o|y) )\b(without|ohne|sans|senza|zonder|rather than|unlike|as opposed to)|\b(?:eager|keen|willing(?:ness)?|ready|happy|want|love|like|hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|open|interested) (?:to|in) (?:learn(?:ing)?|pick up|adopt|master|get (?:to know|into|hands[- ]on(?: \w+)? (?:with|in)))|\b(?:studying|revising) for|\breading up on|\byet to (?:use|try|work with)|\b(?:interest in|looking forward to) learning|\b(?:role|position|job|internship|apprenticeship) (?:where|in which) I (?:can|could|may) (?:learn|pick up|get into)|\b(?:hop(?:e|ing)|wish|dying|itching) to (?:try|use|explore|work with|move into)|${WISHES}|\b(?:would|['’]d) (?:love|like) to (?:use|try|(?:work|start) with))\s(?:(?:more|about|how|new|technologies|such as|like|any|using|relying on|the (?:use|help) of)\s)*$`,
  'i',
);
// “Next on my list: Go”, “Decided against MongoDB”, “Worked with the developers, who use Swift”; not people supported or taught, nor the person's own team.
const BEFORE = [
  /(?:\n|[.;|•]\s)[^\w\n]*(?:(?:on )?my (?:wish ?|to-learn |learning )list|next on my list|(?:want|like|plan|hope) to learn|not yet|in preparation)\s?:(?:[^\n:;|.]|\.\b)*$/i,
  /(?<!\b(?:no[ -]?one|nobody|none of us|never) (?:ever )?)\b(?:(?:decided|chose|voted) against|ruled out|stay(?:ed|ing)? away from|chose \S+ over)(?: using| adopting)? $/i,
  /\b(?:(?:work|collaborat|partner|liais|coordinat|align)\w* (?:closely |together )?with [^.;:,()\n]{0,40}\b(?:developers|engineers|colleagues|users|vendors?|compan(?:y|ies))|(?:next to|alongside|beside) [^.;:,()\n]{0,30}\b(?:teams?|engineers|developers|colleagues|people)),? (?:who|that|which) (?:use|run|ran|operate|build|built)[sd]?(?!.*\b(?:I|we|me|my|by|to|and)\b)[^.;:,()\n]*$/i,
];
// “Go: none”, “Tableau is on my list”, “Docker only from talks”, “Rust was considered and rejected”.
const AFTER = [
  new RegExp(
    String.raw`^\s?[:(–—-]\s?(?:(?:want|still|yet) to learn|(?:(?:${ways(YET)})\s)*(?:no(?:ne)?|not|never|mai|${ways(DENYING)})(?:\s(?:yet|used|experience|${ways(DENYING, YET, HAVING, DONE)}))*)\s*(?:[);|\n]|\.?\s*(?:\n|$))`,
    'i',
  ),
  // “Mit Ansible habe ich noch nicht gearbeitet”, “Terraform möchte ich mir aneignen”.
  new RegExp(
    String.raw`^ (?:(?:habe ich|heb ik|har (?:jag|jeg)) (?:\S+ ){0,2}?(?:${ways(DENYING)}) (?:${ways(DONE)})|(?:möchte|will|würde|wil|zou) (?:ich|ik) [^.;,:\n]{0,30}?(?:lernen|leren|aneignen))(?![\p{L}])`,
    'iu',
  ),
  /^(?:(?: is| are| comes?)(?: still)? (?:(?:next )?on my (?:[\w-]+ )?list|next (?:year|month)\b|planned (?:for |in )?(?:20\d\d|next))| only (?:seen in|heard of in|known from|from) (?:talks|books|reading|articles)\b)/i,
  /^ was (?:(?:considered|evaluated|tried|discussed) (?:and|but) )?(?:rejected|ruled out|not (?:taken|chosen|adopted))\b/i,
];
const AROUND = [
  // “GCIH planned 2027”, “No Splunk so far”, “Considered Cypress, dropped it”, “Needs no jQuery.”; but not “no code reviews until I came”.
  [
    new RegExp(String.raw`(?:[\n.;:|,•]\s*|[-–] |^)(?:(?:\S+ ){0,3}(?:${EXAM}) )?$`, 'i'),
    new RegExp(
      String.raw`^(?:[ -](?:${EXAM}))? \(?(?:i(?:st|s) |est )?(?:${PLANNED})(?= ?(?:[.;)\n]|$|(?:\p{L}+ ){0,2}(?:Q\d )?20(?:2[6-9]|[3-9]\d)(?! (?:and|und|et|y|en?) )|(?:next|this)(?! to| way)|spring|autumn|nächst|l['’]an|(?:\p{L}+ )?(?:próxim|prossim|volgend|przyszł)))`,
      'iu',
    ),
  ],
  [
    /(?:^|[\n.;•|]\s*)[^\w\n]*no (?:(?:prior|real|hands-on) )?$/i,
    /^(?: (?:experience|exposure|knowledge|projects?))? (?:yet|so far|to date|(?:un)?till? now)(?![^!?\n]*?\b(?:(?:until|when|before) (?:I|we)|(?:introduc\w+|(?:I|we) \w+(?<=ed|set|built|brought)) (?:it|them|one))\b)\s*(?:[.,;)\n]|$|but\b)/i,
  ],
  [
    /\b(?:considered|looked (?:at|into)|thought (?:of|about)|talked about) $/i,
    /^[^.;\n]{0,40}?(?:,| and| but) (?:then |we )?(?:dropped|rejected) it\s*(?:[.,;)\n]|$)/i,
  ],
  [/\b(?:needs?|using) no $|\(no $/i, /^\s*(?:[.,;)]|$)/],
  // “Möchte Rust lernen”, “Ik wil graag Go leren”: the verb comes last.
  [
    /(?:^|[\n.;•–-]\s*)(?:(?:ich|ik) )?(?:möchte|würde|will|wil|hoop|hoffe|interesse,?)(?: (?:ich|ik|gerne?|graag|auch|noch|bald|als nächstes))* $/i,
    /^(?:(?:, | und | en )\p{Lu}[\w.#+-]*){0,3} (?:gerne? |graag )?(?:zu |te )?(?:er|kennen)?le(?:rn|r)en\b/u,
  ],
] as const;
// The person says so: “I have never used it”, “No experience with it”, “Noch keine Erfahrung damit”. A line that continues another does not count.
const opening = (...lists: readonly string[]) =>
  lists
    .join(' ')
    .replace(
      /(\S)(\S*) ?/g,
      (_, first: string, rest: string) => `[${first.toUpperCase()}${first}]${rest.replace("'", "['’]")}|`,
    )
    .slice(0, -1);
const BY_PERSON = new RegExp(
  String.raw`(?:\b(?:I|[Ww]e)(?:['’]ve)? |[.;]\s+|\n(?:[^\w\n]+|(?=\p{Lu})))(?:(?:${opening('have do did am', YET, HAVING)})\s)*(?![Nn]o (?:one|need))(?:${opening('not never', DENYING)}|\w+n['’]t)\s(?:[^.;:\n]|\.\b)*$`,
  'u',
);
// Other people or another time: “Onboarded people eager to learn it”, “a company without it”, “no longer”, “until I introduced it”.
const OF_OTHERS =
  /\b(?:who|that want|people|taught|teach|compan|start-?up|team|(?:help|mentor|coach|onboard|join|train|inherit)(?:s|ed|ing)?\b|(?:are|was|were|(?!always)\w+s) (?:eager|keen|willing|ready|happy|want|open|interested|planning|aiming|hoping)\b|longer|mehr)/i;
const REACH = 160;

/** True if the resume says of the skill at these offsets that the person never used it, or only wants to learn it. */
export function isDisclaimed(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  if (BEFORE.some(said => said.test(before)) || AFTER.some(said => said.test(after))) return true;
  if (AROUND.some(([left, right]) => left.test(before) && right.test(after))) return true;
  const lead = before.replace(ROW, '');
  const cue = CUE.exec(lead);
  if (!cue && !(isDenied(before) && BY_PERSON.test(before))) return false;
  const isInRow = lead !== before;
  const [sentence = ''] = /(?:[^.;\n•]|\.\b|\n(?=\p{Ll}))*$/u.exec(before) ?? [];
  const isWish = cue && !cue[1];
  const [rest = ''] = (isWish ? /^[^.;,\n]*/ : /^(?:[^.;!?\n]|\.\b|\n(?=\p{Ll}))*/u).exec(after) ?? [];
  return (
    (isInRow ? ROW_ENDS : ENDS).test(after) &&
    !(cue?.[1] && isInRow && !/\bo(?:r|u|der)\s$/.test(before)) &&
    !OF_OTHERS.test(sentence) &&
    !MEANS_MORE.test(rest)
  );
}
