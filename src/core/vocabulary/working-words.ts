// Words for work in other languages than English, as stems that are too long to occur in words of another language.

const stems = (...languages: readonly string[]) => new RegExp(languages.join('|'), 'iu');

/** Matches tests that somebody wrote or ran. */
export const testingAbroad = stems(
  // German, Dutch and the Nordic languages
  'getestet|testautomati|testf[aä]ll|qualitätssicherung|(?:unit|modul|komponenten|integrations|regressions|last|system|abnahme)-?tests?(?![a-zà-ÿ])|automati[a-zà-ÿ]+ test|enhe[dt]stest|teste?a?de\\b|(?:test|code)(?:abdeckung|dekking|täckning)',
  // French and Italian
  "tests? (?:unita|fonction|funzion|automati|d[’']int|di |de (?:charge|non|perf))|test[ée]e?s? (?:avec|et|sur)|collaud|(?:couverture|copertura) (?:des?|dei|di) test",
  // Spanish and Portuguese
  '\\b(?:pruebas|testes) (?:unit|autom|de (?:int|car|reg|soft|ren)|func)|cobertura de (?:pruebas|teste?s?)|\\b(?:de|con|com|en|em|y|e) testing\\b',
  // Polish, Czech, Turkish
  'testow|testov|pokryci[ea] (?:kodu|test)|\\btest(?:y|ów|ami|ů|leri?|lerini) ',
  // Russian and Ukrainian
  'тестиров|тестув|(?:юнит|авто|модульн\\S+ )-?тест|покр[иы]т\\S+ тестами',
);

/** Matches what keeps a service right when something goes wrong. */
export const reliabilityAbroad = stems(
  // Common to many languages
  'valid(?:ier|ering|aci|azi|aç|atie|ace)|walidacj|вал[иі]дац|monitor(?:eo|iz|am|ag|ow|ov)|мон[иі]торинг|integri(?:dad|tà|teit)|int[eé]grit[éä]|transakcj|транзакц|(?:alta|haute) dispon|(?:fiabili|confiabili|affidabili|resiliên|résilien)',
  'fehler(?:behandl|toleran)|ausfallsicher|hochverfügbar|überwachung|zuverlässig|abst[uü]rz|störung',
  "gestion (?:des |d[’'])(?:erreurs|exceptions|incidents)|tolérance aux|contraintes? d[’']|(?:des|de|les) transactions|plantages?",
  '(?:manejo|tratamento|corrección|correção) de (?:erro|excep|exce|bug)|tolerancia a fallos|tolerância a falhas|gestione (?:degli errori|delle ecc)|tolleranza ai',
  'foutafhandeling|beschikbaarheid|betrouwba|bewaking|f[ej][ij]?lh[aå]nd|felhanter|f[öo]rlitlig|pålit?delig|pålitelig|[öo]vervakning|overvå|drifts?säker|drifts?sikker',
  'obsług\\S+ (?:błęd|wyjątk)|niezawodn|wysok\\S+ dostępnoś|(?:ošetření|zpracování) chyb|spolehliv|dostupnost',
  'обробк\\S+ (?:помил|винят)|обработк\\S+ (?:ошиб|исключ)|отказоуст|відмовост|над[её]жн|надійн|доступн[оі]ст|(?:устранен|исправлен|виправлен)\\S+ (?:\\S+ )?(?:баг|ошиб|помил)',
  'hata (?:yönet|ayıkla|düzelt)|doğrulama|güvenilir',
);

/** Openings that name a duty and not a deed. */
export const dutyAbroad =
  /^(?:(?:haupt)?verantwortlich für|zuständig für|responsable d|en charge d|chargée? d|encargad[oa] d|responsável p|responsabile d|verantwoordelijk voor|odpowiedzialn|zodpověd|отвечал|ответств|відповідал|ansvari?g? f[öo]r|ansvarlig for)/iu;

/** Units of time: a number before them does not count things that were made. */
export const timeAbroad =
  /^(?:jahr|monat|woche|tage?n?\b|stund|ann?[éio]|ans\b|mois|semain|semana|jour|año|mes[ei]?s?\b|d[ií]as?\b|settiman|giorn|jaar|maand|weken|dagen|rok|lata?\b|miesi|tygod|dni|let\b|měs|týd|год|лет|мес|недел|дн|рок|міс|тиж|yıl|ay\b|hafta|gün|år|måne|månad|veck|uker|dag)/iu;
