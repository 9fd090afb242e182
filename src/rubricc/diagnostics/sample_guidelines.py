"""Small sound guidelines, one for each kind of thing that can be wrong in one."""

from rubricc.diagnostics.sample import FRONT

STARS = (
    FRONT
    + """\
# Reviews

## Signals

- `stars`: 1 to 5. How many stars the customer gives.

## Labels

- `good`: A pleased customer.
- `bad`: Any other.

## Rules

- **R1** `good` when `stars` is at least 4.
- **R2** `bad` otherwise.

## Examples

- "Five stars!" is `good` by **R1**: `stars` is 5.
- "Two stars." is `bad` by **R2**: `stars` is 2.
"""
)

REQUEST = (
    FRONT
    + """\
# Requests

## Signals

- `request`: `nothing`, `information` or `action`. What the writer wants.

## Labels

- `task`: Somebody must act.
- `other`: Nobody must.

## Rules

- **R1** `task` when `request` is `action`.
- **R2** `other` otherwise.

## Examples

- "Send me my money back." is `task` by **R1**: `request` is `action`.
- "Hello." is `other` by **R2**: `request` is `nothing`.
"""
)

TOPICS = (
    FRONT
    + """\
# Topics

## Signals

- `topic`: any of `billing`, `delivery`. What the message is about.

## Labels

- `finance`: For the accountants.
- `other`: For the others.

## Rules

- **R1** `finance` when `topic` includes `billing`.
- **R2** `other` otherwise.

## Examples

- "My bill is wrong." is `finance` by **R1**: `topic` includes `billing`.
- "Hello." is `other` by **R2**: `topic` is none.
"""
)

TWO_DECISIONS = (
    FRONT
    + """\
# Mail

## Signals

- `problem`: yes or no. Something does not work.
- `angry`: yes or no. The writer is angry.

## Labels

- `complaint`: A problem.
- `other`: Anything else.

## Rules

- **R1** `complaint` when `problem`.
- **R2** `other` otherwise.

## Labels for `tone`

- `harsh`: An angry complaint.
- `calm`: Anything else.

## Rules for `tone`

- **T1** `harsh` when `angry` and `label` is `complaint`.
- **T2** `calm` otherwise.

## Examples

- "Broken, you fools!" is `label` `complaint`, `tone` `harsh` by **R1**, **T1**: `problem`, `angry`.
- "Hello." is `label` `other`, `tone` `calm` by **R2**, **T2**: not `problem`.
"""
)

SEVERITY = (
    FRONT
    + """\
# Reports

## Signals

- `injury`: yes or no. Somebody is hurt.
- `fixed`: yes or no. The cause is gone.

## Scale

- `low`: It can wait.
- `high`: It cannot.

## Rules

- **R1** `high` when `injury`.
- **R2** `low` otherwise.

## Edge cases

- **E1** at most `low` when `fixed`.

## Examples

- "He broke his leg." is `high` by **R1**: `injury`.
- "A scratch in the paint." is `low` by **R2**: not `injury`.
- "She cut her hand; the edge is covered now." is `low` by **E1**: `injury`, `fixed`.
"""
)

COMMENTS = (
    FRONT
    + """\
# Comments

## Signals

- `insults`: yes or no. Somebody is called names.
- `threatens`: yes or no. Somebody is threatened.

## Labels: choose all that apply

- `toxic`: Nobody should have to read it.
- `threat`: The police may have to read it.
    - requires: `toxic`

## Rules

- **R1** `toxic` when `insults`.
- **R2** `toxic` when `threatens`.
- **R3** `threat` when `threatens`.

## Examples

- "You fool." is `toxic` by **R1**: `insults`.
- "I know where you live." is `toxic and threat` by **R2**, **R3**: `threatens`.
"""
).replace("`toxic and threat`", "`toxic` and `threat`")

PAIR = (
    FRONT.replace("task: classify", "task: prefer").replace("media: text", "media: text pair")
    + """\
# Answers

## Signals

- `wrong` of each response: yes or no. It says what is not so.
- `depth` of each response: `none` < `some` < `all`; usually `all`. How much it explains.

## Criteria

1. `accuracy`: better without `wrong`, because a confident mistake misleads.
2. `completeness`: better with higher `depth`.

## Examples

- **X1** is `A` by **accuracy**: `wrong` of B.
    - A:
        > Paris.
    - B:
        > Lyon.
- **X2** is `B` by **completeness**: `depth` of A is `some`.
    - A:
        > Because.
    - B:
        > Because light scatters.
- **X3** is `tie` by **tie**: not `wrong` of both responses.
    - A:
        > Paris.
    - B:
        > It is Paris.
"""
)

SOLVED = (
    FRONT
    + """\
# Mail

## Signals

- `problem`: yes or no. Something does not work.
- `solved`: yes or no. It works again.
    - only when: `problem`

## Labels

- `complaint`: A problem that is still there.
- `other`: Anything else.

## Rules

- **R1** `complaint` when `problem` and not `solved`.
- **R2** `other` otherwise.

## Examples

- "It broke." is `complaint` by **R1**: `problem`.
- "Hello." is `other` by **R2**: not `problem`.
"""
)

TABLE = """\
| id | `request`  | label |
|----|------------|-------|
| R1 | action     | task  |
| R2 | not action | other |
"""

TONE = (
    FRONT
    + """\
# Mail

## Signals

- `angry`: yes or no. The writer is angry.

## Labels for `tone`

- `harsh`: Angry.
- `calm`: Anything else.

## Labels for `queue-time`

- `today`: It must be read today.
- `later`: It can wait.

## Rules for `tone`

| id | `angry` | tone  |
|----|---------|-------|
| T1 | yes     | harsh |
| T2 | no      | calm  |

## Rules for `queue-time`

- **Q1** `today` when `tone` is `harsh`.
- **Q2** `later` otherwise.

## Examples

- "You fools!" is `tone` `harsh`, `queue-time` `today` by **T1**, **Q1**: `angry`.
- "Hello." is `tone` `calm`, `queue-time` `later` by **T2**, **Q2**: not `angry`.
"""
)

LEVELS = (
    FRONT
    + """\
# Reports

## Signals

- `injury`: yes or no. Somebody is hurt.

## Scale for `urgency`

- `low`: It can wait.
- `high`: It cannot.

## Rules for `urgency`

- **U1** `high` when `injury`.
- **U2** `low` otherwise.

## Scale for `severity`

- `low`: Nothing much.
- `high`: Grave.

## Rules for `severity`

- **S1** the same as `urgency`.

## Examples

- "He broke his leg." is `urgency` `high`, `severity` `high` by **U1**, **S1**: `injury`.
- "A scratch." is `urgency` `low`, `severity` `low` by **U2**, **S1**: not `injury`.
"""
)

ESSAYS = """\
# Essays

## Signals

- `commas`: 0 to 9; usually 0. How many commas are missing.

## Score for `penalty`

- **S1** 0.5 points for each `commas`.

## Examples

- "Three missing." is 1.5 by **S1**: `commas` is 3.
"""
