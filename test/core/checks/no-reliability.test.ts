import { noReliability } from '../../../src/core/checks/no-reliability.ts';
import { testCheck } from './test-check.ts';

const job = (line: string) => ({ resume: `Experience\nEngineer at Example\n- ${line}` });

testCheck(noReliability, {
  passes: Object.fromEntries(
    [
      'Validated request bodies with Zod.',
      'Wrapped the transfer in a transaction.',
      'Retries are idempotent by request id.',
      'Added timeouts and consistent error handling.',
      'Logged a correlation ID with every call.',
      'Wrote unit tests for the parser.',
      'Developing features and automatic tests.',
      'Writing selftests of the network stack.',
      'Fixing urgent issues on the live system.',
      'Fixed kernel crashes and missing locking.',
      'Took part in design, implementation and testing of new features.',
      'Raised the share of services with an SLO.',
      'Kept bad records out by restrictions in the schemas.',
      'Added unique constraints on e-mail.',
      'Built a chat. Tags: Go, Selenium, Redis',
      'Covered the pages and all parts of the shop with tests.',
      'Ich habe die Kasse für den Laden gebaut und mit Fehlerbehandlung und Modultests versehen.',
      'Conception de la caisse pour les magasins, avec la gestion des erreurs et des tests unitaires.',
      'Desarrollo de la caja para las tiendas, con pruebas unitarias y el manejo de errores.',
      'Desenvolvimento do caixa para uma loja, com testes unitários e validação dos dados.',
      'Sviluppo della cassa per il negozio, con test unitari e la gestione degli errori.',
      'Ontwikkeling van het systeem voor een winkel, met foutafhandeling bij storingen, naar wens.',
      'Zbudowałem kasę dla sklepu oraz walidację danych, przy testach, który jest w użyciu.',
      'Vedl jsem vývoj pokladny, která jako první při prodeji měla ošetření chyb a testování.',
      'Testabdeckung der Kasse für den Laden von 20 auf 70 % gebracht, mit dem Team.',
      'Testdekking van de kassa voor het team naar 70 procent gebracht, een jaar lang.',
      'Aumento da cobertura de testes do caixa para uma loja, como parte da equipe, pela noite.',
      'Couverture des tests de la caisse portée à 70 % dans les magasins, avec une équipe.',
      'Разработал кассу для магазина, с обработкой ошибок.',
      'Розробив касу для крамниці, з обробкою помилок, її використовують.',
      'Mağaza için bir kasa ve hata yönetimi ile doğrulama, ekip olarak bu işte.',
      'Byggde kassan för butiken och felhantering för att den är på plats.',
      'Byggede kassen til butikken og fejlhåndtering af det hele.',
      'Bygget kassen til butikken og feilhåndtering av det hele.',
    ].map(line => [line, job(line)]),
  ),
  fails: {
    'a title that is an employer’s own': {
      ...job('Built a chat for the shop.'),
      title: 'Kitchen Wizard',
      posting: 'Requirements\n- Java',
      says: ['No bullet'],
    },
    features: { ...job('Built a chat for the shop.'), says: ['No bullet'] },
    'a picture that is drawn': { ...job('Rendered the shop by ray tracing.'), says: ['No bullet'] },
    'a name in a list of names': {
      ...job('Built a chat. Tags: Go, Feature Flags, Redis'),
      says: ['No bullet'],
    },
    'features in German': {
      ...job('Entwicklung der Kasse für den Laden und der Seite mit den Preisen.'),
      says: ['No bullet'],
    },
    'fixed prices': { ...job('Fixed prices of the shop.'), says: ['No bullet'] },
    'tests of users': { ...job('Planned usability testing with designers.'), says: ['No bullet'] },
    'transactions of money': { ...job('Built a page that lists card transactions.'), says: ['No bullet'] },
  },
  unsure: { 'a language that is not known': job('负责后端开发与数据库设计') },
  notApplicable: {
    'no bullets': { resume: 'Skills\nGo' },
    'work that is no code': {
      ...job('Ran the stand-ups.'),
      title: 'Scrum Master',
      posting: 'Requirements\n- Scrum',
    },
    'the help desk': { ...job('Mended the till.'), title: 'IT Staff', posting: 'Requirements\n- Windows' },
  },
});
