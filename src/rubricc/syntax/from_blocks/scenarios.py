"""The items under the level-3 headings of Scenarios → scenarios."""

from collections.abc import Iterable

from rubricc.blocks import Block, Item, Subheading
from rubricc.diagnostics import SCENARIO_WITHOUT_HEADING
from rubricc.syntax.examples import Fragment, ScenarioStatement
from rubricc.syntax.from_blocks.reading import Found, read, refuse_nested
from rubricc.syntax.from_tree.scenarios import Part, scenario_item
from rubricc.syntax.names import Name


def read_scenarios(blocks: Iterable[Block], found: Found) -> tuple[ScenarioStatement, ...]:
    """The scenarios of a section, each with the items up to the next heading."""
    titles: list[Subheading] = []
    items: list[list[Fragment | Part]] = []
    for block in blocks:
        match block:
            case Subheading():
                titles.append(block)
                items.append([])
            case Item():
                part = read_part(block, found)
                if not titles:
                    span = block.text.whole()
                    mend = "write a heading such as `### A parcel` above it"
                    found.append(SCENARIO_WITHOUT_HEADING.at(span, mend=mend))
                elif part:
                    items[-1].append(part)
    return tuple(scenario(title, parts) for title, parts in zip(titles, items, strict=True))


def read_part(item: Item, found: Found) -> Fragment | Part | None:
    """A fragment or another part of a scenario."""
    refuse_nested(item, found)
    tree = read(item.text, "scenario_item", found)
    return scenario_item(tree, item.text) if tree else None


def scenario(title: Subheading, parts: Iterable[Fragment | Part]) -> ScenarioStatement:
    """A scenario made of its heading and its parts."""
    kept = tuple(parts)
    span = title.text.whole()
    return ScenarioStatement(
        Name(title.text.content, span),
        tuple(part for part in kept if isinstance(part, Fragment)),
        tuple(part for part in kept if not isinstance(part, Fragment)),
        span,
    )
