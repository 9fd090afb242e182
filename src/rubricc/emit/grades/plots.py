"""The plots of grades."""

from rubricc.emit.grades.sentences import key_of_form
from rubricc.emit.plots import SHARES, Bar, Bars, Cloud, across, bars, cloud, row, shares
from rubricc.grade import Graded, Verdict


def scores_plot(graded: Graded) -> Bars:
    """Each annotator's score with its interval, and the pass mark."""
    rows = []
    for number, one in enumerate(graded.scores):
        key = key_of_form(graded, one.form)
        careful = graded.diagnoses[one.annotator, one.form].verdict is Verdict.CAREFUL
        form = f" ({one.form})" if len(graded.keys) > 1 else ""
        rows.append(
            Bar(
                f"{one.annotator}{form}",
                row(number),
                across(one.low),
                across(one.right / one.of),
                across(one.high),
                across(key.pass_mark / len(key.items)),
                f"{one.annotator}{form}: {one.right} of {one.of}",
                "good" if one.passed and careful else "fair" if one.passed else "bad",
            )
        )
    return bars("Scores with their exact 95 % intervals; the tick is the pass mark", rows)


def clauses_plot(graded: Graded) -> Bars:
    """How often the class is right where each clause decides."""
    right: dict[str, int] = {}
    of: dict[str, int] = {}
    for score in graded.scores:
        for name, share in score.clauses.items():
            right[name] = right.get(name, 0) + share.right
            of[name] = of.get(name, 0) + share.of
    rows = [
        Bar(
            name,
            row(number),
            across(0),
            across(right[name] / of[name]),
            across(right[name] / of[name]),
            None,
            f"{name}: {right[name]} of {of[name]}",
            "good" if right[name] * 5 >= of[name] * 4 else "bad",
        )
        for number, name in enumerate(sorted(of, key=lambda one: (right[one] / of[one], one)))
    ]
    return bars("Answers that are right, by the clause that decides", rows)


def items_plot(graded: Graded) -> Cloud:
    """How hard each item is, and how well it tells who gets the others right."""
    shown = [one for one in graded.classroom.items if one.discrimination is not None and one.of]
    return cloud(
        "Items: how many are right, and how well that goes with the rest",
        ("share of annotators who are right", "discrimination"),
        shares(),
        [(value, f"{value:+.1f}") for value in (-1.0, -0.5, 0.0, 0.5, 1.0)],
        [
            (
                one.right / one.of,
                one.discrimination or 0.0,
                f"{one.item}: {one.right} of {one.of}, {one.discrimination:+.2f}",
                "bad" if (one.discrimination or 0.0) < 0 or not one.right else "good",
            )
            for one in shown
        ],
    )


def speed_plot(graded: Graded) -> Cloud:
    """Accuracy against speed."""
    paces = graded.classroom.paces
    hurried = {(one.annotator, one.form) for one in graded.classroom.hurried}
    most = max((one.seconds for one in paces), default=0.0) or 1.0
    return cloud(
        "Accuracy against time taken",
        ("seconds for an item, in the middle", "share right"),
        [(most * share, f"{most * share:.3g}") for share in SHARES],
        shares(),
        [
            (
                one.seconds,
                one.share,
                f"{one.annotator}: {one.seconds:.3g} s, {one.share:.2f}",
                "bad" if (one.annotator, one.form) in hurried else "good",
            )
            for one in paces
        ],
    )
