/** An invented resume, a line each: `# ` marks headings, `** ` bold lines. */
export const header: readonly string[] = ['sam@example.com | +1 415 555 0199 | github.com/samexample'];

/** Experience with two jobs. */
export const experience: readonly string[] = [
  '# Experience',
  '** Backend Engineer, Example Corp, Jan 2021 - Present',
  '• Built an API in Go with 40 endpoints and a PostgreSQL schema that every other team of',
  '   the company uses',
  '• Wrote integration tests',
  '** Intern, Sample GmbH, Jun 2019 - Aug 2019',
  '• Moved the build to Docker',
];

/** Education with one degree. */
export const education: readonly string[] = [
  '# Education',
  'B.Sc. Computer Science, University of Nowhere, 2017 - 2020',
];

/** Skills with a group. */
export const skills: readonly string[] = [
  '# Skills',
  'Languages: Go, Python, SQL',
  'Docker, Kubernetes (EKS), C++',
];
