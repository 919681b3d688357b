/** `npm run evaluate -- file.jsonl`: quality figures of the engine on labelled cases; `--errors` also lists the ids it got wrong. */
import { loadModel } from '../assets.ts';
import { consult } from '../consultations/consult.ts';
import { readCases } from './cases.ts';
import { figures } from './figures.ts';
import { runCommand } from './run-command.ts';

function main(): void {
  const [path, ...options] = process.argv.slice(2);
  if (!path) {
    console.error('Usage: npm run evaluate -- file.jsonl [--errors]');
    process.exitCode = 2;
    return;
  }
  const model = loadModel();
  const cases = readCases(path);
  const answers = cases.map((one) => consult(one.text, model, { set: 'county', fallbackLanguage: 'nb' }));
  console.log(figures(cases, answers));
  if (!options.includes('--errors')) return;
  for (const [index, one] of cases.entries()) {
    const answer = answers[index];
    const given =
      answer?.guidelines
        .slice(0, 3)
        .map((guideline) => `${guideline.number}:${guideline.score.toFixed(2)}`)
        .join(' ') || 'none';
    const wrong = [
      one.accepted.includes(answer?.guidelines[0]?.number ?? 0) ? '' : `wanted ${one.primary} got ${given}`,
      answer?.route === one.route ? '' : `route ${one.route} got ${answer?.route}`,
    ].filter(Boolean);
    if (wrong.length > 0) console.log(`${one.id} ${wrong.join('; ')}`);
  }
}

await runCommand(main);
