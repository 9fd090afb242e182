{{ export }}class CaseError extends Error {
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("; "));
    this.name = "CaseError";
    this.problems = problems;
  }
}

{{ export }}function decide(answers) {
  const told = readAnswers(answers);
  const results = [];
  const problems = [];
  for (const decision of TABLE.decisions) {
    try {
      results.push([decision.id, decideOne(decision, told)]);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CaseError(distinct(problems));
  return Object.fromEntries(results);
}

const SIGNALS = new Map(TABLE.signals.map((signal) => [signal.id, signal]));
const DEFINITIONS = new Map(TABLE.definitions.map((one) => [one.name, one.condition]));

function distinct(problems) {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// ---- answers ----

const NOT_SURE = ["", "?", "not sure"];

// A value is { is: "n/a" | "unknown" }, { is: "number", number }, { is: "set", set } or
// { is: "value", value }.

function readAnswers(answers) {
  const values = new Map();
  const problems = [];
  for (const [name, text] of Object.entries(answers)) {
    const signal = SIGNALS.get(name);
    if (signal === undefined) {
      problems.push({ name: "unknown-signal", message: `\`${shortened(name)}\` is no signal of this guideline` });
      continue;
    }
    const value = readValue(signal, text);
    if (value !== null) {
      values.set(name, value);
    } else if (!NOT_SURE.includes(text)) {
      const message = `\`${shortened(text)}\` is no value of ${signalWords(name)}, which is ${domainWords(signal)}`;
      problems.push({ name: "unknown-value", message });
    }
  }
  if (problems.length > 0) throw new CaseError(problems);
  return { values, open: TABLE.columns.map((column) => openCells(column, values)) };
}

const shortened = (text) => [...String(text)].slice(0, 100).join("");

// What values a signal has, in words.
function domainWords(signal) {
  const values = signal.values.map((value) => `\`${value}\``);
  const unknown = signal.may_be_unknown ? " or `unknown`" : "";
  switch (signal.kind) {
    case "yes-no":
      return "`yes` or `no`";
    case "any-of":
      return `any of ${values.join(", ")} with spaces between, or \`-\` for none`;
    case "whole":
    case "number": {
      const article = signal.kind === "whole" ? "a whole number" : "a number";
      const end = signal.high === null ? "or more" : `to ${signal.high}`;
      return `${article}, ${signal.low ?? "0"} ${end}${unknown}`;
    }
    default:
      return [values.slice(0, -1).join(", "), values.at(-1)].filter(Boolean).join(" or ");
  }
}

function readValue(signal, text) {
  if (typeof text !== "string") return null;
  if (text === "n/a") return signal.only_when === null ? null : { is: "n/a" };
  switch (signal.kind) {
    case "whole":
    case "number":
      return readNumber(signal, text);
    case "any-of": {
      const set = new Set(text === "-" ? [] : text.split(" "));
      return [...set].every((member) => signal.values.includes(member)) ? { is: "set", set } : null;
    }
    default:
      return signal.values.includes(text) ? { is: "value", value: text } : null;
  }
}

const TOLD_NUMBER = /^-?[0-9]{1,19}(\.[0-9]{1,18})?$/;

function readNumber(signal, text) {
  if (text === "unknown") return signal.may_be_unknown ? { is: "unknown" } : null;
  if (!TOLD_NUMBER.test(text)) return null;
  const number = scaled(text);
  if (signal.kind === "whole" && number % 10n ** BigInt(TABLE.digits) !== 0n) return null;
  if (signal.low !== null && number < scaled(signal.low)) return null;
  if (signal.high !== null && number > scaled(signal.high)) return null;
  return { is: "number", number };
}

// The number times 10 to the power of TABLE.digits, which no number here has more of.
function scaled(text) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(TABLE.digits, "0"));
  return text.startsWith("-") ? -size : size;
}

function openCells(column, values) {
  const every = [...column.cells.keys()];
  const value = values.get(column.signal);
  if (value === undefined) return every;
  const isUsual = saysUsual(SIGNALS.get(column.signal), value);
  return every.filter((number) => {
    const cell = column.cells[number];
    return hasValue(cell, column.member, value) || (isUsual && cell.kind === "n/a");
  });
}

function saysUsual(signal, value) {
  if (signal.usual === null) return false;
  const usual = readValue(signal, signal.usual);
  return usual !== null && sameValue(usual, value);
}

function sameValue(one, other) {
  if (one.is !== other.is) return false;
  if (one.is !== "set") return one.value === other.value && one.number === other.number;
  return one.set.size === other.set.size && [...one.set].every((member) => other.set.has(member));
}

function hasValue(cell, member, value) {
  if (value.is === "n/a" || value.is === "unknown") return cell.kind === value.is;
  if (value.is === "number") return cell.kind === "interval" && isWithin(cell, value.number);
  const name = value.is === "set" ? (value.set.has(member) ? "yes" : "no") : value.value;
  return cell.kind === "value" && cell.name === name;
}

function isWithin(cell, number) {
  if (cell.low !== null) {
    const low = scaled(cell.low);
    if (number < low || (number === low && !cell.has_low)) return false;
  }
  if (cell.high !== null) {
    const high = scaled(cell.high);
    if (number > high || (number === high && !cell.has_high)) return false;
  }
  return true;
}

// ---- deciding ----

function decideOne(decision, told) {
  const completions = completionsOf(decision, told);
  if (completions.found().length === 0) throw new CaseError(whyImpossible(told.values));
  const unsure = TABLE.signals.filter(({ id }) => !told.values.has(id));
  return settleDoubt(decision, completions, unsure);
}

function completionsOf(decision, told) {
  if (decision.diagram === null) return listed(decision, told);
  return traced(decision.diagram, told.open);
}

function answer(decision, outcome, cited) {
  const clauses = decision.clauses.filter((clause) => cited.has(clause.id));
  const several = outcome.kind === "accepted" && outcome.labels.length > 1;
  return {
    status: { flagged: "flagged", "not-applicable": "not-applicable" }[outcome.kind] ?? "decided",
    outcome: plainOutcome(outcome),
    ...(several ? { accepted: outcome.labels } : {}),
    flag: outcome.kind === "flagged" ? outcome.queue : null,
    clauses: clauses.map((clause) => clause.id),
    because: clauses.map((clause) => clause.rationale).filter((why) => why !== null),
    depends_on: [],
  };
}

function plainOutcome(outcome) {
  switch (outcome.kind) {
    case "accepted":
      return outcome.labels[0];
    case "chosen":
      return outcome.labels;
    case "score":
      return Number(outcome.value);
    default:
      return null;
  }
}

// ---- conditions: true, false, or null where that depends on what was not told ----

function holds(condition, situation) {
  const { kind } = condition;
  const value = situation.values.get(condition.signal);
  switch (kind) {
    case "compare":
      return compares(condition.signal, value, condition.relation, { is: "value", value: condition.value });
    case "compare-number":
      return compares(condition.signal, value, condition.relation, { is: "number", number: scaled(condition.number) });
    case "compare-signals": {
      const [left, right] = [condition.left, condition.right].map((name) => situation.values.get(name));
      return compares(condition.left, left, condition.relation, right);
    }
    case "includes":
      return value === undefined ? null : value.is === "set" && value.set.has(condition.member);
    case "is-unknown":
      return value === undefined ? null : value.is === "unknown";
    case "applies":
      return value === undefined ? null : value.is !== "n/a";
    case "defined":
      return holds(DEFINITIONS.get(condition.name), situation);
    case "not":
      return negated(holds(condition.part, situation));
    case "all":
      return atLeast(condition.parts, condition.parts.length, situation);
    case "any":
      return atLeast(condition.parts, 1, situation);
    case "at-least":
      return atLeast(condition.parts, condition.count, situation);
    default:
      return outcomeHolds(condition, situation);
  }
}

function negated(result) {
  return result === null ? null : !result;
}

function atLeast(parts, count, situation) {
  const results = parts.map((part) => holds(part, situation));
  if (results.filter((result) => result === true).length >= count) return true;
  return results.filter((result) => result !== false).length < count ? false : null;
}

function compares(signal, left, relation, right) {
  const special = (value) => value !== undefined && (value.is === "n/a" || value.is === "unknown");
  if (special(left) || special(right)) return false;
  if (left === undefined || right === undefined) return null;
  if (left.is === "number") return relates(left.number, relation, right.number);
  const { values } = SIGNALS.get(signal);
  return relates(values.indexOf(left.value), relation, values.indexOf(right.value));
}

function relates(left, relation, right) {
  switch (relation) {
    case "is":
      return left === right;
    case "is-not":
      return left !== right;
    case "at-least":
      return left >= right;
    case "at-most":
      return left <= right;
    case "more-than":
      return left > right;
    default:
      return left < right;
  }
}

// A score is kept as a BigInt, 10 to the power of SCORE_DIGITS times as large.
const SCORE_DIGITS = TABLE.digits * 2;

function scaledScore(text) {
  return scaled(text) * 10n ** BigInt(TABLE.digits);
}

// Another decision's outcome; one that is flagged is supposed to be each that it might be.
function outcomeHolds(condition, situation) {
  const result = situation.results?.get(condition.decision);
  const outcome = situation.supposed?.get(condition.decision) ?? result;
  if (outcome === undefined) return null;
  const asksState = condition.kind === "outcome-is" && condition.state !== "none";
  if (outcome.kind === "flagged" && !asksState) return null;
  switch (condition.kind) {
    case "outcome-in":
      return outcome.kind === "accepted" && outcome.labels.every((label) => condition.outcomes.includes(label));
    case "outcome-includes":
      return outcome.kind === "chosen" && outcome.labels.some((label) => condition.labels.includes(label));
    case "outcome-compare":
      return outcome.kind === "score" && relates(outcome.score, condition.relation, scaledScore(condition.number));
    default:
      if (condition.state === "none") return outcome.kind === "chosen" && outcome.labels.length === 0;
      return result?.kind === condition.state;
  }
}

// ---- cases that cannot occur ----

// What was told, and which signals do not apply as far as that can be said.
function settle(told) {
  const values = new Map(told);
  const sometimes = TABLE.signals.filter((signal) => signal.only_when !== null);
  for (const signal of sometimes) {
    if (told.has(signal.id) && saysUsual(signal, told.get(signal.id))) values.delete(signal.id);
  }
  for (let size = -1; size !== values.size; ) {
    size = values.size;
    for (const signal of sometimes.filter(({ id }) => !values.has(id))) {
      const applies = holds(signal.only_when, { values });
      if (applies === false) values.set(signal.id, { is: "n/a" });
      if (applies && told.has(signal.id)) values.set(signal.id, told.get(signal.id));
    }
  }
  return values;
}

function whyImpossible(told) {
  const problems = impossibleProblems(settle(told));
  if (problems.length > 0) return problems;
  const named = [...told.keys()].map(signalWords).join(", ");
  const message = `no case that the facts allow has these values together: ${named}`;
  return [{ name: "impossible-case", message }];
}

function impossibleProblems(values) {
  const problems = TABLE.signals.flatMap((signal) => misplaced(signal, values));
  for (const fact of TABLE.facts) {
    if (holds(fact.condition, { values }) === false) {
      problems.push({ name: "impossible-case", message: `the facts exclude this case: ${fact.text}` });
    }
  }
  return problems;
}

function misplaced(signal, values) {
  if (signal.only_when === null || !values.has(signal.id)) return [];
  const applies = holds(signal.only_when, { values });
  const isAbsent = values.get(signal.id).is === "n/a";
  if (applies === false && !isAbsent) {
    const message = `${signalWords(signal.id)} does not apply to this case, so it has no value`;
    return [{ name: "does-not-apply", message }];
  }
  if (applies && isAbsent) {
    return [{ name: "applies", message: `${signalWords(signal.id)} applies to this case, so it is not \`n/a\`` }];
  }
  return [];
}
{% include "not_sure.mjs" %}
{% include "clauses.mjs" %}
{% include "justify.mjs" %}
{% include "asking.mjs" %}
