/** English words for the people who do software work; together with `tester` they end most titles. */
export const WORKERS =
  'engineer|developer|programmer|architect|analyst|scientist|administrator|designer|researcher|specialist';

// One line for each language: words that end titles, and trades whose names mean nothing else.
const words: readonly string[] = [
  // English
  `${WORKERS}|manager|technician|consultant|director|officer|assistant|associate|representative|co-?ordinator|supervisor|lecturer|professor|accountant|bookkeeper|receptionist|secretary|recruiter|therapist|pharmacist|physician|librarian|electrician|mechanic(?!al|s)|plumber|carpenter|welder|cashier|barista|wait(?:er|ress)|bartender|cleaner|paralegal|attorney|auditor|economist|statistician|copywriter|strategist|technologist|apprentice|head of|vice president`,
  '\\b(?:operator|operative|intern(?:ship)?|lead|nurse|teacher|tutor|trainer|driver|chef|cook|clerk|executive|adviser|advisor|buyer|planner|editor|writer|surveyor|controller|attendant|handler|merchandiser|curator|post-?doc\\w*|ph\\.?d|doctoral|fellowship|research fellow|traineeship|trainee|product owner|scrum master|it staff|tester)\\b',
  // German
  'entwickler|ingenieur|leit(?:er|ung)\\b|leiterin|mitarbeiter|(?:fach|pflege|lehr)kraft|techniker|berater|verkäufer|kauf(?:mann|frau|leute)|sachbearbeiter|referent\\b|referentin|fachangestellte|pfleger|erzieher|mechatroniker|elektroniker|monteur|werkstudent|praktik(?:ant|um)|auszubildende|ausbildung z|\\bazubi|doktorand|\\barzt\\b|ärztin',
  // French
  'd[ée]veloppeu|ingénieur|technicien|responsable|conseiller|infirmi|vendeu|comptable|alternan|chargé(?:[·.(]?e\\)?)? d|chef de|direct(?:eur|rice)|chercheu|doctorant|gestionnaire',
  // Spanish and Portuguese
  'desarrollador|desenvolvedor|programador|analista|ingenier|engenheir|técnic[oa]\\b|gerente|vendedor|camarer|assistentes?\\b|encargad|contador\\b|enfermer|administrativ[oa]\\b|becari|estagi',
  // Dutch
  'ontwikkelaar|medewerker|beheerder|adviseur|verpleegkundige|leerkracht|stagiair|promovend|teamleider',
  // Czech and Polish
  'programátor|vývojář|inženýr|\\btechnik\\b|vedoucí|řidič|prodavač|asistent|programista|inżynier|specjalist|kierowni|kierowca|sprzedawca|pracownik',
  // Italian and Danish, Norwegian, Swedish
  'sviluppat(?:ore|rice)|ingegnere|tecnico\\b|impiegat|addett[oa]\\b|utvecklare|utvikler|udvikler|ingeniør|ingenjör|konsulent|konsult\\b|medarbejder|medarbetare|sygeplejerske|sjuksköterska|sykepleier|\\bstipendiat',
  // Russian and Ukrainian, Turkish, Finnish
  'разработчик|инженер|менеджер|розробник|інженер|geliştirici|mühendis|kehittäjä|insinööri',
  // For all genders
  '[mfwdhx]\\s?/\\s?[mfwdhx]\\s?/\\s?[mfwdhx]\\b',
];

/** Matches words that show that a heading or link names a role. */
export const roleWords = new RegExp(words.join('|'), 'i');
