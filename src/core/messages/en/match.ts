/** The score and its parts, what is asked and shown, and hints on wording. */
export const match = {
  parts: { keywords: 'Keywords', fit: 'Fit' },
  score: {
    unsaid:
      'The posting names few keywords. It is scored as if it named {keywords} more and half of them were shown.',
    reach: 'The nearer your work and level are to what is asked, the more each line counts: here {percent}%.',
    nothingKnown: 'This posting asks for no skill that Evident knows, so there is nothing to score.',
    nothingKnownIn: '“{title}” asks for no skill that Evident knows, so there is nothing to score.',
  },
  unreadable: {
    noLetters:
      'Most letters of this resume have no text behind them, so a parser reads nonsense. Export it again with another font.',
    fewWords: 'There is too little text in this file to read. Is it the right one?',
    littleText:
      'There is too little text in this resume to read: its pages may be pictures. Export it from the program it was written in.',
  },
  fit: {
    noDegree: 'no degree',
    shorterStudies: 'shorter studies or an apprenticeship',
    workInstead: 'work, which will do in its place',
    bachelor: 'a bachelor’s degree',
    master: 'a master’s degree',
    doctorate: 'a doctorate',
    years: '{years} {years, plural, one {year} other {years}}',
    levelByYears: '{level}, by the years it asks for',
    noYears: 'no number of years',
    yearsOfWork: '{time} of such work',
    yearsOfTools: '{time} of {names}',
    stretch: 'A stretch. ',
    moreImplied: ', {implied} more implied',
    lacking: '{names} {names, plural, one {is} other {are}} missing',
    lackingFirst: 'missing first of all: {names}',
    someThere: '{shown} of {all} must-haves',
    allThere: 'All {all} must-haves',
    yearsBySummary: '{time}, by the summary',
    yearsOfInternships: '{time} of internships',
    yearsWithInternships: '{time}, {part} of them internships',
  },
  levels: { intern: 'student or intern', junior: 'junior', mid: 'mid-level', senior: 'senior', lead: 'lead' },
  hints: {
    implied:
      '{names} {names, plural, one {implies} other {imply}} it, but a search for “{keyword}” would not find it. If you have used it, write it out.',
    suggested:
      '{names} {names, plural, one {suggests} other {suggest}} it, and no line says so. If you have used it, write it out: “{keyword}”.',
    otherWords:
      'This line shows it in other words, and a search for “{keyword}” would not find it. If it means the same, use the posting’s word.',
    discipline:
      'The work shows it, but a search for “{keyword}” would not find it: write the word once where it fits.',
    maybeUnread: 'Some letters of this resume have no text behind them, so it may be there unread.',
    partShown: 'Of it, {name} is on the resume.',
    oneIsEnough: 'One of several is enough here, and {name} is on the resume.',
    similarIsEnough: 'The posting takes others of the kind, and {name} is on the resume.',
    acronym:
      'The posting says “{theirs}”, you say “{yours}”. Many searches do not know that these are the same: write both once, as “{long} ({short})”.',
    spelling:
      'The posting says “{theirs}”, you say {yours}. Many searches go by the letters, so write it once as the posting does.',
    misspelt:
      'The resume writes “{wording}”. A search for “{keyword}” would not find it: correct the spelling.',
    quoted: '“{wording}”',
  },
} as const;
