"""How long annotators take, of however many there are."""

import random
import sys
from statistics import median

import pytest

from rubricc.audit import long_frame
from rubricc.audit.habits import Seconds
from rubricc.audit.work import ground_of, work_on
from rubricc.frames import Scratch
from tests.audit.annotated import ONE, table_of


def timed(taken, folder, most=1 << 62):
    """What is told of annotations that took so long: by annotator, seconds."""
    rows = [
        {
            "item": f"i{place}",
            "annotator": who,
            "control": "label",
            "value": "other",
            "seconds": one,
        }
        for place, (who, one) in enumerate(taken)
    ]
    seconds = Seconds(Scratch(folder, most))
    for start in range(0, len(rows), 50):
        frame = long_frame(rows[start : start + 50])
        seconds.take(work_on(ground_of(table_of(ONE), (), ()), frame))
    return seconds.told()


@pytest.mark.parametrize("most", [1 << 62, 2_000])
def test_medians_are_those_of_all_seconds(tmp_path, most):
    draw = random.Random(1)
    taken = [(f"p{draw.randrange(7)}", draw.randrange(1, 200) / 7) for _ in range(400)]
    own = {who: [one for name, one in taken if name == who] for who, _ in taken}
    limit = median(one for _, one in taken) / 4
    expected = {
        who: (pytest.approx(median(one)), len(one), sum(each < limit for each in one))
        for who, one in own.items()
    }

    assert timed(taken, tmp_path, most) == expected
    assert (len(list(tmp_path.iterdir())) > 3) == (most == 2_000)


def test_many_annotators_are_looked_at_together(tmp_path):
    def calls_of(people):
        calls = 0

        def count(_frame, event, _argument):
            nonlocal calls
            calls += event == "call"

        seconds = Seconds(Scratch(tmp_path))
        rows = [
            {"item": f"i{one}", "annotator": f"p{one}", "control": "label", "seconds": one + 1}
            for one in range(people)
        ]
        seconds.take(work_on(ground_of(table_of(ONE), (), ()), long_frame(rows)))
        sys.setprofile(count)
        try:
            assert len(seconds.told()) == people
        finally:
            sys.setprofile(None)
        return calls

    calls_of(10)
    assert calls_of(2_000) - calls_of(20) < 10 * 2_000
