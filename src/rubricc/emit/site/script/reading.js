
// ---- Since I last read: which edition that was, the browser knows ----

// An edition is a version and what tells its texts apart. Who sees the changes has read this one;
// what was new then stays marked as long as the tab is open.
function sinceLastRead() {
  const memory = kept("read");
  const before = kept("before", "sessionStorage");
  const list = one("[data-releases]");
  let last = memory.read();
  if (list !== null || last === null) memory.write(edition);
  if (list !== null && last === edition) last = before.read();
  if (last === null || last === edition) return;
  const [number] = last.split(" ");
  if (list === null) {
    const words = number === version ? SAY.changed_within : SAY.changed_since;
    one("nav").after(make("p", { className: "rubricc-since" }, fill(words, number, version), " ", link(`${root}changes.html`, SAY.see_changes)));
    return;
  }
  before.write(last);
  // The newest comes first; where the one that was read is not there, versions are compared.
  const releases = all("[data-release]");
  const at = releases.findIndex(({ dataset }) => dataset.release === last);
  for (const [place, section] of releases.entries()) {
    const isNew = at < 0 ? number.localeCompare(section.dataset.release.split(" ")[0], "en", { numeric: true }) <= 0 : place < at;
    section.classList.toggle("rubricc-new", isNew);
    if (isNew) one("h2", section).append(" ", make("span", { className: "rubricc-mark" }, fill(SAY.since, number)));
  }
}
