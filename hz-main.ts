import { readFileSync } from 'node:fs';
import { nodePdfEngine } from '/work/main/src/cli/node-pdf-engine.ts';
import { readResume } from '/work/main/src/resumes/read-resume.ts';
const only = process.env.ONLY?.split(',');
for (const f of process.argv.slice(2)) {
  const { resume, refusal } = await readResume({ name: f, bytes: new Uint8Array(readFileSync(f)) }, { pdf: nodePdfEngine() });
  if (!resume) { console.log(f.split('/').at(-1), 'REFUSED', refusal.kind, refusal.reason.slice(0, 90)); continue; }
  const hz = resume.hazards.filter(h => !only || only.includes(h.id));
  console.log(f.split('/').at(-1), `cols=${resume.layout.columns} tables=${resume.layout.tables} imgs=${resume.layout.images}`);
  for (const h of hz) console.log('   ', h.id, h.isDoubtful ? '(doubt)' : '', `p${h.page}`, JSON.stringify(h.box), h.message.slice(0, 60), '|', (h.quote ?? '').slice(0, 70));
}
process.exit(0);
