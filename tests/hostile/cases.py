"""Guidelines that mean harm or came to harm, by group, each with all that is to be said of it.

Each is the guideline of `tests/apps/calls.py` with an edit or two; what is said is given as
`line:column code`, and `nothing` where the text is as good as any. Whole files of bytes that cannot
be typed stand in `reading/`; payloads for every field in `payloads.json`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.apps.calls import GOOD

RULE = "- **R2** `other` otherwise."
CONDITION = "`complaint` when `problem`, because"


@dataclass(frozen=True)
class Case:
    """A file and what is said of it."""

    group: str
    name: str
    data: bytes
    said: str

    @property
    def expected(self) -> list[str]:
        """What is said, each with its place."""
        return [] if self.said == "nothing" else self.said.split(", ")


def edited(*pairs: tuple[str, str]) -> bytes:
    """The good guideline with some words replaced by others."""
    text = GOOD
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text.encode("utf-8", "surrogatepass")


def front(line: str) -> bytes:
    """With a line more in its front matter."""
    return edited(("media: text", f"media: text\n{line}"))


def more(text: str) -> bytes:
    """With something more at its end."""
    return f"{GOOD}{text}".encode()


def when(condition: str) -> bytes:
    """With another condition in the first rule."""
    return edited((CONDITION, f"`complaint` when {condition}, because"))


def rule(text: str) -> bytes:
    """With a rule more."""
    return edited((RULE, f"{text}\n{RULE}"))


def label(name: str) -> bytes:
    """With a label more, which the last rule gives."""
    return edited(
        ("- `other`: A", f"- `{name}`: One.\n- `other`: A"),
        (RULE, f"- **N** `{name}` when not `problem` and `request` is `action`.\n{RULE}"),
    )


ENCODING = (
    ("byte order mark", b"\xef\xbb\xbf" + GOOD.encode(), "nothing"),
    ("two byte order marks", b"\xef\xbb\xbf" * 2 + GOOD.encode(), "1:1 control-character"),
    ("lines end as in Windows", GOOD.replace("\n", "\r\n").encode(), "nothing"),
    ("lines end as in old Macs", GOOD.replace("\n", "\r").encode(), "nothing"),
    ("NUL", edited(("broke. Why", "broke\0. Why")), "33:12 control-character"),
    (
        "a byte of Latin-1",
        edited(("A problem", "Ein Ärger")).replace("Ä".encode(), b"\xc4"),
        "20:20 not-utf8",
    ),
    ("UTF-16", GOOD.encode("utf-16"), "1:1 not-utf8"),
    ("UTF-32", GOOD.encode("utf-32"), "1:1 not-utf8"),
    (
        "an overlong slash",
        edited(("A problem.", "A@problem.")).replace(b"@", b"\xc0\xaf"),
        "20:17 not-utf8",
    ),
    ("half a surrogate pair", edited(("A problem.", "A \ud800 problem.")), "20:18 not-utf8"),
    ("a character cut in half", GOOD.encode() + "é".encode()[:1], "35:1 not-utf8"),
    ("line separator", edited(("A problem.", "A\u2028problem.")), "nothing"),
    (
        "vertical tab and next line",
        edited(("A problem.", "A\x0bproblem\x85.")),
        "20:17 control-character, 20:25 control-character",
    ),
    (
        "escape codes of terminals",
        edited(("A problem.", "A \x1b[31mproblem\x1b[0m.")),
        "20:18 control-character, 20:30 control-character",
    ),
    ("an empty file", b"", "1:1 empty-file"),
    ("a file of spaces", b" \n\t\n", "1:1 empty-file"),
    (
        "front matter without end",
        GOOD.replace("---\n\n# Mail", "\n# Mail").encode(),
        "1:1 unclosed-front-matter",
    ),
    (
        "words in tags",
        edited(("A problem.", "A\U000e0068\U000e0069 problem.")),
        "20:17 control-character",
    ),
    (
        "a flag that tags spell",
        edited(("A problem.", "A 🏴\U000e0067\U000e0062\U000e007f.")),
        "nothing",
    ),
    ("an invisible plus", edited(("A problem.", "A\u2064 problem.")), "20:17 control-character"),
    (
        "a note between the lines",
        edited(("A problem.", "A\ufff9 problem.")),
        "20:17 control-character",
    ),
)
YAML = (
    (
        "alias bomb",
        front("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"),
        "8:4 yaml-feature, 9:4 yaml-feature, 10:5 yaml-feature",
    ),
    ("merge bomb", front("a: &a {x: y}\nb:\n  <<: *a"), "8:4 yaml-feature, 10:7 yaml-feature"),
    ("a tag of Python", front("a: !!python/object/apply:os.system ['true']"), "8:4 yaml-feature"),
    ("a key twice", front("title: Other"), "8:1 duplicate-key"),
    ("no that is false", front("status: no"), "nothing"),
    ("an octal number", front("status: 012"), "nothing"),
    ("depth that kills LibYAML", front("a: " + "[" * 30_000), "8:19 nested-front-matter"),
    ("a circle", front("a: &a [*a]"), "8:4 yaml-feature"),
    ("two documents", front("--- \na: b"), "nothing"),
    ("a date that is none", front("status: 2001-13-45"), "nothing"),
    ("an escape beyond Unicode", front('status: "\\U99999999"'), "8:7 unreadable-front-matter"),
    ("half a surrogate by an escape", front('status: "\\ud800"'), "8:9 control-character"),
    ("a tab for a space", front("\tstatus: x"), "8:1 unreadable-front-matter"),
    ("a directive", front("%YAML 9.9"), "8:1 unreadable-front-matter"),
    ("a key without end", front("? " + "x" * 2_000), "8:3 unknown-key"),
    ("a text without end", front("status: 'x"), "8:9 unreadable-front-matter"),
    ("a complex key", front("? [a, b]\n: c"), "8:3 nested-front-matter"),
)
NAMES = (
    ("two forms of one letter", label("cafe\u0301"), "22:3 bad-name, 29:9 bad-name"),
    ("a Cyrillic letter", label("оther"), "22:3 bad-name, 29:9 bad-name"),
    (
        "writing turned round",
        label("\u202eother"),
        "22:4 direction-control, 29:10 direction-control",
    ),
    ("a space without width", label("ot\u200bher"), "22:3 bad-name, 29:9 bad-name"),
    ("capitals", label("Other"), "22:3 bad-name, 29:9 bad-name"),
    ("a sign for Kelvin", label("\u212aelvin"), "22:3 bad-name, 29:9 bad-name"),
    ("wide letters", label("\uff4fther"), "22:3 bad-name, 29:9 bad-name"),
    ("what JavaScript has on everything", label("constructor"), "29:3 no-example"),
    ("a prototype", label("__proto__"), "22:3 bad-name, 29:9 bad-name"),
    ("a device of Windows", label("con"), "29:3 no-example"),
    ("digits of Arabic", rule("- **R٣** `other` when `problem`."), "28:3 bad-clause-id"),
    ("a name of 64", label("n" * 64), "29:3 no-example"),
    ("a name of 65", label("n" * 65), "22:3 bad-name, 29:9 bad-name"),
    (
        "an id with a line end",
        edited(("guideline: mail", 'guideline: "mail\\n"')),
        "2:12 wrong-key-value",
    ),
    (
        "an id that leads out",
        edited(("guideline: mail", "guideline: ../mail")),
        "2:12 wrong-key-value",
    ),
    (
        "a name twice",
        edited(("- `other`: A", "- `question`: A.\n- `other`: A")),
        "22:3 duplicate-name",
    ),
    (
        "a signal and a label alike",
        edited(("- `other`: A", "- `problem`: A.\n- `other`: A")),
        "22:3 unreachable-outcome",
    ),
)
INJECTION = (
    (
        "a script",
        edited(("A problem.", "A <script>alert(1)</script> problem.")),
        "20:18 raw-html, 20:34 raw-html",
    ),
    (
        "a picture that fails",
        edited(("A problem.", "A <img src=x onerror=alert(1)>.")),
        "20:18 raw-html",
    ),
    (
        "a link that is a program",
        edited(("A problem.", "A [problem](javascript:alert(1)).")),
        "20:18 unsafe-link",
    ),
    (
        "a link to data",
        edited(("A problem.", "A [x](data:text/html,<script>).")),
        "20:18 unsafe-link",
    ),
    (
        "a link to another host",
        edited(("A problem.", "A [x](//evil.example).")),
        "20:18 unsafe-link",
    ),
    ("a link to a file", edited(("A problem.", "A [x](file:///etc/passwd).")), "20:18 unsafe-link"),
    (
        "a picture from elsewhere",
        edited(("A problem.", "A ![x](https://e.example/x.png).")),
        "20:18 unsafe-link",
    ),
    (
        "a link in pointed brackets",
        edited(("A problem.", "A <javascript:alert(1)>.")),
        "20:18 unsafe-link",
    ),
    (
        "a title that breaks out",
        edited(("title: Mail", "title: </title><script>x</script>")),
        "nothing",
    ),
    ("attributes", edited(("# Mail", "# Mail {onmouseover=alert(1)}")), "nothing"),
    ("a template", edited(("A problem.", "A {{ config }} {% include 'x' %} problem.")), "nothing"),
    ("Python", edited(("A problem.", 'A """); import os; os.system(\'x\') #.')), "nothing"),
    ("SQL", edited(("A problem.", "A '; drop table items; --.")), "nothing"),
    ("a formula", edited(("A problem.", "=cmd|'/c calc'!A1.")), "nothing"),
    ("GIFT and XML", edited(("A problem.", "}{=right ~wrong ]]>&x;.")), "nothing"),
    (
        "an entity that turns writing",
        edited(("A problem.", "A &#x202e;problem.")),
        "20:18 direction-control",
    ),
    ("a command of a runner", edited(("A problem.", "A ::error::problem.")), "nothing"),
)
BLOW_UP = (
    ("brackets", more("[" * 19_000), "35:1 unexpected-word"),
    ("too many brackets", more("\n" + "[" * 20_001), "36:1 long-paragraph"),
    (
        "a bomb of references",
        more("\n[x]: /" + "y" * 500 + "\n\n" + "[x] " * 500),
        "36:1 link-definition",
    ),
    ("a condition of nots", when("not " * 4_000 + "`problem`"), "26:3 deep-condition"),
    (
        "deep parentheses",
        when("(`problem` or " * 90 + "`problem`" + ")" * 90),
        "26:3 deep-condition",
    ),
    ("wide ands", when(" and ".join(["`problem`"] * 1_990)), "26:3 long-paragraph"),
    ("a text without its end", edited(('- "Hello."', '- "' + "a" * 15_000)), "34:3 unclosed-mark"),
    (
        "a row of a thousand cells",
        more("\n" + "|a" * 1_000 + "\n" + "|-" * 1_000 + "\n"),
        "36:1 misplaced-table",
    ),
    (
        "a list of ten",
        more("\n" + "".join("  " * n + "- x\n" for n in range(10))),
        "36:3 unexpected-word, 37:5 unknown-detail, 44:17 deep-nesting",
    ),
    ("quotes of a hundred", more("\n" + ">" * 100 + " x\n"), "36:9 deep-nesting"),
    ("a rule in a comment", rule("<!-- - **R9** `other` when `problem`. -->"), "28:1 html-comment"),
    (
        "a rule in a folded block",
        rule("<details>\n- **R9** `other` when `problem`.\n</details>"),
        "28:1 raw-html",
    ),
    (
        "a number of digits",
        edited(("- `problem`:", f"- `n`: 0 to {'9' * 4_301}. N.\n- `problem`:")),
        "14:13 long-number",
    ),
    (
        "a range without bottom",
        edited(("- `problem`:", "- `n`: 0 to 999999999999999999. N.\n- `problem`:")),
        "14:3 unused-signal",
    ),
    ("lines without end", more("\n" * 50_000), "1:1 large-file"),
    ("a megabyte", more("x\n" * 500_000), "1:1 large-file"),
    ("backticks of every length", more("\n" + " ".join("`" * n for n in range(1, 190))), "nothing"),
    ("stars of every depth", more("\n" + "*a " * 6_000), "nothing"),
)
MEANING = (
    ("an unknown signal", when("`prblem`"), "26:27 unknown-name"),
    ("an unknown label", rule("- **R9** `othr` when `problem`."), "28:10 unknown-label"),
    ("two that disagree", rule("- **R9** `question` when `problem`."), "28:3 conflict"),
    (
        "a case without a rule",
        edited((RULE, "- **R2** `other` when `request` is `nothing`.")),
        "28:3 gap, 28:3 conflict",
    ),
    (
        "an example that disagrees",
        edited(("is `other` by **R2**: not", "is `question`: not")),
        "34:15 example-mismatch",
    ),
    (
        "a rule that never decides",
        rule("- **R9** `other` when `problem` and not `problem`."),
        "28:3 dead-clause",
    ),
    ("a rule twice", rule("- **R2** `other` when `problem`."), "29:3 duplicate-name"),
    ("code without its end", more("\n```\n- **R9** `other` when `problem`.\n"), "36:1 hidden-rule"),
    (
        "a rule that names itself",
        edited(("## Labels", "## Definitions\n\n- `d` means `d`.\n\n## Labels")),
        "20:3 definition-circle",
    ),
    (
        "a rule in prose",
        edited((RULE, f"Everything else is `other`.\n\n{RULE}")),
        "28:1 unexpected-word",
    ),
    ("an exception to nothing", rule("- except `other` when `problem`."), "28:3 missing-clause-id"),
    (
        "priority in a circle",
        more("\n## Priority\n\n- **R1** over **R2**.\n- **R2** over **R1**.\n"),
        "39:3 priority-circle",
    ),
    (
        "facts that allow nothing",
        more("\n## Facts\n\n- never `problem`.\n- never not `problem`.\n"),
        "39:3 impossible-facts",
    ),
    (
        "a keyword of another language",
        rule("- **R9** `other` wenn `problem`."),
        "28:18 misspelt-keyword",
    ),
    (
        "a section of another name",
        edited(("## Rules", "## Ruels")),
        "32:33 unknown-clause, 33:37 unknown-clause, 34:26 unknown-clause",
    ),
)
FILES = (
    ("a table outside", rule("- from `../../etc/passwd`."), "28:3 outside-file"),
    ("a table from the root", rule("- from `/etc/passwd`."), "28:3 outside-file"),
    ("a table of Windows", rule("- from `C:\\x.csv`."), "28:3 outside-file"),
    ("a table that is not there", rule("- from `none.csv`."), "28:3 missing-file"),
    ("a module outside", front("uses: ../../../x.md"), "8:7 outside-module"),
    ("a module that is itself", front("uses: case.md"), "8:7 uses-circle"),
    ("a module that is not there", front("uses: none.md"), "8:7 missing-module"),
    ("modules in a circle", front("uses: other.md"), "8:7 uses-circle"),
    ("a module of no text", front("uses: bytes.md"), "bytes.md:3:115 not-utf8"),
    ("a table of no text", rule("- from `bytes.csv`."), "28:3 bad-csv"),
    ("a table with a NUL", rule("- from `nul.csv`."), "28:3 bad-csv"),
    ("an empty table", rule("- from `empty.csv`."), "28:3 bad-csv"),
    ("a table with an open quote", rule("- from `quote.csv`."), "quote.csv:2:1 bad-csv"),
    (
        "a table with rows of any length",
        rule("- from `ragged.csv`."),
        "ragged.csv:2:1 bad-csv, ragged.csv:3:1 bad-csv",
    ),
    ("a table with a cell that is too long", rule("- from `long.csv`."), "long.csv:2:1 bad-csv"),
    ("a table with columns of SQL", rule("- from `sql.csv`."), "sql.csv:1:3 table-header"),
)
BESIDE: Mapping[str, bytes] = {
    "other.md": GOOD.replace("media: text", "media: text\nuses: case.md").encode(),
    "bytes.md": bytes(range(256)),
    "bytes.csv": bytes(range(256)),
    "nul.csv": b"id,problem,label\nT1,yes,\0\n",
    "empty.csv": b"",
    "quote.csv": b'id,problem,label\nT1,yes,"`other`\nT2,no,`other`\n',
    "ragged.csv": b"id,problem,label\nT1,yes\nT2,no,`other`,x\n",
    "long.csv": b"id,problem,label\nT1,yes," + b"x" * 2_001 + b"\n",
    "sql.csv": b'id,"a"" , (select 42) as ""x",label\nT1,yes,other\n',
}
"""What stands beside each of the files."""

GROUPS = {
    "encoding": ENCODING,
    "yaml": YAML,
    "names": NAMES,
    "injection": INJECTION,
    "blow-up": BLOW_UP,
    "meaning": MEANING,
    "files": FILES,
}
CASES = tuple(
    Case(group, name, data, said) for group, cases in GROUPS.items() for name, data, said in cases
)
