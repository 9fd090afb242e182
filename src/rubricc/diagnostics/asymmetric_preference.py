"""A preference that changes when the responses change places."""

from rubricc.diagnostics.nodes import Entry, Severity

PAIR = """\
---
guideline: pair
title: Pairs
version: 1.0.0
task: prefer
unit: pair of answers
media: text pair
---

# Pairs

## Signals

- `wrong` of each response: yes or no. It states something false.

## Criteria

1. `accuracy`: better without `wrong`.

"""

EXAMPLES = """\
## Examples

- **X1** is `B` by **accuracy**: `wrong` of A.

    A:

    > The moon is made of cheese.

    B:

    > The moon is made of rock.

- **X2** is `tie` by **tie**: not `wrong` of A.

    A:

    > The moon is far.

    B:

    > The moon is round.
"""

ASYMMETRIC_PREFERENCE = Entry(
    code="RB318",
    name="asymmetric-preference",
    severity=Severity.ERROR,
    title="A preference that changes when the responses change places",
    message="`{decision}` is {here} {when}, but {there} when the responses change places",
    why=(
        "Which response stands left is chance, so a rule that looks at it rewards chance. "
        "Exchanging the responses must exchange A and B, and leave everything else."
    ),
    bad=PAIR
    + """\
## Edge cases

- **E1** `A` when `wrong` of both responses.

"""
    + EXAMPLES
    + """\

- **X3** is `A` by **E1**: `wrong` of A, `wrong` of B.

    A:

    > The moon is made of cheese.

    B:

    > The moon is flat.
""",
    good=PAIR + EXAMPLES,
)
