"""Which clauses decide where all labels that apply are chosen: label by label, flags last."""

from rubricc.interpret.applying import holding_clauses, without_last_resorts
from rubricc.interpret.beats import ALL_LINES, UP_TO_NAMES, beats, unbeaten, without_excepted
from rubricc.interpret.one_label import cite
from rubricc.interpret.situation import Situation
from rubricc.interpret.whole import decide_whole
from rubricc.model import Chosen, Circle, Clause, Conflict, Decision, Give, RuleOut, Verdict
from rubricc.records import record


@record
class _Labels:
    """What the clauses for labels come to, and the labels that a deciding one gives."""

    verdict: Verdict
    given: frozenset[str]


def decide_several(decision: Decision, situation: Situation) -> Verdict:
    """The labels that hold, unless a flag or `not applicable` is the outcome of the whole.

    What is `otherwise` holds where the other clauses give no label.
    """
    for_labels = tuple(c for c in holding_clauses(decision, situation) if _label(c) is not None)
    ordinary = without_last_resorts(decision, for_labels)
    labels = _decide_labels(decision, ordinary)
    if labels.given:
        return decide_whole(decision, ordinary, labels.verdict, situation, with_last_resorts=False)
    labels = _decide_labels(decision, for_labels)
    return decide_whole(decision, for_labels, labels.verdict, situation, with_last_resorts=True)


def _decide_labels(decision: Decision, clauses: tuple[Clause, ...]) -> _Labels:
    """Each label on its own, `x` against `not x`; one to which nothing applies does not hold."""
    rivals = without_excepted(decision, clauses)
    deciding = tuple(c for c in rivals if not any(_beats(decision, o, c) for o in rivals))
    given = frozenset(c.effect.outcomes[0] for c in deciding if isinstance(c.effect, Give))
    ruled_out = {c.effect.label for c in deciding if isinstance(c.effect, RuleOut)}
    disputed = tuple(c for c in deciding if _label(c) in given & ruled_out)
    circling = tuple(c for c in rivals if _is_circling(decision, _label(c), rivals))
    if disputed:
        return _Labels(Verdict(Conflict(), cite(disputed)), given)
    if circling:
        return _Labels(Verdict(Circle(), cite(circling)), given)
    chosen = tuple(label.name for label in decision.labels if label.name in given)
    return _Labels(Verdict(Chosen(chosen), cite(deciding)), given)


def _is_circling(decision: Decision, label: str | None, rivals: tuple[Clause, ...]) -> bool:
    """Whether the clauses for this label are all beaten by one another."""
    return not unbeaten(decision, tuple(c for c in rivals if _label(c) == label))


def _beats(decision: Decision, winner: Clause, loser: Clause) -> bool:
    """Clauses for different labels order each other only by lines 1 and 2."""
    is_same = _label(winner) == _label(loser)
    return beats(decision, winner, loser, ALL_LINES if is_same else UP_TO_NAMES)


def _label(clause: Clause) -> str | None:
    match clause.effect:
        case Give(outcomes):
            return outcomes[0]
        case RuleOut(label):
            return label
        case _:
            return None
