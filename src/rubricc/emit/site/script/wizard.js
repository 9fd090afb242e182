
// ---- Decide: one question at a time, then the outcome ----

function wizard(place) {
  const { table, clauses } = rubricc.decide;
  const { CaseError, decide, justify, mayBeAbsent, mistakesIn, nextQuestion } = rubricc.evaluator(table);
  const cited = new Map(clauses);
  const forms = all("form", place);
  const [mistake, result, before] = [".rubricc-mistake", ".rubricc-result", ".rubricc-told"].map((name) => one(name, place));
  const known = new Map();
  let pairs;
  let asked;

  const next = (answers) => {
    const key = JSON.stringify(answers);
    if (!known.has(key)) known.set(key, nextQuestion(answers));
    return known.get(key);
  };
  // What the address tells, as far as it is asked for and can be.
  const replay = () => {
    const given = new Map(told());
    for (pairs = []; ; pairs.push([asked, given.get(asked)])) {
      asked = next(Object.fromEntries(pairs));
      if (!given.has(asked) || mistakesIn(Object.fromEntries([...pairs, [asked, given.get(asked)]])).length > 0) return;
    }
  };
  const formOf = (name) => forms.find((form) => form.dataset.signal === name);
  const say = (problems) => mistake.replaceChildren(...problems.slice(0, 1).flatMap(({ message }) => marked(`${message}.`)));

  const answer = (value) => {
    const more = [...pairs, [asked, value]];
    const mistakes = mistakesIn(Object.fromEntries(more));
    say(mistakes);
    if (mistakes.length === 0) location.hash = addressOf(more);
  };
  const valueWords = (name, value) => [...formOf(name).elements].find((one) => one.value === value && one.type === "button")?.textContent ?? value;
  const questionWords = (name) => one("legend", formOf(name)).textContent;

  const render = () => {
    replay();
    say([]);
    const answers = Object.fromEntries(pairs);
    for (const form of forms) form.hidden = form.dataset.signal !== asked;
    result.hidden = asked !== null;
    before.hidden = pairs.length === 0;
    one("ol", before).replaceChildren(...pairs.map(([name, value], at) => make("li", {},
      `${questionWords(name)} `, make("b", {}, valueWords(name, value)), " ",
      make("a", { href: addressOf(pairs.slice(0, at)), ariaLabel: `${SAY.change}: ${questionWords(name)}` }, SAY.change))));
    if (asked === null) {
      show(answers);
      return;
    }
    formOf(asked).reset();
    for (const button of all("[value='n/a']", formOf(asked))) button.hidden = !mayBeAbsent(answers, asked);
  };

  const show = (answers) => {
    try {
      const [decided, reasons] = [decide(answers), justify(answers)];
      for (const section of all("section[data-decision]", result)) {
        const name = section.dataset.decision;
        showOne(section, name, decided[name], reasons[name]);
      }
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      say(error.problems);
      result.hidden = true;
    }
  };
  const showOne = (section, name, given, reason) => {
    one("h3", section).replaceChildren(...marked(reason.split("\n")[0]));
    one("ul", section).replaceChildren(...given.clauses.map((id) => make("li", { innerHTML: cited.get(id) })));
    one("textarea", section).value = reason;
    one("[role=status]", section).textContent = "";
    if (report === undefined) return;
    const title = `${guideline} ${version} ${given.clauses.join(" ") || name}`;
    const body = [reason, "", ...pairs.map((pair) => pair.join(" = "))].join("\n");
    const joint = report.includes("?") ? "&" : "?";
    const encoded = [title, body].map(encodeURIComponent);
    Object.assign(one(".rubricc-report", section), { hidden: false, href: `${report}${joint}title=${encoded[0]}&body=${encoded[1]}` });
  };
  place.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.className === "rubricc-copy") copy(button);
    else if (button?.type === "button") answer(button.value);
  });
  place.addEventListener("submit", (event) => {
    event.preventDefault();
    const inputs = all("input", event.target);
    const isSet = inputs[0].type === "checkbox";
    const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    answer(isSet ? chosen.join(" ") || "-" : inputs[0].value.trim());
    if (mistake.textContent !== "") inputs[0].focus();
  });
  const copy = async (button) => {
    const section = button.closest("section");
    const area = one("textarea", section);
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      document.execCommand("copy");
    }
    one("[role=status]", section).textContent = SAY.copied;
  };
  addEventListener("hashchange", () => {
    render();
    one("h2, legend", asked === null ? result : formOf(asked)).focus();
  });
  render();
}
