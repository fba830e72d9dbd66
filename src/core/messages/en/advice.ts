/** The sentences of the verdict, names of trades, and advice. */
export const advice = {
  verdict: {
    closed: 'This posting says that it no longer takes applications.',
    otherLanguage: 'The posting is in {posting}; the resume seems not to be.',
    languageThan: 'The posting is in {posting}; the resume seems to be in {resume}.',
    languages: 'It asks for {languages}, which the resume does not name.',
    languagesAndPlace: 'It asks for {languages} and is for {place}; the resume names neither.',
    languagesBegun: 'It asks for {languages}; the resume shows a beginner’s level.',
    languageShort: 'It asks for {language} at {wanted}; the resume shows {held}.',
    conditions:
      '{conditions, plural, one {One condition} other {Conditions}} only you can judge: {conditions}.',
    place: 'It is for {place}; the resume names no place there.',
    studies: 'It is for students; the resume shows no studies under way.',
    shortOf: 'It asks for {asked}, the resume shows {shown}.',
    noDegree: 'It asks for {asked}; no degree was found on the resume.',
    degreeUntold: 'It asks for {asked}; the resume names a school but not the degree.',
    degreeShorter: 'It asks for {asked}; the resume shows shorter studies or an apprenticeship.',
    otherTrade: 'Another trade: the posting is for work that this resume does not show.',
    otherTradeIn: 'Another trade: the posting is for {trade}, and the resume shows no such work.',
    otherTradeFrom: 'Another trade: the posting is for {asked}, the resume for {own}.',
    longStretch: 'A big stretch: the position is {asked}, the resume is {shown}.',
    forBeginners: 'A place to begin: the position is for a {asked}, and the resume reads as {shown} already.',
    belowLevel: 'Below your level: the position is {asked}, the resume is {shown}.',
    yearsUnknown: 'It asks for {asked}; the dates on the resume do not tell how long yours was.',
    noYears: '{stretch}It asks for {asked}, and the resume shows none that was paid.',
    noJobNames: '{stretch}It asks for {asked}, and no job on the resume names that.',
    otherYears: '{stretch}It asks for {asked}; nothing in the {worked} on the resume shows it.',
    internships: '{stretch}It asks for {asked}, the resume shows internships of {shown}.',
    fewYears: '{stretch}It asks for {asked}, the resume shows {shown}.',
    nearlyYears: 'Nearly: it asks for {asked}, the resume shows {shown}; many are hired with that.',
    oneLevelUp:
      'One step up: the position is {asked}, the resume reads as {shown}; {met} of {all} {all, plural, one {must-have} other {must-haves}} {met, plural, one {is} other {are}} there{more}.',
    furtherAlong:
      'You are further along: the position is {asked}, the resume is {shown}; {met} of {all} {all, plural, one {must-have} other {must-haves}} {met, plural, one {is} other {are}} there{more}.',
    nearTrade:
      'A step to the side, from {own} to {asked}: {met} of {all} {all, plural, one {must-have} other {must-haves}} {met, plural, one {is} other {are}} there{more}.',
    projectsOnly:
      'No paid work yet, and the projects speak for you: {met} of {all} {all, plural, one {must-have} other {must-haves}} {met, plural, one {is} other {are}} there{more}.',
    allShown:
      'Strong match: {all, plural, one {the} other {all}} {all} {all, plural, one {must-have is} other {must-haves are}} shown.',
    allAndWishes:
      'Strong match: {all, plural, one {the} other {all}} {all} {all, plural, one {must-have is} other {must-haves are}} shown, and {shown} of {wishes} {wishes, plural, one {wish} other {wishes}}.',
    allNamed:
      '{all, plural, one {The} other {All}} {all} {all, plural, one {must-have is} other {must-haves are}} named; show more of {all, plural, one {it} other {them}} in jobs or projects.',
    allProven:
      '{all, plural, one {The} other {All}} {all} {all, plural, one {must-have is} other {must-haves are}} shown.',
    strong: 'Strong match: {shown} of {all} must-haves {shown, plural, one {is} other {are}} there{more}.',
    strongLacking:
      'Strong match: {shown} of {all} must-haves {shown, plural, one {is} other {are}} there{more}; {lacking}.',
    mainMissing: 'The job is about {name}, and nothing on the resume names it.',
    mainNear: 'The job is about {name}; the resume shows {by}, which is near it.',
    mainListed: 'The job is about {name}; the resume names it, and no line yet says what you did with it.',
    mainImplied: 'The job is about {name}; it follows from what the resume shows, and is not named.',
    mostlyListed: '{there} are there, {listed} of them only in a list: say what you did with them.',
    onlyListed: '{there} are there, but only in a list: say what you did with them.',
    unsaid: '{there} are there, {implied} of them only implied: name what you have used.',
    oneMissing: 'Close: all of the {all} must-haves but {name}.',
    close: 'Close: {shown} of {all} must-haves {shown, plural, one {is} other {are}} there{more}; {lacking}.',
    halfWay:
      'Partial match: {shown} of {all} must-haves {shown, plural, one {is} other {are}} there{more}; {lacking}.',
    someWay:
      'Weak match: {shown} of {all} must-haves {shown, plural, one {is} other {are}} there{more}; {lacking}.',
    noneShown: 'Far off: none of the {all} must-haves is there.',
    noneByName: 'None of the {all} must-haves is there; the points come from the rest.',
    onlyOneMissing: 'It asks for one thing that Evident knows, {name}, and the resume does not name it.',
    onlyOneNamed:
      'It asks for one thing that Evident knows, {name}, and no line yet says what you did with it.',
    wishesShown: 'It requires nothing by name; all {all} things that it would like are there.',
    wishesOnly:
      'It requires nothing by name; of the {all} things that it would like, {shown} {shown, plural, one {is} other {are}} there.',
    partlyRead: 'Some of the resume cannot be read, so more may be there than was found.',
    noJobsFound: 'No job was found under its heading, so years and level are a guess.',
    rough:
      'The posting names little ({count} {count, plural, one {keyword} other {keywords}}), so take the number as a rough one.',
  },
  trades: {
    software: 'software development',
    backend: 'backend development',
    frontend: 'frontend development',
    fullstack: 'full-stack development',
    web: 'web development',
    mobile: 'mobile development',
    game: 'game development',
    embedded: 'embedded software',
    security: 'security',
    'data-engineering': 'data engineering',
    'data-science': 'machine learning and data science',
    'data-analysis': 'data analysis',
    devops: 'infrastructure and operations',
    qa: 'software testing',
    administration: 'systems and networks',
    support: 'IT support',
    management: 'engineering management',
  },
  advice: {
    proveTitle: 'Prove {name} in a project or job',
    nameTitle: 'Name {name} where you used it',
    showTitle: 'Show {name}',
    prove: 'Say in the project or job where you used {name} what you did with it; so far it is only named.',
    name: 'Write {name} in the line where you used it, if you did; {by} only {by, plural, one {implies} other {imply}} it.',
    otherWords: 'Write {name} in the line that shows it in other words, if it means the same.',
    show: 'Add {name} to the project or job where you used it; nothing on this resume names it. If you have not, leave it out.',
    hold: 'Name {name} with its year, if you hold it; nothing on this resume does. If you do not, leave it out.',
    showDone:
      'If {name} was part of a project or job, say so there; nothing on this resume names it. If it was not, leave it out.',
    beginTitle: 'To change fields, show {name} first',
    begin: 'If you want to go into this work, show {name} first: a small project of your own will do.',
    leadTitle: 'Show {name} higher up',
    lead: 'The posting is about {name}, and only a project shows it. If a job used it too, say so there; else put the project first.',
    nearerTitle: 'Look for postings nearer to your work',
    nearerIn: 'This is another trade: look first for postings in {trades}, where your work counts.',
    nearer: 'This is another trade: look first for postings where the work that you have done counts.',
    turnTitle: 'Say why you are changing fields',
    turn: 'Say at the top why you are moving from {own} to {asked}, and what of your work carries over: the posting is in another field.',
    levelTitle: 'Look for postings at your level',
    level:
      'The level asked for is {asked}, and your resume reads as {shown}: look for positions at your level first.',
    growTitle: 'Show how far along you are',
    grow: 'The position is {asked}, your resume reads as {shown}: say what you were alone responsible for, or look for positions at your level too.',
    overTitle: 'Say why you want this level',
    over: 'The position is {asked}, your resume is {shown}: say in a line why you want it, or look for positions at your level.',
    yearsTitle: 'Say what makes up for the years',
    years:
      'The posting asks for {asked}, your dates show {shown}: say at the top what makes up for it, or look for postings that ask for less too.',
    jobsTitle: 'Write your jobs so that they are found',
    jobs: 'Begin each job with its title, employer and dates (“Jan 2022 – Present”), above its bullets: under the heading none was found, so its time does not count.',
    personalTitle: 'Leave out what is private',
    personal:
      'Leave out “{words}” and the like, unless the country you apply in expects it: in many, employers must not weigh it, and it takes up room.',
    presentTitle: 'Is “Present” still so?',
    present:
      'A job that goes on to “Present” is counted up to today, but the file was last changed in {month}. If the job has ended, write when.',
    photoTitle: 'There is a photo',
    photo:
      'Whether a photo is wanted depends on the country: in the USA, Canada, the UK and Ireland leave it out; elsewhere it may be usual, and is seldom required.',
    leftoversTitle: 'Remove what the template left behind',
    leftovers: 'Replace or remove “{words}” and whatever else the template left behind.',
    languageTitle: 'Send it in English',
    language: 'Send the resume in English: the posting is in English, and the resume seems not to be.',
    spokenTitle: 'Say how well you speak {languages}',
    spoken:
      'Say at the top how well you speak {languages}, if you do: the posting asks for it, and the resume does not name it.',
    spokenBelow:
      'The posting asks for more {languages} than the resume shows. If you have learnt more by now, write the level; if not, ask before you apply whether it is enough.',
    placeTitle: 'Say whether the place suits you',
    place:
      'Say at the top if you are in {place}, or would move there: the posting is for people there, and the resume does not say so.',
    silentTitle: 'Say what you did in your newest job',
    silent:
      'Say under “{job}” what you built there and what came of it: the newest job is read first, and nothing stands below it.',
    agreeTitle: 'Make the summary and the dates agree',
    agree: 'Correct the summary or the dates: it says {claimed}, and the jobs add up to {shown}.',
    near: 'Say beside {by} that it is the nearest thing to {name} that you know: they ask for {name}, and nothing on this resume names it.',
    elsewhere: 'Take over the line from your resume “{resume}”: “{line}”. This resume does not show {name}.',
    sinceTitle: 'Say what you have done since',
    since: 'Say what you have done since {year}, when the last job on the resume ended.',
  },
} as const;
