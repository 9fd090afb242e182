// Decides cases by the decision tables of DMN models, read by dmn-moddle, by feelin's FEEL.
import { readFileSync } from "node:fs";
const [readers] = process.argv.slice(2);
const { DmnModdle } = await import(`${readers}/dmn-moddle/dist/index.js`);
const { evaluate, unaryTest } = await import(`${readers}/feelin/dist/index.js`);

const value = (text, context) => evaluate(text, context).value;
const ids = (decision, kind) =>
  (decision.informationRequirement ?? []).flatMap((one) => (one[kind] ? [one[kind].href.slice(1)] : []));

// A table sees what its decision requires, and nothing else.
const seen = (decision, known, elements) => {
  const needed = [...ids(decision, "requiredInput"), ...ids(decision, "requiredDecision")];
  const names = needed.map((id) => elements[id].variable.name);
  return Object.fromEntries(names.map((name) => [name, known[name] ?? null]));
};

const run = (decision, known, elements) => {
  const table = decision.decisionLogic;
  const context = seen(decision, known, elements);
  const inputs = table.input.map((one) => value(one.inputExpression.text, context));
  const matching = table.rule.filter((rule) =>
    rule.inputEntry.every((entry, at) => unaryTest(entry.text, { ...context, "?": inputs[at] }).value === true),
  );
  const found = matching.map((rule) => value(rule.outputEntry[0].text, context));
  if (table.hitPolicy === "COLLECT") return found;
  if (found.length > 1) throw new Error(`${matching.map((one) => one.id)} match together`);
  return found[0] ?? null;
};

const decide = async ({ xml, cases }) => {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length) throw new Error(JSON.stringify(warnings.map((one) => one.message)));
  const elements = Object.fromEntries(rootElement.drgElement.map((one) => [one.id, one]));
  const decisions = rootElement.drgElement.filter((one) => one.$type === "dmn:Decision");
  return cases.map((given) => {
    const known = { ...given };
    for (const one of decisions) known[one.variable.name] = run(one, known, elements);
    return known;
  });
};

const found = [];
for (const one of JSON.parse(readFileSync(0, "utf8"))) found.push(await decide(one));
console.log(JSON.stringify(found));
