// The prompt for an item. Made by rubricc: do not edit.
//
// The guideline stands in guideline.json, the items in items.json; a test says the number of its
// item. promptfoo fills in templates in whatever a prompt says, so what would begin or end one is
// written as a template that comes out as it.

import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const guideline = read('guideline.json');
const { items } = read('items.json');

const plain = (text) => text.replace(/\{(?=[{%#])|#(?=\})/g, (one) => `{{ '${one}' }}`);
const says = (role, text) => ({ role, content: plain(text) });

export default ({ vars }) => [
  says('system', guideline.system),
  ...guideline.examples.flatMap((one) => [says('user', one.user), says('assistant', one.assistant)]),
  says('user', items[Number(vars.item)].text),
];
