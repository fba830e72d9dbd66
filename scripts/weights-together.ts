// The text of a model, as `modelText` writes it, in a template.
const WEIGHTS = /`1\/\d+\n(?:[^`\\]|\\.)*`/g;

/**
 * A built script with the same parts of its models side by side: the names of all features, then their places, then the weights. Names are
 * much the same from model to model, and gzip finds again what stands at most 32 kB before. Each model is put together where it stood.
 * https://www.rfc-editor.org/rfc/rfc1951#section-2
 */
export function weightsTogether(script: string): string {
  const models: string[][] = [];
  const rest = script.replace(WEIGHTS, text => {
    models.push(text.slice(1, -1).split('\n\n'));
    return `evidentModel(${models.length - 1})`;
  });
  const most = Math.max(0, ...models.map(parts => parts.length));
  const columns = Array.from(
    { length: most },
    (_, at) => `[${models.map(parts => `\`${parts[at] ?? ''}\``).join()}]`,
  );
  const model = `at=>[${columns.join()}].map(part=>part[at]).join("\\n\\n")`;
  return models.length < 2 ? script : `(evidentModel=>{${rest}})(${model});\n`;
}
