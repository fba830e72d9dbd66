/** Where a resume tells what many countries do not want an employer to ask for, let alone to be told: the label, or the words before the date. */
export const PRIVATE_FACT =
  "\\b(?:(?:date of birth|birth ?date|d\\.?o\\.?b\\.?|marital status|father[’']?s name|religion|gender|geburtsdatum|familienstand|date de naissance|fecha de nacimiento|estado civil|data di nascita|geboortedatum|data urodzenia|stan cywilny)(?=\\s*[:\\-–]|\\s+\\d)|(?:geboren am|née? le) \\d)";
