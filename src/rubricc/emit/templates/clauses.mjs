
// ---- clauses: for decisions whose diagram would be too large ----

const MOST_COMPLETIONS = 5000;

// The completions one by one, each with what the decision comes to.
function listed(decision, told) {
  const cases = completionsListed(told);
  if (cases === null) throw new CaseError([tooMany(decision, told.values)]);
  return among(casesIn(decision, cases));
}

function casesIn(decision, cases) {
  return cases
    .filter((values) => impossibleProblems(values).length === 0)
    .map((values) => ({ values, ...foundIn(decision, values) }));
}

function among(cases) {
  return {
    found: () => cases,
    given: (policies) => among(cases.filter(({ values }) =>
      [...policies].every(([name, value]) => isAbsent(values.get(name)) || sameValue(values.get(name), value)))),
    matters: (signal) => decidesAmong(cases, signal.id),
    varies: (signal) => new Set(cases.map(({ values }) => valueKey(values.get(signal.id)))).size > 1,
  };
}

const isAbsent = (value) => value.is === "n/a";

function valueKey(value) {
  return `${value.is}:${value.is === "set" ? [...value.set].sort().join(" ") : value.number ?? value.value}`;
}

// Whether two cases agree on all other signals, of which some may not apply, and differ. Cases are
// sorted by what does not apply, so that two kinds are compared on all the rest.
function decidesAmong(cases, signal) {
  const kinds = new Map();
  for (const one of cases) {
    const absent = [...one.values.keys()].filter((name) => name !== signal && isAbsent(one.values.get(name)));
    const key = absent.join(" ");
    if (!kinds.has(key)) kinds.set(key, { absent, cases: [] });
    kinds.get(key).cases.push(one);
  }
  return [...kinds.values()].some((one) => [...kinds.values()].some((other) => {
    const leftOut = new Set([...one.absent, ...other.absent, signal]);
    const [ones, others] = [outcomesByRest(one.cases, leftOut), outcomesByRest(other.cases, leftOut)];
    return [...ones].some(([rest, outcomes]) =>
      others.has(rest) && new Set([...outcomes, ...others.get(rest)]).size > 1);
  }));
}

function outcomesByRest(cases, leftOut) {
  const outcomes = new Map();
  for (const { values, outcome } of cases) {
    const rest = [...values].filter(([name]) => !leftOut.has(name)).map(([, value]) => valueKey(value)).join("|");
    outcomes.set(rest, (outcomes.get(rest) ?? new Set()).add(keyOf(outcome)));
  }
  return outcomes;
}

function completionsListed(told) {
  const settled = settle(told.values);
  const choices = TABLE.signals.map((signal) =>
    settled.has(signal.id) ? [settled.get(signal.id)] : valuesOpen(signal, told.open));
  if (choices.reduce((count, some) => count * some.length, 1) > MOST_COMPLETIONS) return null;
  return combinations(choices).map((values) => new Map(values.map((value, at) => [TABLE.signals[at].id, value])));
}

function valuesOpen(signal, open) {
  const columns = columnsOf(signal);
  if (TABLE.columns[columns[0]].member === null) {
    const { cells } = TABLE.columns[columns[0]];
    return open[columns[0]].map((at) => readValue(signal, cells[at].name) ?? { is: "number", number: someNumber(cells[at]) });
  }
  const names = columns.map((at) => open[at].map((cell) => TABLE.columns[at].cells[cell].name));
  return combinations(names).flatMap((chosen) => {
    if (chosen.every((name) => name === "n/a")) return [{ is: "n/a" }];
    if (chosen.includes("n/a")) return [];
    const members = columns.filter((_, at) => chosen[at] === "yes").map((at) => TABLE.columns[at].member);
    return [{ is: "set", set: new Set(members) }];
  });
}

// The plainest number of an interval.
function someNumber({ low, has_low, high, has_high }) {
  const start = low === null ? 0n : scaled(low);
  if (has_low) return start;
  if (high === null) return start + 10n ** BigInt(TABLE.digits);
  return has_high ? scaled(high) : (start + scaled(high)) / 2n;
}

function tooMany(decision, values) {
  const signals = decision.questions.filter((name) => !values.has(name));
  const message = `\`${decision.id}\` has no diagram, and more than ${MOST_COMPLETIONS} cases are left open`;
  return { name: "too-many-completions", message, signals };
}

function foundIn(decision, values) {
  const results = new Map();
  for (const other of TABLE.decisions) {
    const verdict = verdictOf(other, { values, results, supposed: new Map() });
    if (other.id === decision.id) return { outcome: plainScore(verdict.outcome), clauses: verdict.clauses };
    results.set(other.id, verdict.outcome);
  }
  throw new Error(decision.id);
}

function plainScore(outcome) {
  return outcome.kind === "score" ? { kind: "score", value: numberText(outcome.score, SCORE_DIGITS) } : outcome;
}

// A number that is kept as a BigInt, so many digits of it after its point, in shortest form.
function numberText(number, after) {
  const digits = String(number < 0n ? -number : number).padStart(after + 1, "0");
  const text = `${digits.slice(0, -after)}.${digits.slice(-after)}`.replace(/\.?0+$/, "");
  return (number < 0n ? "-" : "") + text;
}

const sound = (verdict, decision) => {
  if (verdict.outcome === undefined) throw new Error(`${decision.id}: ${verdict.failure}`);
  return verdict;
};

// As it comes out for every outcome of the flagged decisions that it reads, if that is one.
function verdictOf(decision, situation) {
  const doubtful = TABLE.decisions
    .filter(({ id }) => decision.reads.includes(id) && situation.results.get(id)?.kind === "flagged")
    .sort((one, other) => one.place - other.place);
  const verdicts = combinations(doubtful.map(declaredOutcomes)).map((supposed) => ({
    supposed,
    ...verdictOnce(decision, {
      ...situation,
      supposed: new Map(supposed.map((outcome, side) => [doubtful[side].id, outcome])),
    }),
  }));
  verdicts.forEach((verdict) => sound(verdict, decision));
  const clauses = verdicts.flatMap((verdict) => verdict.clauses);
  const first = verdicts[0].outcome;
  if (verdicts.every(({ outcome }) => agree(first, outcome))) return { outcome: first, clauses };
  const decisive = doubtful.find((_, side) => matters(side, verdicts));
  return { outcome: situation.results.get(decisive.id), clauses };
}

function matters(side, verdicts) {
  const rest = ({ supposed }) =>
    JSON.stringify(supposed.filter((_, other) => other !== side), (_, one) => typeof one === "bigint" ? String(one) : one);
  return verdicts.some((one) =>
    verdicts.some((other) => rest(one) === rest(other) && !agree(one.outcome, other.outcome)));
}

function combinations(sides) {
  return sides.reduce(
    (found, side) => found.flatMap((some) => side.map((one) => [...some, one])),
    [[]],
  );
}

function declaredOutcomes(decision) {
  const parents = new Set(decision.labels.map((label) => label.parent));
  const given = new Set(decision.clauses.flatMap(({ effect }) => (effect.kind === "give" ? effect.labels : [])));
  const labels = decision.labels.map((label) => label.name).filter((name) => !parents.has(name) || given.has(name));
  if (decision.kind === "score") return scoresApart(decision.id).map((score) => ({ kind: "score", score }));
  if (decision.kind !== "many") return labels.map((label) => ({ kind: "accepted", labels: [label] }));
  return combinations(labels.map((label) => [null, label]))
    .map((chosen) => ({ kind: "chosen", labels: chosen.filter((label) => label !== null) }));
}

// A score for each interval between the numbers that it is compared with.
function scoresApart(id) {
  const conditions = TABLE.decisions.flatMap(({ clauses }) =>
    clauses.flatMap(({ condition, effect }) => (effect.kind === "prefer" ? [condition, effect.a, effect.b] : [condition])));
  const numbers = [...conditions, ...DEFINITIONS.values()].flatMap((one) => thresholds(one, id));
  const sorted = [...new Set(numbers)].sort((one, other) => (one < other ? -1 : 1));
  if (sorted.length === 0) return [0n];
  const unit = 10n ** BigInt(SCORE_DIGITS);
  const between = sorted.slice(1).map((high, place) => (sorted[place] + high) / 2n);
  return [sorted[0] - unit, ...sorted, ...between, sorted.at(-1) + unit];
}

function thresholds(condition, id) {
  if (condition.kind === "outcome-compare" && condition.decision === id) return [scaledScore(condition.number)];
  const parts = condition.kind === "not" ? [condition.part] : condition.parts ?? [];
  return parts.flatMap((part) => thresholds(part, id));
}

function verdictOnce(decision, situation) {
  switch (decision.kind) {
    case "many":
      return verdictOfMany(decision, situation);
    case "scale":
      return verdictOfScale(decision, situation);
    case "score":
      return verdictOfScore(decision, situation);
    default:
      return settleOne(decision, applying(decision, situation), situation);
  }
}

// ---- which clauses hold ----

const BASES = new Set(["give", "flag", "not-applicable", "rule-out", "lowest", "highest", "prefer"]);

function lineage(decision, clause) {
  if (clause.parent === null) return [clause];
  return [clause, ...lineage(decision, decision.clauses.find(({ id }) => id === clause.parent))];
}

function applying(decision, situation) {
  const holding = holdingClauses(decision, situation);
  const ordinary = withoutLastResorts(decision, holding);
  const gives = ({ effect }) => BASES.has(effect.kind) || effect.kind === "points";
  return ordinary.some(gives) ? ordinary : holding;
}

function holdingClauses(decision, situation) {
  return decision.clauses.filter((clause) =>
    lineage(decision, clause).every((one) => holdsAlone(one, situation)));
}

function holdsAlone({ condition, effect }, situation) {
  if (effect.kind === "prefer" && !holds(effect.a, situation) && !holds(effect.b, situation)) return false;
  return holds(condition, situation) === true;
}

function withoutLastResorts(decision, clauses) {
  return clauses.filter((clause) => !lineage(decision, clause).some((one) => one.otherwise));
}

// ---- which clause beats which: the four lines, strongest first ----

const byException = (decision, winner, loser) => lineage(decision, winner).slice(1).includes(loser);

const clauseChains = (decision) =>
  decision.priority.filter(({ kind }) => kind === "clauses").map(({ order }) => order);

const byOwnName = (decision, winner, loser) =>
  clauseChains(decision).some((order) =>
    order.includes(winner.id) && order.indexOf(winner.id) < order.indexOf(loser.id));

const placeIn = (decision, order, clause) => {
  const named = lineage(decision, clause).find(({ id }) => order.includes(id));
  return named === undefined ? -1 : order.indexOf(named.id);
};

const byName = (decision, winner, loser) =>
  clauseChains(decision).some((order) => {
    const [one, other] = [placeIn(decision, order, winner), placeIn(decision, order, loser)];
    return one >= 0 && one < other;
  });

const LAYERS = ["gates", "edge-cases", "rules"];
const layerOf = (decision, clause) => lineage(decision, clause).at(-1).layer;

const byLayer = (decision, winner, loser) =>
  LAYERS.indexOf(layerOf(decision, winner)) < LAYERS.indexOf(layerOf(decision, loser));

const byDocument = (decision, winner, loser) => {
  const layer = layerOf(decision, winner);
  return (
    decision.priority.some(({ kind, layers }) => kind === "earlier-over-later" && layers.includes(layer)) &&
    layerOf(decision, loser) === layer &&
    decision.clauses.indexOf(winner) < decision.clauses.indexOf(loser)
  );
};

const UP_TO_NAMES = [byException, byOwnName, byName];
const UP_TO_LAYERS = [...UP_TO_NAMES, byLayer];
const ALL_LINES = [...UP_TO_LAYERS, byDocument];

function beats(decision, winner, loser, lines = ALL_LINES) {
  for (const line of lines) {
    if (line(decision, winner, loser)) return true;
    if (line(decision, loser, winner)) return false;
  }
  return false;
}

function withoutExcepted(decision, clauses) {
  return clauses.filter((clause) => !clauses.some((other) => byException(decision, other, clause)));
}

function unbeaten(decision, clauses) {
  const rivals = withoutExcepted(decision, clauses);
  return rivals.filter((clause) => !rivals.some((other) => beats(decision, other, clause)));
}

// ---- one label ----

const ids = (clauses) => clauses.map(({ id }) => id);

function settleOne(decision, clauses, situation) {
  if (clauses.length === 0) return { failure: "gap" };
  const left = unbeaten(decision, clauses);
  const outcomes = new Map(left.map((clause) => [clause, outcomeOf(decision, clause, situation)]));
  const chains = decision.priority.filter(({ kind }) => kind === "labels").map(({ order }) => order);
  const isEarlier = (order, one, other) => {
    const [first, second] = [one, other].map((outcome) => placeOf(decision, order, outcome));
    return first >= 0 && first < second;
  };
  const deciding = left.filter((clause) =>
    !chains.some((order) => left.some((other) => isEarlier(order, outcomes.get(other), outcomes.get(clause)))));
  return deciding.length === 0 ? { failure: "circle" } : agreement(deciding, outcomes);
}

function agreement(deciding, outcomes) {
  const first = outcomes.get(deciding[0]);
  if (!deciding.every((clause) => agree(first, outcomes.get(clause)))) return { failure: "conflict" };
  return { outcome: first, clauses: ids(deciding) };
}

function agree(one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "accepted") {
    return one.labels.every((label) => other.labels.includes(label)) && other.labels.every((label) => one.labels.includes(label));
  }
  return one.queue === other.queue && one.score === other.score && `${one.labels}` === `${other.labels}`;
}

function placeOf(decision, order, outcome) {
  if (outcome.kind === "flagged") return order.indexOf(null);
  if (outcome.kind !== "accepted") return -1;
  let name = outcome.labels[0];
  while (name !== null && !order.includes(name)) {
    name = decision.labels.find((label) => label.name === name).parent;
  }
  return name === null ? -1 : order.indexOf(name);
}

function outcomeOf(decision, { effect }, situation) {
  switch (effect.kind) {
    case "give":
      return { kind: "accepted", labels: effect.labels };
    case "flag":
      return { kind: "flagged", queue: effect.queue };
    case "not-applicable":
      return { kind: "not-applicable" };
    case "prefer":
      return { kind: "accepted", labels: [holds(effect.a, situation) ? "A" : "B"] };
    default:
      return extreme(decision, effect, situation);
  }
}

function extreme(decision, effect, situation) {
  const parts = effect.decisions.map((name) => situation.results.get(name));
  const flagged = parts.find(({ kind }) => kind === "flagged");
  if (flagged !== undefined) return flagged;
  const accepted = parts.filter(({ kind }) => kind === "accepted").map(({ labels }) => labels);
  if (accepted.length === 0) return { kind: "not-applicable" };
  const levels = decision.labels.map(({ name }) => name);
  const pick = effect.kind === "lowest" ? Math.min : Math.max;
  const picked = combinations(accepted).map((taken) => levels[pick(...taken.map((one) => levels.indexOf(one)))]);
  return { kind: "accepted", labels: [...new Set(picked)] };
}

// ---- a level: a base, then steps, then caps and floors ----

function verdictOfScale(decision, situation) {
  const clauses = applying(decision, situation);
  const base = settleOne(decision, clauses.filter(({ effect }) => BASES.has(effect.kind)), situation);
  if (base.outcome?.kind !== "accepted") return base;
  const bases = decision.clauses.filter(({ id }) => base.clauses.includes(id));
  const deciding = (wanted) => {
    const own = clauses.filter(({ effect }) => effect.kind === wanted);
    return unbeaten(decision, own).filter((clause) =>
      !bases.some((other) => beats(decision, other, clause, UP_TO_LAYERS)));
  };
  return modified(decision, base, deciding("step"), deciding("cap"), deciding("floor"));
}

function modified(decision, base, steps, caps, floors) {
  const levels = decision.labels.map(({ name }) => name);
  const place = ({ effect }) => levels.indexOf(effect.level);
  const highest = levels.length - 1;
  const change = steps.reduce((sum, { effect }) => sum + effect.levels, 0);
  const places = base.outcome.labels.map((name) => Math.min(Math.max(levels.indexOf(name) + change, 0), highest));
  const cap = Math.min(highest, ...caps.map(place));
  const floor = Math.max(0, ...floors.map(place));
  if (floor > cap) return { failure: "conflict" };
  const cited = [...base.clauses, ...ids(steps)];
  if (places.some((one) => one > cap)) cited.push(...ids(caps.filter((one) => place(one) === cap)));
  if (places.some((one) => one < floor)) cited.push(...ids(floors.filter((one) => place(one) === floor)));
  const bounded = places.map((one) => levels[Math.max(Math.min(one, cap), floor)]);
  return { outcome: { kind: "accepted", labels: [...new Set(bounded)] }, clauses: cited };
}

// ---- a score ----

function verdictOfScore(decision, situation) {
  const clauses = applying(decision, situation);
  const skipping = clauses.filter(({ effect }) => effect.kind === "not-applicable");
  if (skipping.length > 0) return { outcome: { kind: "not-applicable" }, clauses: ids(skipping) };
  const adding = clauses.filter(({ effect }) => effect.kind === "points");
  const bounds = (kind) => clauses.filter(({ effect }) => effect.kind === kind);
  const level = ({ effect }) => scaledScore(effect.number);
  const strictest = (some, isStricter) =>
    some.map(level).reduce((best, one) => (best === null || isStricter(one, best) ? one : best), null);
  const cap = strictest(bounds("score-cap"), (one, best) => one < best);
  const floor = strictest(bounds("score-floor"), (one, best) => one > best);
  if (cap !== null && floor !== null && floor > cap) return { failure: "conflict" };
  let score = adding.reduce((sum, clause) => sum + points(clause, situation), 0n);
  const cited = ids(adding);
  if (cap !== null && score > cap) {
    score = cap;
    cited.push(...ids(bounds("score-cap").filter((one) => level(one) === cap)));
  }
  if (floor !== null && score < floor) {
    score = floor;
    cited.push(...ids(bounds("score-floor").filter((one) => level(one) === floor)));
  }
  return { outcome: { kind: "score", score }, clauses: cited };
}

function points({ effect }, situation) {
  if (effect.for_each === null) return scaledScore(effect.number);
  const value = situation.values.get(effect.for_each);
  return value.is === "number" ? scaled(effect.number) * value.number : 0n;
}

// ---- several labels ----

const labelOf = ({ effect }) =>
  effect.kind === "give" ? effect.labels[0] : effect.kind === "rule-out" ? effect.label : null;

function verdictOfMany(decision, situation) {
  const forLabels = holdingClauses(decision, situation).filter((clause) => labelOf(clause) !== null);
  const ordinary = withoutLastResorts(decision, forLabels);
  const labels = decideLabels(decision, ordinary);
  if (labels.given.size > 0) return decideWhole(decision, ordinary, labels, situation, false);
  return decideWhole(decision, forLabels, decideLabels(decision, forLabels), situation, true);
}

function decideLabels(decision, clauses) {
  const rivals = withoutExcepted(decision, clauses);
  const wins = (winner, loser) =>
    beats(decision, winner, loser, labelOf(winner) === labelOf(loser) ? ALL_LINES : UP_TO_NAMES);
  const deciding = rivals.filter((clause) => !rivals.some((other) => wins(other, clause)));
  const given = new Set(deciding.filter(({ effect }) => effect.kind === "give").map(labelOf));
  if (deciding.some((clause) => clause.effect.kind === "rule-out" && given.has(labelOf(clause)))) {
    return { given, failure: "conflict" };
  }
  const labels = decision.labels.map(({ name }) => name).filter((name) => given.has(name));
  return { given, outcome: { kind: "chosen", labels }, clauses: ids(deciding) };
}

// A flag or not applicable: decided last, from the labels as they came out, for the whole.
function decideWhole(decision, forLabels, labels, situation, withLastResorts) {
  const told = { ...situation, results: new Map([...situation.results, [decision.id, labels.outcome]]) };
  const holding = holdingClauses(decision, told);
  const considered = withLastResorts ? holding : withoutLastResorts(decision, holding);
  const whole = considered.filter(({ effect }) => effect.kind === "flag" || effect.kind === "not-applicable");
  const everything = decision.clauses.filter((one) => whole.includes(one) || forLabels.includes(one));
  const rivals = withoutExcepted(decision, everything);
  const wins = (winner, loser) =>
    beats(decision, winner, loser, forLabels.includes(winner) ? UP_TO_NAMES : ALL_LINES);
  const standing = whole.filter((one) => rivals.includes(one) && !rivals.some((other) => wins(other, one)));
  if (standing.length === 0) return labels;
  return agreement(standing, new Map(standing.map((one) => [one, outcomeOf(decision, one, told)])));
}
