
// ---- Since I last read: which version that was, the browser knows ----

// The newest release comes first in the page; those above the one that was read last are new.
function sinceLastRead() {
  const memory = kept("read");
  const last = memory.read();
  const releases = all("[data-release]");
  const at = releases.findIndex((section) => section.dataset.release === last);
  for (const section of releases.slice(0, Math.max(at, 0))) {
    section.classList.add("rubricc-new");
    one("h2", section)?.append(" ", make("span", { className: "rubricc-mark" }, fill(SAY.since, last)));
  }
  if (releases.length > 0 || last === null) {
    memory.write(version);
  } else if (last !== version) {
    one("nav").after(make("p", { className: "rubricc-since" }, fill(SAY.changed_since, last, version), " ", link(`${root}changes.html`, SAY.see_changes)));
  }
}
