
// ---- Practice: an item at a time, feedback, what was missed once more ----

function practice(place) {
  const { digest, items } = rubricc.practice;
  const byId = new Map(items.map((item) => [item.id, item]));
  const memory = kept("practice");
  // Item → whether the last answer was right; of another text of the guideline nothing is kept.
  const seen = attempt(() => {
    const [of, pairs] = JSON.parse(memory.read());
    return new Map(of === digest ? pairs : []);
  }) ?? new Map();
  const [form, feedback, done, again, forget] = ["form", ".rubricc-feedback", ".rubricc-done", ".rubricc-again", ".rubricc-forget"].map((name) => one(name, place));
  const which = one(".rubricc-which", place);
  let item;

  const state = () => Object.fromEntries(told());
  const go = (pairs) => (location.hash = addressOf(pairs));
  const wanted = () => items.filter(({ decision }) => !which?.value || decision === which.value);
  const missed = () => wanted().filter(({ id }) => seen.get(id) === false);

  // The next item: one that is new, or one that was missed; which of them is left to chance.
  const pick = (isAgain) => {
    const pool = (isAgain ? missed() : wanted().filter(({ id }) => !seen.has(id))).filter((one) => one !== item);
    const chosen = pool[Math.floor(Math.random() * pool.length)];
    return [["item", chosen?.id ?? ""], ...(isAgain ? [["again", "1"]] : [])];
  };

  const render = () => {
    const { item: id, answer } = state();
    item = byId.get(id);
    const choice = item?.options[answer];
    form.hidden = item === undefined;
    done.hidden = item !== undefined;
    feedback.hidden = choice === undefined;
    one(".rubricc-shown", place).innerHTML = item?.shown ?? "";
    if (item !== undefined) ask(answer);
    if (choice !== undefined) judge(Number(answer) === item.key, choice);
    score();
  };
  const ask = (answer) => {
    one("legend", form).innerHTML = item.question;
    one(".rubricc-options", form).replaceChildren(...item.options.map(([text], at) => {
      const radio = make("input", { type: "radio", name: "option", value: at, required: true, checked: String(at) === answer, disabled: answer !== undefined });
      const label = make("label", {}, radio, " ", make("span", { innerHTML: text }));
      if (answer !== undefined && at === item.key) label.className = "rubricc-right";
      return label;
    }));
    one("button", form).hidden = answer !== undefined;
  };
  const judge = (isRight, [, slip]) => {
    one("h2", feedback).innerHTML = isRight ? SAY.right : fill(SAY.wrong, item.options[item.key][0]);
    feedback.classList.toggle("rubricc-right", isRight);
    one(".rubricc-slip", feedback).innerHTML = isRight ? "" : slip;
    one(".rubricc-why", feedback).innerHTML = !isRight && slip.includes(item.why) ? "" : item.why;
  };
  const score = () => {
    const counts = new Map();
    let right = 0;
    for (const [id, isRight] of seen) {
      if (!byId.has(id)) continue;
      right += isRight;
      for (const clause of byId.get(id).clauses) {
        const [hits, tries] = counts.get(clause) ?? [0, 0];
        counts.set(clause, [hits + isRight, tries + 1]);
      }
    }
    one(".rubricc-count", place).textContent = fill(SAY.practised, seen.size, items.length, right);
    one("tbody", place).replaceChildren(...[...counts]
      .sort(([, [a, b]], [, [c, d]]) => a / b - c / d)
      .map(([clause, [hits, tries]]) => make("tr", {},
        make("td", {}, link(`index.html#${clause}`, clause)), make("td", {}, fill(SAY.of, hits, tries)))));
    const left = missed().length;
    again.hidden = left === 0;
    again.textContent = fill(SAY.again, left);
    forget.hidden = seen.size === 0;
  };
  const save = () => memory.write(JSON.stringify([digest, [...seen]]));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = new FormData(form).get("option");
    seen.set(item.id, Number(answer) === item.key);
    save();
    go([...told().filter(([name]) => name !== "answer"), ["answer", answer]]);
  });
  one(".rubricc-next", place).addEventListener("click", () => go(pick(state().again)));
  again.addEventListener("click", () => go(pick(true)));
  which?.addEventListener("change", () => go(pick(false)));
  forget.addEventListener("click", () => {
    seen.clear();
    save();
    go(pick(false));
  });
  addEventListener("hashchange", () => {
    render();
    one("h2, legend", item === undefined ? done : feedback.hidden ? form : feedback).focus();
  });
  if (!byId.has(state().item)) history.replaceState(null, "", addressOf(pick(false)));
  render();
}
