import type { FactoryEntry, FactoryPerson } from './people.ts';
import { type FactorySection, factoryWords } from './words.ts';

/** A look as people make it in LaTeX: with a document class for resumes, or with their own commands. */
export type LatexLook = {
  readonly id: LatexId;
  readonly engine: 'pdflatex' | 'xelatex';
  readonly columns: number;
};

type LatexId = keyof typeof templates;

/** A person, with dates and headings in LaTeX. */
type Parts = {
  readonly person: FactoryPerson;
  /** The last part of the person's addresses. */
  readonly handle: string;
  readonly heading: (id: FactorySection) => string;
  readonly dates: (entry: FactoryEntry) => string;
};

const signs: Readonly<Record<string, string>> = { '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

const tex = (text: string): string =>
  text.replace(/[&%$#_{}]/g, '\\$&').replace(/[~^]/g, sign => signs[sign] ?? sign);

/** Sets a resume as a LaTeX document. */
export function setLatex(person: FactoryPerson, id: LatexId): string {
  const words = factoryWords[person.language];
  const month = (at: number) => `${words.months[(at - 1) % 12]} ${Math.floor((at - 1) / 12)}`;
  return templates[id]({
    person,
    handle: person.github.replace(/^.*\//, ''),
    heading: section => words.headings[section][0] ?? section,
    dates: ({ from, to }) => `${month(from)} -- ${to === null ? words.present : month(to)}`,
  });
}

const titled = (parts: Parts, id: FactorySection, body: string, command = 'section*'): string =>
  body === '' ? '' : `\\${command}{${tex(parts.heading(id))}}\n${body}\n`;

const entries = (list: readonly FactoryEntry[], set: (entry: FactoryEntry) => string): string =>
  list.map(set).join('\n');

const items = (bullets: readonly string[]): string =>
  bullets.length === 0
    ? ''
    : `\\begin{itemize}${bullets.map(text => `\\item ${tex(text)}`).join('\n')}\\end{itemize}`;

const where = ({ organisation, place }: FactoryEntry): string =>
  [organisation, place].filter(Boolean).map(tex).join(', ');

const skillRows = ({ skills }: FactoryPerson, row: (label: string, list: string) => string): string =>
  skills.map(({ label, items: own }) => row(tex(label), tex(own.join(', ')))).join('\n');

/** All sections, with one command for headings and one layout for entries. */
function sections(
  parts: Parts,
  set: (entry: FactoryEntry) => string,
  skills: string,
  command = 'section*',
): string {
  const { person } = parts;
  return [
    titled(parts, 'summary', tex(person.summary), command),
    titled(parts, 'experience', entries(person.experience, set), command),
    titled(parts, 'projects', entries(person.projects, set), command),
    titled(parts, 'education', entries(person.education, set), command),
    titled(parts, 'skills', skills, command),
    titled(parts, 'languages', tex(person.spoken.join(', ')), command),
  ].join('\n');
}

const fonts = '\\usepackage{lmodern}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}';
const article = (preamble: string, body: string, options = '10pt,a4paper'): string =>
  `\\documentclass[${options}]{article}\n${preamble}\n\\pagestyle{empty}\\setlength{\\parindent}{0pt}\n\\begin{document}\n${body}\n\\end{document}\n`;

/** The document class moderncv, in one of its styles. */
const moderncv =
  (style: string) =>
  (parts: Parts): string => {
    const { person, handle, dates } = parts;
    const [first = '', ...last] = person.name.split(' ');
    const entry = (one: FactoryEntry) =>
      `\\cventry{${dates(one)}}{${tex(one.title)}}{${tex(one.organisation)}}{${tex(one.place)}}{}{${items(one.bullets)}}`;
    const skills = skillRows(person, (label, list) => `\\cvitem{${label}}{${list}}`);
    return `\\documentclass[11pt,a4paper]{moderncv}\\moderncvstyle{${style}}\\moderncvcolor{blue}
${fonts}\\usepackage[scale=0.8]{geometry}
\\name{${tex(first)}}{${tex(last.join(' '))}}\\title{${tex(person.title)}}\\address{${tex(person.place)}}{}{}
\\phone[mobile]{${person.phone}}\\email{${person.email}}\\social[linkedin]{${handle}}\\social[github]{${handle}}
\\begin{document}\\makecvtitle
${sections(parts, entry, skills, 'section')}
\\end{document}
`;
  };

const templates = {
  'latex-tabular': (parts: Parts): string => {
    const { person, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `\\begin{tabular*}{\\textwidth}{l@{\\extracolsep{\\fill}}r}\\textbf{${tex(one.title)}} & ${dates(one)} \\\\ \\textit{\\small ${tex(one.organisation)}} & \\textit{\\small ${tex(one.place)}}\\end{tabular*}\n${items(one.bullets)}\\vspace{4pt}\n`;
    const link = (address: string) => `\\href{https://${address}}{\\underline{${tex(address)}}}`;
    return article(
      `${fonts}\\usepackage[margin=18mm]{geometry}\\usepackage{titlesec,enumitem}\\usepackage[hidelinks]{hyperref}
\\titleformat{\\section}{\\scshape\\raggedright\\large}{}{0em}{}[\\titlerule]\\setlist{nosep,leftmargin=5mm}`,
      `\\begin{center}\\textbf{\\Huge\\scshape ${tex(person.name)}}\\\\ \\vspace{1pt}\\small ${person.phone} $|$ \\href{mailto:${person.email}}{\\underline{${person.email}}} $|$ ${link(person.linkedin)} $|$ ${link(person.github)}\\end{center}
${sections(
  parts,
  entry,
  skillRows(person, (label, list) => `\\textbf{${label}}{: ${list}} \\\\`),
)}`,
      '11pt,letterpaper',
    );
  },
  'latex-icons': (parts: Parts): string => {
    const { person, handle, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `{\\bfseries ${tex(one.organisation)}}\\hfill{\\itshape\\color{red!60!black}${tex(one.place)}}\\\\{\\scshape\\footnotesize ${tex(one.title)}}\\hfill{\\footnotesize\\itshape ${dates(one)}}\n${items(one.bullets)}\\vspace{5pt}\n`;
    return article(
      `\\usepackage{fontspec,xcolor,fontawesome5,titlesec,enumitem}\\setmainfont{Liberation Sans}\\usepackage[margin=16mm]{geometry}\\usepackage[hidelinks]{hyperref}
\\titleformat{\\section}{\\Large\\bfseries}{}{0em}{}[{\\color{gray}\\titlerule[0.9pt]}]\\setlist{nosep,leftmargin=5mm}`,
      `\\begin{center}{\\fontsize{30}{32}\\selectfont ${tex(person.name)}}\\\\{\\small\\color{red!60!black} ${tex(person.title)}}\\\\ \\small\\faMobile\\ ${person.phone} \\quad|\\quad \\href{mailto:${person.email}}{\\faEnvelope\\ ${person.email}} \\quad|\\quad \\href{https://${person.github}}{\\faGithubSquare\\ ${handle}} \\quad|\\quad \\href{https://www.${person.linkedin}}{\\faLinkedin\\ ${handle}}\\end{center}
${sections(
  parts,
  entry,
  `\\begin{tabular}{@{}r@{\\quad}p{120mm}}${skillRows(person, (label, list) => `\\textbf{${label}} & ${list} \\\\`)}\\end{tabular}`,
)}`,
    );
  },
  'latex-two-columns': (parts: Parts): string => {
    const { person, handle, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `{\\large ${tex(one.title)}}\\\\{\\color{teal}\\textbf{${tex(one.organisation)}}}\\\\ \\small\\faCalendar*\\ ${dates(one)}${one.place === '' ? '' : ` \\quad \\faMapMarker\\ ${tex(one.place)}`}\\normalsize\n${items(one.bullets)}\\par\\medskip`;
    const tags = person.skills.flatMap(({ items: own }) =>
      own.map(name => `\\fbox{\\small ${tex(name)}}\\hspace{3pt plus 3pt}`),
    );
    const aside = [
      titled(parts, 'summary', tex(person.summary)),
      titled(parts, 'skills', `\\raggedright ${tags.join('\n')}`),
      titled(parts, 'education', entries(person.education, entry)),
      titled(parts, 'languages', person.spoken.map(tex).join('\\\\ ')),
    ].join('\n');
    const main = [
      titled(parts, 'experience', entries(person.experience, entry)),
      titled(parts, 'projects', entries(person.projects, entry)),
    ].join('\n');
    return article(
      `${fonts}\\usepackage{lato}\\renewcommand{\\familydefault}{\\sfdefault}\\usepackage{xcolor,fontawesome5,titlesec,enumitem,paracol}\\usepackage[margin=15mm]{geometry}\\usepackage[hidelinks]{hyperref}
\\titleformat{\\section}{\\large\\bfseries\\color{teal}}{}{0em}{\\MakeUppercase}[\\titlerule]\\setlist{nosep,leftmargin=4mm}\\columnratio{0.62}\\setlength{\\columnsep}{9mm}`,
      `{\\Huge\\bfseries\\MakeUppercase{${tex(person.name)}}}\\\\[3pt]{\\large\\color{teal} ${tex(person.title)}}\\\\[3pt]\\small\\faAt\\ \\href{mailto:${person.email}}{${person.email}}\\hspace{1em}\\faPhone\\ ${person.phone}\\hspace{1em}\\faMapMarker\\ ${tex(person.place)}\\hspace{1em}\\faLinkedin\\ \\href{https://${person.linkedin}}{${handle}}\\hspace{1em}\\faGithub\\ \\href{https://${person.github}}{${handle}}
\\begin{paracol}{2}${main}\\switchcolumn ${aside}\\end{paracol}`,
    );
  },
  'latex-margin': (parts: Parts): string => {
    const { person, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `\\textbf{${tex(one.organisation)}}\\hfill ${tex(one.place)}\\\\ \\textsl{${tex(one.title)}}\\hfill ${dates(one)}\n${items(one.bullets)}\n`;
    return article(
      `\\usepackage[utf8]{inputenc}\\usepackage[left=50mm,right=20mm,top=20mm]{geometry}\\usepackage{enumitem}\\setlist{nosep}
\\newcommand{\\margined}[1]{\\par\\medskip\\hspace*{-36mm}\\makebox[0pt][l]{\\parbox[t]{33mm}{\\raggedright\\textsc{#1}}}\\hspace*{36mm}\\ignorespaces}`,
      `\\hspace*{-36mm}{\\LARGE\\bfseries ${tex(person.name)}}\\\\ \\hspace*{-36mm}\\rule{162mm}{1pt}\\\\ ${tex(person.place)}\\hfill ${person.email}\\\\ ${person.phone}\\hfill \\texttt{${tex(person.github)}}\\\\ \\mbox{}\\hfill\\texttt{${tex(person.linkedin)}}\\par
${sections(
  parts,
  entry,
  skillRows(person, (label, list) => `\\textit{${label}:} ${list}\\\\`),
  'margined',
)}`,
    );
  },
  'latex-rows': (parts: Parts): string => {
    const { person, dates } = parts;
    const row = (label: string, body: string) => `${label} & ${body} \\\\[4pt]`;
    const table = (body: string) => `\\begin{longtable}{@{}p{32mm}p{125mm}@{}}${body}\\end{longtable}`;
    const entry = (one: FactoryEntry) =>
      row(
        `\\small ${dates(one)}`,
        `\\textbf{${tex(one.title)}}\\newline ${where(one)}${one.bullets.map(text => `\\newline $\\cdot$ ${tex(text)}`).join('')}`,
      );
    const all = (id: FactorySection, list: readonly FactoryEntry[]) =>
      titled(parts, id, list.length === 0 ? '' : table(entries(list, entry)));
    return `\\documentclass[10pt,a4paper]{scrartcl}${fonts}\\usepackage[margin=20mm]{geometry}\\usepackage{longtable}\\usepackage[hidelinks]{hyperref}\\pagestyle{empty}\\setlength{\\parindent}{0pt}
\\begin{document}
\\begin{minipage}[t]{0.6\\textwidth}{\\usekomafont{title}\\Huge ${tex(person.name)}}\\\\ ${tex(person.title)}\\end{minipage}\\hfill\\begin{minipage}[t]{0.38\\textwidth}\\raggedleft ${tex(person.place)}\\\\ Tel.\\ ${person.phone}\\\\ \\url{${person.email}}\\\\ \\url{${person.linkedin}}\\\\ \\url{${person.github}}\\end{minipage}
${titled(parts, 'summary', tex(person.summary))}${all('experience', person.experience)}${all('projects', person.projects)}${all('education', person.education)}
${titled(parts, 'skills', table(skillRows(person, row)))}${titled(parts, 'languages', tex(person.spoken.join(', ')))}
\\end{document}
`;
  },
  'latex-classic': moderncv('classic'),
  'latex-casual': moderncv('casual'),
  'latex-banking': moderncv('banking'),
  'latex-article': (parts: Parts): string => {
    const { person, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `\\item[${tex(one.title)}] ${where(one)}, ${dates(one)}\n${items(one.bullets)}`;
    const list = (id: FactorySection, all: readonly FactoryEntry[]) =>
      titled(
        parts,
        id,
        all.length === 0 ? '' : `\\begin{description}${entries(all, entry)}\\end{description}`,
      );
    return article(
      '\\usepackage[utf8]{inputenc}\\usepackage[margin=25mm]{geometry}\\usepackage{hyperref}',
      `\\begin{center}{\\Large ${tex(person.name)}}\\\\ ${tex(person.place)}\\\\ ${person.phone}\\\\ \\href{mailto:${person.email}}{\\texttt{${person.email}}}\\\\ \\url{https://www.${person.linkedin}/} \\\\ \\url{https://${person.github}}\\end{center}
${titled(parts, 'summary', tex(person.summary))}${list('experience', person.experience)}${list('projects', person.projects)}${list('education', person.education)}
${titled(parts, 'skills', `\\begin{description}${skillRows(person, (label, own) => `\\item[${label}] ${own}`)}\\end{description}`)}${titled(parts, 'languages', tex(person.spoken.join(', ')))}`,
      '11pt',
    );
  },
  'latex-thirds': (parts: Parts): string => {
    const { person, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `{\\bfseries\\MakeUppercase{${tex(one.organisation)}}} | {\\scshape ${tex(one.title)}}\\\\{\\small\\color{gray} ${dates(one)}${one.place === '' ? '' : ` | ${tex(one.place)}`}}\n${items(one.bullets)}\\par\\medskip`;
    const left = [
      titled(parts, 'education', entries(person.education, entry)),
      titled(
        parts,
        'skills',
        skillRows(person, (label, list) => `\\textbf{${label}}\\\\ ${list}\\\\[3pt]`),
      ),
      titled(parts, 'languages', person.spoken.map(tex).join('\\\\ ')),
    ].join('\n');
    const right = [
      titled(parts, 'summary', tex(person.summary)),
      titled(parts, 'experience', entries(person.experience, entry)),
      titled(parts, 'projects', entries(person.projects, entry)),
    ].join('\n');
    return article(
      `\\usepackage{fontspec,xcolor,titlesec,enumitem}\\setmainfont{Liberation Sans}\\usepackage[margin=13mm]{geometry}\\usepackage[hidelinks]{hyperref}
\\titleformat{\\section}{\\Large\\color{gray}}{}{0em}{\\MakeUppercase}\\setlist{nosep,leftmargin=3mm}\\setlength{\\parskip}{0pt}`,
      `\\begin{center}{\\fontsize{34}{36}\\selectfont ${tex(person.name)}}\\\\[4pt]{\\color{gray}\\small\\href{https://${person.linkedin}}{${tex(person.linkedin)}} | \\href{https://${person.github}}{${tex(person.github)}} | \\href{mailto:${person.email}}{${person.email}} | ${person.phone}}\\end{center}\\hrule
\\begin{minipage}[t]{0.33\\textwidth}${left}\\end{minipage}\\hfill\\begin{minipage}[t]{0.64\\textwidth}${right}\\end{minipage}`,
    );
  },
  'latex-aside': (parts: Parts): string => {
    const { person, handle, dates } = parts;
    const entry = (one: FactoryEntry) =>
      `\\makebox[22mm][l]{\\parbox[t]{21mm}{\\raggedright\\small ${dates(one)}}}\\parbox[t]{95mm}{\\textbf{${tex(one.title)}}\\hfill{\\footnotesize ${tex(one.place)}}\\\\ \\textit{${tex(one.organisation)}}\n${items(one.bullets)}}\\par\\medskip`;
    const aside = `\\raggedleft\\small\\section*{contact}${tex(person.place)}\\\\ ${person.phone}\\\\ \\href{mailto:${person.email}}{${person.email}}\\\\ \\href{https://${person.github}}{github://${handle}}\\\\ \\href{https://${person.linkedin}}{linkedin://${handle}}
${titled(parts, 'skills', person.skills.map(({ label, items: own }) => `\\textbf{${tex(label)}}\\\\ ${own.map(tex).join('\\\\ ')}\\\\[3pt]`).join('\n'))}${titled(parts, 'languages', person.spoken.map(tex).join('\\\\ '))}`;
    const main = `${titled(parts, 'summary', tex(person.summary))}${titled(parts, 'experience', entries(person.experience, entry))}${titled(parts, 'projects', entries(person.projects, entry))}${titled(parts, 'education', entries(person.education, entry))}`;
    return article(
      `\\usepackage{fontspec,xcolor,titlesec,enumitem}\\setmainfont{Liberation Sans}\\usepackage[margin=13mm]{geometry}\\usepackage[hidelinks]{hyperref}
\\newcommand{\\firstletters}[1]{\\firstthree#1\\relax}\\def\\firstthree#1#2#3#4\\relax{{\\color{orange}#1#2#3}#4}
\\titleformat{\\section}{\\Large}{}{0em}{\\firstletters}\\setlist{nosep,leftmargin=3mm}`,
      `\\colorbox{darkgray}{\\parbox{\\dimexpr\\textwidth-2\\fboxsep}{\\centering\\vspace{6mm}\\color{white}{\\fontsize{36}{38}\\selectfont ${tex(person.name)}}\\\\[2mm] ${tex(person.title)}\\vspace{6mm}}}
\\begin{minipage}[t]{0.28\\textwidth}${aside}\\end{minipage}\\hfill\\begin{minipage}[t]{0.67\\textwidth}${main}\\end{minipage}`,
    );
  },
};

/** The looks that LaTeX makes. */
export const latexLooks: readonly (LatexLook & { readonly isUnseen: boolean })[] = [
  { id: 'latex-tabular', engine: 'pdflatex', columns: 1, isUnseen: false },
  { id: 'latex-icons', engine: 'xelatex', columns: 1, isUnseen: false },
  { id: 'latex-two-columns', engine: 'pdflatex', columns: 2, isUnseen: false },
  { id: 'latex-margin', engine: 'pdflatex', columns: 1, isUnseen: false },
  { id: 'latex-rows', engine: 'pdflatex', columns: 1, isUnseen: false },
  { id: 'latex-classic', engine: 'pdflatex', columns: 1, isUnseen: false },
  { id: 'latex-casual', engine: 'pdflatex', columns: 1, isUnseen: true },
  { id: 'latex-banking', engine: 'pdflatex', columns: 1, isUnseen: true },
  { id: 'latex-article', engine: 'pdflatex', columns: 1, isUnseen: true },
  { id: 'latex-thirds', engine: 'xelatex', columns: 2, isUnseen: true },
  { id: 'latex-aside', engine: 'xelatex', columns: 2, isUnseen: true },
];
