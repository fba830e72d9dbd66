import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/core/tailor/draft-of.ts';
import { isPlace } from '../../src/core/vocabulary/places.ts';
import { type Canvas, makePdf } from './make-pdf.ts';
import { readOk, textOf } from './read.ts';

const MAIN = 222;

/** A profile as LinkedIn prints it, with a narrow column of this width; what does not fit wraps, and items stand apart. */
function profile(canvas: Canvas, width: number): void {
  const write = (x: number, wide: number) => {
    let y = 40;
    return (text: string, size = 10.5, gap = 4) => {
      canvas.font('regular').fontSize(size).text(text, x, y, { width: wide });
      y = canvas.y + gap;
    };
  };
  const side = write(22, width);
  const block = (heading: string, items: readonly string[]) => {
    side(heading, 13, 8);
    for (const [at, item] of items.entries()) side(item, 10.5, at === items.length - 1 ? 20 : 4);
  };
  block('Contact', [
    '+1 503 555 0119 (Mobile)',
    'odile.marchetti@example.com',
    'www.linkedin.com/in/odile-marchetti-infra (LinkedIn)',
  ]);
  block('Top Skills', ['Terraform', 'Site Reliability Engineering (SRE)', 'PostgreSQL']);
  block('Languages', ['French (Native or Bilingual)', 'English (Full Professional)']);
  block('Certifications', [
    'CKA: Certified Kubernetes Administrator',
    'Red Hat Certified Engineer',
    'AWS Certified Solutions Architect – Professional',
  ]);
  const main = write(MAIN, 360);
  main('Odile Marchetti', 26, 6);
  main(
    'Staff Infrastructure Engineer @ Fernhill Rail | Linux, Go, Terraform | Calm on-call rotations for teams that are tired',
    12,
  );
  main('Portland, Oregon, United States', 12, 20);
  main('Experience', 16, 8);
  main('Fernhill Rail', 12, 3);
  main('6 years 2 months', 10.5, 8);
  main('Staff Infrastructure Engineer', 11.5, 3);
  main('October 2022 - Present (3 years 2 months)', 10.5, 3);
  main('Portland, Oregon, United States', 10.5, 6);
  main('Lead the move of the booking services to Kubernetes.', 10.5, 12);
  main('Infrastructure Engineer', 11.5, 3);
  main('October 2019 - September 2022 (3 years)', 10.5, 3);
  main('Terraform modules for all teams, and deployments with ArgoCD and the actions of GitHub.', 10.5, 14);
  main('Education', 16, 8);
  main('Example University', 12, 3);
  main('Bachelor of Science - BS, Electrical and Computer and Systems Engineering · (2013 - 2017)', 10.5);
}

describe.each([136, 148, 160])('a narrow column of %i points beside the jobs', async width => {
  const resume = await readOk(await makePdf(canvas => profile(canvas, width)));
  const entries = (kind: string) => resume.entries.filter(entry => entry.kind === kind);
  const draft = draftOf(resume, () => 'id');
  const section = (kind: string) => draft.sections.filter(one => one.kind === kind);

  test('a certificate that wraps is one, with all of its name', () => {
    expect(entries('certifications').map(({ title }) => title)).toEqual([
      'CKA: Certified Kubernetes Administrator',
      'Red Hat Certified Engineer',
      'AWS Certified Solutions Architect – Professional',
    ]);
  });

  test('so is a skill', () => {
    expect(resume.skills).toEqual(['Terraform', 'Site Reliability Engineering (SRE)', 'PostgreSQL']);
  });

  test('a second position is with the employer above, and a sentence under its dates is what was done', () => {
    const jobs = entries('experience');
    expect(jobs.map(({ title, organisation }) => [title, organisation])).toEqual([
      ['Staff Infrastructure Engineer', 'Fernhill Rail'],
      ['Infrastructure Engineer', 'Fernhill Rail'],
    ]);
    const done = jobs.map(({ bullets }) => bullets.map(one => textOf(resume, one).replaceAll('\n', ' ')));
    expect(done[0]).toEqual(['Lead the move of the booking services to Kubernetes.']);
    expect(done[1]?.[0]).toMatch(/^Terraform modules .* GitHub\.$/);
    expect(section('experience')[0]?.entries[0]?.place).toBe('Portland, Oregon, United States');
  });

  test('a copy has the headline, the place and the addresses whole, and nothing besides', () => {
    expect(draft.headline).toBe(
      'Staff Infrastructure Engineer @ Fernhill Rail | Linux, Go, Terraform | Calm on-call rotations for teams that are tired',
    );
    expect(draft.contact).toMatchObject({
      place: 'Portland, Oregon, United States',
      phone: '+1 503 555 0119',
      email: 'odile.marchetti@example.com',
      links: [{ text: 'linkedin.com/in/odile-marchetti-infra' }],
    });
    const languages = draft.sections.find(({ heading }) => heading === 'Languages');
    expect(languages?.lines.map(({ text }) => text)).toEqual([
      'French (Native or Bilingual)',
      'English (Full Professional)',
    ]);
  });
});

test.each([
  ['London, England, United Kingdom', true],
  ['Hamburg und Umgebung, Deutschland', true],
  ['Example Works, Berlin, Germany', false],
  ['Beratung und Vertrieb', false],
])('%s is a place: %s', (text, is) => {
  expect(isPlace(text)).toBe(is);
});
