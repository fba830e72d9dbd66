/** A pattern for personal facts that employers in many countries must not ask for: their label, or the words before a date of birth. */
export const PRIVATE_FACT =
  "\\b(?:(?:date of birth|birth ?date|d\\.?o\\.?b\\.?|marital status|father[’']?s name|religion|gender|geburtsdatum|familienstand|date de naissance|fecha de nacimiento|estado civil|data di nascita|geboortedatum|data urodzenia|stan cywilny)(?=\\s*[:\\-–]|\\s+\\d)|(?:geboren am|née? le) \\d)";
