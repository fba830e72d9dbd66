/** How often a text says “we” and “I” (`alone`), in the languages of postings. */
export type Voice = { readonly we: number; readonly alone: number };

const we =
  /\b(?:we|our|ours|us|wir|uns|unser\w{0,2}|nous|notre|nos|nosotros|nuestr[oa]s?|nós|noss[oa]s?|wij|ons|onze|nasz\w{0,3}|náš|naše\w{0,2}|vi|vores|vår\w?)\b/gi;
const alone =
  /\bI\b|\bI[’'](?:m|ve|d|ll)\b|\b(?:my|myself|ich|mein\w{0,2}|mich|je suis|j[’']ai|mi experiencia)\b/g;

const hiring =
  /\b(?:is|are|we[’']re|currently|now|actively) (?:now |currently |always |actively )?(?:looking for|seeking|hiring|recruiting|searching for)\b|\bwe (?:need|want|seek)\b|\b(?:wir|sie) suchen\b|\bsuchen wir\b|\bsucht\b|\b(?:nous|on) (?:recherch|recrut|cherch)(?:ons|e)\b|\b(?:recrute|recherche)\b|\b(?:buscamos|procuramos|contratamos|contratando)\b|\bzoek(?:en|t)\b|\bhled(?:áme|á)\b|\b(?:po)?szuka(?:my)?\b|\bposzukuj(?:e|emy)\b|\bcerchiamo\b|\b(?:vi|vi[’']) (?:søger|söker|søker)\b|\bhaemme\b|ищем|шукаємо|arıyoruz|invites? applications|\bapplications are invited\b|\bwanted\b|\bgesucht\b|\bzu besetzen\b|position[s]? (?:is|are) (?:available|open)/i;

const times = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** True if a text says that somebody is looked for. */
export const saysHiring = (text: string): boolean => hiring.test(text);

/** True if a text says that somebody is looked for, and nothing else: “Wir suchen”, “Nous recrutons !”. */
export const isOnlyHiring = (text: string): boolean =>
  saysHiring(text) && !/\p{L}/u.test(text.replace(hiring, ''));

/** Counts how often a text says “we” and “I”. */
export function voiceOf(text: string): Voice {
  const said = text.slice(0, 30_000);
  return { we: times(said, we), alone: times(said, alone) };
}
