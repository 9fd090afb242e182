"""Data that Spark finds: which files, of which kind, with which columns."""

import csv
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from errno import ENOENT
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

from rubricc.frames.spark.failing import told
from rubricc.frames.spark.places import files_below, is_there
from rubricc.frames.tabular import unreadable

KINDS = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}
QUIET = Path(__file__).with_name("quiet.properties")
AS_WRITTEN = {"header": True, "quote": '"', "escape": '"', "encoding": "UTF-8"}
"""CSV as others write it; Spark's own has backslashes."""


@dataclass(frozen=True, slots=True)
class SparkData:
    """The data of a file or a folder. `kind` is csv, jsonl or parquet; of jsonl the one column
    is that of lines. `partitions` are the columns that folders are named by (`year=2026`)."""

    session: SparkSession
    place: str
    kind: str
    frame: DataFrame
    partitions: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(self.frame.columns)


def open_data(place: str, *, has_terminal: bool = False) -> SparkData:
    """The data of a file, or of all files below a folder; Spark is started if it has to be.

    Raises UnreadableError, and OSError for what is not there.
    """
    session = _session(has_terminal=has_terminal)
    if not is_there(session, place):
        raise FileNotFoundError(ENOENT, "there is no such file or folder", place)
    names = list(files_below(session, place))
    if not names:
        unreadable("no data stands there")
    kinds = {_kind(name or place) for name in names}
    if len(kinds) > 1 or None in kinds:
        unreadable("its files should all end in .csv, in .jsonl or in .parquet")
    (kind,) = kinds
    assert kind is not None
    with told(place):
        frame = _read(session, place, kind)
        if kind == "csv":
            _check_header(session, f"{place.rstrip('/')}/{names[0]}" if names[0] else place)
    folders = names[0].split("/")[:-1]
    partitions = tuple(one.split("=", 1)[0] for one in folders if "=" in one)
    return SparkData(session, place, kind, frame, partitions)


def _session(*, has_terminal: bool) -> SparkSession:
    """The session that is there, else a new one: of `spark-submit` on its cluster, or local."""
    warnings.filterwarnings("ignore", "PySpark does not yet", FutureWarning)
    settings = {
        "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={QUIET.as_uri()}",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": str(has_terminal).lower(),
    }
    builder = SparkSession.builder.appName("rubricc")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    if session.sparkContext.master.startswith("local"):
        session.sparkContext.pythonExec = sys.executable  # else the first python3 on the way
    session.conf.set("spark.sql.caseSensitive", "true")
    session.conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
    return session


def _kind(name: str) -> str | None:
    """By the end of a name, before which Spark writes how it is packed (`.snappy.parquet`)."""
    ends = [KINDS[end] for end in Path(name.lower()).suffixes if end in KINDS]
    return ends[-1] if ends else None


def _read(session: SparkSession, place: str, kind: str) -> DataFrame:
    """A file of CSV is read by one task, since its cells may have lines; others in pieces."""
    match kind:
        case "csv":
            options = {**AS_WRITTEN, "multiLine": True, "mode": "FAILFAST", "enforceSchema": False}
            return session.read.options(**options).csv(place, inferSchema=False)
        case "jsonl":
            return session.read.text(place, lineSep="\n")
        case _:
            return session.read.parquet(place)


def _check_header(session: SparkSession, file: str) -> None:
    line = session.read.text(file).first()
    header: Sequence[str] = next(csv.reader([line[0].removeprefix("\ufeff")] if line else []), [])
    twice = sorted({name for name in header if header.count(name) > 1})
    if twice:
        unreadable(f"the header has `{twice[0]}` twice")
