"""Blocks → the syntax tree: which item is which statement, and what is nested in it."""
