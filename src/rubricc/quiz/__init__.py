"""Takes a guideline and what tells its misreadings apart, gives items, each right answer proved.

Promises: what an item's text shows is read back from it, and no item ever leaves its half.
"""

from rubricc.quiz.bounding import most_named
from rubricc.quiz.building import GOLD, PRACTICE, Wish, items
from rubricc.quiz.certifying import CONFIDENCE, SKILLED, Plan, plan_of, plans
from rubricc.quiz.changing import ChangedItem, changed_items
from rubricc.quiz.drawing import draw_forms
from rubricc.quiz.draws import Draw
from rubricc.quiz.exemplifying import example_items
from rubricc.quiz.key import (
    Certificate,
    Form,
    FormItem,
    Key,
    KeyItem,
    KeyMisreading,
    KeyOption,
    Named,
    form_of,
    form_schema,
    key_schema,
    read_key,
)
from rubricc.quiz.keying import Terms, blueprint_of, key_of
from rubricc.quiz.lint import Remark, lint
from rubricc.quiz.nodes import Half, Item, Option, Shape
from rubricc.quiz.obstacles import find_obstacles
from rubricc.quiz.pool import ENOUGH, GUESSED, TOLD, parting, said_to
from rubricc.quiz.retelling import Retold, practice_words, retell
from rubricc.quiz.sampling import Weighed, read_weights, sample
from rubricc.quiz.showing import ShownCase, open_showroom, show, show_some
from rubricc.quiz.workshop import Workshop, outcome_name

__all__ = [
    "CONFIDENCE",
    "ENOUGH",
    "GOLD",
    "GUESSED",
    "PRACTICE",
    "SKILLED",
    "TOLD",
    "Certificate",
    "ChangedItem",
    "Draw",
    "Form",
    "FormItem",
    "Half",
    "Item",
    "Key",
    "KeyItem",
    "KeyMisreading",
    "KeyOption",
    "Named",
    "Option",
    "Plan",
    "Remark",
    "Retold",
    "Shape",
    "ShownCase",
    "Terms",
    "Weighed",
    "Wish",
    "Workshop",
    "blueprint_of",
    "changed_items",
    "draw_forms",
    "example_items",
    "find_obstacles",
    "form_of",
    "form_schema",
    "items",
    "key_of",
    "key_schema",
    "lint",
    "most_named",
    "open_showroom",
    "outcome_name",
    "parting",
    "plan_of",
    "plans",
    "practice_words",
    "read_key",
    "read_weights",
    "retell",
    "said_to",
    "sample",
    "show",
    "show_some",
]
