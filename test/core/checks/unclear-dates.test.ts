import { unclearDates } from '../../../src/core/checks/unclear-dates.ts';
import { testCheck } from './test-check.ts';

const job = (dates: string) => ({
  resume: `Experience\nEngineer at Example Corp\n${dates}\n- Built a service in 2019.`,
});

testCheck(unclearDates, {
  passes: {
    'short months': job('Mar 2023 – Aug 2024'),
    'long months, to this day': job('March 2023 - Present'),
    'months as numbers of two digits': job('05/2023 – 06/2024'),
    'and behind a dot or a dash': job('05.2023 – 06-2024'),
    'years before months': job('2023-05 – Present'),
    'with a dot': job('Sept. 2023 – Dec. 2024'),
    'a month in another language': {
      resume:
        'Experience\nProgramadora en Ejemplo\nenero 2020 – marzo de 2022\n- Programé la página de la tienda para los clientes y los cobros con tarjeta, con las pruebas que la tienda no tenía.',
    },
    'and in a resume of so few words that it seems English': job('März 2021 – heute'),
    'and a season that is no period': job('Mar 2023 – Aug 2024\nDean’s List Fall 2021'),
  },
  fails: {
    'months of one digit': { ...job('5/2023 – 6/2024'), says: ['number', '5/2023'] },
    'years of two digits': { ...job('05/23 – 06/24'), says: ['number', '05/23'] },
    'days before the months': { ...job('01/05/2023 – 01/06/2024'), says: ['number', '01/05/2023'] },
    'bare years': { ...job('2021 – 2024'), says: ['months are missing', '2021 – 2024'] },
    'the other year’s month': { ...job('Bakers 2020 – Dec 2020'), says: ['months are missing'] },
    'two digits': { ...job('Mar ’23 – Aug ’24'), says: ['two digits'] },
    'a season': { ...job('Summer 2023'), says: ['season'] },
    'months as numbers, in any language': {
      resume:
        'Experience\nEntwicklerin bei Beispiel\n3.2020 – 4.2022\n- Ich habe die Seite des Ladens und die Kasse programmiert.',
      says: ['number'],
    },
    'a season in another language': {
      resume:
        'Experience\nProgramadora en Ejemplo\nVerano de 2020 – Verano de 2022\n- Programé la página de la tienda para los clientes y los cobros con tarjeta, con las pruebas que la tienda no tenía.',
      says: ['season'],
    },
    'a broken line': { ...job('Mar 2023 –\nAug 2024'), says: ['two lines'] },
  },
  unsure: {
    'no dates': job('Berlin'),
    'a word in a language that is not known': {
      resume:
        'Experience\n开发者\nkesä 2020 – syksy 2022\n- 负责后端开发与数据库设计和系统测试，以及软件的维护与部署',
    },
  },
  notApplicable: { 'no jobs': { resume: 'Projects\nShop, 2024\n- Built it.' } },
});
