import process from 'node:process';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES } from '../core/messages/languages.ts';
import { runBatch } from './batch.ts';
import { matchFiles } from './match-files.ts';

const usage = `Evident in a terminal: the same reading and matching that the extension does.

  npm run cli -- match --resume FILE --job FILE [--url URL] [--json] [--why] [--language en]
      FILE is a resume as PDF, DOCX, text or JSON Resume, and a saved page (.html) or a text file of the posting.
      --url says which address a saved page came from; --json prints the whole report;
      --why says what decided every line (role, kinds, answer) and every keyword (sense, need, choice, weight). The languages are ${Object.keys(LANGUAGES).join(', ')}.

  npm run --silent cli -- batch job|resume|keywords|lines|same|match
      Answers one JSON line for each JSON line on standard input.
`;

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n\n${usage}`);
  process.exitCode = 2;
}

async function match(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      resume: { type: 'string' },
      job: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      why: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
    },
  });
  const { resume, job, url = null, language, ...flags } = values;
  if (!resume || !job) return refuse('A match needs --resume FILE and --job FILE.');
  if (!isLanguage(language)) return refuse(`The languages are ${Object.keys(LANGUAGES).join(', ')}.`);
  const outcome = await matchFiles({ resume, job, url, language, ...flags });
  process.stdout.write(`${outcome.text}\n`);
  process.exitCode = outcome.matched ? 0 : 1;
}

async function main([command, ...rest]: readonly string[]): Promise<void> {
  try {
    if (command === 'match') await match(rest);
    else if (command === 'batch') {
      const answered = await runBatch(rest[0], process.stdin, process.stdout);
      if (!answered)
        refuse(`batch takes one of job, resume, keywords, lines, same, match; not “${rest[0] ?? ''}”.`);
    } else if (command === undefined || command === 'help' || command === '--help') {
      process.stdout.write(usage);
    } else refuse(`There is no command “${command}”.`);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

await main(process.argv.slice(2));
