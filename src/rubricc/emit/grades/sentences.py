"""What is said of an annotator, in words that all reports share."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.grade import Diagnosis, Graded, Score, Suspect, Verdict, met, points_of
from rubricc.quiz import Key

SHOWN = 3


def key_of_form(graded: Graded, form: str) -> Key:
    """The key of a form."""
    return next(key for key in graded.keys if key.form == form)


def words_of(key: Key) -> Mapping[str, str]:
    """What each misreading's reader does."""
    return {one.id: one.words for one in key.misreadings}


def about(key: Key) -> str:
    """What the form shows."""
    if key.certificate is None:
        return (
            f"form {key.form}: {key.pass_mark} of {len(key.items)} must be right; it shows mastery "
            "of the rules, not accuracy at work"
        )
    return (
        f"form {key.form}: {key.pass_mark} of {len(key.items)} right shows accuracy of at least "
        f"{key.certificate.accuracy} at 95 %, of cases as they were weighed"
    )


def result(score: Score) -> str:
    """The score with its interval."""
    missing = f", {score.unanswered} not answered" if score.unanswered else ""
    right = f"{score.right} of {score.of} right ({score.low:.2f} to {score.high:.2f} at 95 %)"
    return f"{right}{missing}, {'passed' if score.passed else 'not passed'}"


def verdict(key: Key, diagnosis: Diagnosis) -> Iterator[str]:
    """What explains the answers."""
    match diagnosis.verdict:
        case Verdict.CAREFUL if not diagnosis.wrong:
            yield "careful: nothing is wrong"
        case Verdict.CAREFUL:
            yield f"careful: {_answers(diagnosis.wrong)} wrong, no more than slips would make"
        case Verdict.NONE:
            yield (
                "none of these: no misreading that the form can name explains "
                f"{_answers(diagnosis.wrong)} wrong ({_alarms(diagnosis)})"
            )
        case Verdict.MISREADING:
            yield from (suspected(key, one) for one in diagnosis.named)
            yield _alarms(diagnosis)
            if diagnosis.unexplained:
                yield f"{_answers(diagnosis.unexplained)} beside that, as slips would make"


def _answers(count: int) -> str:
    return f"{count} answer" + ("" if count == 1 else "s")


def _alarms(diagnosis: Diagnosis) -> str:
    share = f"{100 * diagnosis.alarms:.1f} %"
    return f"at most {share} of careful annotators are told any such thing"


def suspected(key: Key, suspect: Suspect) -> str:
    """A misreading with the items that tell it; those that cannot be parted stand together."""
    words = words_of(key)
    first, *others = (words[name] for name in suspect.misreadings)
    alike = f"; or, which these items do not part: {_listed(others)}" if others else ""
    near = [words[name] for name in suspect.near]
    nearly = f"; or, nearly as likely: {_listed(near)}" if near else ""
    return f"{first}: {suspect.fits} of {suspect.told} items that tell{alike}{nearly}"


def _listed(words: Sequence[str]) -> str:
    shown = [*words[:SHOWN], f"{len(words) - SHOWN} more"] if len(words) > SHOWN + 1 else words
    return ", ".join(shown)


def in_writing(key: Key, score: Score) -> Iterator[str]:
    """How far the justifications have what they should."""
    counts = [
        met(points_of(item.checklist, score.justifications[item.id]))
        for item in key.items
        if item.id in score.justifications and item.checklist
    ]
    if counts:
        right, of = (sum(each) for each in zip(*counts, strict=True))
        yield (
            f"justifications: {right} of {of} points of their checklists, by the words alone "
            "(read them in the page of --html)"
        )


def weak_clauses(score: Score) -> Iterator[str]:
    """The clauses that were applied wrongly, the worst first."""
    missed = [(share.right - share.of, name) for name, share in score.clauses.items()]
    for lost, name in sorted(missed):
        if lost:
            share = score.clauses[name]
            yield f"{name} {share.right} of {share.of}"
