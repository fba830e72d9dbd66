import { isDenied } from '../keywords/is-negated.ts';

// Others in a row with a name: “Kafka, Redis and ”. A word in lower case is none of them.
const NAME = String.raw`\.?[\p{Lu}\d][\w.#+-]*(?:\s[\p{Lu}\d][\w.#+-]*)?`;
const JOINT = String.raw`(?:,?\s(?:and|or|und|oder|et|ou)\s|,\s|\s?/\s?)`;
const ROW = new RegExp(`(?:${NAME}${JOINT})+$`, 'u');
// The same in other tongues, in the first person: “quiero aprender Go”, “je souhaite apprendre Go”.
const WISHES = String.raw`\b(?:quiero|deseo|espero|quisiera|(?:me|mi) (?:gustaría|piacerebbe)|vorrei|voglio|quero|desejo|gostaria de|(?:je|j['’])\s?(?:souhaite|veux|voudrais|aimerais|ai envie d['’e])|chc(?:ę|iał(?:a)?bym)|(?:jag )?vill|vil(?: gjerne| gerne)?)\s?(?:aprender|imparare|apprendre|découvrir|nauczyć się|poznać|lära mig|lære)(?: (?:a (?:usar|usare|utiliser)|à utiliser))?`;
// What follows ends the row: “Rust, Java developer since 2012” goes on, with something else.
const ROW_ENDS = new RegExp(
  String.raw`^(?:${JOINT}${NAME})*(?:[.,;:!)]|(?:\s(?:yet|so far|one day|some ?day|soon))?\s*(?:[.\n]|$))`,
  'u',
);
const ENDS =
  /^\s?(?:[.,;:!)(/–—-]|\n|$|(?:and|or|but|in|on|for|at|to|und|oder|et|ou|y|e|i|och|og|yet|one day|some ?day|soon|professionally|(?:this|next) (?:year|month))\b)/;
// “A compiler written without LLVM”; “with or without it” says nothing against it. “Eager to learn Go”: what somebody wishes to know.
const CUE = new RegExp(
  String.raw`(?:(?<!\b(?:and|or|oder|und|ou|et|o|y) )\b(without|ohne|sans|senza|zonder|rather than|unlike|as opposed to)|\b(?:eager|keen|willing(?:ness)?|ready|happy|want|love|like|hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|open|interested) (?:to|in) (?:learn(?:ing)?|pick up|master|get (?:to know|into))|\b(?:interest in|looking forward to) learning|\b(?:role|position|job|internship|apprenticeship) (?:where|in which) I (?:can|could|may) (?:learn|pick up|get into)|\b(?:hop(?:e|ing)|wish|dying|itching) to (?:try|use|explore|work with|move into)|${WISHES}|\b(?:would|['’]d) (?:love|like) to (?:use|try|(?:work|start) with))\s(?:(?:more|about|how|new|technologies|such as|like|any|using|relying on|the (?:use|help) of)\s)*$`,
  'i',
);
const SIGNS = [
  [
    /\n[^\w\n]*(?:(?:on )?my (?:wish ?|to-learn |learning )list|next on my list|(?:want|like|plan|hope) to learn)\s?:(?:[^\n:;|.]|\.\b)*$/i,
    /^/,
  ],
  [/$/, /^\s?[:(–—-]\s?(?:none|not yet|(?:want|still|yet) to learn|no experience(?: yet)?)\s*(?:[);|\n]|$)/i],
  // “Möchte Rust lernen”, “Ik wil graag Go leren”: the verb comes last.
  [
    /(?:^|[\n.;•–-]\s*)(?:(?:ich|ik) )?(?:möchte|würde|will|wil|hoop|hoffe|interesse,?)(?: (?:ich|ik|gerne?|graag|auch|noch|bald|als nächstes))* $/i,
    /^(?:(?:, | und | en )\p{Lu}[\w.#+-]*){0,3} (?:gerne? |graag )?(?:zu |te )?(?:er|kennen)?le(?:rn|r)en\b/u,
  ],
  // “Needs no jQuery.”, but not “no code reviews until I came”.
  [/\b(?:needs?|using) no $|\(no $/i, /^\s*(?:[.,;)]|$)/],
  // “Worked with the developers, who use Swift”; not what a team built that the person was in, nor what those use whom somebody supports, trains or advises.
  [
    /\b(?:work|collaborat|partner|liais|coordinat|align)\w* (?:closely |together )?with [^.;:,()\n]{0,40}\b(?:developers|engineers|colleagues|users|vendors?|compan(?:y|ies)),? (?:who|that|which) (?:use|run|build)s?(?!.*\b(?:I|we|me|my|by|to|and)\b)[^.;:,()\n]*$/i,
    /^/,
  ],
] as const;
// The person says it: “I have never used it”, “No experience with it”, and no line that goes on from the one before.
const BY_PERSON =
  /(?:\bI(?:['’]ve)? |[.;]\s+|\n(?:[^\w\n]+|(?=\p{Lu})))(?:[Ii]ch |habe |[Jj]e |n['’]ai |[Hh]ave |[Dd]o |[Dd]id |am )*(?:[Nn]o(?! one| need)|[Nn]ot|[Nn]ever|[Kk]eine?|pas|[Aa]ucune?|\w+n['’]t)\s(?:[^.;:\n]|\.\b)*$/u;
// “Onboarded people eager to learn it”, “a company without it”, “no longer”, “until I introduced it”: of others, or of another time.
const OF_OTHERS =
  /\b(?:who|that want|people|taught|teach|compan|start-?up|team|(?:help|mentor|coach|onboard|join|train|inherit)(?:s|ed|ing)?\b|(?:are|was|were|(?!always)\w+s) (?:eager|keen|willing|ready|happy|want|open|interested)\b|longer|mehr)/i;
const MEANS_MORE =
  /\b(?:since|until|till|before|when|without|unless|again|more|alone|lately|recent|current|now|years|at|job|role|professional|commercial|production|need|requir|introduc|learn[et]|seit|mehr|depuis|(?<!learn )(?:it|them)\b)/i;
const REACH = 160;

/** Is what a resume names there said to be what the person has not done: never used, only wished for? */
export function isDisclaimed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (SIGNS.some(([left, right]) => left.test(before) && right.test(after))) return true;
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
