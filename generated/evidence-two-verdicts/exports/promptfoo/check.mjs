// Whether an answer is right, or at least one that the guideline knows. Made by rubricc: do not edit.
//
// An answer is written as data files hold it: labels of which several hold are joined by a space.

import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const guideline = read('guideline.json');
const { items } = read('items.json');

// The object in what a model said, whatever it wrote around it.
export const answerIn = (output) => {
  if (typeof output === 'object' && output !== null) return output;
  const text = String(output);
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
};

export const written = (answer) => {
  if (Array.isArray(answer)) return [...new Set(answer.map(String))].sort().join(' ') || '-';
  return String(answer);
};

const sorted = (text) => text.split(' ').sort().join(' ');
const fail = (reason) => ({ pass: false, score: 0, reason });

export default (output, context) => {
  const item = items[Number(context.vars.item)];
  const answer = answerIn(output);
  const labels = answer?.labels;
  if (typeof labels !== 'object' || labels === null) return fail('no labels in the answer');
  const missing = Object.keys(guideline.decisions).filter((name) => !Object.hasOwn(labels, name));
  if (missing.length > 0) return fail(`not answered: ${missing.join(', ')}`);
  const known = Object.entries(item.labels ?? {});
  const wrong = known
    .filter(([name, right]) => !right.map(sorted).includes(sorted(written(labels[name]))))
    .map(([name, right]) => `${name} is ${right.join(' or ')}, not ${written(labels[name])}`);
  if (wrong.length === 0) return { pass: true, score: 1, reason: 'as the guideline says' };
  return { pass: false, score: 1 - wrong.length / known.length, reason: wrong.join('; ') };
};
