import type { BlockTree } from '../page/blocks-of.ts';
import type { Range } from './ad-blocks.ts';

const labels = {
  company:
    /^(?:(?:hiring )?company(?: name)?|employer|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|empresa|bedrijf|azienda|pracodawca)$/i,
  location:
    /^(?:(?:job |work |office )?locations?|place(?: of work)?|city|(?:arbeits|stand|einsatz)ort|lieu.*|localisation|ubicación|(?:stand|werk)plaats|loc?ali.{2,8}|místo .*|sede|sted|plats|arbejdssted)$/i,
  employmentType:
    /^(?:(?:employment|job|contract|position|time|work) type|employment(?: status)?|type of .*|working hours|schedule|anstellungsart|arbeitszeit|pensum|(?:type de )?contrat|tipo de contrato|dienstverband|typ .*|úvazek|ansættelsestype)$/i,
  salary:
    /^(?:(?:base |annual )?(?:salary|pay|compensation)(?: range| recommendation| rate)?|gehalt|lohn|salaire|rémunération|salario|salaris|mzda|plat|wynagrodzenie)$/i,
} as const;
const keys = ['company', 'location', 'employmentType', 'salary'] as const;

type Facts = Record<keyof typeof labels, string | null>;

/** What label and value pairs in and above the ad say: `Location: Berlin`, or a label with the value in the next block. */
export function factsOf({ blocks }: BlockTree, frame: Range): Facts {
  const facts: Facts = { company: null, location: null, employmentType: null, salary: null };
  const from = Math.max(0, frame.start - 40);
  for (let i = from; i < Math.min(frame.end, from + 400); i++) {
    const text = blocks[i]?.text ?? '';
    const colon = text.indexOf(':');
    // A link is an entry of a table of contents.
    if (colon < 0 && (blocks[i]?.linked ?? 0) > text.length / 2) continue;
    const label = (colon > 0 ? text.slice(0, colon) : text).trim();
    if (label.length > 40) continue;
    const key = keys.find(name => facts[name] === null && labels[name].test(label));
    // Menus are headed “Company” too: without a colon it names nobody.
    if (!key || (key === 'company' && colon < 0)) continue;
    const value =
      (colon > 0 && text.slice(colon + 1).trim()) || (blocks[i + 1]?.text ?? '').replace(/^[\s:]+/, '');
    if (value && value.length <= 120) facts[key] = value;
  }
  return facts;
}
