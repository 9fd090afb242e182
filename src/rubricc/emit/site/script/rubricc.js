// The site's one script: what a page has by `data-rubricc` comes to life, the rest stays as it is.
// A classic script, since modules are not loaded from a folder. Words are in the catalogue.
(() => {
"use strict";
const SAY = {{ say }};
const page = document.querySelector("[data-guideline]");
if (page === null) return;
const { guideline, version, edition, report, root } = page.dataset;

const one = (selector, within = page) => within.querySelector(selector);
const all = (selector, within = page) => [...within.querySelectorAll(selector)];
const make = (tag, fields, ...children) => {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
};
const link = (href, ...children) => make("a", { href }, ...children);
const fill = (words, ...parts) => words.replace(/\$(\d)/g, (_, at) => parts[at]);

// Text in which names stand between backticks, as nodes.
const marked = (text) => text.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));

// The state of a page is in its address, so that Back works and reloading keeps it.
const told = () => [...new URLSearchParams(location.hash.slice(1))];
const addressOf = (pairs) => `#${new URLSearchParams(pairs)}`;

const attempt = (what) => {
  try {
    return what();
  } catch {
    return null;
  }
};

// The browser's own memory for this guideline of this site; where it has none, it lasts as long as
// the page. That of `sessionStorage` is the tab's.
const kept = (name, where = "localStorage") => {
  const key = `rubricc ${new URL(root || ".", location).pathname} ${name}`;
  let value = null;
  return {
    read: () => attempt(() => globalThis[where].getItem(key)) ?? value,
    write: (text) => {
      value = text;
      attempt(() => globalThis[where].setItem(key, text));
    },
  };
};
{% include "wizard.js" %}
{% include "practice.js" %}
{% include "table.js" %}
{% include "reading.js" %}

const PARTS = { decide: wizard, practice, table };
for (const place of all("[data-rubricc]")) {
  place.hidden = false;
  PARTS[place.dataset.rubricc]?.(place);
}
sinceLastRead();
})();
