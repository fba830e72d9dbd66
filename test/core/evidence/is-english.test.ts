import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../src/core/evidence/is-english.ts';

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
