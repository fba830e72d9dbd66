import type { StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { line } from './printed-line.ts';

/** An invented resume of this test; its name, whether it has looks, and its lines. */
export type TrainedResume = {
  readonly name: string;
  readonly hasLooks: boolean;
  readonly text: string;
};

/**
 * Lines as `styledLines` reads them: `# ` is a heading, `** ` bold, `• ` a bullet, `> ` further right, `~ ` set small and grey, `=` a wide gap above, `^` the top of
 * a column, `_` a rule, and a tab goes to the right edge.
 */
export const RESUMES: readonly TrainedResume[] = [
  {
    name: 'printed',
    hasLooks: true,
    text: `# Mara Example
mara@example.com | +1 415 555 0199 | github.com/maraexample
=_# Summary
Backend developer who builds and runs small services, with a liking for tests and for plain
words in what others have to read.
=_# EXPERIENCE
** Backend Engineer, Example Corp	Jan 2021 – Present
~ Leeds, UK
• Built an API in Go with 40 endpoints and a PostgreSQL schema that every other team of
> the company uses
• Wrote integration tests
=** Intern, Sample GmbH	Jun 2019 – Aug 2019
• Moved the build to Docker
Role: Tester, later Developer
Tools: Go, SQL, Docker
=_# Projects
** Lamp Finder – finds lamps in pictures	2020
• Python, OpenCV
** Bread Bot | a bot that orders bread
• Built with Node.js; 30 users
=_# Education
B.Sc. Computer Science, University of Nowhere	2016 – 2019
Grade: 1.3
=_# Skills
Languages: Go, Python, SQL
Docker, Kubernetes (EKS), C++`,
  },
  {
    name: 'pasted',
    hasLooks: false,
    text: `Sam Sample
sam@example.org, 0151 2345678

WORK HISTORY

Acme Tools Ltd
Developer
2018 - 2022
- Looked after the shop and its 12 services
- Made the search faster
2015 - 2018: Junior Developer, Beta Works
built small tools

Education

2012 - 2015  Diploma in Computing, Example College
A-levels, Sample School, 2012

Certificates
AWS Certified Developer (2021)
Languages
English, German`,
  },
  {
    name: 'railed',
    hasLooks: true,
    text: `# Ana Beispiel
^# Kontakt
ana@example.de
~ Musterstadt
# Sprachen
Deutsch, Englisch
^# Berufserfahrung
03/2019 – heute	** Softwareentwicklerin
Beispiel AG, Musterstadt
• Betreut die Schnittstellen zu drei Ländern
=01/2017 – 02/2019	** Werkstudentin
Muster GmbH
=# Ausbildung
2013 – 2017	B.Sc. Informatik
Hochschule Musterstadt
=# Zertifikate
Scrum Master, 2020`,
  },
];

const COLUMN_TOP = 9;

/** The lines of one. */
export function linesOf({ hasLooks, text }: TrainedResume): readonly StyledLine[] {
  let column = -1;
  let isBelowBlank = false;
  return text.split('\n').flatMap((raw, at) => {
    const [, gaps = '', mark = '', rest = ''] = /^([=^_]*)(# |\*\* |• |> |~ |)(.*)$/.exec(raw) ?? [];
    if (gaps.includes('^')) column += 1;
    if (rest === '') {
      isBelowBlank = true;
      return [];
    }
    const isLarge = mark === '# ';
    const pieces = rest.split('\t').map((piece, part) => ({
      text: (mark === '• ' ? mark : '') + piece.replace('** ', ''),
      x: (part > 0 ? 400 : mark === '• ' || mark === '> ' ? 52 : 40) + 150 * Math.max(0, column),
      size: hasLooks ? (isLarge ? 13 : mark === '~ ' ? 8.5 : 10) : 0,
      isBold: hasLooks && (isLarge || mark === '** ' || piece.startsWith('** ')),
      boldLead: piece.indexOf(':') + 1,
    }));
    const own = line(40 + at * 14, ...pieces);
    const gapAbove = gaps.includes('^') ? COLUMN_TOP : gaps.includes('=') || isBelowBlank ? 2.4 : 1.2;
    isBelowBlank = false;
    return [
      {
        ...own,
        gapAbove,
        column: Math.max(0, column),
        hasRule: gaps.includes('_'),
        bulletEnd: /^(?:•|-) /.test(own.text) ? 2 : -1,
        room: Math.max(0, 95 - own.text.length),
        page: hasLooks ? (at > 20 ? 2 : 1) : null,
      },
    ];
  });
}
