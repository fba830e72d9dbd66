/**
 * Cross-validation: for every part of the documents, trains on the others and judges that part, so no model judges a document that it has seen.
 * Documents of one group (`groupOf`: an ad, a resume, a site) stay in one part. The part depends only on the name of the group.
 */
export function crossValidate<Document, Model, Judged>(
  documents: readonly Document[],
  groupOf: (document: Document) => string,
  train: (documents: readonly Document[]) => Model,
  judge: (model: Model, document: Document) => Judged,
  parts = 5,
): readonly Judged[] {
  const partOf = new Map([...new Set(documents.map(groupOf))].map(group => [group, hash(group) % parts]));
  const judged = new Map<Document, Judged>();
  for (let part = 0; part < parts; part += 1) {
    const isHeldBack = (document: Document) => partOf.get(groupOf(document)) === part;
    const model = train(documents.filter(document => !isHeldBack(document)));
    for (const document of documents.filter(isHeldBack)) judged.set(document, judge(model, document));
  }
  return documents.map(document => judged.get(document) as Judged);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}
