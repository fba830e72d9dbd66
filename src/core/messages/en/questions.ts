/** Likely interview questions, to prepare for. Evident never answers them for the person. */
export const questions = {
  questions: {
    cache: 'You have {skill} on your resume: what did you keep in a cache, and when did you drop it?',
    relational:
      'You have {skill} on your resume: which query was slow, how did you find out, and what did you change?',
    documents: 'Why {skill} and not a relational database there? How did you shape the documents or keys?',
    queue: 'You have {skill} on your resume: what happened to a message that failed, or that came twice?',
    container:
      'You have {skill} on your resume: what was in the image, and how did you keep it small and safe?',
    cluster:
      'You have {skill} on your resume: how was a new version rolled out, and what if it did not start?',
    infrastructure: 'You have {skill} on your resume: how did you review a change before it was applied?',
    pipeline: 'You have {skill} on your resume: what stops a bad change, and how long does it take to know?',
    tests:
      'You have {skill} on your resume: what is worth a test at this level, and what is not? Name one that caught something.',
    api: 'You have {skill} on your resume: how did you report errors, page through lists, and change a version?',
    access:
      'You have {skill} on your resume: how does a session end, and what can somebody with a stolen token do?',
    interfaces:
      'You have {skill} on your resume: where did the state live, and what was drawn more often than it had to be?',
    watching: 'You have {skill} on your resume: which alert woke somebody up, and was it worth it?',
    search:
      'You have {skill} on your resume: how did the index keep up with the data, and how was relevance judged?',
    services:
      'You have {skill} on your resume: where did you draw the lines, and what happens when one part is gone?',
    learning:
      'You have {skill} on your resume: how did you know that the model was good, on data it had not seen?',
    language: 'What do you like about {skill}, what do you miss, and which mistake does it make easy?',
    framework: 'What did {skill} do for you, where was it in your way, and what would you take instead?',
    database:
      'You have {skill} on your resume: what did you store in it, how much, and how was it backed up?',
    cloud: 'You have {skill} on your resume: which of its services did you use, and what did they cost?',
    certification: 'You have {skill} on your resume: which part of it have you used since?',
    protocol: 'How does {skill} work, in a few sentences, and where did it surprise you?',
    tool: 'You have {skill} on your resume: what did you use it for in the last project, and how often?',
    practice:
      'You have {skill} on your resume: tell of one time. What did you do yourself, and what came of it?',
    gap: 'They ask for {skill}, and your resume does not show it: what comes nearest, and how would you learn it?',
    nearGap: 'They ask for {skill}: what do you know of it from {known}, and what would be new to you?',
    proof: 'Could you explain this to a colleague? {topic}',
  },
} as const;
