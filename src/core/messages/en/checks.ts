/** The messages of each check, by its id: titles, why it matters, what to do (`todo`: the short form among the advice), and findings. */
export const checks = {
  'bullets-without-action': {
    title: 'The bullets say what was built',
    failureTitle: 'Several bullets do not say what was built',
    description: 'A bullet that opens with what you did is evidence; a duty or a list of words is not.',
    noVerb: 'It names things without a verb.',
    duty: 'It names a duty, not what you did.',
  },
  'contact-in-header-or-footer': {
    title: 'The contact details are in the body',
    failureTitle: 'The contact details are only in the page header or footer',
    description:
      'Many parsers skip headers and footers, so the application may arrive without a way to answer.',
    advice: 'Move the contact details to the first lines of the body.',
  },
  'contact-not-on-one-line': {
    title: 'The contact details are on one line',
    failureTitle: 'The contact details are spread over several lines',
    description: 'One plain line of contact details is what most parsers read whole.',
    advice: 'Put e-mail, phone and links on one line under your name.',
    onThisLine: '{what}:',
  },
  'degree-not-shown': {
    title: 'The degree asked for, or work in its place, is on the resume',
    failureTitle: 'The degree asked for is not on the resume',
    description:
      'Application forms often ask about the degree. Many postings accept “or equivalent”, so look for those words.',
    asked: 'Asked for: {degree}.',
    otherLanguage: 'The degree may be written in another language.',
    notRecognised: 'Education is listed, but no degree was recognised in it.',
    noneFound: 'Asked for: {degree}. None was found.',
  },
  'exaggerated-scale': {
    title: 'No claim of scale goes beyond what the resume supports',
    failureTitle: 'A claim of scale goes beyond what the resume supports',
    description:
      'Nobody expects large numbers early in a career, and one that is not believed puts the others in doubt.',
    advice: 'Say what you measured and where, or leave the number out.',
    maybeEmployers: 'A large number may be true of the employer’s system; the resume alone does not tell.',
    muchOnTrust: '“{claim}” asks the reader to take much on trust.',
  },
  'file-too-large': {
    title: 'The file is small enough for every parser',
    failureTitle: 'The file is larger than some parsers accept',
    description: 'Greenhouse does not parse files of more than 2.5 MB.',
    advice: 'Leave out pictures, or export with smaller ones, until the file is under 2.5 MB.',
    size: 'The file has {size} MB.',
  },
  'hidden-text': {
    title: 'All text can be seen',
    failureTitle: 'There is text that a reader cannot see',
    description:
      'White, invisible or off-page text looks like an attempt to trick the parser, and anybody sees it once the text is extracted.',
    todo: 'Remove the hidden text',
    advice: 'Remove the hidden text, or show it if it is true.',
  },
  'keyword-stuffing': {
    title: 'No keyword is repeated without purpose',
    failureTitle: 'Keywords are repeated without purpose',
    description: 'Repeating a keyword gains nothing here, and readers take a wall of keywords for padding.',
    advice: 'Name each skill once in the list and once where you used it.',
    manyInOneBreath: 'It names more than {most} skills in one breath.',
    repeatedOnLine: '{skill} is named {count} times on one line.',
    repeatedInSkills: '{skill} is named {count} times in the skills list.',
  },
  'link-without-address': {
    title: 'Links show their address',
    failureTitle: 'A link hides its address',
    description:
      'Parsers keep the text of a link and drop where it leads; on paper, the text is all there is.',
    todo: 'Write out the addresses of links',
    advice: 'Write the address itself, for example github.com/your-name.',
    notPrinted: 'The address {url} is not printed.',
  },
  'missing-contact': {
    title: 'Name, e-mail and phone can be read',
    failureTitle: 'Contact details are missing',
    description: 'A resume without a name or a way to answer cannot be filed under a person.',
    todo: 'Add the contact details that are missing',
    advice: 'Add at the top, as plain text: {details}.',
    email: 'e-mail address',
    phone: 'phone number',
    name: 'name',
    maybeUnread: 'Not found: {details}. Some of the text cannot be read, so it may be there.',
    noName: 'No line was recognised as a name.',
    maybePhone: 'There is a long number near the top that may be a phone number.',
    notFound: 'Contact details that were not found: {details}.',
  },
  'missing-pillar': {
    title: 'Every core topic of the role that the posting names has a line',
    failureTitle: 'A core topic of the role that the posting names has no line',
    description:
      'Database design, APIs, security, tests and reliability are what the work is judged by; one honest line on each is enough.',
    advice: 'Where you have done it, add one line of the kind shown, with your own facts in the blanks.',
    noLines: 'No lines of jobs or projects were found.',
    lineCouldRead: '{topic}: if you have done it, a line could read: “{pattern}”',
  },
  'missing-section': {
    title: 'Experience or Projects, Skills and Education have headings',
    failureTitle: 'A section that parsers look for has no heading',
    description:
      'Parsers file what they read under the heading above it; a section without a heading is lost or filed wrongly.',
    todo: 'Give {sections} a heading',
    advice:
      'Have {count, plural, one {a section} other {a section each}} for {sections}, under a heading on a line of its own.',
    otherLanguage:
      'The resume does not seem to be in English, so its headings may be right in its own language.',
    maybeUnread: 'Some of the text cannot be read, and headings may be among it.',
    noText: 'There is no text to look for headings in.',
    maybeUnknownHeading: '{sections} may be there, under a heading that parsers do not know.',
    noHeading: 'No heading for {section} was found.',
    work: 'Experience or Projects',
    skills: 'Skills',
    education: 'Education',
  },
  'multi-column': {
    title: 'The text runs in one column',
    failureTitle: 'The text runs in two or more columns',
    description:
      'Some parsers read straight across the page, so that columns are mixed or change their order.',
    todo: 'Set the text in one column',
    advice: 'Set the body in one column: some parsers read straight across the page and mix two.',
    columns: 'The text runs in {columns} columns.',
  },
  'no-full-project': {
    title: 'One project has an API, a database and tests together',
    failureTitle: 'No project shows an API, a database and tests together',
    description: 'One small system that has all three proves more than several that have one each.',
    advice:
      'Say in one project which API, which database and which tests it has; if it lacks one, add it to the project first.',
    notEnglish: 'The projects do not seem to be described in English.',
    notTold: 'The projects could not be told apart.',
    inDifferentJobs: 'All three are shown, in different jobs.',
    lacks: 'It does not show {parts}.',
  },
  'no-github-link': {
    title: 'The code of the projects can be found',
    failureTitle: 'There are projects with code and no GitHub link',
    description: 'Code that can be read is the strongest evidence early in a career.',
    todo: 'Link to your code',
    advice: 'Add the address of your GitHub profile or of the project, if the code is yours to show.',
    noAddress: 'GitHub is named, but no address was found.',
    maybeNoCode: 'The projects may not have code.',
    noLink: 'This project has code, and no link leads to it.',
  },
  'no-measure': {
    title: 'A bullet has a figure that can be checked',
    failureTitle: 'No bullet has a figure that can be checked',
    description:
      'A modest number that one can ask about, such as coverage or a time in a local benchmark, makes a line concrete.',
    todo: 'Put a figure into a line',
    advice:
      'Put a figure that you can answer for into a line: how many, how large, how often, how much faster or cheaper than before.',
    none: 'No bullet has such a figure.',
  },
  'no-reliability': {
    title: 'A bullet says how the work was made reliable',
    failureTitle: 'No bullet says how the work was made reliable',
    description:
      'Validation, constraints, timeouts, retries, error handling or tests show that the work holds when things go wrong.',
    none: 'No bullet mentions validation, constraints, error handling, retries or tests.',
  },
  'no-summary': {
    title: 'A short summary opens the resume',
    failureTitle: 'The summary is missing, long or in the first person',
    description:
      'Two or three concrete sentences at the top say what you can do today and what you are looking for.',
    todo: 'Open with a short summary',
    advice:
      'Open with a summary of at most 70 words: what you do, what you have shown, what you are looking for.',
    todoShorter: 'Shorten the summary',
    adviceShorter:
      'Cut the summary from {words} words to 70 at most: what you do, what you have shown, what you are looking for.',
    noText: 'There is no text to look for a summary in.',
    maybeElsewhere: 'This may be a summary under another heading: “{start} …”',
    notFound: 'No summary was found under the name.',
    notEnglish: 'The summary is in another language than English, of which only a part is understood here.',
    wordCount: 'The summary has {words} words.',
    firstPerson: 'The summary says “{word}”.',
  },
  'no-text-layer': {
    title: 'Every page has text that a machine can read',
    failureTitle: 'A page is a picture without text',
    description: 'Parsers read the text of a file, not its pixels: a scanned page arrives empty.',
    todo: 'Export the resume with its text, not as a picture',
    advice: 'Export the resume from the program it was written in, instead of scanning or flattening it.',
    noText: 'No text was found on the page.',
  },
  'non-standard-heading': {
    title: 'The headings are the ones that parsers know',
    failureTitle: 'A heading is not one that parsers know',
    description: 'Some parsers work from a list of headings and skip a section whose name is not on it.',
    advice: 'Use the usual words for headings: Summary, Experience, Projects, Skills, Education.',
    otherLanguage: 'The headings may be the usual ones of another language.',
    safer: '“{heading}” is safer as {safer}.',
    quoted: '“{name}”',
    projectsOrExperience: '“Projects” or “Experience”',
  },
  'skills-off-target': {
    title: 'The skills list names what is required',
    failureTitle: 'The skills list lacks most of what is required',
    description:
      'Recruiters search and skim the skills list. It should name what the posting requires, as far as that is true.',
    advice: 'Add to the skills list the required skills that you have used.',
    listed:
      '{found} of {all} {all, plural, one {required skill} other {required skills}} listed. Not listed: {names}.',
  },
  'summary-off-target': {
    title: 'The summary speaks to this posting',
    failureTitle: 'The summary does not speak to this posting',
    description: 'The summary is read first: it should name the job, or what the job asks for first.',
    todo: 'Aim the summary at this posting',
    advice: 'Name the posting’s title in the summary, or two of its first keywords that you have proven.',
    tooFewKeywords: 'The posting names too few keywords.',
    namesNeither: 'It names neither the title nor two of the first keywords, such as {keywords}.',
  },
  table: {
    title: 'No content is in a table',
    failureTitle: 'Some content is in a table',
    description: 'Some parsers drop the cells of a table, or read them in an order of their own.',
    todo: 'Write the table as plain lines',
    advice: 'Write the content of the table as plain lines.',
    found: '{tables} {tables, plural, one {table was} other {tables were}} found.',
  },
  'text-box': {
    title: 'No text is in a text box',
    failureTitle: 'Some text is in a text box',
    description: 'Text in a box apart from the rest is often skipped, or read after everything else.',
    advice: 'Move the text of the box into the body.',
  },
  'thin-stack': {
    title: 'Each part of the role’s stack has a tool on the resume',
    failureTitle: 'A part of the role’s stack has no tool on the resume',
    description: 'With one tool from every group, a small service can be built and shipped.',
    advice: 'If you have used something from that group, name it in Skills and show it in a project.',
    nothingFound: '{group}: nothing was found. The posting asks for {names}.',
  },
  'tiny-text': {
    title: 'The text is large enough to read',
    failureTitle: 'Much of the text is smaller than 7 points',
    description: 'After the parser, people read the resume, on a screen or on paper.',
    advice: 'Set the text in 10 points or more, and cut words rather than size.',
    share: '{percent}% of the letters are under 7 points.',
  },
  'title-not-shown': {
    title: 'The posting’s title is on the resume',
    failureTitle: 'The posting’s title is nowhere on the resume',
    description:
      'Recruiters search by title; a common variant counts (Backend Developer for Backend Engineer).',
    advice:
      'If the title is a fair name for what you do or are looking for, put it under your name or in the summary.',
    otherLanguage: 'The titles on the resume may be in another language.',
    maybeSame: '“{title}” may be the employer’s own name for “{nearest}”.',
    nearest: 'What comes nearest to “{title}” on the resume:',
    notFound: 'Neither “{title}” nor a common variant was found.',
  },
  'too-long': {
    title: 'The length fits the years',
    failureTitle: 'The resume is longer than the years call for',
    description:
      'One page holds the first three years of work, two pages a longer career; what comes after is seldom read.',
    todo: 'Cut what does not answer the posting',
    advice: 'Keep what answers the posting and cut the rest.',
    academic: 'An academic CV may be longer.',
    pages: '{pages} pages; two would do.',
    pagesForNoYears: '{pages} pages and no years of work yet; one page would do.',
    pagesForYears:
      '{pages} pages for {years} {years, plural, one {year} other {years}} of work; {allowed, plural, one {one page} other {two pages}} would do.',
  },
  'too-many-skills': {
    title: 'The skills list is short and says nothing twice',
    failureTitle: 'The skills list is long or repeats itself',
    description: 'A short list that answers the posting is believed; a long one hides what matters.',
    todo: 'Shorten the skills list',
    advice: 'Keep the skills that the posting asks for and that the rest of the resume proves.',
    count: 'The skills list has {count} items.',
    same: '“{first}” and “{second}” are the same skill.',
  },
  'unclear-dates': {
    title: 'The dates of the jobs read like “Mar 2023 – Aug 2024”',
    failureTitle: 'Some dates may be misread',
    description:
      'Parsers count the years of experience from the dates; bare years, short numbers and broken lines are often misread.',
    todo: 'Write dates that cannot be misread',
    advice: 'Write every period as “Mar 2023 – Aug 2024” or “Mar 2023 – Present”, on one line.',
    otherLanguage: 'The dates may be written as is usual in another language.',
    noDates: 'For some jobs no dates were found.',
    numeric: 'The month is a number.',
    shortYear: 'The year has two digits.',
    season: 'A season is not a month.',
    noMonths: 'The months are missing.',
    broken: 'The period is broken over two lines.',
  },
  'unproven-keywords': {
    title: 'Projects or jobs prove what is required',
    failureTitle: 'Too few required keywords are proven in projects or jobs',
    description: 'A skill in a list is a claim; a line about what was built with it is evidence.',
    advice:
      'Say in a project or job what you built with at least a third of the required skills, as far as you have.',
    proven: '{proven} of {all} {proven, plural, one {is} other {are}} proven. Not yet: {names}.',
  },
  'unreadable-characters': {
    title: 'Every letter comes out as text',
    failureTitle: 'Some letters do not come out as text',
    description:
      'Icon fonts, letters with no text behind them and spaced-out words turn into other characters or fall apart when read.',
    todo: 'Set the text in a common font',
    advice: 'Use a common font without icons or wide letter spacing, and export the file again.',
    onThisLine: 'This line has characters with no meaning.',
  },
  'years-short': {
    title: 'The years asked for are there',
    failureTitle: 'Fewer years of such work than the posting asks for',
    description:
      'Many people are hired with fewer years than the posting asks for; it is good to know that the question may come.',
    claimed: 'The summary says {claimed}; the dates of such work add up to {shown}.',
    asked: 'Asked for: {asked}. The dates of such work add up to {shown}.',
    ofAll: 'Asked for: {asked}. Of {worked} on the resume, {shown} are of that.',
    ofOther: 'Asked for: {asked}. Nothing in the {worked} on the resume shows it.',
    noneDated: 'Asked for: {asked}. No dates of such work were found.',
  },
} as const satisfies Readonly<Record<string, CheckMessages>>;

/** The messages that every check has: for a pass and a failure, why it matters, and, if possible, what to do. */
type CheckMessages = {
  readonly title: string;
  readonly failureTitle: string;
  readonly description: string;
  readonly [more: string]: string;
};
