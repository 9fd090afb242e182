"""The report for a terminal; text of others is as it is."""

from collections.abc import Iterable, Iterator

from rubricc.audit import (
    Audit,
    ClauseMatch,
    ClauseReport,
    Finding,
    GoldScore,
    Habit,
    ModelReport,
    Split,
    Spot,
    Twins,
)

MOST = 10
"""So many of each kind are told; JSON has more."""
LONGEST = 80


def audit_text(audit: Audit) -> Iterator[str]:
    """The lines of the report, part by part; what there is nothing to say of is left out."""
    for part in (_about, _findings, _gold, _rules, _consistency, _twins, _habits, _models):
        lines = list(part(audit))
        if lines and part is not _about:
            yield ""
        yield from lines


def _about(audit: Audit) -> Iterator[str]:
    counts, named = audit.counts, audit.table.guideline
    people = _number(len(counts.annotators), "annotator")
    yield (
        f"{named.id} {named.version}: {_number(counts.annotations, 'annotation')} of "
        f"{_number(counts.items, 'item')} by {people}"
    )
    apart = [
        *([_number(counts.gold, "gold item")] if counts.gold else []),
        *(
            [_number(counts.attention, "check", "checks") + " of attention"]
            if counts.attention
            else []
        ),
    ]
    if apart:
        yield f"  {' and '.join(apart)}, which do not count for agreement"
    if counts.models:
        yield f"  models: {', '.join(counts.models)}"
    for one in audit.sources:
        bad = f", {one.bad:,} of them unreadable" if one.bad else ""
        yield f"  {one.file}: {one.format}, {_number(one.records, 'record')}{bad}"
        if one.format == "label-studio-min":
            yield "    this form of Label Studio's does not tell gold; export JSON, or name --key"


def _findings(audit: Audit) -> Iterator[str]:
    if not audit.findings:
        yield "Nothing is wrong with the annotations as such."
        return
    errors = sum(one.severity == "error" for one in audit.findings)
    warnings = _number(len(audit.findings) - errors, "warning")
    yield f"Wrong in the annotations: {_number(errors, 'error')}, {warnings}"
    for one in sorted(audit.findings, key=lambda each: each.severity):
        yield from _finding(one)


def _finding(one: Finding) -> Iterator[str]:
    times = f" ({_times(one.count)})" if one.count > 1 else ""
    yield f"  {one.severity}[{one.name}]: {one.message}{times}"
    yield from _spots(one.places)


def _spots(spots: Iterable[Spot]) -> Iterator[str]:
    for one in spots:
        who = f" by `{one.annotator}`" if one.annotator else ""
        where = f"{one.file} row {one.row}: " if one.row else ""
        yield f"    {where}item `{one.item}`{who}"


def _gold(audit: Audit) -> Iterator[str]:
    if audit.gold:
        yield "Gold"
    for one in audit.gold:
        yield f"  {_name(one.annotator)}: {_score(one)}"
        for each in one.missed:
            told = f"`{each.given}`, not `{each.right}`"
            yield f"    item `{each.place.item}`, `{each.control}`: {told}"


def _score(one: GoldScore) -> str:
    parts = []
    if one.of:
        parts.append(
            f"{one.right:,} of {_number(one.of, 'answer')} right ({_share(one.right, one.of)})"
        )
    if one.attention_of:
        parts.append(f"{one.attention_right} of {one.attention_of} checks of attention passed")
    return ", ".join(parts)


def _rules(audit: Audit) -> Iterator[str]:
    rules = audit.rules
    if rules is None:
        yield (
            "Labels were not held to the rules: the annotations tell no signals "
            "(export with signals, or name --key or --items with known cases)"
        )
        return
    wrong = rules.applied + rules.seen + rules.other
    yield f"Labels against the rules: {wrong:,} of {rules.judged:,} are not as the rules say"
    told = (
        (
            rules.applied,
            "applied wrongly: the label does not follow from the annotator's own ticks",
        ),
        (rules.seen, "seen wrongly: it follows from ticks that differ from the known case"),
        (rules.other, "not as the known case says; what the annotator saw is not told"),
    )
    yield from (f"  {count:,} {what}" for count, what in told if count)
    bad = [one for one in rules.clauses if one.wrong]
    yield from (_clause(one) for one in bad[:MOST])
    yield from _more(len(bad), "clause")
    signals = [one for one in rules.signals if one.count]
    if signals:
        yield "Signals that were seen otherwise than the known case has them"
    for one in signals[:MOST]:
        instead = ", ".join(f"`{was}` as `{seen}` {count:,}" for was, seen, count in one.instead)
        yield f"  `{one.signal}`: {one.count:,} of {one.of:,}; {instead}"
    yield from _more(len(signals), "signal")


def _clause(one: ClauseReport) -> str:
    kinds = (
        (one.applied, "applied wrongly"),
        (one.seen, "seen wrongly"),
        (one.other, "not as known"),
    )
    told = ", ".join(f"{count:,} {what}" for count, what in kinds if count)
    instead = ", ".join(f"`{value}` {count:,}" for value, count in one.instead)
    return f"  {one.clause} ({one.decision}) decides {one.decided:,}: {told}; instead {instead}"


def _consistency(audit: Audit) -> Iterator[str]:
    found = audit.consistency
    if found is None:
        return
    if not found.own and not found.between:
        yield "Consistency: the same signals always got the same label."
        return
    own = f"; {_times(found.own)} one and the same annotator gave several" if found.own else ""
    yield f"Consistency: {_number(found.between, 'case')} got several labels{own}"
    for name, count in found.by_annotator[:MOST]:
        yield f"  {_name(name)}: {_number(count, 'case')}"
    yield from (_split(one) for one in found.own_splits[:MOST])
    between = [one for one in found.between_splits if not _is_own(one, found.own_splits)]
    yield from (_split(one) for one in between[:MOST])


def _is_own(one: Split, own: Iterable[Split]) -> bool:
    return any((each.decision, each.case) == (one.decision, one.case) for each in own)


def _split(one: Split) -> str:
    case = ", ".join(f"{name} {value}" for name, value in one.case)
    labels = ", ".join(f"`{value}` {count:,}" for value, count, _ in one.labels)
    who = f"{_name(one.annotator)} on " if one.annotator else "between annotators on "
    return f"  {who}{case}: {one.decision} {labels}"


def _twins(audit: Audit) -> Iterator[str]:
    found = audit.twins
    if found is None:
        return
    if found.pairs:
        yield f"Nearly the same text, different labels: {_number(found.pairs, 'pair')}"
        for one in found.listed[:MOST]:
            yield from _pair(one)
    if found.left_out:
        yield (
            f"{_number(found.left_out, 'item')} of {found.items:,} were not compared by text: "
            "together they have too many words"
        )


def _pair(one: Twins) -> Iterator[str]:
    yield f"  {one.decision}{', the same text' if one.is_same_text else ''}"
    for item, text, value in zip(one.items, one.texts, one.labels, strict=True):
        yield f"    `{value}`  {item}: {_cut(text)}"


def _habits(audit: Audit) -> Iterator[str]:
    if audit.habits:
        yield "Habits"
    for one in audit.habits:
        yield f"  {_habit(one)}"


def _habit(one: Habit) -> str:
    parts = [f"{_name(one.annotator)}: {_number(one.items, 'item')}"]
    parts.append(f"{_number(one.flagged, 'flag')} ({_share(one.flagged, one.answers)})")
    if one.flags is not None:
        chance = f"{float(one.chance):.1g}"
        parts[-1] += f", {one.flags} (chance {chance} by Fisher's exact test)"
    if one.seconds is not None:
        parts.append(f"{one.seconds:.0f} s an item")
    if one.hurried:
        parts.append(f"{one.hurried:,} of {one.timed:,} in less than a quarter of the median time")
    return ", ".join(parts)


def _models(audit: Audit) -> Iterator[str]:
    for one in audit.models:
        share = _share(one.same, one.of)
        yield f"{one.model} against most people: {one.same:,} of {one.of:,} the same ({share})"
        differing = [each for each in one.clauses if each.same < each.items]
        yield from (_match(each) for each in differing[:MOST])
        yield from _instead(one)


def _match(one: ClauseMatch) -> str:
    right = ""
    if one.judged:
        shares = f"people {one.people_right:,}, model {one.model_right:,} of {one.judged:,}"
        right = f"; right by the known case: {shares}"
    return f"  {one.clause} ({one.decision}): {one.same:,} of {one.items:,} the same{right}"


def _instead(one: ModelReport) -> Iterator[str]:
    for decision, people, model, count in one.instead:
        yield f"  {decision}: people `{people}`, model `{model}`, {_times(count)}"


# ---- words -------------------------------------------------------------------------------------


def _number(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def _share(part: int, of: int) -> str:
    return f"{100 * part / of:.0f} %" if of else "none"


def _name(annotator: str) -> str:
    return annotator or "(no name)"


def _more(count: int, what: str) -> Iterator[str]:
    if count > MOST:
        yield f"  and {_number(count - MOST, f'more {what}')}"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
