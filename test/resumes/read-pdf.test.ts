import { describe, expect, test } from 'vitest';
import { line, lines, makePdf } from './make-pdf.ts';
import { hazardIds, readOk, textOf } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const name = (text = 'Sam Example') => ({ text, size: 22 });

function singleColumn(): Promise<Uint8Array> {
  return makePdf(canvas => {
    line(canvas, name().text, 50, 20, name().size);
    lines(canvas, [...header, ...experience, ...education, ...skills]);
  });
}

function twoColumns(): Promise<Uint8Array> {
  return makePdf(canvas => {
    line(canvas, name().text, 50, 20, name().size);
    lines(canvas, header);
    // Painted the other way round and off each other's baselines: only geometry tells the order.
    lines(canvas, experience, 220, 90);
    lines(canvas, [...skills, '', '# Education', 'B.Sc., Nowhere, 2020'], 50, 95.5, 15);
  });
}

describe('a single column', () => {
  test('is read into contact, sections, entries and skills', async () => {
    const resume = await readOk(await singleColumn());
    expect(resume).toMatchObject({
      format: 'pdf',
      name: 'Sam Example',
      email: 'sam@example.com',
      phone: '+1 415 555 0199',
      links: [{ kind: 'github', url: 'github.com/samexample', visible: true }],
      skills: ['Go', 'Python', 'SQL', 'Docker', 'Kubernetes (EKS)', 'C++'],
      layout: { pages: 1, columns: 1, tables: 0, images: 0, scanned: false, tinyShare: 0 },
      hazards: [],
    });
    expect(resume.sections.map(({ heading, kind }) => [heading, kind])).toEqual([
      ['Experience', 'experience'],
      ['Education', 'education'],
      ['Skills', 'skills'],
    ]);
    expect(resume.entries).toMatchObject([
      {
        kind: 'experience',
        title: 'Backend Engineer',
        organisation: 'Example Corp',
        from: { year: 2021, month: 1 },
        to: 'present',
      },
      {
        kind: 'experience',
        title: 'Intern',
        organisation: 'Sample GmbH',
        from: { year: 2019, month: 6 },
        to: { year: 2019, month: 8 },
      },
      { kind: 'education', title: 'B.Sc. Computer Science', organisation: 'University of Nowhere' },
    ]);
  });

  test('has bullets without their glyph and with their wrapped lines', async () => {
    const resume = await readOk(await singleColumn());
    const bullets = resume.entries[0]?.bullets.map(span => textOf(resume, span).replace(/\n/g, ' '));
    expect(bullets).toEqual([
      'Built an API in Go with 40 endpoints and a PostgreSQL schema that every other team of the company uses',
      'Wrote integration tests',
    ]);
  });

  test('has lines that lie in the text and on the page', async () => {
    const resume = await readOk(await singleColumn());
    for (const { start, end, page, box } of resume.lines) {
      expect(end).toBeLessThanOrEqual(resume.text.length);
      expect(resume.text.slice(start, end)).not.toContain('\n');
      expect(page).toBe(1);
      expect(box?.every(side => side >= 0 && side < 800)).toBe(true);
    }
  });
});

describe('two columns', () => {
  test('are read one after the other, whatever the order of painting', async () => {
    const resume = await readOk(await twoColumns());
    expect(resume.layout.columns).toBe(2);
    expect(resume.sections.map(section => section.heading)).toEqual(['Skills', 'Education', 'Experience']);
    expect(resume.skills).toEqual(['Go', 'Python', 'SQL', 'Docker', 'Kubernetes (EKS)', 'C++']);
    expect(hazardIds(resume)).toEqual(['multi-column']);
    expect(resume.entries.filter(entry => entry.kind === 'experience')).toHaveLength(2);
  });

  test('labels and dates beside the text are no columns, and are read with it', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, ['# Experience', '', '', '', '# Education'], 50, 80);
      let y = 120;
      for (const [date, title] of [
        ['2021 - 2023', 'Engineer, Example Corp'],
        ['2019 - 2021', 'Intern, Sample GmbH'],
        ['2015 - 2019', 'Tutor, Nowhere'],
      ] as const) {
        line(canvas, date, 50, y);
        line(canvas, `** ${title}`, 150, y);
        line(canvas, 'Wrote services in Go and kept them running for all of the company', 150, y + 14);
        y += 60;
      }
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(1);
    expect(resume.text).toContain('2021 - 2023\tEngineer, Example Corp');
  });

  test('headings and dates in a label column are no column, and a date may wrap in it', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      const put = (y: number, left: string, right: string) => {
        if (left !== '') line(canvas, left, 50, y);
        if (right !== '') line(canvas, right, 150, y);
      };
      put(80, '# Experience', '');
      put(104, '01/2020 –', '** Engineer, Example Corp');
      put(118, '05/2021', 'Wrote services in Go and kept them running');
      put(146, '2017 - 2019', '** Intern, Sample GmbH');
      put(160, '', 'Wrote tests in Java for the web shop and for all of its');
      put(174, '', 'many customers');
      put(210, '# Education', '');
      put(234, '2013 - 2016', '** B.Sc. Computer Science, University of Nowhere');
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(1);
    expect(resume.entries).toMatchObject([
      { kind: 'experience', title: 'Engineer', from: { year: 2020, month: 1 }, to: { year: 2021, month: 5 } },
      { kind: 'experience', title: 'Intern', from: { year: 2017, month: null } },
      { kind: 'education', title: 'B.Sc. Computer Science' },
    ]);
  });

  test('a long address may come close to the other column', async () => {
    const bytes = await makePdf(canvas => {
      const address = 'sam.van.der.example@mail.example.com';
      const x = 54 + canvas.widthOfString(address);
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, ['# Contact', 'Nowhere', address, '+1 555 010 9999'], 50, 80);
      lines(canvas, ['# Skills', 'Go', 'SQL', 'Docker', 'Git', 'Redis'], 50, 180);
      lines(canvas, ['# Experience', '** Engineer', 'Northwind Sample, 2019 - 2021', ''], x, 83, 15);
      lines(
        canvas,
        Array.from({ length: 12 }, (_, at) => `• Wrote service number ${at} in Go`),
        x,
        160,
        15,
      );
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(2);
    expect(resume.sections.map(section => section.heading)).toEqual(['Contact', 'Skills', 'Experience']);
  });

  test('contact details beside the text are read before it, and are no column', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(
        canvas,
        ['Nowhere', '06 55 50 12 34', 'sam@example.com', 'example.com/sam', 'samexample'],
        50,
        80,
      );
      const jobs = Array.from({ length: 9 }, (_, at) => `• Wrote service number ${at} in Go`);
      lines(canvas, ['# Summary', 'Writes services', '# Experience', '** Engineer', ...jobs], 200, 78, 15);
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(1);
    expect(resume.sections.map(section => section.heading)).toEqual(['Summary', 'Experience']);
    expect(resume.text.indexOf('samexample')).toBeLessThan(resume.text.indexOf('Summary'));
  });

  test('short dates and places at the right are no cards', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      line(canvas, '# Experience', 50, 60);
      const flush = (text: string, y: number) => {
        line(canvas, text, 560 - canvas.font('regular').fontSize(10).widthOfString(text), y);
      };
      const rows = [
        ['** Engineer', '10/21 – Present'],
        ['Northwind Sample', 'Accra, Ghana'],
        ['• Wrote services', ''],
        ['** Developer', '02/18 – 09/21'],
        ['Meadow Example', 'Accra, Ghana'],
        ['• Wrote tests', ''],
      ] as const;
      rows.forEach(([left, right], at) => {
        line(canvas, left, 50, 84 + 14 * at);
        if (right !== '') flush(right, 84 + 14 * at);
      });
    });
    expect((await readOk(bytes)).entries).toMatchObject([
      { title: 'Engineer', organisation: 'Northwind Sample', to: 'present' },
      { title: 'Developer', organisation: 'Meadow Example', to: { year: 2021, month: 9 } },
    ]);
  });

  test('dates that wrap in a label column are no column, and labels may come close to their text', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      const put = (y: number, left: string, right: string) => {
        if (left !== '') line(canvas, left, 120 - canvas.fontSize(10).font('regular').widthOfString(left), y);
        line(canvas, right, 127, y);
      };
      let y = 80;
      for (const [heading, ...rows] of [
        [
          '# Experience',
          'May 2019 –|** Engineer',
          'Present|Northwind Sample',
          '|Wrote services',
          'May 2015 –|** Cook',
          'May 2019|Meadow Example',
        ],
        ['# Education', 'May 2012 –|** B.Sc. Physics', 'May 2015|Sample College'],
        ['# Skills', 'Languages|Go, SQL', 'Tools|Git, Docker'],
      ] as const) {
        line(canvas, heading, 127, y);
        y += 22;
        for (const row of rows) {
          const [left = '', right = ''] = row.split('|');
          put(y, left, right);
          y += left.startsWith('May') ? 13 : 20;
        }
      }
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(1);
    expect(resume.skills).toEqual(['Go', 'SQL', 'Git', 'Docker']);
    expect(resume.entries).toMatchObject([
      { title: 'Engineer', from: { year: 2019 }, to: 'present' },
      { title: 'Cook', from: { year: 2015 } },
      { title: 'B.Sc. Physics', organisation: 'Sample College' },
    ]);
  });

  test('a heading may wrap in a label column that is level on the right', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      const head = (text: string, y: number) => {
        line(canvas, `# ${text}`, 150 - canvas.font('bold').fontSize(13).widthOfString(text), y);
      };
      head('Professional', 80);
      head('Experience', 96);
      line(canvas, '** Engineer, Northwind Sample, 2019 - 2021', 165, 82);
      line(canvas, 'Wrote services in Go and kept them running', 165, 98);
      head('Technical', 130);
      head('Skills', 146);
      line(canvas, 'Go, SQL', 165, 132);
      line(canvas, 'Git, Docker', 165, 148);
    });
    expect((await readOk(bytes)).sections.map(section => section.heading)).toEqual([
      'Professional Experience',
      'Technical Skills',
    ]);
  });

  test('a range that is broken in a label column is one date, and no part of it is a company', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      line(canvas, '# Experience', 50, 80);
      line(canvas, 'June 2013 –', 50, 104);
      line(canvas, 'April 2017', 50, 118);
      line(canvas, '** Engineer', 150, 104);
      line(canvas, 'Northwind Sample', 150, 118);
      line(canvas, '• Wrote services in Go and kept them running', 150, 132);
      line(canvas, 'May 2011 –', 50, 156);
      line(canvas, 'June 2013', 50, 170);
      line(canvas, '** Beekeeper', 150, 156);
      line(canvas, 'Meadow Example', 150, 170);
      line(canvas, '• Kept bees', 150, 184);
    });
    expect((await readOk(bytes)).entries).toMatchObject([
      { title: 'Engineer', organisation: 'Northwind Sample', to: { year: 2017, month: 4 } },
      { title: 'Beekeeper', organisation: 'Meadow Example', from: { year: 2011, month: 5 } },
    ]);
  });

  test('degrees side by side, each with its date, are read one after the other', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      line(canvas, '# Education', 50, 60);
      line(canvas, '** BSc Bread Science', 50, 84);
      line(canvas, '2016 – 2019', 200, 84);
      line(canvas, '** MSc Baking', 320, 84);
      line(canvas, '2019 – 2021', 480, 84);
      line(canvas, 'University of Nowhere', 50, 98);
      line(canvas, 'Sample College', 320, 98);
      line(canvas, '# Skills', 50, 140);
      line(canvas, 'Go, SQL, Redis', 50, 164);
    });
    expect((await readOk(bytes)).entries).toMatchObject([
      { title: 'BSc Bread Science', organisation: 'University of Nowhere', to: { year: 2019 } },
      { title: 'MSc Baking', organisation: 'Sample College', to: { year: 2021 } },
    ]);
  });

  test('a grid of skills and the cards under the next heading are no columns across it', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      line(canvas, '# Skills', 50, 60);
      const put = (x: number, y: number, texts: readonly string[]) =>
        lines(canvas, [`** ${texts[0]}`, ...texts.slice(1)], x, y);
      put(50, 84, ['Code', 'Go', 'SQL', 'Bash']);
      put(220, 84, ['Stores', 'Redis', 'SQLite']);
      put(390, 84, ['Tools', 'Git', 'Docker', 'Make']);
      line(canvas, '# Projects', 50, 160);
      put(50, 184, ['Tidewatch', 'Tells when the tide', 'turns', 'and how high']);
      put(220, 184, ['Breadboard', 'Plans a week of', 'baking']);
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(1);
    expect(resume.skills).toEqual(['Go', 'SQL', 'Bash', 'Redis', 'SQLite', 'Git', 'Docker', 'Make']);
    expect(resume.entries.map(entry => entry.title)).toEqual(['Tidewatch', 'Breadboard']);
  });

  test('sections side by side are read one after the other, however much larger their headings are', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      line(canvas, '# Experience', 50, 60);
      lines(canvas, ['** Baker, Harbour Works', '2019 – 2021', 'Baked bread for the harbour.'], 50, 87);
      const put = (x: number, [heading, ...texts]: readonly string[]) => {
        line(canvas, `# ${heading}`, x, 150);
        lines(canvas, texts, x, 180);
      };
      put(50, ['Education', 'BSc Bread Science', '2014 – 2018']);
      put(230, ['Skills', 'Go', 'Redis']);
      put(410, ['Languages', 'Dutch', 'Frisian']);
    });
    const resume = await readOk(bytes);
    expect(resume.sections.map(({ heading }) => heading)).toEqual(
      'Experience, Education, Skills, Languages'.split(', '),
    );
    expect(resume.skills).toEqual(['Go', 'Redis']);
  });

  test('the rows of a table are read as rows', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      line(canvas, '# Education', 50, 60);
      const rows = [
        ['** Degree', '** Institute', '** Year'],
        ['B.Sc. Physics', 'University of Nowhere', '2015 - 2018'],
        ['Diploma', 'Sample College', '2012 - 2015'],
      ];
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          line(canvas, cell, 50 + column * 180, 84 + at * 14);
        });
      });
      line(canvas, '# Skills', 50, 150);
      line(canvas, 'Go, SQL', 50, 174);
    });
    expect((await readOk(bytes)).text).toContain('B.Sc. Physics\tUniversity of Nowhere\t2015 - 2018');
  });

  test('dates on a shade with their places are no column, though off the baselines of the entries', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, ['# Experience'], 50, 60);
      for (const [index, year] of [2021, 2018, 2015].entries()) {
        const y = 100 + index * 70;
        const bullets = ['• Wrote services in Go and kept them running', '• Wrote tests for all of them'];
        lines(canvas, [`** Engineer, Example ${index}`, ...bullets], 50, y);
        lines(canvas, [`${year} - ${year + 3}`, 'Nowhere'], 440, y + 5, 12);
      }
      lines(canvas, education, 50, 310);
    });
    const resume = await readOk(bytes);
    expect(resume.layout.columns).toBe(1);
    expect(resume.hazards).toEqual([]);
  });

  test('a column goes on over the page break', async () => {
    const bytes = await makePdf(canvas => {
      for (const page of [0, 1]) {
        if (page === 1) canvas.addPage();
        lines(
          canvas,
          ['# Skills', 'Go and its tools', 'Python and more', 'SQL by hand', `left ${page}`],
          50,
          50,
          16,
        );
        lines(
          canvas,
          [
            '# Experience',
            'Backend Engineer, 2020 - 2021',
            'wrote all kinds of things',
            'and tested them',
            `right ${page}`,
          ],
          300,
          57,
        );
      }
    });
    const { text } = await readOk(bytes);
    expect(['left 0', 'left 1', 'right 0', 'right 1'].map(part => text.indexOf(part))).toEqual(
      ['left 0', 'left 1', 'right 0', 'right 1'].map(part => text.indexOf(part)).sort((a, b) => a - b),
    );
  });
});

describe('what is painted rather than written', () => {
  test('dots before lines are bullets', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, ['# Experience', '** Engineer, Example Corp, 2020 - 2021'], 50, 60);
      for (const y of [120, 134, 148]) canvas.circle(58, y + 5, 1.5).fill('black');
      lines(canvas, ['Built an API in Go', 'Wrote tests for it', 'Ran it for two years'], 66, 120);
    });
    const resume = await readOk(bytes);
    const [entry] = resume.entries;
    expect(entry?.bullets.map(span => textOf(resume, span))).toEqual([
      'Built an API in Go',
      'Wrote tests for it',
      'Ran it for two years',
    ]);
  });
});

describe('a header above two columns', () => {
  test('is read first, and belongs to no section', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 300, 20, 22);
      lines(canvas, ['sam@example.com', 'Berlin'], 300, 50);
      lines(canvas, ['# Skills', 'Go and its tools', 'Python and more', 'SQL by hand'], 50, 110, 15);
      lines(
        canvas,
        ['# Experience', 'Engineer, 2020 - 2021', 'wrote all kinds of things', 'and tested them all'],
        300,
        116,
      );
    });
    const resume = await readOk(bytes);
    expect(resume.text.startsWith('Sam Example\nsam@example.com\nBerlin\nSkills')).toBe(true);
    expect(resume.skills).not.toContain('Sam Example');
  });
});

describe('links', () => {
  test('come from annotations too, and say whether they are printed', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, ['LinkedIn', 'github.com/samexample'], 50, 60);
      canvas.link(50, 58, 60, 14, 'https://www.linkedin.com/in/sam-example/');
      canvas.link(50, 72, 120, 14, 'https://github.com/samexample');
      lines(canvas, experience, 50, 100);
    });
    const resume = await readOk(bytes);
    expect(resume.links).toEqual([
      { kind: 'github', url: 'github.com/samexample', visible: true },
      { kind: 'linkedin', url: 'https://www.linkedin.com/in/sam-example/', visible: false },
    ]);
    expect(resume.hazards).toMatchObject([{ id: 'link-without-address', page: 1, quote: 'LinkedIn' }]);
  });
});
