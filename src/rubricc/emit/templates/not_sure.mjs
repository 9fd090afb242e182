
// ---- not sure: what all completions of a case come to together ----

// Where the doubt makes no difference, the outcome. Else what the values of `if unsure` lead to,
// given all at once. Else the queue of the first unsure signal that matters and names one.
function settleDoubt(decision, completions, unsure) {
  const policies = new Map(unsure
    .filter((signal) => signal.if_unsure?.kind === "value")
    .map((signal) => [signal.id, readValue(signal, signal.if_unsure.value)]));
  let settled = agreed(decision, completions.found());
  if (settled !== null) return settled;
  let given = completions.given(policies);
  const found = given.found();
  if (found.length === 0) given = completions; // the facts forbid these values together
  settled = agreed(decision, found);
  if (settled !== null) return settled;
  const alone = unsure.filter((signal) => given.matters(signal));
  const matter = alone.length > 0 ? alone : unsure.filter((signal) => given.varies(signal));
  const flag = matter.find((signal) => signal.if_unsure?.kind === "flag");
  return {
    status: flag === undefined ? "unsettled" : "flagged",
    outcome: null,
    flag: flag === undefined ? null : flag.if_unsure.queue,
    clauses: [],
    because: [],
    depends_on: matter.map(({ id }) => id),
  };
}

// The outcome if all have one; of several accepted ones, as declared, where orders differ.
function agreed(decision, found) {
  if (new Set(found.map(({ outcome }) => keyOf(outcome))).size !== 1) return null;
  const names = decision.labels.map(({ name }) => name);
  const rank = ({ outcome }) => (outcome.kind === "accepted" ? outcome.labels.map((one) => names.indexOf(one)) : []);
  const first = found.reduce((best, one) => (isBefore(rank(one), rank(best)) ? one : best));
  return answer(decision, first.outcome, new Set(found.flatMap(({ clauses }) => clauses)));
}

function isBefore(one, other) {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at >= 0 && one[at] < other[at];
}

// The same for outcomes that agree: of several accepted ones the order does not count.
function keyOf(outcome) {
  return JSON.stringify(outcome.kind === "accepted" ? [...outcome.labels].sort() : outcome);
}

// ---- the completions all at once, in a diagram ----

function traced(diagram, open) {
  let part = null;
  const once = () => (part ??= partOf(diagram, open));
  return {
    found: () => endsOf(diagram, open),
    given: (policies) => traced(diagram, open.map((cells, at) => narrowed(TABLE.columns[at], cells, policies))),
    matters: (signal) => decidesAlone(once(), open, columnsOf(signal)),
    varies: (signal) => {
      const taken = takenCells(once(), open);
      return columnsOf(signal).some((column) => taken[column].size > 1);
    },
  };
}

const columnsOf = (signal) => [...TABLE.columns.keys()].filter((at) => TABLE.columns[at].signal === signal.id);

function narrowed(column, cells, policies) {
  const value = policies.get(column.signal);
  if (value === undefined) return cells;
  return cells.filter((at) => column.cells[at].kind === "n/a" || hasValue(column.cells[at], column.member, value));
}

function endsOf(diagram, open) {
  const size = diagram.steps.length;
  return [...reachedNodes(diagram, open)]
    .filter((node) => node >= size)
    .map((node) => diagram.terminals[node - size])
    .filter((end) => end.outcome !== null);
}

function reachedNodes(diagram, open) {
  const reached = new Set(open.every((cells) => cells.length > 0) ? [diagram.root] : []);
  diagram.steps.forEach((step, number) => {
    if (!reached.has(number)) return;
    for (const cell of open[step.column]) reached.add(step.next[cell]);
  });
  return reached;
}

// The part of the diagram that is left open, equal parts being one node. Node 0 is impossible; a
// node has the column it asks, where each open cell leads, and which outcomes it leads to, as bits.
function partOf(diagram, open) {
  const size = diagram.steps.length;
  const nodes = [{ column: open.length, next: [], outcomes: 0n }];
  const known = new Map([["null", 0]]);
  const becomes = new Map();
  for (const number of [...reachedNodes(diagram, open)].sort((one, other) => other - one)) {
    const step = diagram.steps[number];
    const column = step === undefined ? open.length : step.column;
    const next = step === undefined ? [] : open[column].map((cell) => becomes.get(step.next[cell]));
    const outcome = step === undefined ? diagram.terminals[number - size].outcome : null;
    const key = step === undefined ? (outcome === null ? "null" : keyOf(outcome)) : `${column}:${next}`;
    if (next.length > 0 && next.every((child) => child === next[0])) {
      becomes.set(number, next[0]);
      continue;
    }
    if (!known.has(key)) {
      const outcomes = next.reduce((all, child) => all | nodes[child].outcomes, 0n);
      known.set(key, nodes.length);
      nodes.push({ column, next, outcomes: next.length > 0 ? outcomes : 1n << BigInt(nodes.length) });
    }
    becomes.set(number, known.get(key));
  }
  return { root: becomes.get(diagram.root), nodes };
}

function takenCells({ root, nodes }, open) {
  const taken = open.map(() => new Set());
  const takeAll = (start, end) => {
    for (let column = start; column < end; column += 1) open[column].forEach((_, at) => taken[column].add(at));
  };
  takeAll(0, nodes[root].column);
  for (const { column, next } of nodes) {
    next.forEach((child, at) => {
      if (nodes[child].outcomes === 0n) return;
      taken[column].add(at);
      takeAll(column + 1, nodes[child].column);
    });
  }
  return taken;
}

// Whether two completions agree on all columns but their own, where not applicable agrees with
// anything, and differ in outcome. Both walk the part at once.
function decidesAlone({ root, nodes }, open, own) {
  const absent = open.map((cells, column) => cells.findIndex((at) => TABLE.columns[column].cells[at].kind === "n/a"));
  const last = absent.reduce((best, at, column) => (at >= 0 || own.includes(column) ? column : best), -1);
  const isOne = (bits) => (bits & (bits - 1n)) === 0n;
  const mayDiffer = (one, other) => {
    const [here, there] = [nodes[one].outcomes, nodes[other].outcomes];
    if (here === 0n || there === 0n || (here === there && isOne(here))) return false;
    return one !== other || nodes[one].column <= last;
  };
  const seen = new Set([`${root},${root}`]);
  const pending = [[root, root]];
  while (pending.length > 0) {
    const [one, other] = pending.pop();
    if (!mayDiffer(one, other)) continue;
    const column = Math.min(nodes[one].column, nodes[other].column);
    if (column === open.length) return true;
    const split = (node) => (nodes[node].column === column ? nodes[node].next : open[column].map(() => node));
    const [ones, others] = [split(one), split(other)];
    const isOwn = own.includes(column);
    ones.forEach((child, cell) => others.forEach((partner, at) => {
      const agrees = isOwn || cell === at || absent[column] === cell || absent[column] === at;
      if (!agrees || seen.has(`${child},${partner}`)) return;
      seen.add(`${child},${partner}`);
      pending.push([child, partner]);
    }));
  }
  return false;
}
