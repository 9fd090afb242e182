
// ---- why: sentences ready to paste into an annotation ----

// A text for each decision: what is seen, the clauses that decide, what they go before and why.
{{ export }}function justify(answers) {
  const decided = decide(answers);
  const told = readAnswers(answers);
  const situation = { values: settle(told.values), results: new Map() };
  const asked = TABLE.signals.filter(({ id }) => Object.hasOwn(answers, id));
  return Object.fromEntries(TABLE.decisions.map((decision) => {
    const given = decided[decision.id];
    const seen = asked.filter(({ id }) => decision.questions.includes(id));
    const lines = [
      outcomeLine(decision, given),
      ...seenLines(situation.values, seen, seen.filter(({ id }) => !told.values.has(id)), given),
      ...decision.clauses.filter(({ id }) => given.clauses.includes(id)).map(clauseLine),
      ...outrankedBy(decision, given.clauses, situation).map(outrankedLine),
    ];
    const outcome = outcomeOfAnswer(decision, given);
    if (outcome !== null) situation.results.set(decision.id, outcome);
    return [decision.id, lines.join("\n")];
  }));
}

// The outcome; null where the annotator's doubt stands in its way.
function outcomeOfAnswer(decision, given) {
  if (given.status === "not-applicable") return { kind: "not-applicable" };
  if (given.status === "flagged" && given.clauses.length > 0) return { kind: "flagged", queue: given.flag };
  if (given.status !== "decided") return null;
  if (decision.kind === "score") return { kind: "score", value: given.outcome, score: scoreOf(String(given.outcome)) };
  if (decision.kind === "many") return { kind: "chosen", labels: given.outcome };
  return { kind: "accepted", labels: given.accepted ?? [given.outcome] };
}

// A score as it is compared, from its text.
function scoreOf(text) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = /^[0-9]+$/.test(whole + fraction) ? BigInt(whole + fraction.padEnd(SCORE_DIGITS, "0").slice(0, SCORE_DIGITS)) : 0n;
  return text.startsWith("-") ? -size : size;
}

function outcomeWords(outcome) {
  const marked = (outcome.labels ?? []).map((label) => `\`${label}\``);
  switch (outcome.kind) {
    case "accepted":
      return marked.join(" or ");
    case "chosen":
      return marked.join(" and ") || "none";
    case "score":
      return String(outcome.value);
    case "flagged":
      return outcome.queue === null ? "flagged" : `flagged for \`${outcome.queue}\``;
    default:
      return "not applicable";
  }
}

function outcomeLine(decision, given) {
  const outcome = outcomeOfAnswer(decision, given);
  if (outcome !== null) {
    const by = given.clauses.length > 0 ? ` by ${given.clauses.join(", ")}` : "";
    return `\`${decision.id}\` is ${outcomeWords(outcome)}${by}.`;
  }
  const matter = given.depends_on.map(signalWords).join(", ");
  const words = given.status === "flagged" ? outcomeWords({ kind: "flagged", queue: given.flag }) : "not settled";
  return `\`${decision.id}\` is ${words}: it depends on ${matter}.`;
}

function seenLines(values, seen, unsure, given) {
  const told = seen.filter(({ id }) => values.has(id) && !isAbsent(values.get(id)));
  const words = told.map((signal) => assignmentWords(signal.id, valueText(signal, values.get(signal.id))));
  const lines = unsure.filter(({ id }) => !values.has(id)).map(({ id, if_unsure: policy }) => {
    if (given.depends_on.length > 0 || policy?.kind !== "value") return `Not sure: ${signalWords(id)}.`;
    return `Not sure: ${signalWords(id)}; where that matters: ${assignmentWords(id, policy.value)}.`;
  });
  return words.length > 0 ? [`Seen: ${words.join(", ")}.`, ...lines] : lines;
}

function valueText(signal, value) {
  if (value.is === "value") return value.value;
  if (value.is === "number") return numberText(value.number, TABLE.digits);
  if (value.is === "set") return signal.values.filter((member) => value.set.has(member)).join(" ") || "-";
  return value.is;
}

function signalWords(id) {
  const [name, side] = id.split(".");
  return side === undefined ? `\`${name}\`` : `\`${name}\` of ${side.toUpperCase()}`;
}

const valueWords = (text) => (/^-?([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) ? text : `\`${text}\``);

function assignmentWords(id, text) {
  const name = signalWords(id);
  if (text === "yes") return name;
  if (text === "no") return `not ${name}`;
  if (text === "unknown") return `${name} is unknown`;
  if (text === "-") return `${name} is none`;
  if (text.includes(" ")) return `${name} includes all of ${text.split(" ").map(valueWords).join(", ")}`;
  return `${name} is ${valueWords(text)}`;
}

const because = (why) => (why === null ? "" : `, because ${why}`);

function clauseLine({ id, text, rationale }) {
  return ended(`${id}: ${text}${because(rationale)}`);
}

function outrankedLine({ winner, loser, why, rationale }) {
  return ended(`${winner.id} goes before ${loser.id} (${loser.text}): ${why}${because(rationale)}`);
}

// The sentence with its full stop, on one line.
function ended(sentence) {
  const flat = sentence.split(SPACES).filter((word) => word !== "").join(" ");
  return /[.!?]$/.test(flat) ? flat : `${flat}.`;
}

const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

// The clauses that are known to hold and that a cited one goes before, in document order.
function outrankedBy(decision, cited, situation) {
  if (decision.kind === "score") return []; // there, nothing beats anything
  const winners = decision.clauses.filter(({ id }) => cited.includes(id));
  return decision.clauses.flatMap((loser) => {
    const family = lineage(decision, loser);
    if (winners.includes(loser) || family.some(({ otherwise }) => otherwise)) return [];
    if (!family.every((one) => holdsAlone(one, situation))) return [];
    return winners.map((winner) => outranking(decision, winner, loser)).filter((one) => one !== null).slice(0, 1);
  });
}

function outranking(decision, winner, loser) {
  for (const line of linesBetween(decision, winner, loser)) {
    if (line(decision, winner, loser)) return { winner, loser, ...reasonOf(decision, line, winner, loser) };
    if (line(decision, loser, winner)) return null;
  }
  return rankedByLabel(decision, winner, loser);
}

// The lines of section 6 that may speak of the two.
function linesBetween(decision, winner, loser) {
  const [one, other] = [winner, loser].map((clause) => competesFor(decision, clause));
  if (one === other) return ALL_LINES;
  if (decision.kind === "many") return UP_TO_NAMES;
  return one === "base" ? UP_TO_LAYERS : [];
}

// What a clause competes for: a label of several, the base level, or a kind of change.
function competesFor(decision, clause) {
  if (decision.kind === "many" && labelOf(clause) !== null) return `\`${labelOf(clause)}\``;
  return ["cap", "floor", "step"].includes(clause.effect.kind) ? clause.effect.kind : "base";
}

const LAYER_WORDS = { gates: "gates", "edge-cases": "edge cases", rules: "rules" };

function reasonOf(decision, line, winner, loser) {
  if (line === byException) return { why: `${winner.id} is an exception to it`, rationale: winner.rationale };
  if (line === byOwnName || line === byName) {
    return { why: "Priority names it first", rationale: rationaleOfNames(decision, winner, loser) };
  }
  if (line === byLayer) {
    const [one, other] = [winner, loser].map((clause) => LAYER_WORDS[layerOf(decision, clause)]);
    return { why: `${one} go before ${other}`, rationale: null };
  }
  return { why: "the earlier clause goes first", rationale: null };
}

function rationaleOfNames(decision, winner, loser) {
  const chain = decision.priority.filter(({ kind }) => kind === "clauses").find(({ order }) => {
    const [one, other] = [placeIn(decision, order, winner), placeIn(decision, order, loser)];
    return one >= 0 && one < other;
  });
  return chain === undefined ? null : chain.rationale;
}

function rankedByLabel(decision, winner, loser) {
  const names = [winner, loser].map((clause) => outcomeNames(decision, clause));
  for (const { kind, order, rationale } of decision.priority) {
    if (kind !== "labels") continue;
    const [one, other] = names.map((some) => some.find((name) => order.includes(name)));
    if (one === undefined || other === undefined || order.indexOf(one) >= order.indexOf(other)) continue;
    const [first, second] = [one, other].map((name) => (name === null ? "flag" : `\`${name}\``));
    return { winner, loser, why: `${first} goes before ${second}`, rationale };
  }
  return null;
}

// What a chain may call the outcome: its label, else the label's parents; null for a flag.
function outcomeNames(decision, { effect }) {
  if (effect.kind === "flag") return [null];
  if (effect.kind !== "give" || decision.kind === "many") return [];
  const names = [effect.labels[0]];
  for (;;) {
    const { parent } = decision.labels.find((label) => label.name === names.at(-1));
    if (parent === null) return names;
    names.push(parent);
  }
}
