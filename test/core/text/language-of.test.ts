import { describe, expect, it } from 'vitest';
import { isEnglish, languageOf } from '../../../src/core/text/language-of.ts';

describe('whether a text is English', () => {
  const texts: readonly (readonly [string, string, boolean])[] = [
    ['sentences', 'Built an API for the shop and wrote tests with the team.', true],
    ['lists', 'Python, Go, Docker, Kubernetes, Terraform, Redis, Kafka', true],
    [
      'names from elsewhere',
      'Worked at Société Générale in La Défense, Paris, with the team of El País',
      true,
    ],
    [
      'German',
      'Entwicklung einer Anwendung für die Verwaltung und Pflege der Daten mit Java, sowie Tests für das Team',
      false,
    ],
    [
      'Spanish',
      'Desarrollo de una aplicación para la gestión de los datos con el equipo y para las pruebas del sistema',
      false,
    ],
    [
      'Polish',
      'Tworzenie usług oraz testów dla zespołu przy projekcie, który jest używany dla portu oraz latarni',
      false,
    ],
    [
      'Czech',
      'Vedl jsem vývoj služeb, které jsou v provozu, nebo při testech jako člen týmu, který jsem založil',
      false,
    ],
    [
      'Swedish',
      'Utveckling av tjänster för hamnen och av tester, som är i drift på kusten och för laget',
      false,
    ],
    [
      'filler',
      'Lorem ipsum dolor sit amet, ut enim ad minim veniam, sed do eiusmod et dolore, ac nec vel',
      false,
    ],
    ['Chinese', '负责后端开发与数据库设计，使用 Python 和 Go', false],
  ];
  for (const [name, text, english] of texts) it(name, () => expect(isEnglish(text)).toBe(english));
});

it('gives placeholder text no language, even if it shares words with one', () => {
  const filler = 'Donec et mollis, sed et arcu ac semper; ut et amet et libero, nec eget les des vel';
  expect(languageOf(filler)).toBeNull();
});

it.each([
  ['English', 'Built an API for the shop and wrote tests with the team.'],
  ['English', ''],
  ['English', 'You’ve seen it, we’ve run it, they’ve sold it, I’ve kept it'],
  ['English', 'Met goals per month, do pro bono, lumen.com, Java SE; do, per, met, pro'],
  ['German', 'Entwicklung für das Team und den Laden, sowie Tests mit der Kasse'],
  ['Spanish', 'Desarrollo de los servicios y las pruebas para el equipo'],
  ['Portuguese', 'Desenvolvimento dos serviços para uma loja, com testes, pelo time'],
  ['Turkish', 'Liman için bir servis ve testler ile izleme, ekip olarak bu işte'],
  ['Russian', 'Разработка сервисов и тестов для порта'],
  ['Ukrainian', 'Розробка сервісів і тестів для порту'],
  ['Danish', 'Udvikling af tjenester til havnen og det at teste, og drift af dem'],
  ['Norwegian', 'Utvikling av tjenester til havnen og det å teste, og drift av dem'],
  [null, 'Go och för und les'],
  [null, 'Go und der das mit och för av är'],
  ['German', 'Go und der das mit von och för av är'],
  [null, '负责后端开发与数据库设计，使用 Python 和 Go'],
])('the language is %s: “%s”', (language, text) => expect(languageOf(text)).toBe(language));

// Words that hold sentences together, by language: any of them, four times over, and nothing English beside it.
const FOREIGN = {
  German: 'und der das mit für von bei zur zum eine einer sowie den dem',
  Spanish: 'los las del por para una que como desde hasta con sus',
  French: 'les des du le et dans pour avec sur une aux ainsi',
  Italian: 'il della nel che degli',
  Dutch: 'het een voor',
  Portuguese: 'dos pela não uma em',
  Latin: 'ut sed ac nec amet eget vel non',
  Polish: 'oraz przy dla jest się który',
  Czech: 'jsem nebo při které jako',
  Swedish: 'och för av är på',
  Norwegian: 'og',
};

describe('the words of a sentence', () => {
  const words = Object.entries(FOREIGN).flatMap(([name, list]) => list.split(' ').map(word => [name, word]));
  it.each(words)('of %s: “%s” tells from the fourth on', (_, word) => {
    expect(isEnglish(`Go ${word} `.repeat(4))).toBe(false);
    expect(isEnglish(`Go ${word}\n`.repeat(4))).toBe(false);
    expect(isEnglish(`Go ${word} `.repeat(3))).toBe(true);
  });

  it.each(
    'the and of to for with on by from using that into which our was were is are it its their through across'
      .split(' ')
      .map(word => [word]),
  )('of English: “%s” weighs as much', word => {
    expect(isEnglish(`${word} Go und `.repeat(4))).toBe(true);
    expect(isEnglish(`${word} Go und `.repeat(4).concat('und'))).toBe(false);
  });

  it('are not counted if one letter in five is of another script', () => {
    expect(isEnglish('abcd д')).toBe(true);
    expect(isEnglish('abcd дд')).toBe(false);
    expect(isEnglish('ɏɏɏɏɏ')).toBe(true);
    expect(isEnglish('ɐɐɐɐɐ')).toBe(false);
    expect(isEnglish('')).toBe(true);
  });
});

it.each([
  ['German', 'Java-Entwickler gesucht. Erfahrung mit Java und Docker'],
  ['French', 'Développeur Java. Expérience avec Docker et Kafka'],
  ['English', 'Java developer wanted. Experience with Java, und Docker, mit Kafka'],
  ['English', 'Software Engineer, Rio de Janeiro. Skills: Go, Kafka'],
  ['English', 'Erfahrung mit Java, mit Docker'],
])('is told of a few lines, too, where no word is English: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
