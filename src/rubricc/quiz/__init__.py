"""Takes a guideline and what tells its misreadings apart, gives items, each right answer proved.

Promises: what an item's text shows is read back from it, and no item ever leaves its half.
"""

from rubricc.quiz.nodes import Half, Item, Option, Shape

__all__ = ["Half", "Item", "Option", "Shape"]
