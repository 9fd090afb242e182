"""The syntax tree: every statement of the language as written, names not yet looked up."""

from enum import StrEnum

from rubricc.blocks import Field
from rubricc.records import record
from rubricc.source import Source, Span
from rubricc.syntax.cells import TableStatement
from rubricc.syntax.clauses import ClauseStatement, PriorityStatement
from rubricc.syntax.examples import ExampleStatement, GuaranteeStatement, ScenarioStatement
from rubricc.syntax.labels import CriterionStatement, LabelStatement, QueueStatement
from rubricc.syntax.names import Name
from rubricc.syntax.signals import DefinitionStatement, Fact, SignalStatement


class SectionKind(StrEnum):
    """The sections that hold statements; the value is the heading's first words."""

    SETTINGS = "Settings"
    SIGNALS = "Signals"
    DEFINITIONS = "Definitions"
    FACTS = "Facts"
    LABELS = "Labels"
    SCALE = "Scale"
    CRITERIA = "Criteria"
    SCORE = "Score"
    QUEUES = "Queues"
    GATES = "Gates"
    RULES = "Rules"
    EDGE_CASES = "Edge cases"
    PRIORITY = "Priority"
    EXAMPLES = "Examples"
    SCENARIOS = "Scenarios"
    GUARANTEES = "Guarantees"


Statement = (
    SignalStatement
    | DefinitionStatement
    | Fact
    | LabelStatement
    | QueueStatement
    | CriterionStatement
    | ClauseStatement
    | TableStatement
    | PriorityStatement
    | ExampleStatement
    | GuaranteeStatement
    | ScenarioStatement
)


@record
class SyntaxSection:
    """A section with its statements. `decisions` are those after `for`; empty: the default one."""

    kind: SectionKind
    decisions: tuple[Name, ...]
    choose_all: bool
    statements: tuple[Statement, ...]
    span: Span


@record
class SyntaxTree:
    """A guideline as written: its front matter and its sections, in source order.

    `modules` are the files that it uses, itself or through others, each after those it uses.
    """

    source: Source
    fields: tuple[Field, ...]
    sections: tuple[SyntaxSection, ...]
    modules: tuple["SyntaxTree", ...] = ()
