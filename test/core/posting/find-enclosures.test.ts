import { describe, expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { findEnclosures } from '../../../src/core/posting/find-enclosures.ts';

const wanted = (text: string) =>
  findEnclosures(text)
    .map(({ id, isOptional }) => (isOptional ? `${id}?` : id))
    .join(' ');

describe('what is to be sent along', () => {
  it.each([
    ['Please send your CV, a cover letter and a link to your GitHub.', 'cover-letter github'],
    ['Include your salary expectations and notice period in your application.', 'salary start-date'],
    ['Apply with your resume, portfolio and two references.', 'portfolio references'],
    ['Send us your resume, your portfolio and two references.', 'portfolio references'],
    ['Email us code samples or your LinkedIn profile.', 'work-samples linkedin'],
    ['We need a strong portfolio of shipped apps.', 'portfolio'],
    ['Please attach copies of your certificates and a transcript of records.', 'certificates transcript'],
    [
      'Sende uns Lebenslauf, Anschreiben, Zeugnisse und deine Gehaltsvorstellung.',
      'cover-letter certificates salary',
    ],
    ['Bitte bewerben Sie sich mit Angabe des frühestmöglichen Eintrittstermins.', 'start-date'],
    ['Envoyez votre CV, une lettre de motivation et vos prétentions salariales.', 'cover-letter salary'],
    ['Envía tu currículum y una carta de presentación con ejemplos de código.', 'cover-letter work-samples'],
    ['Envie seu currículo, carta de apresentação e link do GitHub.', 'cover-letter github'],
    ['Inviaci il curriculum con una lettera di presentazione e il tuo portfolio.', 'cover-letter portfolio'],
    ['Stuur je cv, een motivatiebrief en een link naar je GitHub.', 'cover-letter github'],
    ['Skicka ditt CV, ett personligt brev och dina referenser.', 'cover-letter references'],
    ['Prześlij CV, list motywacyjny i link do GitHub.', 'cover-letter github'],
    ['Pošlete životopis, motivační dopis a odkaz na GitHub.', 'cover-letter github'],
    ['Пришлите резюме, сопроводительное письмо и ссылку на GitHub.', 'cover-letter github'],
    ['Надішліть резюме, супровідний лист і посилання на GitHub.', 'cover-letter github'],
    ['Özgeçmişinizi, ön yazınızı ve GitHub bağlantınızı gönderin.', 'cover-letter github'],
  ])('%s', (text, ids) => expect(wanted(text)).toBe(ids));

  it('includes a list below the line that asks for it, and what stands below “How to apply”', () => {
    expect(wanted('Please send us:\n- Your CV\n- GitHub\n- References\n\nWe use GitHub every day.')).toBe(
      'github references',
    );
    expect(wanted('How to apply\nYour CV\nA transcript of records')).toBe('transcript');
  });

  it.each([
    [
      'is a list as long as its lines are points',
      'Please send us:\n- Your CV\nWe mend lamps. We sail.\n- GitHub',
      '',
    ],
    ['or short lines', 'Please send us:\nYour CV\nGitHub', 'github'],
    ['of 90 letters', `Please send us:\nGitHub${' and lamps'.repeat(8)} ab`, 'github'],
    ['not of 91, as they may be prose', `Please send us:\nGitHub${' and lamps'.repeat(8)} abcdef`, ''],
    ['nor of what somebody gets', 'We share:\n- Your GitHub\n- A transcript', ''],
    ['for the application alone', 'We ship:\n- Your CV\n- GitHub', ''],
    ['and is optional where its head says so', 'If you like, send us:\n- Your CV\n- GitHub', 'github?'],
    ['each once', 'Send us your GitHub.\nSend us your GitHub.', 'github'],
    ['below a heading, twelve lines', `How to apply\n${'Lamps\n'.repeat(11)}A transcript`, 'transcript'],
    ['no more', `How to apply\n${'Lamps\n'.repeat(12)}A transcript`, ''],
    ['nor behind a label', 'How to apply\nLocation: Cork\nA transcript of records', ''],
    ['but behind one about it', 'How to apply\nApplication documents: CV\nA transcript', 'transcript'],
    ['and no sentence', 'How to apply\nWe read a transcript of what we said.', ''],
    ['below no long line', `${'Lamps '.repeat(10)}and how to apply\nA transcript of records`, ''],
    ['below no sentence', 'This is how to apply.\nA transcript of records', ''],
    ['below no point', '- How to apply\nA transcript of records', ''],
  ])('%s: %j', (_, text, ids) => expect(wanted(text)).toBe(ids));

  it('is optional if the posting says so, in that part of the sentence only', () => {
    expect(wanted('Submit your CV, a cover letter (optional), and your GitHub profile.')).toBe(
      'cover-letter? github',
    );
    expect(wanted('How to apply:\nSubmit your CV. Optional: certificates or transcripts.')).toBe(
      'certificates? transcript?',
    );
  });

  it.each([
    'Share your CV or LinkedIn profile - no cover letter needed.',
    'Bewirb dich ohne Anschreiben. Ein Anschreiben ist nicht nötig.',
    'Pas de lettre de motivation.',
    'Do you need a cover letter?',
    'You provide references to customers and manage our product portfolio.',
    'Experience with GitHub, GitLab and certificates for TLS.',
    'Follow us on LinkedIn. Start date: September 2026. We pay what meets your salary expectations.',
    'Ship code samples to developers, and include tests.',
  ])('is nothing in “%s”', text => expect(wanted(text)).toBe(''));

  it('is reported with its place, and is no keyword', () => {
    const text = 'Requirements\n- Python\n\nSend us your CV and a link to your GitHub.';
    const { keywords } = extractKeywords(text, 'Python Developer');
    expect(findEnclosures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['GitHub']);
    expect(keywords.filter(({ need }) => need !== 'mentioned').map(({ name }) => name)).toEqual(['Python']);
  });
});
