import type { EnclosureId } from '../types.ts';

// What employers want sent with a resume, and how they ask for it, in the languages of `vocabularies.ts`.

/** Names that need no further word: a cover letter is only named when it is to be sent. `~` stands for any further letters of a word. */
export const sureEnclosures: Partial<Record<EnclosureId, string>> = {
  'cover-letter': [
    '(?:cover|covering|motivation|motivational) letters?|letters? of (?:motivation|interest|intent)',
    '(?:bewerbungs)?anschreiben|(?:motivations|bewerbungs)schreiben|motivatiebrief',
    'lettres? de motivation|cartas? de (?:presenta|apresenta|motiva)~|lettera (?:di presentazione|motivazionale)',
    'personligt brev|søknadsbrev|list~ motywacyjn~|motivační dopis',
    'сопроводит~ письм~|супровід~ лист~|ön yazı~',
  ].join('|'),
  portfolio:
    '(?:personal|online|design) portfolio|portfolio (?:showcasing|demonstrating|showing|of (?:shipped|past|personal|your|apps|games|work))',
  salary: 'gehalts(?:vorstellung|wunsch|wünsche)~|prétentions salariales|pretens~ salaria~',
};

/** Names with many other uses: they count only if something is to be sent. */
export const askedEnclosures: Partial<Record<EnclosureId, string>> = {
  portfolio: '(?<!\\b(?:our|the|whose|product|company) )portfolios?|port[ae]folio|portfól~|портфол~',
  'work-samples':
    '(?:code|coding|work|writing) (?:samples?|examples?)|(?:samples?|examples?) of (?:your )?(?:[a-z]+ )?(?:code|work)|arbeitsproben?|code-?(?:beispiele?|proben?)|(?:exem|ejem)~ de (?:code|código)',
  github: 'git(?:hub|lab)(?! (?:actions|ci|copilot|workflow)\\b)',
  linkedin: "(?<!(?:via|on|with|über|auf|mit|sur|avec|en|em|su|op|på|to) )linkedin(?![’'])",
  references:
    'referees|letters? of (?:recommendation|reference)|r[eé]f[eé]r[eê]n(?:ces|zen|cias|ze|ties|ser|cje)',
  certificates:
    '(?:degree )?certificates|diploma?s?|(?:arbeits|schul|hochschul)?zeugniss?e?n?|diplômes|certificados',
  transcript: 'transcripts?(?: of records)?|academic records?|notenspiegel|notenübersicht|relevés? de notes',
  salary:
    '(?:salary|compensation|pay|rate) (?:expectations?|requirements?)|(?:expected|desired) (?:salary|compensation|rate)|hourly rate',
  'start-date':
    'notice period|(?:earliest|possible|available|desired) (?:possible )?(?:start(?:ing)?|joining) date|your (?:earliest )?availability|eintritts(?:termin|datum)~|kündigungsfrist',
};

/** Words that ask to send something. In languages that are missing here, the name of the resume beside it is enough. */
export const SEND = [
  'send|submit|apply with|attach|include|provide|share|enclose|upload|forward|(?:e-?mail|show|link) (?:us|me|your|in)|(?:like|love) to see',
  'sende[nt]?|schick(?:e|en|t)|bewerben|angaben?',
  'envoy~|envoi|joign~|joindre|env[ií][ae]~|adjunt~|invia~',
  'skicka|пришлите|надішліть',
].join('|');

/** Names of the resume: what is named beside it is sent with it. */
export const RESUME =
  'cv|resume|résumé|curr[ií]cul~|lebenslauf|unterlagen|życiorys~|životopis~|резюме|özgeçmiş~';

/** Words that make a sentence, or the lines below it, one about applying. */
export const APPLY = `${RESUME}|your (?:application|documents)|application process|applications? (?:should|must|form|documents?|package)|appl(?:y|ying)|bewerb~|candida[tc]~|postulez|ansök~|aplikac~`;

/** Words before things that are the person's: “your portfolio”. */
export const YOUR = 'your|any|two|three|dein~|ihre?~|votre|vos|ton|tes|tu|su|seu|tuo|je|ваш~';

/** Words before a name that say it need not be sent. */
export const WAIVED_BEFORE =
  "no|without|(?:do not|don[’']t|not) (?!forget|hesitate|only)~ ?|ohne|kein~|auf ein|pas de|sans|sin|senza|geen|bez|без";

/** Words behind a name that say it need not be sent. */
export const WAIVED_AFTER =
  "(?:not|n[’']t|nicht|pas) (?:be |jest )?(?:required|needed|nötig|erforderlich|notwendig|nécess|oblig|neces)~";

/** Words that let the person choose. */
export const OPTIONAL =
  'optional~|if you (?:have|like|wish|want|would)|if (?:available|applicable|any|possible)|feel free|and/or|gerne?|falls|wenn (?:du|sie|vorhanden)|facultati~|op[cz]iona~';
