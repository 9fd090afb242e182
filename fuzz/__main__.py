"""`python -m fuzz TARGET`: try inputs for a while, keep those that break a promise."""

import argparse
import faulthandler
import sys
import time
import traceback
from hashlib import sha256
from pathlib import Path

from fuzz.changing import changed

KEPT = Path("build/fuzz")
SLOW = 60
"""Seconds after which an input counts as one that hangs."""


def main(words: list[str]) -> int:
    """Fuzz a target, by Atheris or by random changes; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz")
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--by", choices=["atheris", "bytes"], default="atheris")
    call = parser.parse_args(words)
    KEPT.mkdir(parents=True, exist_ok=True)
    if call.by == "atheris":
        from fuzz.by_atheris import fuzz  # noqa: PLC0415 - it patches what is imported after it

        fuzz(call.target, call.seconds, call.seed)
        return 0
    return by_bytes(call.target, call.seconds, call.seed)


def by_bytes(name: str, seconds: int, seed: int) -> int:
    """Try seeds and what random changes make of them."""
    from fuzz import seeds  # noqa: PLC0415 - with Atheris they must come later
    from fuzz.targets import TARGETS  # noqa: PLC0415

    target = TARGETS[name]()
    count, faults = 0, set()
    end = time.monotonic() + seconds
    for data in changed(target.seeds(), tuple(seeds.words()), seed):
        if time.monotonic() > end:
            break
        faulthandler.dump_traceback_later(SLOW, exit=True)
        (KEPT / f"{name}.last").write_bytes(data)
        count += 1
        try:
            target.run(data)
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            fault = f"{type(error).__name__} {where.filename}:{where.lineno}"
            if fault not in faults:
                faults.add(fault)
                keep(name, data)
                traceback.print_exc()
    faulthandler.cancel_dump_traceback_later()
    print(f"{name}: {count} inputs, {len(faults)} faults")
    return 1 if faults else 0


def keep(name: str, data: bytes) -> None:
    """Keep an input that broke something."""
    path = KEPT / f"{name}-{sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    print(f"kept as {path}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
