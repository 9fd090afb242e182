// Every path through the wizard, by the script that the site loads: what was told, what came out.
// Given on standard input: the script, the table, the most paths, and how each goes on: `null` for
// every answer, or the answers to give.
const { readFileSync } = require("node:fs");
const { runInThisContext } = require("node:vm");

const { script, table, most, cases } = JSON.parse(readFileSync(0, "utf8"));
runInThisContext(script);
const { decide, mayBeAbsent, mistakesIn, nextQuestion } = globalThis.rubricc.evaluator(table);

const named = (cell) => {
  if (cell.kind !== "interval") return cell.name;
  if (cell.has_low) return cell.low;
  if (cell.high === null) return String(Number(cell.low) + 1);
  return cell.has_high ? cell.high : String((Number(cell.low) + Number(cell.high)) / 2);
};

// A value for each way in which the table tells values of the signal apart.
const valuesOf = (name, told) => {
  const signal = table.signals.find(({ id }) => id === name);
  const { cells } = table.columns.find((column) => column.signal === name);
  const sets = signal.values.reduce((some, member) => some.flatMap((set) => [set, [...set, member]]), [[]]);
  const values = signal.kind === "any-of" ? sets.map((set) => set.join(" ") || "-") : cells.map(named);
  return [...values.filter((value) => value !== "n/a"), ...(mayBeAbsent(told, name) ? ["n/a"] : [])];
};

const paths = [];
const walk = (told, answers) => {
  if (paths.length > most) return;
  const name = nextQuestion(told);
  if (name === null) {
    paths.push({ told, decided: decide(told) });
    return;
  }
  for (const value of answers === null ? valuesOf(name, told) : [answers[name]]) {
    const more = { ...told, [name]: value };
    if (mistakesIn(more).length === 0) walk(more, answers);
  }
};
for (const answers of cases) walk({}, answers);
console.log(JSON.stringify(paths));
