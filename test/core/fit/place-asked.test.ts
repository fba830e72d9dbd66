import { describe, expect, it } from 'vitest';
import { namesPlace, placeAsked } from '../../../src/core/fit/place-asked.ts';

describe('the place of a posting', () => {
  it.each([
    ['Location: Porto, Portugal', 'Porto, Portugal'],
    ['You must be based in the Netherlands.', 'Netherlands'],
    ['We only take candidates from Chile or Peru.', 'Chile or Peru'],
    ['A hybrid role in Leeds, two days a week', 'Leeds'],
    ['Full-time · Ghent', 'Ghent'],
    ['The position is based in our Ulm HQ offices', 'Ulm'],
    ['This role is primarily based at one of our European offices (Ulm and Kiel)', 'Ulm or Kiel'],
    ['You must be based in Trinidad and Tobago.', 'Trinidad and Tobago'],
    ['Boise, ID\nWe build tills.', 'Boise, ID'],
    ['Go Developer\nNordwerk GmbH · Ulm, Germany (Hybrid)\nWe build tills.', 'Ulm, Germany'],
    ['Go Developer | Nordwerk | Porto, Portugal', 'Porto, Portugal'],
    ['Lyon, Auvergne-Rhône-Alpes, France\nWe build tills.', 'Lyon, France'],
    ['Go Developer\nKotlin, Docker, Terraform', null],
    ['Go Developer\nCrawley, UK or Porto, Portugal', null],
    ['You can work in one of our offices in Bonn, Ulm or Kiel', 'Bonn, Ulm or Kiel'],
    ['Location: Bonn, Ulm, Kiel, Trier, Jena', 'Bonn, Ulm, Kiel, Trier'],
    ['Location: Villa de Mesa, Old Fort of Mesa Verde', 'Villa de Mesa, Old Fort of Mesa'],
    ['One\nTwo\nThree\nFour\nFive\nBoise, ID', 'Boise, ID'],
    ['Office location: Ulm', 'Ulm'],
    ['Location: Ulm, Hybrid', 'Ulm'],
    ['Location: Ulm At Nordwerk', 'Ulm'],
    ['Einsatzort: Trier', 'Trier'],
    ['Lieu de travail : Metz', 'Metz'],
    ['Lugar de trabajo: Lugo', 'Lugo'],
    ['Sede di lavoro: Pisa', 'Pisa'],
    ['Miejsce pracy: Gdynia', 'Gdynia'],
    ['Город: Псков', 'Псков'],
    ['Wir suchen dich für unseren Standort in Jena', 'Jena'],
    ['Poste basé à Metz', 'Metz'],
    ['You live within an hour of Ulm', 'Ulm'],
    ['We only talk to people in Chile', 'Chile'],
    ['Hybrid in Ulm\nLocation: Kiel', 'Kiel'],
    ['Location: Ulm (two days a week remote)', 'Ulm'],
    ['Location: Ulm or remote two days a week', 'Ulm'],
    ['Location: Ulm (not remote / on site only)', 'Ulm'],
    ['Location: Ulm, no remote or hybrid', 'Ulm'],
    ['Location: Ulm - no remote / no relocation', 'Ulm'],
    ['Location: Ulm | Remote: no', 'Ulm'],
    ['Location: Ulm | Remote: 2 days', 'Ulm'],
  ])('%s', (text, place) => expect(placeAsked(text)).toBe(place));

  it.each([
    'Sample Corp, based in Lima, is a maker of tills.',
    'We are 34 people in Lisbon.',
    'Location: Remote',
    'Location: Headquarters & Tower, Ulm',
    'Location: Remote (who lives afar) or Hybrid (Local to Ghent)',
    'Backend Engineer, Apprenticeship',
    'Location: Lyon, or anywhere you like',
    'Location: Ulm or remote within the EU',
    'Location: Ulm / Remote',
    'Standort: Ulm oder remote',
    'One\nTwo\nThree\nFour\nFive\nSix\nBoise, ID',
    'Full-time · Ghent is where we are',
    'Full-time · Team',
    'Offices in Bonn, Ulm and Kiel',
    'Our sister office in Kiel lends a hand',
    'Local: Docker, Kubernetes',
    'Join our growing team in January 2027',
    'Applicants from Black and Asian backgrounds are welcome',
    'Candidates from Google or Meta',
    'Sede: Remoto',
    'Kein Büro in Ulm',
    'Sede central moderna',
    'Standort: nach Absprache',
  ])('none: %s', text => expect(placeAsked(text)).toBeNull());

  it.each([
    ['Come to us.', 'Leeds, UK', 'Leeds, UK'],
    ['Come to us.', 'UK', null],
    ['Come to us.', `Leeds ${'and beyond '.repeat(8)}`, null],
    ['Our head office is in Malmö.', 'Leeds', 'Leeds'],
    ['Our head office is in Malmö.', null, null],
    ['Two days a week at home.', 'Leeds, UK; Malmö, Sweden', 'Leeds, UK'],
    ['Come to us.', 'Remote; Leeds', null],
    ['Come to us.', 'Hybrid', null],
    ['Come to us.', 'Poland', null],
    ['Come to us.', 'United Kingdom', null],
    ['Come to us.', 'Europe', null],
    ['You may work from home all week.', 'Leeds', null],
    ['Work from anywhere.', 'Leeds', null],
  ])('%s with %s in the field of the board: %s', (text, location, place) =>
    expect(placeAsked(text, location)).toBe(place),
  );

  it('is named by any whole word of it', () => {
    expect(namesPlace('Alex Example, Leeds', 'Leeds, UK')).toBe(true);
    expect(namesPlace('Proceeds of the shop', 'Leeds')).toBe(false);
    expect(namesPlace('Head of the shop', 'East of England')).toBe(false);
  });
});
