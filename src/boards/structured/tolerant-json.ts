import { caps } from '../page/caps.ts';

/** Parses JSON as pages write it: comments and CDATA around it, raw line breaks in strings, lone backslashes, trailing commas. Undefined if that fails. */
export function tolerantJson(source: string): unknown {
  const text = unwrapped(source);
  if (text.length > caps.jsonLdChars) return undefined;
  return parsed(text) ?? parsed(repaired(text)) ?? parsed(unescapedWhole(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unwrapped(source: string): string {
  return source
    .replace(/^[\s\ufeff]*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)?(?:\s*\*\/)?/, '')
    .replace(/(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?[\s;]*$/, '')
    .replace(/;\s*$/, '')
    .trim();
}

/** Escapes control characters and lone backslashes inside strings and drops commas before a closing bracket, in one pass. */
function repaired(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (inString && char === '\\') {
      const isEscape = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(i + 1, i + 6));
      out.push(isEscape ? char + text[++i] : '\\\\');
    } else if (char === '"') {
      inString = !inString;
      out.push(char);
    } else if (inString && char < ' ')
      out.push(char === '\n' ? '\\n' : char === '\t' ? '\\t' : char === '\r' ? '' : ' ');
    else if (!inString && char === ',' && /^\s*[\]}]/.test(text.slice(i + 1, i + 200))) continue;
    else out.push(char);
  }
  return out.join('');
}

/** Repairs a block that was escaped as HTML as a whole (WP Job Manager until 2026); empty for other text. */
function unescapedWhole(text: string): string {
  if (!/^[[{]\s*&(?:quot|#0?34|amp);/.test(text)) return '';
  return repaired(
    text
      .replace(/&(?:quot|#0?34);/g, '"')
      .replace(/&#0?39;/g, "'")
      .replaceAll('&amp;', '&'),
  );
}
