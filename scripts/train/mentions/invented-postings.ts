import type { LabelledAd } from './read-corpus.ts';

// Every line is used with several names: `{+}` stands for one that is required, `{~}` for one that is preferred, `{-}` for one only mentioned.
// A fixed name may follow the mark, and after `=` another spelling of it.
const NAMES = [
  ['Kafka', 'Terraform', 'PostgreSQL', 'Python'],
  ['React', 'Redis', 'Azure', 'Java'],
  ['GraphQL', 'Kubernetes', 'C++', 'Jenkins'],
  ['Docker', 'TypeScript', 'MongoDB', 'AWS'],
];

const UNDER: Readonly<Record<string, readonly string[]>> = {
  'Requirements\n- ': [
    'Solid {+}, ideally with {~}',
    '{+} and ideally some {~}',
    '{+}, preferably also {~}',
    'You have shipped {+}, ideally on {~}, and know {+} well',
    'At home in {+} and {+}; {~} is a plus',
    'Strong {+} background, {~} would be nice',
    '{+} ({~} is a bonus)',
    '{~} (a plus), {+}, {~} experience (a plus)',
    'Two years of {+}. Some {~} helps.',
    'We would be glad if you had seen {~} before',
    'We’d love it if you know {~}',
    'It would be great if you have touched {~}',
    'Bonus: {~}, {~}',
    'Bonus points if you have used {~} or {~}',
    'Any {~} experience is welcome',
    'Knowledge of {~} is an advantage but no must',
    '{~} is desirable, {+} is essential',
    'Experience with {~} and {~} is not required but appreciated',
    'Must have {+}; nice to have {~}',
    '{+} is a must, {~} is optional',
    'Hands-on {+}, including {+} and {+}',
    'A message broker, preferably {+}',
    'You write {+} and read {+}',
    'Good command of {+} in production',
    'Understanding of {+}, {+} and {+}',
    'You will learn {-} with us',
    'Willing to learn {-}; we will train you',
    'We pay for your {-} certification',
    'We chat in {-} and plan in {-}',
    'For meetings we use {-}',
    'Our customers run {-} and {-}',
    'A degree in computer science, {-Mathematics=mathematics}, {-Statistics=statistics} or a related field',
    'BSc or MSc in {-Mathematics=mathematics}, physics, {-Data science=data science} or similar',
    'PhD in {-Machine learning=machine learning}, {-Robotics=robotics} or a related field, and {+} in practice',
    'You studied computer science, {-Statistics=statistics} or {-Data science=data science}',
    'Bachelor’s degree in {-Cybersecurity=cybersecurity}, {-Data analysis=data analytics} or an equivalent subject; {+} skills',
    'Solid {+Mathematics=mathematics} and {+Statistics=statistics}',
    'Knowledge of {+Machine learning=machine learning} and {+Statistics=statistics}',
    'Three years as a {-Data analysis=data analyst} or in a similar position',
  ],
  'What you will do\n- ': [
    'Give {-Data analysis=data analysts} tables they can trust, built in {+}',
    'Work with {-Data science=data scientists} and {-Frontend development=front-end developers} on our product',
    'Help {-Data science=data scientists} bring their work into {+}',
    'Train {-System administration=system administrators} of our customers',
    'Sit beside {-Data engineering=data engineers} and {-Web development=web developers}',
    'Do {+Data analysis=data analysis} in {+} every day',
    'Own our {+Frontend development=front-end} and its {+} tests',
    'Build services in {+} and run them on {+}',
    'Keep our {+} cluster healthy',
    'Move data from {+} into {+}',
    'Help the {-} team when they ask',
    'Talk to {-} engineers and {-} specialists',
    'Work closely with {-UX} designers and {-QA} engineers',
    'Collaborate with {-Data science} and {-Product management} colleagues',
    'Partner with {-Data engineering} teams and {-Business analysis} experts',
    'Join a team of {-Full-stack development} and {-Mobile development} people',
    'Own the {+Unit testing} and {+API design} of your services',
    'Work alongside colleagues from the {-} team',
    'Write code in {+}, review code in {+}',
    'Design, test and release features in {+}',
  ],
  'About us\n': [
    'Our product makes {-} easy for everybody.',
    'We sell tools for {-} and {-} to banks.',
    'People from {-} and {-} founded us in 2015.',
    'Our product is written in {+} and {+}.',
    'It is built with {+} and {+}.',
    'Our world is {+}, {+}, {+} and {+}.',
    'Trusted by teams that live in {-}.',
    'Acme is the leading provider of {-} hosting.',
    'Companies such as {-} are our partners.',
    'At {-Redis}, we make data fast. People at {-Redis} come from 30 countries.',
    'About {-Datadog}\n{-Datadog} watches what runs in the cloud.\n\nYour tasks\n- Build {-Datadog} features in {+}',
    'We are {-Docker}, and {-Docker} is for everybody who ships. We write {+}.',
    'At {-GitLab}, you will find room to grow.\n\nYour tasks\n- Join {-GitLab}’s team for {+}',
  ],
  'Benefits\n- ': [
    'A free {-} account',
    'Courses in {-} and {-}',
    'Budget for {-} conferences',
    '{-} training paid by us',
  ],
  'Nice to have\n- ': [
    '{~}',
    'Some {~} and {~}',
    'You have played with {~}',
    'Experience of running {~} yourself',
  ],
  'Our stack\n': ['{+}, {+}, {+}', 'Back end: {+} on {+}. Front end: {+}.'],
  'What we don’t care about: ': ['{-}, {-} and {-}', '{-}', '{-}, {-}'],
  'Not needed\n- ': ['{-}', '{-} or {-} experience', 'Years of {-}'],
};

/** Invented postings of one or two lines, with phrases that are rare in any collection. As we wrote them, we may publish them. */
export function inventedAds(): readonly LabelledAd[] {
  return Object.entries(UNDER).flatMap(([heading, lines]) =>
    lines.flatMap((line, at) =>
      NAMES.map((names, turn) =>
        inventedAd(`invented-${heading.trim()}-${at}-${turn}`, heading, line, names),
      ),
    ),
  );
}

function inventedAd(id: string, heading: string, line: string, names: readonly string[]): LabelledAd {
  const needs = new Map<string, 'required' | 'preferred' | 'mentioned'>();
  const body = line.replace(/\{([+~-])([^}=]*)=?([^}]*)\}/g, (_, mark: string, own: string, said: string) => {
    const name = own || (names[needs.size % names.length] ?? '');
    needs.set(name, mark === '+' ? 'required' : mark === '~' ? 'preferred' : 'mentioned');
    return said || name;
  });
  return {
    id,
    source: id,
    title: null,
    text: heading + body,
    lines: [],
    needOf: ({ name }) => needs.get(name) ?? 'generic',
  };
}
