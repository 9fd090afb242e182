"""Inputs that Atheris makes: libFuzzer, led by which lines of rubricc an input reaches."""

import sys
from pathlib import Path
from tempfile import mkdtemp

import atheris

with atheris.instrument_imports(include=["rubricc"]):
    from fuzz import seeds
    from fuzz.targets import TARGETS

KEPT = Path("build/fuzz")
LONGEST = 65_536
SLOW = 60


def fuzz(name: str, seconds: int, seed: int) -> None:
    """Fuzz a target; libFuzzer ends the process, with an error where it found something."""
    target = TARGETS[name]()
    corpus = Path(mkdtemp(prefix=f"corpus-{name}-"))
    for number, data in enumerate(target.seeds()):
        (corpus / f"{number}").write_bytes(data)
    words = corpus.with_suffix(".dict")
    words.write_text("".join(f'"{escaped(word)}"\n' for word in seeds.words()), "ascii")
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOW}",
            f"-seed={seed + 1}",
            f"-dict={words}",
            f"-artifact_prefix={KEPT / name}-",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
            str(corpus),
        ],
        target.run,
    )
    atheris.Fuzz()


def escaped(word: bytes) -> str:
    """A word as libFuzzer's dictionaries write it."""
    return "".join(f"\\x{byte:02x}" for byte in word)
