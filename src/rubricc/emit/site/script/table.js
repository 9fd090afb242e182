
// ---- Decision table: the rows that fit what is chosen, a page of them at a time ----

function table(place) {
  const STEP = 50;
  const form = one("form", place);
  const selects = one(".rubricc-selects", place);
  const more = one(".rubricc-more", place);
  let most;

  const chosen = () => new Map(told());
  const select = (name, words, options, value) => {
    const box = make("select", { name }, ...options.map(([key, text]) => make("option", { value: key, selected: key === value }, text)));
    return make("label", {}, ...marked(words), " ", box);
  };
  const numbered = (texts) => [["", SAY.any], ...texts.map((text, at) => [String(at), text])];
  const decisionOf = (state) => rubricc.table.find(({ id }) => id === state.get("decision")) ?? rubricc.table[0];

  // The filters of a decision, as the address sets them.
  const build = () => {
    const state = chosen();
    const { columns, id, outcomes, rows } = decisionOf(state);
    const clauses = [...new Set(rows.flatMap(([, ids]) => ids))];
    one("a", form).href = addressOf([["decision", id]]);
    selects.replaceChildren(
      ...(rubricc.table.length > 1 ? [select("decision", SAY.decision, rubricc.table.map((each) => [each.id, each.id]), id)] : []),
      select("outcome", SAY.outcome, numbered(outcomes), state.get("outcome")),
      select("clause", SAY.clause, [["", SAY.any], ...clauses.map((clause) => [clause, clause])], state.get("clause")),
      ...columns.map((column) => select(`is ${column.id}`, `\`${column.id}\``, numbered(column.cells), state.get(`is ${column.id}`))),
    );
  };

  const fits = (state, columns) => {
    const [outcome, clause] = [state.get("outcome"), state.get("clause")];
    const tests = columns.flatMap(({ id, ways }, at) => {
      const cell = state.get(`is ${id}`);
      if (!cell) return [];
      const fine = new Set([-1, ...ways.keys()].filter((way) => way < 0 || ways[way].slice(1).includes(Number(cell))));
      return [(row) => fine.has(row[at + 3])];
    });
    if (outcome) tests.push((row) => row[0] === Number(outcome));
    if (clause) tests.push((row) => row[1].includes(clause));
    return (row) => tests.every((test) => test(row));
  };

  const render = () => {
    const state = chosen();
    const { columns, isCommon, outcomes, rows } = decisionOf(state);
    const found = rows.filter(fits(state, columns));
    const shown = found.slice(0, most);
    const used = columns.map((_, at) => at).filter((at) => shown.some((row) => row[at + 3] >= 0));
    const heads = [SAY.outcome, SAY.by, ...used.map((at) => columns[at].id), SAY.cases];
    one("thead tr", place).replaceChildren(...heads.map((words, at) => make("th", { scope: "col", className: at === 0 ? "rubricc-outcome" : "" }, words)));
    one("tbody", place).replaceChildren(...shown.map((row) => make("tr", {},
      cell(SAY.outcome, "rubricc-outcome", outcomes[row[0]]),
      cell(SAY.by, "", ...row[1].flatMap((id) => [link(`index.html#${id}`, id), " "])),
      ...used.map((at) => cell(columns[at].id, "", ...(row[at + 3] < 0 ? [] : [columns[at].ways[row[at + 3]][0]]))),
      cell(SAY.cases, "rubricc-number", row[2]))));
    one(".rubricc-count", place).textContent = fill(SAY.rows_shown, shown.length, found.length, rows.length);
    one(".rubricc-common", place).hidden = !isCommon;
    more.hidden = shown.length === found.length;
  };
  const cell = (column, className, ...children) => {
    const made = make("td", { className }, ...children);
    made.dataset.column = column;
    return made;
  };

  const start = (isOther) => {
    most = STEP;
    if (isOther) build();
    render();
  };
  form.addEventListener("change", ({ target }) => {
    const pairs = [...new FormData(form)].filter(([, value]) => value !== "");
    history.replaceState(null, "", addressOf(target.name === "decision" ? [["decision", target.value]] : pairs));
    start(target.name === "decision");
  });
  more.addEventListener("click", () => {
    const from = most;
    most += STEP;
    render();
    one("a", one("tbody", place).rows[from])?.focus();
  });
  addEventListener("hashchange", () => start(true));
  start(true);
}
