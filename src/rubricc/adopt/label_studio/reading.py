"""From a labeling config to what it asks; what stands in the way is listed with its place."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from rubricc.adopt.label_studio.lint import lint
from rubricc.adopt.label_studio.nodes import Asked, Control, Kind, Made, Offer, Shown
from rubricc.adopt.label_studio.tags import CHOSEN, CONTROLS, LABELLED, OBJECTS
from rubricc.adopt.nodes import Finding, Findings
from rubricc.adopt.wording import name_of
from rubricc.adopt.xml_tree import Tag, Unreadable, read_xml

OWN = re.compile(
    rb"<!-- ([a-z0-9]+(?:-[a-z0-9]+)*) ([0-9]{1,9}(?:\.[0-9]{1,9}){2}[0-9A-Za-z.+&#;-]{0,99})"
    rb" [0-9a-f]{64} -->"
)
"""What our exports begin with: id, version and digest of the guideline."""

OWN_NAME = re.compile(r"(?![0-9]+$)[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[ab]|\.else)?")
REGION = "rubricc.region"
"""What our exports call the regions that no decision names."""
NOTE = "rubricc.note"
"""What they call the words that an annotator may leave."""

HARMLESS = frozenset({"hotkey-twice", "unknown-attribute", "attribute-value", "half-condition"})
"""What the lint finds that says nothing of labels."""

READ = CHOSEN | LABELLED | {"Number", "Pairwise", "Rating"}
MOST_STARS = 100
JOINER = "\u2060"
BESIDE = ".else"
NOT_SURE, NONE, INAPPLICABLE, UNKNOWN, FLAG = "not sure", "none of these", "n/a", "unknown", "flag:"
STAR = re.compile(r"([0-9]{1,3}): (.*)", re.DOTALL)


@dataclass(slots=True)
class Met:
    """What the walk through a config has met."""

    is_own: bool
    controls: list[Control] = field(default_factory=list)
    beside: dict[str, Control] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    names: set[str] = field(default_factory=set)


def read_tags(data: bytes) -> Tag | Findings:
    """The tags of a config in which nothing is wrong that says anything of labels."""
    root = read_xml(data)
    if isinstance(root, Unreadable):
        return (Finding("unreadable", root.message, root.place),)
    return tuple(one for one in lint(data) if one.rule not in HARMLESS) or root


def read_config(data: bytes, root: Tag) -> Asked | Findings:
    """What a config of these tags asks."""
    own = OWN.search(data)
    met = Met(is_own=own is not None)
    _walk(root, (), "", met)
    if met.findings:
        return tuple(met.findings)
    controls = tuple(_with_beside(one, met.beside) for one in met.controls)
    if all(one.is_signal for one in controls):
        what = "only what is observed" if controls else "nothing that is decided"
        message = f"the config asks {what}, so there are no labels"
        return (Finding("no-labels", message, root.place, "import a config that has some"),)
    made = None if own is None else Made(own[1].decode(), html.unescape(own[2].decode()))
    return Asked(controls, _media(root, controls), made, tuple(met.notes))


# ---- the walk ----------------------------------------------------------------------------------


def _walk(tag: Tag, shown: tuple[Shown, ...], title: str, met: Met) -> None:
    """Everything below a tag, with what it takes to be shown and the header before it."""
    for number, child in enumerate(tag.children):
        if child.name == "Header":
            title = _plain(child.attributes.get("value", ""), met)
        elif child.name in CONTROLS:
            after = tag.children[number + 1 :]
            _control(child, (*shown, *_conditions(child, met)), title, after, met)
        elif child.name not in OBJECTS:
            _walk(child, (*shown, *_conditions(child, met)), title, met)


def _conditions(tag: Tag, met: Met) -> Iterator[Shown]:
    """When a tag is shown, as far as it hangs on an answer."""
    when = tag.attributes.get("visibleWhen")
    name = tag.attributes.get("whenTagName", "")
    values = tag.attributes.get("whenChoiceValue", tag.attributes.get("whenLabelValue", ""))
    if when is None or when.endswith("region-selected") or name.endswith(BESIDE):
        return
    if when == "choice-selected" and values:
        listed = tuple(value.strip() for value in values.split(","))
        yield Shown(name, listed, tag.place)
    else:
        _note(met, tag, f"when it is shown (`visibleWhen` is `{when}`) is left out")


def _control(
    tag: Tag, shown: tuple[Shown, ...], title: str, after: Sequence[Tag], met: Met
) -> None:
    name = tag.attributes["name"]
    if met.is_own and name in (REGION, NOTE):
        return
    if tag.name not in READ:
        _note(met, tag, f"`{tag.name}` takes no label and is left out")
        return
    if tag.attributes.get("value", "").startswith("$"):
        message = f"the choices of `{tag.name}` come with each task, so they are not known here"
        met.findings.append(Finding("dynamic", message, tag.place, "write them into the config"))
        return
    is_kept = met.is_own and OWN_NAME.fullmatch(name) is not None
    made = Control(
        control=name,
        name=name if is_kept else name_of(name, met.names, "label"),
        kind=_kind(tag),
        title=title,
        offers=(),
        shown=shown,
        place=tag.place,
    )
    met.names.add(made.name)
    read = _filled(made, tag, after, met)
    if met.is_own and name.endswith(BESIDE):
        met.beside[name.removesuffix(BESIDE)] = read
    else:
        met.controls.append(read)


def _kind(tag: Tag) -> Kind:
    match tag.name:
        case "Rating":
            return Kind.RATING
        case "Number":
            return Kind.NUMBER
        case "Pairwise":
            return Kind.PAIR
        case "Taxonomy":
            return Kind.ONE if tag.attributes.get("maxUsages") == "1" else Kind.SEVERAL
        case "Choices":
            is_several = tag.attributes.get("choice") == "multiple"
            return Kind.SEVERAL if is_several else Kind.ONE
        case _:
            return Kind.ONE


def _filled(made: Control, tag: Tag, after: Sequence[Tag], met: Met) -> Control:
    """The control with what it offers."""
    match made.kind:
        case Kind.RATING:
            return replace(made, offers=tuple(_stars(tag, after, met)))
        case Kind.NUMBER:
            ends = tag.attributes.get("min"), tag.attributes.get("max")
            wrong = [end for end in ends if end is not None and not _is_number(end)]
            for end in wrong:
                message = f"`{end[:40]}` is no number"
                met.findings.append(Finding("bounds", message, tag.place))
            is_whole = tag.attributes.get("step") == "1"
            return replace(made, bounds=ends, is_whole=is_whole)
        case Kind.PAIR:
            return made
        case _:
            leaves = tag.attributes.get("leafsOnly") == "true"
            found = tuple(_offers(tag, None, leaves_only=leaves, names=set(), met=met))
            if not met.is_own:
                return replace(made, offers=found)
            is_scale = tag.attributes.get("showInline") == "true"
            return replace(_sorted(made, found), is_scale=is_scale)


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _stars(tag: Tag, after: Sequence[Tag], met: Met) -> Iterator[Offer]:
    """The levels, the lowest first; our exports say below what they mean."""
    most = tag.attributes.get("maxRating", "5")
    if not most.isdecimal() or not 2 <= int(most) <= MOST_STARS:
        message = f"`maxRating` is `{most[:40]}`; it is a number from 2 to {MOST_STARS}"
        met.findings.append(Finding("rating", message, tag.place))
        return
    texts = [_plain(one.attributes.get("value", ""), met) for one in after if one.name == "Header"]
    told = {star[1]: star[2] for star in map(STAR.fullmatch, texts) if star}
    for level in range(1, int(most) + 1):
        name = str(level)
        yield Offer(name, told.get(name, ""), name, None, is_outcome=True, place=tag.place)


def _offers(
    tag: Tag, parent: str | None, *, leaves_only: bool, names: set[str], met: Met
) -> Iterator[Offer]:
    """What can be chosen below a tag, parents before their children."""
    for child in tag.children:
        if child.name not in {"Choice", "Label"}:
            yield from _offers(child, parent, leaves_only=leaves_only, names=names, met=met)
            continue
        shown = child.attributes.get("value", "")
        value = child.attributes.get("alias", shown)
        plain = value in (NOT_SURE, NONE, INAPPLICABLE, UNKNOWN) or value.startswith(FLAG)
        is_kept = met.is_own and plain
        name = value if is_kept else _offered_name(value, parent, names)
        names.add(name)
        hint = _plain(child.attributes.get("hint", ""), met) or ("" if met.is_own else shown)
        is_group = leaves_only and any(one.name == "Choice" for one in child.children)
        hint = "" if name_of(hint, (), "") == name else hint
        yield Offer(value, hint, name, parent, is_outcome=not is_group, place=child.place)
        yield from _offers(child, name, leaves_only=leaves_only, names=names, met=met)


def _offered_name(value: str, parent: str | None, names: Iterable[str]) -> str:
    """The name of a choice; of a second one under another parent, with that in front."""
    taken = set(names)
    found = name_of(value, (), "label", is_value=True)
    if found in taken and parent is not None:
        return name_of(f"{parent} {value}", taken, "label")
    return name_of(value, taken, "label", is_value=True)


def _plain(text: str, met: Met) -> str:
    """A text as it was before our exports hid its dollar signs."""
    return text.replace(f"{JOINER}${JOINER}", "$") if met.is_own else text


def _note(met: Met, tag: Tag, text: str) -> None:
    met.notes.append(f"{tag.place.line}:{tag.place.column}: {text}")


# ---- what our own exports put beside the labels ------------------------------------------------


def _sorted(made: Control, found: tuple[Offer, ...]) -> Control:
    """A control of ours: what is no value of it is told apart."""
    values = {one.value: one for one in found}
    beside = {NOT_SURE, NONE, INAPPLICABLE, UNKNOWN}
    offers = (one for one in found if one.value not in beside and not one.value.startswith(FLAG))
    return replace(
        made,
        offers=tuple(offers),
        queues=tuple(one for one in found if one.value.startswith(FLAG)),
        inapplicable=values[INAPPLICABLE].hint if INAPPLICABLE in values else None,
        is_signal=NOT_SURE in values,
        may_be_unknown=UNKNOWN in values,
    )


def _with_beside(one: Control, beside: Mapping[str, Control]) -> Control:
    """A control of ours with the answers that stand beside it."""
    other = beside.get(one.control)
    if other is None:
        return one
    return replace(
        one,
        offers=(*one.offers, *other.offers),
        queues=other.queues,
        inapplicable=other.inapplicable,
        is_signal=other.is_signal,
        may_be_unknown=other.may_be_unknown,
    )


# ---- what is looked at -------------------------------------------------------------------------

MEDIA = {
    "Image": "image",
    "Audio": "audio",
    "AudioPlus": "audio",
    "Video": "video",
    "VideoObject": "video",
    "Paragraphs": "dialogue",
    "Chat": "dialogue",
}
REGIONS = {"text": "text span", "image": "image region"}


def _media(root: Tag, controls: tuple[Control, ...]) -> str:
    """The medium, by what regions are marked in or else what is labelled first."""
    if any(one.kind is Kind.PAIR for one in controls):
        return "text pair"
    tags = list(root.within())
    shown = {tag.attributes.get("name"): tag.name for tag in tags if tag.name in OBJECTS}
    marked = [tag for tag in tags if tag.name in LABELLED]
    labelled = marked or [tag for tag in tags if tag.name in READ]
    target = labelled[0].attributes.get("toName", "").partition(",")[0].strip()
    medium = MEDIA.get(shown.get(target, ""), "text")
    return REGIONS.get(medium, medium) if marked else medium
