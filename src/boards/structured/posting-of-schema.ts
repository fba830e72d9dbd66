import { oneLine } from '../../core/text/one-line.ts';
import type { Found } from '../board.ts';
import { employmentTypeOf } from '../fields/employment-type.ts';
import { salaryOfSchema } from '../fields/salary.ts';
import { decoded, textOfHtml } from '../page/parse-html.ts';
import { listOf, own, type SchemaObject } from './schema-object.ts';

/** Properties that may hold text which `description` leaves out, each with a heading for it. */
const furtherText = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
  ['benefits', 'Benefits'],
] as const;

/** Reads a schema.org JobPosting as a posting. Its `description` is empty if the object has none. https://schema.org/JobPosting */
export function postingOfSchema(schema: SchemaObject, owner: Document): Found {
  const line = (value: unknown) =>
    typeof value === 'string' ? oneLine(decoded(value.slice(0, 2000), owner)) : null;
  const organisation = own(schema, 'hiringOrganization');
  return {
    title: line(own(schema, 'title')) ?? line(own(schema, 'name')),
    company:
      line(organisation) ??
      line(own(listOf(organisation)[0], 'name')) ??
      line(own(listOf(organisation)[0], 'legalName')),
    location: placesOf(schema, line),
    employmentType: employmentTypeOf(listOf(own(schema, 'employmentType'))),
    salary: salaryOfSchema(
      own(schema, 'baseSalary') ?? own(schema, 'estimatedSalary'),
      own(schema, 'salaryCurrency'),
    ),
    description: descriptionOf(schema, owner),
  };
}

function descriptionOf(schema: SchemaObject, owner: Document): string {
  const raw = own(schema, 'description');
  const description = typeof raw === 'string' ? textOfHtml(raw, owner) : '';
  const parts = [description];
  for (const [key, heading] of furtherText) {
    const text = listOf(own(schema, key))
      .filter(value => typeof value === 'string')
      .map(value => textOfHtml(value, owner))
      .join('\n');
    // Short values are labels (“Bachelor”, a list of tags), long ones are texts of their own.
    if (text.length >= 80 && !squeezed(description).includes(squeezed(text).slice(0, 60)))
      parts.push(`${heading}\n${text}`);
  }
  return parts.filter(Boolean).join('\n');
}

const squeezed = (text: string) => text.replace(/[^\p{L}\d]+/gu, '').toLowerCase();

/** `Town, Region, Country` of each place, with “Remote” in front for telecommuting; null if there is none. */
function placesOf(schema: SchemaObject, line: (value: unknown) => string | null): string | null {
  const places = listOf(own(schema, 'jobLocation'))
    .slice(0, 5)
    .map(place => placeOf(place, line));
  if (/telecommute/i.test(String(own(schema, 'jobLocationType')))) places.unshift('Remote');
  if (places.every(place => !place || place === 'Remote')) {
    places.push(
      ...listOf(own(schema, 'applicantLocationRequirements'))
        .slice(0, 5)
        .map(area => line(own(area, 'name'))),
    );
  }
  return oneLine([...new Set(places.filter(Boolean))].join('; '));
}

function placeOf(place: unknown, line: (value: unknown) => string | null): string | null {
  if (typeof place === 'string') return line(place);
  const address = listOf(own(place, 'address'))[0] ?? place;
  if (typeof address === 'string') return line(address);
  const country = own(address, 'addressCountry');
  const parts = [
    own(address, 'addressLocality'),
    own(address, 'addressRegion'),
    line(country) ?? own(country, 'name'),
  ]
    .map(line)
    .filter(part => part !== null && /[\p{L}\d]/u.test(part));
  return parts.length ? [...new Set(parts)].join(', ') : line(own(place, 'name'));
}
