"""`rubricc quiz`: gold forms with their keys, drawn by a secret, written outside of git."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice
from math import ceil
from pathlib import Path

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.gold import write_gold
from rubricc.apps.outside_git import refuse_git
from rubricc.apps.problems import tell_problems
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.rows import rows_of
from rubricc.apps.secret import read_secret
from rubricc.apps.suites import count_apart_or_refuse, read_sound
from rubricc.apps.terminal import escape
from rubricc.emit import QUIZ_FORMATS, quiz_files
from rubricc.quiz import (
    CONFIDENCE,
    SKILLED,
    Certificate,
    Draw,
    Half,
    Item,
    Key,
    Named,
    Plan,
    Remark,
    Terms,
    Wish,
    blueprint_of,
    draw_forms,
    items,
    key_of,
    lint,
    most_named,
    plan_of,
    plans,
    read_weights,
    sample,
)
from rubricc.suite import Telling
from rubricc.table import Problem, Table

SIZE = 30
MOST_FORMS = 50
PASS = "0.8"
SHOWN_PLANS = 4


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for."""

    size: int
    forms: int
    share: Fraction
    plan: Plan | None


@dataclass(frozen=True, slots=True)
class Forms:
    """The items of each form, and how many misreadings so many items can name at most."""

    items: tuple[tuple[Item, ...], ...]
    attainable: int | None


@click.command(epilog="Example: rubricc quiz guidelines/stars.md -n 30 -o ~/gold/stars")
@click.argument("guideline")
@click.option("-n", "size", type=click.IntRange(1, 2000), help="Items of a form.  [default: 30]")
@click.option(
    "-o", "--out", required=True, type=click.Path(path_type=Path), help="Where to, outside of git."
)
@click.option(
    "--secret-file",
    type=click.Path(path_type=Path),
    help="What the draw depends on; made if missing.  [default: ~/.config/rubricc/quiz.secret]",
)
@click.option(
    "--forms",
    type=click.IntRange(1, MOST_FORMS),
    default=1,
    help="So many parallel forms, which ask the same and share no item.  [default: 1]",
)
@click.option("--pass", "share", default=PASS, help="The share that must be right.  [default: 0.8]")
@click.option(
    "--certify", metavar="P", help="A form that shows accuracy of at least P at 95 %, by --weights."
)
@click.option(
    "--weights", metavar="FILE", help="The cases of the work, a row each with its weight."
)
@click.option(
    "--to",
    "targets",
    default="json",
    help=f"Formats beside the key, with commas between: {', '.join(QUIZ_FORMATS)}.",
)
@format_option
def quiz(
    *,
    guideline: str,
    size: int | None,
    out: Path,
    secret_file: Path | None,
    forms: int,
    share: str,
    certify: str | None,
    weights: str | None,
    targets: str,
    form: str,
) -> None:
    """Draw gold items of a GUIDELINE, and write forms to hand on and apart from them their keys.

    Guideline and program are public, so the draw depends on a secret: who has it can draw the same
    forms. Nobody else can tell which items are drawn; but who reads the guideline well enough to
    answer them all needs no key. The form tells no answer, the files under `keys` tell them all.
    """
    formats = formats_of(targets)
    order = order_of(size, forms, share, certify, weights)
    refuse_git(out, "gold")
    table, model = read_sound(guideline, form)
    telling = count_apart_or_refuse(guideline, model)
    secret = read_secret(secret_file)
    draw = Draw(secret).within("quiz", table.guideline.id, str(order.plan is not None))
    found = drawn(telling, draw, order, weights)
    if not isinstance(found, Forms):
        tell_problems(tuple(found), form)
    keys = tuple(keys_of(table, telling, found, order, draw))
    files = {path: data for key in keys for path, data in quiz_files(key, formats)}
    write_gold(out, files)
    remarks = [lint(model, as_asked(*pair)) for pair in zip(keys, found.items, strict=True)]
    if form == "json":
        told = [as_json(key, said) for key, said in zip(keys, remarks, strict=True)]
        print_json({"folder": str(out), "files": sorted(files), "forms": told})
        return
    for line in report(keys, out):
        click.echo(escape(line))
    for key, said in zip(keys, remarks, strict=True):
        for remark in said:
            click.echo(escape(f"form {key.form}, beware: {remark.message}"))


def as_asked(key: Key, chosen: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a form with their options as they stand there."""
    return tuple(
        replace(item, options=tuple(options[each.outcome] for each in asked.options))
        for item, asked in zip(chosen, key.items, strict=True)
        for options in [{option.outcome: option for option in item.options}]
    )


def formats_of(targets: str) -> tuple[str, ...]:
    """The formats named. Raises RefusedError for one that there is not."""
    named = tuple(filter(None, (name.strip() for name in targets.split(","))))
    for name in named:
        if name not in QUIZ_FORMATS:
            refuse(
                f"there is no format `{name}`{meant(name, QUIZ_FORMATS)}; "
                f"there are {', '.join(QUIZ_FORMATS)}"
            )
    return named


def order_of(
    size: int | None, forms: int, share: str, certify: str | None, weights: str | None
) -> Order:
    """What was asked for. Raises RefusedError where it cannot be."""
    wanted = share_of(share, "--pass")
    if certify is None:
        if weights is not None:
            refuse("--weights is for forms that certify; add --certify 0.9")
        return Order(size or SIZE, forms, wanted, None)
    if weights is None:
        refuse(
            "--certify needs --weights: a form that is chosen to catch misreadings shows mastery "
            "of the rules and says nothing of accuracy at work, for which items must be sampled "
            "from the cases of the work"
        )
    accuracy = share_of(certify, "--certify")
    least = next(plans(accuracy), None)
    plan = least if size is None else plan_of(size, accuracy)
    if plan is None:
        fewest = f"the fewest are {least.items}" if least else "no form of 2,000 items could"
        refuse(
            f"{size or 'so few'} items cannot show accuracy of at least {certify} at 95 %: {fewest}"
        )
    return Order(plan.items, forms, wanted, plan)


def share_of(text: str, option: str) -> Fraction:
    """A share between 0 and 1, exactly. Raises RefusedError for anything else."""
    try:
        share = Fraction(text) if len(text) <= 12 else Fraction(0)
    except (ValueError, ZeroDivisionError):
        share = Fraction(0)
    if not 0 < share < 1:
        refuse(f"{option} takes a share between 0 and 1, such as 0.9, and not `{text[:20]}`")
    return share


def drawn(
    telling: Telling, draw: Draw, order: Order, weights: str | None
) -> Forms | tuple[Problem, ...]:
    """The items of each form, or why there are none."""
    key = draw.within("items").key
    if weights is not None:
        return sampled(telling, key, order, weights)
    wish = Wish(6, max(2, order.forms), 900, key, offers_all=True)
    pool = items(telling, Half.GOLD, wish)
    found = draw_forms(pool, draw, order.size, order.forms)
    if isinstance(found, Problem):
        return (found,)
    return Forms(found, most_named(pool, order.size))


def sampled(
    telling: Telling, key: bytes, order: Order, weights: str
) -> Forms | tuple[Problem, ...]:
    """The items of each form by how often their cases come at work, or why there are none."""
    weighed = read_weights(telling.meaning.guideline, rows_of(weights))
    problems = tuple(one for one in weighed if isinstance(one, Problem))
    if problems:
        return problems
    cases = [one for one in weighed if not isinstance(one, Problem)]
    found = sample(telling, cases, key, order.size, order.forms)
    return (found,) if isinstance(found, Problem) else Forms(found, None)


def keys_of(
    table: Table, telling: Telling, forms: Forms, order: Order, draw: Draw
) -> Iterator[Key]:
    """The key of each form."""
    about = table.guideline
    named = Named(id=about.id, title=about.title, version=about.version, digest=table.digest)
    misreadings = [one.misreading for one in telling.differences]
    mark = ceil(order.share * order.size) if order.plan is None else order.plan.mark
    blueprint = blueprint_of(forms.items) if order.plan is None else ()
    for number, chosen in enumerate(forms.items, 1):
        shown = certificate_of(order.plan)
        terms = Terms(named, str(number), mark, shown, blueprint, forms.attainable)
        yield key_of(chosen, misreadings, terms, draw)


def certificate_of(plan: Plan | None) -> Certificate | None:
    """What a pass shows."""
    if plan is None:
        return None
    return Certificate(
        accuracy=decimal(plan.accuracy),
        confidence=decimal(CONFIDENCE),
        skilled=decimal(SKILLED),
        chance=decimal(plan.chance),
    )


def decimal(share: Fraction) -> str:
    """A share with as many digits as it needs, four at most."""
    return f"{float(share):.4f}".rstrip("0").rstrip(".")


def report(keys: Sequence[Key], out: Path) -> Iterator[str]:
    """What a person is told."""
    count = "1 form" if len(keys) == 1 else f"{len(keys)} parallel forms"
    first = keys[0]
    of = len(first.items)
    yield f"{count} of {of} items: hand on `{out}/forms`, keep `{out}/keys` to yourself"
    for key in keys:
        yield f"form {key.form}: {told(key)}"
    if first.certificate is None:
        yield (
            f"{first.pass_mark} of {of} right is a pass: it shows mastery of the rules, "
            "not accuracy at work"
        )
        return
    shown = first.certificate
    yield (
        f"{first.pass_mark} of {of} right shows accuracy of at least "
        f"{shown.accuracy} at 95 %, of cases as they are weighed"
    )
    yield f"an annotator who is {shown.skilled} accurate passes with a chance of {shown.chance}"
    others = islice(plans(Fraction(shown.accuracy)), SHOWN_PLANS)
    listed = ", ".join(f"{one.mark}/{one.items} ({decimal(one.chance)})" for one in others)
    yield f"pass marks that show it, with that chance: {listed}"


def told(key: Key) -> str:
    """How many misreadings a form can name."""
    standing = Counter(one.standing for one in key.misreadings)
    total = len(key.misreadings)
    return (
        f"can name {standing['told']} of {total} misreadings, {standing['together']} more only "
        f"together with others; {standing['not told']} are not told"
        + ("" if key.attainable is None else f" ({_attainable(key)})")
    )


def _attainable(key: Key) -> str:
    return f"no {len(key.items)} items could name more than {key.attainable}"


def as_json(key: Key, remarks: Sequence[Remark]) -> Mapping[str, object]:
    """A form as JSON."""
    standing = Counter(one.standing for one in key.misreadings)
    shown: dict[str, object] = {
        "form": key.form,
        "purpose": key.purpose,
        "items": len(key.items),
        "pass_mark": key.pass_mark,
        "misreadings": len(key.misreadings),
        "told": standing["told"],
        "together": standing["together"],
        "not_told": standing["not told"],
        "attainable": key.attainable,
        "remarks": [remark.message for remark in remarks],
    }
    if key.certificate is not None:
        shown["certificate"] = key.certificate.model_dump()
    return shown
