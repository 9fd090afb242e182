"""Texts as XML can hold them."""

import re

LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold."""


def lines(text: str) -> str:
    """The text with every end of line written as LF."""
    return LINE_ENDS.sub("\n", text)


def writable(text: str) -> str:
    """The text as XML can hold it."""
    return UNWRITABLE.sub("\ufffd", lines(text))
