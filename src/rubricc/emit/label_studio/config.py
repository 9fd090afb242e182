"""The labeling config: a tree of tags, every text of the author's an attribute of one.

Label Studio takes `$word` in some attributes for the data of the task, so a dollar sign of the
author's stands between two word joiners, which nobody sees.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Comment, Element, SubElement, indent, tostring

from rubricc.emit.labeling import ANY_NOTE, NOTE, Answer, Form, Job, Mode, Question, Shown
from rubricc.emit.media import MEDIA, Medium
from rubricc.emit.xml_text import writable

JOINER = "\u2060"
REGION = "rubricc.region"
"""The name of the regions where no decision names them; no name of the author's has a dot."""


def config(job: Job, mode: Mode) -> str:
    """The config of one mode, as XML."""
    medium = MEDIA[job.media]
    root = Element("View")
    root.append(Comment(_told(job)))
    _objects(root, medium)
    asked = job.asked(mode)
    region = _region(job, mode, medium)
    if region is not None:
        _region_tag(root, medium, region)
        asked = tuple(one for one in asked if one.name != region.name)
    place = _of_each_region(root) if medium.region else root
    for question in asked:
        _question(_shown(place, question.shown), medium, question)
    SubElement(root, "Header", value=ANY_NOTE, size="6")
    SubElement(root, "TextArea", name=NOTE, toName=medium.target, rows="2", maxSubmissions="1")
    indent(root, "  ")
    return f"{tostring(root, encoding='unicode')}\n"


def plain(text: str) -> str:
    """A text that no variable is read into, of characters that XML can hold."""
    return writable(text).replace("$", f"{JOINER}${JOINER}")


def else_name(name: str) -> str:
    """The control that takes what the control of a question cannot say."""
    return f"{name}.else"


def _told(job: Job) -> str:
    """Which guideline this is made of; a comment may not hold two hyphens in a row."""
    return f" {job.id} {job.version} {job.digest} ".replace("--", "-&#45;")


# ---- what is looked at -------------------------------------------------------------------------


def _objects(root: Element, medium: Medium) -> None:
    is_pair = len(medium.objects) > 1
    if is_pair:
        SubElement(root, "Text", name="prompt", value="$prompt")
    row = SubElement(root, "View", style="display: flex; gap: 1em") if is_pair else root
    for shown in medium.objects:
        cell = SubElement(row, "View", style="flex: 1") if is_pair else row
        if is_pair:
            SubElement(cell, "Header", value=f"Response {shown.name}", size="5")
        attributes = {"name": shown.name, "value": f"${shown.name}", **dict(shown.attributes)}
        SubElement(cell, shown.tag, attributes)


def _region(job: Job, mode: Mode, medium: Medium) -> Question | None:
    """What names the regions: the first decision for just one label, or else what is looked at."""
    if medium.region is None:
        return None
    named = (one for one in job.decisions if one.form is Form.ONE and not one.is_scale)
    unit = Answer(plain(job.unit))
    marked = Question(
        name=REGION,
        title=f"Mark each {job.unit}.",
        form=Form.ONE,
        answers=(unit,),
    )
    return marked if mode is Mode.SIGNALS else next(named, marked)


def _region_tag(root: Element, medium: Medium, question: Question) -> None:
    assert medium.region is not None
    SubElement(root, "Header", value=plain(question.title), size="5")
    tag = SubElement(root, medium.region, name=question.name, toName=medium.target)
    for answer in (*question.answers, *question.others):
        SubElement(tag, "Label", {"value": answer.value, **_hint(answer)})


def _of_each_region(root: Element) -> Element:
    return SubElement(root, "View", visibleWhen="region-selected")


# ---- what is asked -----------------------------------------------------------------------------


def _shown(place: Element, shown: Iterable[Shown]) -> Element:
    """Where a question stands: a view in a view for all that must hold."""
    inner = place
    for one in shown:
        inner = SubElement(
            inner,
            "View",
            visibleWhen="choice-selected",
            whenTagName=one.question,
            whenChoiceValue=",".join(one.values),
        )
    return inner if inner is not place else SubElement(place, "View")


def _question(view: Element, medium: Medium, question: Question) -> None:
    how = " Click on it, or choose below." if question.form is Form.PAIR else ""
    SubElement(view, "Header", value=plain(question.title) + how, size="5")
    match question.form:
        case Form.PAIR:
            _pair(view, medium, question)
        case Form.NUMBER:
            _number(_unless_else(view, question), medium, question)
            _beside(view, medium, question, question.others)
        case Form.ONE if question.is_rating:
            _rating(_unless_else(view, question), medium, question)
            _beside(view, medium, question, question.others)
        case Form.ONE | Form.SEVERAL if question.is_nested:
            _taxonomy(view, medium, question)
        case Form.ONE | Form.SEVERAL:
            _choices(view, medium, question)


def _control(medium: Medium, name: str, *, is_required: bool = True) -> dict[str, str]:
    """The attributes of every control. In a view of a view, a control that is hidden could be
    required all the same; so there none is."""
    per_region = {"perRegion": "true"} if medium.region else {}
    required = {"required": "true"} if is_required else {}
    return {"name": name, "toName": medium.target, **per_region, **required}


def _choices(view: Element, medium: Medium, question: Question) -> None:
    is_required = len(question.shown) <= 1
    tag = SubElement(
        view,
        "Choices",
        _control(medium, question.name, is_required=is_required),
        choice="single" if question.form is Form.ONE else "multiple",
        showInline=str(question.is_scale or question.is_signal).lower(),
    )
    _fill(tag, (*question.answers, *question.others))


def _fill(tag: Element, answers: Iterable[Answer]) -> None:
    for answer in answers:
        SubElement(tag, "Choice", {"value": answer.value, **_hint(answer)})


def _hint(answer: Answer) -> dict[str, str]:
    return {"hint": plain(answer.hint)} if answer.hint else {}


def _taxonomy(view: Element, medium: Medium, question: Question) -> None:
    most = {"maxUsages": "1"} if question.form is Form.ONE else {}
    leaves = {"leafsOnly": "true"} if question.is_leaves_only else {}
    tag = SubElement(view, "Taxonomy", _control(medium, question.name), **most, **leaves)
    made: dict[str | None, Element] = {None: tag}
    for answer in (*question.answers, *question.others):
        parent = made[answer.parent]
        made[answer.value] = SubElement(parent, "Choice", {"value": answer.value, **_hint(answer)})


def _rating(view: Element, medium: Medium, question: Question) -> None:
    most = str(len(question.answers))
    SubElement(view, "Rating", _control(medium, question.name), maxRating=most)
    for answer in question.answers:
        text = f"{answer.value}: {plain(answer.hint)}"
        SubElement(view, "Header", value=text, size="6")


def _number(view: Element, medium: Medium, question: Question) -> None:
    bounds = zip(("min", "max"), question.bounds, strict=True)
    within = {name: bound for name, bound in bounds if bound is not None}
    step = {"step": "1"} if question.is_whole else {}
    SubElement(view, "Number", _control(medium, question.name), **within, **step)


def _pair(view: Element, medium: Medium, question: Question) -> None:
    """The two sides are chosen as such; all else, a tie included, beside them."""
    attributes = _control(medium, question.name, is_required=False)
    both = ",".join(one.name for one in medium.objects)
    SubElement(view, "Pairwise", attributes | {"toName": both})
    between = tuple(one for one in question.answers if one.value not in ("A", "B"))
    _beside(view, medium, question, (*between, *question.others))


def _beside(view: Element, medium: Medium, question: Question, answers: tuple[Answer, ...]) -> None:
    """What the control itself cannot say."""
    if not answers:
        return
    name = else_name(question.name)
    attributes = _control(medium, name, is_required=False)
    tag = SubElement(view, "Choices", attributes, choice="single", showInline="true")
    _fill(tag, answers)


def _unless_else(view: Element, question: Question) -> Element:
    """A view that is gone once one of the answers beside it is chosen."""
    if not question.others:
        return view
    name = else_name(question.name)
    return SubElement(view, "View", visibleWhen="choice-unselected", whenTagName=name)
