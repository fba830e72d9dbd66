import type { Range } from '../generic/ad-blocks.ts';
import { type BlockTree, blocksOf } from '../page/blocks-of.ts';
import { nameOf } from '../page/dom.ts';

/** The labels that stand before a place of work, as the source of an alternation. */
export const placeLabels =
  '(?:job |work |office )?(?:locations?|site)|based?(?: in)?|where|duty station|town|place(?: of work)?|city|(?:arbeits|dienst|stand|einsatz)?ort|lieu(?: de travail)?|locatie|ubicación|(?:stand|werk)plaats|(?:loc?ali[tds]\\p{L}{1,6}|luogo|sede)(?: di lavoro)?|místo (?:výkonu )?práce|miejsce pracy|ciudad|(?:arbe[ij]ds)?sted|plats|sijainti|город|місто|konum';

const labels = {
  title:
    /^(?:(?:(?:job|position|role|vacancy) )?(?:posting )?(?:title|name)|position|role|title|job|stelle(?:nbezeichnung)?|(?:intitulé (?:du )?)?poste|puesto|cargo|functie(?:titel)?|posizione|stanowisko|(?:název )?pozice|stilling(?:stitel)?|befattning)$/i,
  company:
    /^(?:(?:hiring |institution ?\/ ?)?company(?: name)?|institution|university|hospital|school|employer(?: name)?|(?:hiring )?organi[sz]ation|(?:posted|offered) by|agency|client|arbeitgeber|behörde|dienststelle|einrichtung|unternehmen|anbieter|firma|entreprise|organisme|établissement|société|employeur|recruteur|empresa|entidade?|empleador|bedrijf|werkgever|azienda|datore di lavoro|pracodawca|zaměstnavatel|společnost|virksomhed|arbejdsgiver|arbeidsgiver|företag|arbetsgivare|компан[иі]я)$/i,
  location: new RegExp(`^(?:(?:primary )?${placeLabels}|lieu.*|local|loc?ali.{2,20}|ville|místo .*)$`, 'iu'),
  employmentType:
    /^(?:(?:employment|job|contract|position|time|work) type|employment(?: status)?|type of .*|working hours|schedule|anstellungsart|arbeitszeit|pensum|(?:type de )?contrat|tipo de contrato|dienstverband|typ .*|úvazek|ansættelsestype)$/i,
  salary:
    /^(?:(?:base |annual )?(?:salary|pay|compensation)(?: range| recommendation| rate)?|gehalt|lohn|salaire|rémunération|salario|salaris|mzda|plat|wynagrodzenie)$/i,
} as const;
type Facts = Record<keyof typeof labels, string | null>;
const keys = Object.keys(labels) as (keyof Facts)[];

/** Matches the next label on the same line: in “Aberdeen Reports to: Firmware Lead”, all after “Aberdeen”. */
const nextLabel = /\s\p{Lu}[\p{Ll} ]{2,20}:\s.*$/u;
/** Separates several facts on one line: “Start: in May | Place: Leiden”. */
const bar = /\s[|•·]\s/;
const labelTags = /^(?:th|dt|td)$/;
const MOST_BEFORE = 40;
const MOST_AFTER = 15;
const MOST_BLOCKS = 400;

/** Reads pairs of label and value in the ad and around it: `Location: Berlin`, or a label with the value in the next block. */
export function labelledFacts({ blocks, frames }: BlockTree, frame: Range): Facts {
  const facts: Facts = { title: null, company: null, location: null, employmentType: null, salary: null };
  const from = Math.max(0, frame.start - MOST_BEFORE);
  // A column beside the ad comes after it in the page.
  const to = Math.min(frame.end + MOST_AFTER, from + MOST_BLOCKS);
  for (const [at, block] of blocks.slice(from, to).entries()) {
    for (const text of block.text.split(bar)) {
      const colon = text.indexOf(':');
      const isTold = colon > 0;
      // A linked line without a colon is an entry of a table of contents.
      if (!isTold && block.linked > text.length / 2) continue;
      // “📍 Location”: leaves out a picture before the words.
      const label = (isTold ? text.slice(0, colon) : text).replace(/^[^\p{L}]+/u, '').trim();
      if (label.length > 40) continue;
      const key = keys.find(name => facts[name] === null && labels[name].test(label));
      // Menus have the heading “Company”, too. Without a colon, the word is a label only if the markup says so.
      const around = frames[block.frame]?.element;
      const isLabel = isTold || (around && labelTags.test(nameOf(around)));
      if (!key || (!isLabel && (key === 'company' || (key === 'title' && !/title|bezeichnung/i.test(label)))))
        continue;
      const value =
        (isTold && text.slice(colon + 1).trim()) ||
        (blocks[from + at + 1]?.text ?? '').replace(/^[\s:]+/, '');
      // A name may end in a full stop: “Havn A.S.”, “Lamps Inc.”
      const stop = key === 'company' ? '' : /(?<=\p{Ll}\p{Ll})\.$/u;
      if (value && value.length <= 120) facts[key] = value.replace(nextLabel, '').replace(stop, '');
    }
  }
  return facts;
}

/** Reads the pairs of label and value inside an element. */
export function factsIn(element: Element | null): Facts {
  const tree = blocksOf(element);
  return labelledFacts(tree, { start: 0, end: tree.blocks.length });
}
