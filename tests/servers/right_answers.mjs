// A provider of promptfoo that calls no model: it answers what items.json says is right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { items } = JSON.parse(readFileSync(join(process.cwd(), 'items.json'), 'utf8'));

export default class {
  id() {
    return 'right-answers';
  }

  async callApi(prompt) {
    const asked = JSON.parse(prompt).at(-1).content;
    const { labels } = items.find((one) => one.text === asked);
    const said = ([name, right]) => [name, right[0].includes(' ') ? right[0].split(' ') : right[0]];
    return { output: JSON.stringify({ signals: {}, labels: Object.fromEntries(Object.entries(labels).map(said)) }) };
  }
}
