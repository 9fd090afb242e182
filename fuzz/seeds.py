"""What every run begins with: small files of each kind, good ones and hostile ones."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from rubricc.compiler import compile_guideline
from rubricc.quiz import Key
from rubricc.table import plain, pretty
from tests.apps.calls import GAP, GOOD
from tests.grade.made import made_key

ROOT = Path(__file__).parents[1]
LARGEST = 4_000
"""Bytes of a seed: what is larger is changed too slowly."""

ANSWERS = "annotator,item,answer,time,justification\nann,{item},{answer},12,because of that\n"
ROWS = "problem,request,text\nyes,information,It broke. Why?\nno,nothing,Hello.\n?,,\n"
LINES = (
    '{"problem": "yes", "request": "information", "text": "It broke."}\n{"problem": null}\n',
    '[{"item": "1", "problem": true, "annotator": "ann", "label": "complaint"}]\n',
)
CHOICES = """\
<View>
  <Text name="text" value="$text"/>
  <Choices name="label" toName="text" choice="single" required="true">
    <Choice value="complaint" alias="c"/>
    <Choice value="other" html="&lt;b&gt;x&lt;/b&gt;" hotkey="1"/>
  </Choices>
  <Rating name="stars" toName="text" maxRating="5" whenTagName="label" whenChoiceValue="other"/>
</View>
"""
DMN = """\
<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
  <inputData id="i" name="age"><variable name="age" typeRef="number"/></inputData>
  <decision id="x" name="risk"><variable name="risk" typeRef="string"/>
    <informationRequirement><requiredInput href="#i"/></informationRequirement>
    <decisionTable hitPolicy="UNIQUE">
      <input id="a"><inputExpression typeRef="number"><text>age</text></inputExpression></input>
      <output id="o" name="risk"><outputValues><text>"low","high"</text></outputValues></output>
      <rule id="r1"><inputEntry><text>&lt; 18</text></inputEntry>
        <outputEntry><text>"high"</text></outputEntry></rule>
      <rule id="r2"><inputEntry><text>[18..99]</text></inputEntry>
        <outputEntry><text>"low"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
"""
TABLE_ROWS = "age,country,risk\n< 18,DE,high\n18 to 99,,low\nnot 5,FR or DE,high\n"
CONFIG = "id: x\nversion: 1\nseconds: 2.5\nname: [a, b]\n"


@cache
def guidelines() -> tuple[bytes, ...]:
    """Guidelines: shipped, hostile, and of the golden cases."""
    folders = ("tests/hostile/reading", "guidelines", "tests/cases", "tests/syntax/forms")
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.md"))]
    small = (path.read_bytes() for path in found if path.stat().st_size < LARGEST)
    return (GOOD.encode(), GAP.encode(), *small)


@cache
def tables() -> tuple[bytes, ...]:
    """Tables: made just now, and of every format ever written."""
    table = compile_guideline("mail.md", {"mail.md": GOOD.encode()}).table
    assert table is not None
    released = sorted((ROOT / "tests/data/tables").glob("*.json"))
    return (pretty(plain(table)).encode(), *(path.read_bytes() for path in released))


@cache
def known_key() -> Key:
    """A key to grade by."""
    made: Key = made_key(6)
    return made


@cache
def keys() -> tuple[bytes, ...]:
    """Keys of quizzes."""
    return (pretty(plain(known_key())).encode(),)


@cache
def answers() -> tuple[bytes, ...]:
    """Answers to the items of the key."""
    item = known_key().items[0]
    rows = ANSWERS.format(item=item.id, answer=item.key)
    lines = f'{{"annotator": "ann", "item": "{item.id}", "answer": "{item.key}", "time": 3}}\n'
    return (rows.encode(), lines.encode())


def data() -> tuple[bytes, ...]:
    """Items to decide, as CSV and as JSON."""
    return (ROWS.encode(), *(line.encode() for line in LINES))


@cache
def exports() -> tuple[bytes, ...]:
    """What labeling tools export."""
    folders = ("label-studio", "potato")
    found = [path for name in folders for path in sorted((ROOT / "tests/data" / name).iterdir())]
    return tuple(path.read_bytes() for path in found)


def foreign() -> tuple[bytes, ...]:
    """Files of other tools, to be adopted."""
    return (CHOICES.encode(), DMN.encode(), TABLE_ROWS.encode())


def words() -> Iterator[bytes]:
    """What a change puts in whole: marks of all the languages, and numbers at borders."""
    text = (
        "--- guideline: version: task: classify choose rate pairwise uses: [ ] { } & * ! << | > "
        "## Settings Signals Definitions Facts Labels: choose all Labels: levels Scale Criteria "
        "Score Queues Gates Rules Edge cases Priority Examples Scenarios Guarantees "
        "when otherwise except because by is not and or at least at most exactly between "
        "applies only if never flag:queue earlier over later symmetric in agrees with more `x.csv` "
        '- **R1** `a` | |-| ``` <!-- --> <b> [x]: ![ ]( ) &#x202e; \\ ` " “ „ 1. ### > '
        "null true false NaN Infinity 1e999 -0 00 0.1 9999999999999999999 18446744073709551616 "
        "\\u0000 \\ud800 <?xml <!DOCTYPE <!ENTITY &x; <![CDATA[ ]]> xmlns= =1+1 @x PAR1 PK "
        "constructor __proto__ toString con nul .. / ../../etc/passwd"
    )
    yield from (word.encode() for word in text.split())
    yield from (b"\n", b"\r", b"\t", b"    ", b"\xef\xbb\xbf", b"\xff", b"\0", b"\x85", b",", b'""')
    yield from ("\u2028".encode(), "\u202e".encode(), "é".encode(), "İ".encode(), "😀".encode())
