"""What every judge reads, whatever the tool: the guideline as a prompt, and the items to judge."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from rubricc.emit.judges.answering import answer_of, answer_schema, compact
from rubricc.emit.judges.prompting import prompt_of
from rubricc.emit.labeling import (
    Given,
    Known,
    job_of,
    known_examples,
    known_vectors,
)
from rubricc.emit.media import READABLE, joined
from rubricc.emit.nodes import Bundle
from rubricc.emit.sql import CannotSayError
from rubricc.model import signal_text
from rubricc.table import Json

FORMAT = "rubricc.judge/1"
ITEMS = "rubricc.judge-items/1"
SHOTS = 8
"""So many examples go into the prompt, no more; the others are there to test it."""


def refuse_unreadable(bundle: Bundle, tool: str) -> None:
    """Raise CannotSayError where an item is no text: what a judge is shown then, its provider
    says, and each says it in another way."""
    media = bundle.guideline.media
    if media not in READABLE:
        told = (
            f"`{bundle.guideline.id}` is about `{media}`, and a judge of {tool} is given texts; "
            "export the guideline to `label-studio` or `potato` for people"
        )
        raise CannotSayError(told)


def judge(bundle: Bundle) -> Json:
    """The guideline as all judges read it: prompt, answers, examples."""
    job = job_of(bundle)
    schema = answer_schema(job)
    shots, _ = _parted(bundle)
    return {
        "format": FORMAT,
        **job.named,
        "title": job.title,
        "unit": job.unit,
        "system": prompt_of(bundle, job, schema),
        "schema": schema,
        "decisions": {one.name: one.title for one in job.decisions},
        "examples": [
            {"id": one.id, "user": asked(one.settings, one.texts), "assistant": answered}
            for one in shots
            for answered in [compact(answer_of(job, one))]
        ],
    }


def items(bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]) -> Json:
    """What is to be judged: what is given and gold, or else what is public and has an answer."""
    job = job_of(bundle)
    _, rest = _parted(bundle)
    known = secret if given or secret else (*rest, *known_vectors(bundle))
    listed: list[Json] = [_item(one.id, asked({}, one.texts)) for one in given]
    return {
        "format": ITEMS,
        **job.named,
        "items": [*listed, *(_known(one, is_public=not secret) for one in known)],
    }


def asked(settings: Mapping[str, str], texts: tuple[tuple[str, str], ...]) -> str:
    """What a judge is shown of an item."""
    told = ", ".join(f"{signal_text(name)} is `{text}`" for name, text in settings.items())
    return "\n\n".join(filter(None, (f"Settings: {told}." if told else "", joined(texts))))


def _item(name: str, text: str) -> Json:
    return {"id": name, "text": text}


def _known(known: Known, *, is_public: bool) -> Json:
    labels: Mapping[str, Json] = {name: [*text.split("|")] for name, text in known.outcomes.items()}
    told: dict[str, Json] = {"id": known.id, "text": asked(known.settings, known.texts)}
    told["labels"] = labels
    if is_public:
        told["clauses"] = list(known.clauses)
    if known.vector is not None:
        told["vector"] = known.vector
    return told


def _parted(bundle: Bundle) -> tuple[tuple[Known, ...], tuple[Known, ...]]:
    """The author's examples, which are public, and so practice: those for the prompt, and the rest.

    Each of the first is the first with some outcome, and they are half of them at most.
    """
    examples = tuple(known_examples(bundle))
    shots = tuple(islice(_telling(examples), min(SHOTS, len(examples) // 2)))
    taken = {one.id for one in shots}
    return shots, tuple(one for one in examples if one.id not in taken)


def _telling(examples: Sequence[Known]) -> Iterator[Known]:
    seen: set[tuple[str, str]] = set()
    for one in examples:
        new = set(one.outcomes.items()) - seen
        if new:
            seen |= new
            yield one
