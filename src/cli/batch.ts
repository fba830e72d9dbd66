import type { Readable, Writable } from 'node:stream';
import { type Answerer, answerers, isTopic } from './answerers.ts';

/** Answers each JSON line of `input` with one on `output`, in order, and a bad item with its error. Returns false for an unknown topic. */
export async function runBatch(
  topic: string | undefined,
  input: Readable,
  output: Writable,
): Promise<boolean> {
  if (!isTopic(topic)) return false;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    await write(output, JSON.stringify(await answerLine(answerers[topic], line)));
  }
  return true;
}

/** Splits only at line feeds. Node's readline also splits at other Unicode line breaks, which a JSON string may contain (https://www.rfc-editor.org/rfc/rfc8259#section-7). */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const part of input.setEncoding('utf8')) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

async function answerLine(answerer: Answerer, line: string): Promise<object> {
  let id: unknown = null;
  try {
    const item: unknown = JSON.parse(line);
    if (item === null || typeof item !== 'object' || Array.isArray(item))
      throw new Error('A line is one JSON object.');
    id = 'id' in item ? item.id : null;
    return { id, ...(await answerer(item as Record<string, unknown>)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function write(output: Writable, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(`${line}\n`, error => (error ? reject(error) : resolve()));
  });
}
