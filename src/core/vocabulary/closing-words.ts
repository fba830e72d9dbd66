/** What a closing notice speaks of: a job, its ad, or the time to apply. */
const ofJob =
  /job|position|vaca|stelle|opening|opportunit|posting|\brole|emploi|offre|recr|vaga\b|ausschr|bewerb|empleo|\bad\b|listing|advert|applica|candidat|deadline|closing date|anzeige|angebot|poste\b|ann[ou]n[cs]|off?ert|posizion|selezion|puesto|plaza|convocatoria|proces+o|plazo|ogłosz|rekr|nab[oó]r|requisi|functie|sollicit|stilling|tjänst|platsen|ans[öø][kg]|søknad|nabídk|pozic|inzer|říz|paikka|ilmoit|hakua/i;

const closings =
  'filled|closed|expired|removed|withdr|delet|archiv|ended|passed|inact|unavail|taken down|not (?:available|accept)|abgeschl|besetzt|geschlossen|abgel|offline|deakt|entfernt|gelösch|beendet|vergeben';
/** Says that it is over. In English and German a participle needs a verb before it, as positions are also “to be filled” and “zu besetzen”. */
const isOver = new RegExp(
  String.raw`(?:\b(?:ha[sd]|is|are|was|were|been|now|already|since|ist|sind|wurden?|leider|bereits|schon|inzwischen) )+(?:${closings})|^\W*\w+ (?:${closings})\w*\W*$|have (?:closed|expired)|filled th(?:is|e)\b|no longer (?:accept\w* (?:new )?[acr]|a(?:ct|dv|va)|open|post|exist|live|online|listed|hiring)|(?:not (?:be )?|no job )found|not exist|(?:stelle|job|anzeige) \w+ nicht gefunden|keine bewerbungen mehr|nicht mehr (?:verf|ausg|akt|onl|off|vak)|existiert nicht|plus de candidatures|n.e(?:st|xiste) plus (?!à|un)|(?:expir|supprim|retir|clôtur|d[eé]sactiv|archiv|termin|dépass|attribu|cerr|caduc|finaliz|elimin|encontr)(?:ée?|ad[oa]|at[oa])(?!\w)|pourvue?\b|introuv|ya no |já não|cubiert[oa]\b|preenchid|n(?:o|ão) existe|wygas|nieak|archiwal|zakończ|nie istn|usunięt|zamknięt|niet (?:meer|langer) (?:besch|onl|act|open)|niet gevonden|bestaat niet|gesloten|vervuld|verlopen|verstrek|verwijd|ingevuld|stängd|avslut|borttag|avpubl|utgått|gått ut|passerat|tillsatt|inte längre|besatt?\b|lukket|utløpt|udløb|fjernet|ikke l[eæ]nge|non (?:è )?più|scadut|chius[oa]\b|rimoss|(?:ji|u)ž není|obsazen|ukončen[oa]\b|uzavř|päättyn|täytett|vanhent`,
  'i',
);
/** Words of a line that speaks of another time, of some people or of one way to apply. */
const unless =
  /\b(?:until|before|once|when|if|after|by (?!the )|via|from|yet|will|we have|through|source|bis|sobald|wenn|falls|noch|p[ae]r|jusqu|até|si|closed to|(?:un)?available (?!on )\w+)\b|\?/i;
/** The length of a line, in characters, from which on it is no notice. */
export const LONGEST_NOTICE = 110;

/** True for a short line or sentence that says that a job is filled, its ad removed or the time to apply over, in any of thirteen languages. */
export const isClosingNotice = (line: string) =>
  line.length < LONGEST_NOTICE && isOver.test(line) && ofJob.test(line) && !unless.test(line);
