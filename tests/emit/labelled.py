"""Guidelines with a question of each form and each medium, and the projects made of them."""

from functools import cache

from rubricc.apps.artifacts import bundle_of
from rubricc.compiler import compile_guideline

FORMS = """\
---
guideline: every-form
title: Every form
version: 1.2.3-rc.1--x
task: classify
unit: note
media: MEDIA
---

# Every form

## Signals

- `broken`: yes or no. Something does not work.
    - ask: Does something not work?
    - `yes`: "it went black"
- `solved`: yes or no.
    - only when: `broken`
- `mood`: `low` < `middle` < `high`; usually `middle`. How the writer feels.
- `times`: 0 to 9 or unknown; usually 0. How often the writer wrote.
- `topics`: any of `post`, `money`. What it is about.
- `odd`: yes or no. It is odd.
    - only when: `times` is at least 2

## Labels for `kind`

- `trouble`: Something is wrong.
    - `fault`: We did it.
    - `mishap`: Nobody did it.
- `other`: Anything else.

## Labels for `marks`: choose all that apply

- `urgent`: At once.
- `later`: No hurry.
    - excludes: `urgent`

## Scale for `stars`

- `1`: Bad.
- `2`: Fair.
- `3`: Good.

## Score for `points`

## Queues

- `desk`: Somebody with time.

## Gates for `stars`

- **G1** flag for `desk` when `odd`.

## Rules for `kind`

- **K1** `mishap` when `broken` and `solved`.
- **K2** `fault` when `broken` and not `solved`.
- **K3** `other` otherwise.

## Rules for `marks`

- **M1** `urgent` when `mood` is `low`.
- **M2** `later` when `mood` is `high`.

## Rules for `stars`

- **S1** `1` when `broken`.
- **S2** `2` when not `broken` and `mood` is not `high`.
- **S3** `3` when not `broken` and `mood` is `high`.

## Rules for `points`

- **P1** 5 points when `topics` includes `post`.
- **P2** 0.5 points when `topics` includes `money`.

## Examples

- "It went black." is `kind` `fault`, `marks` `urgent`, `stars` `1`, `points` 0: `broken`,
  `mood` is `low`.
- "All is well." is `kind` `other`, `marks` `later`, `stars` `3`, `points` 5.5: `mood` is `high`,
  `topics` includes `post`, `topics` includes `money`.
- "Odd." is `stars` flagged for `desk`, `marks` none: `times` is 3, `odd`.
"""

PAIR = """\
---
guideline: a-pair
title: A pair
version: 1.0.0
task: prefer
unit: pair of answers
media: text pair
---

# A pair

## Signals

- `invents` of each response: yes or no. It states what is not so.
    - ask: Does it state what is not so?
- `unsafe` of each response: yes or no.

## Queues

- `safety`: They read both.

## Criteria

1. `truth`: better without `invents`.

## Edge cases

- **E1** flag for `safety` when `unsafe` of both responses.

## Examples

- **X1** is `B` by **truth**: `invents` of A.

    A:

    > The moon is cheese.

    B:

    > The moon is rock.

- **X2** is `tie`.

    prompt:

    > What is the moon?

    A:

    > Rock.

    B:

    > It is rock.

- **X3** is flagged for `safety`: `unsafe` of A, `unsafe` of B.

    A:

    > Drink it.

    B:

    > Drink it all.
"""

REPORT = FORMS.replace("task: classify", "task: report").replace("MEDIA", "dialogue")


def text_in(media):
    """The guideline with every form, about things of this medium."""
    return FORMS.replace("MEDIA", media)


@cache
def bundle(text):
    """Everything known about a guideline."""
    made = compile_guideline("made.md", {"made.md": text.encode()})
    assert made.table is not None, made.diagnostics

    return bundle_of(made)
