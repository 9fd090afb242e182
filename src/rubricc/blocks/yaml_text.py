"""Data as YAML that every reader reads alike: what could be taken for more than text is quoted.

YAML 1.1 and 1.2 differ in what a bare word means (`no`, `0o14`, `12:30`), so only words that mean
nothing to either stand bare. There are no tags, no anchors, and no lines are folded.
"""

import re
from collections.abc import Mapping, Sequence

import yaml

Data = str | int | float | bool | None | Sequence["Data"] | Mapping[str, "Data"]

BARE = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[ -][A-Za-z][A-Za-z0-9_]*)*")
TAKEN = frozenset(["yes", "no", "on", "off", "true", "false", "null", "y", "n", "nan", "inf"])
WIDE = 1_000_000


# Writes nothing twice by reference; libyaml, where PyYAML has it, writes the same bytes sooner.
_Dumper = type(
    "_Dumper",
    (getattr(yaml, "CSafeDumper", yaml.SafeDumper),),
    {"ignore_aliases": lambda _dumper, _data: True},
)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    is_bare = BARE.fullmatch(text) is not None and text.lower() not in TAKEN
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=None if is_bare else '"')


yaml.add_representer(str, _text, Dumper=_Dumper)


def to_yaml(data: Data) -> str:
    """The data as YAML, mappings in their own order."""
    written: str = yaml.dump(
        data,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=WIDE,
        default_flow_style=False,
    )
    return written
