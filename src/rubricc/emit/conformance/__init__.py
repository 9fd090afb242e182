"""Vectors put to use: somebody else's implementation judged by them, and its mistakes explained."""

from rubricc.emit.conformance.explaining import Explanation, explain_wrongs
from rubricc.emit.conformance.judging import find_wrongs
from rubricc.emit.conformance.pytest_module import write_test_module
from rubricc.emit.conformance.vectors import WrittenVector, read_vectors

__all__ = [
    "Explanation",
    "WrittenVector",
    "explain_wrongs",
    "find_wrongs",
    "read_vectors",
    "write_test_module",
]
