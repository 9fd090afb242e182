"""Puts a new text in place of an author's file, and leaves of the old one what is no text."""

from pathlib import Path

from rubricc.apps.placing import placed


def encoded(text: str, before: bytes) -> bytes:
    """The text as bytes, its lines ended as the first line of the file was."""
    is_windows = before.partition(b"\n")[0].endswith(b"\r")
    return text.replace("\n", "\r\n" if is_windows else "\n").encode()


def rewrite(path: str, data: bytes) -> None:
    """Put the bytes in place of the file, whole or not at all; links and modes stay."""
    with placed(Path(path)) as part:
        part.write_bytes(data)
