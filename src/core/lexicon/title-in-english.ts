import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';

// English words of titles, and patterns for them in other languages.
const words = `
working student = werkstudent(?:in)?
software development = (?:software|system|anwendungs|mjukvaru|programvar[ue])(?:entwicklung|ontwikkeling|utveckling|utvikling|udvikling)
web development = webb?(?:entwicklung|ontwikkeling|utveckling|utvikling|udvikling)
software developer = ohjelmistokehittäjä|yazılım geliştirici(?:si)?
software engineer = ing[ée]nieure? (?:(?:de|en) )?(?:(?:d['’]?[ée]|é)tudes(?: (?:et|&) ))?d[ée]veloppements?|yazılım mühendisi|ohjelmistoinsinööri
developer = (?:fach)?informatiker(?:in)?|programmierer(?:in)?|programmeu(?:r|se)|d[ée]veloppeu(?:r|se)|desar?rollador|desenvolvedor|programador|programmat(?:ore|rice)|deweloper(?:ka)?|sviluppat(?:ore|rice)|programist(?:a|ka)|program[aá]tor(?:ka)?|vývojář(?:ka)?|geliştirici(?:si)?|kehittäjä|разработчик|программист(?:ка)?|розробни(?:к|ця)|програміст(?:ка)?
engineer = ing[ée]nieure?|ingenier[oa]|engenheir[oa]|ingegner[ea]|inżynier(?:ka)?|inženýr(?:ka)?
product manager = produktmanager(?:in)?
project manager = projektleit(?:er|ung)|projektleder|projektledare|projectleider|chefe? de proj[ei]to?|jef[ea] de proyectos?|gerente de projetos?|capo progetto|kierowni(?:k|czka) projekt(?:u|ów)|vedoucí projektu
architect = architecte|arquitect[oa]|arquitet[oa]|architett[oa]|architekt(?:ka)?
analyst = analista|analyste|anality(?:k|czka)|analyti(?:k|čka)
tester = testeu(?:r|se)|testerka|collaudatore
administrator = administrateur|administratrice|administrador|amministrat(?:ore|rice)|administratorka
technician = technicien(?:ne)?|técnic[oa]|tecnico
scientist = científic[oa]|cientista
database = bases? de (?:données|datos)|bancos? de dados|baz danych|basi (?:di )?dati
data = données|datos|dados|dati|danych
software = logiciel(?:le)?s?|oprogramowania
system = syst[èe]mes?|sistem(?:as?|i)|systemów
network = réseaux?|redes|reti|sieci
application = aplicaciones|aplicações|applicazioni|aplikacji
test = essais|pruebas|testes|testów
support = soporte|suporte|wsparcia
junior = młodsz[ya]|mladší|júnior
senior = starsz[ya]|starší|sénior
mid-level = medior|pleno`;
// The same for languages with compounds, where these begin or end a word.
const compounds = `
developer = entwickler(?:innen|in)?|ontwikkelaar|utvecklare|utvikler|udvikler
engineer = ingenieur(?:in)?|ingenjör|ingeniør
architect = architekt(?:in)?|arkitekt
analyst = analystin|analist|analytiker(?:in)?
tester = testerin|testare
administrator = administratorin|administratör|beheerder
technician = techniker(?:in)?|tekniker
scientist = wissenschaftler(?:in)?
database = datenbank(?:en(?!twi))?
data = daten(?!schutz)
software = mjukvaru|programvar[ue]|software
system = systeem|system(?=admin|analy|archi)
network = netzwerk|netwerk|nätverks?|netværks?
web = webb
application = anwendungs|applikations|applicatie`;

// Endings for gender and number: “Entwickler:in”, “développeur(se)”, “desarrolladores”.
const ending = String.raw`(?:[/(*:_·.]?-?(?:innen|in|a|e|se|ne|trice)\)?|e?s)?`;
const [begin, end] = [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`];
// One pattern for each list, because the text may be a whole resume.
const translation = (list: string, around: (own: string) => string) => {
  const rows = [...list.matchAll(/^(.+) = (.+)$/gm)];
  const pattern = lettered(around(`(?:${rows.map(([, , own]) => `(${own})`).join('|')})`), 'gu');
  return (text: string) =>
    text.replace(pattern(text), (_, ...found) => ` ${rows[found.findIndex(one => one !== undefined)]?.[1]} `);
};
const translations = [
  translation(words, own => begin + own + ending + end),
  translation(compounds, own => `${begin}${own}(?:-|(?=\\p{L})(?!${ending}${end}))`),
  translation(compounds, own => own + ending + end),
];

const particles = lettered(
  `${begin}(?:de la|d[aeiou]|des|del|dell[ao]|dei|de[rn]|für|voor|för|et|und|och|y)${end}|(?<=\\S)- | -(?=\\S)`,
  'gu',
);
// “Analyst data”: the subject stands after the person, and is moved before.
const behind =
  /\b(developer|engineer|architect|analyst|tester|administrator|technician|scientist|support) ((?:database|data|software|system|network|application|test|web|mobile|security)s?)\b/g;

/** A title translated into English as far as its words are known; an English title stays unchanged. */
export const titleInEnglish = remembered((title: string): string => {
  const small = title.toLowerCase();
  const text = translations
    .reduce((said, translate) => translate(said), small)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === small) return title;
  return text.replace(particles(text), ' ').replace(/ +/g, ' ').replace(behind, '$2 $1');
});
