/** What people call the paper itself, at its head; alternatives of a pattern. */
export const PAPER_TITLES =
  'résumé|resumé|resume|curriculum(?: vitae)?|cv|lebenslauf|currículum(?: vitae)?|hoja de vida';
