"""A run over the data of Spark, into folders that are there whole or not at all."""

from collections.abc import Callable
from contextlib import ExitStack
from errno import EEXIST

from pyspark import AccumulatorParam
from pyspark.sql import DataFrame
from pyspark.sql import functions as sql
from pyspark.sql.types import StringType, StructField, StructType

from rubricc.frames.running import Report, Wrong
from rubricc.frames.runs import MOST_LISTED, Run
from rubricc.frames.spark.failing import told
from rubricc.frames.spark.opening import AS_WRITTEN, SparkData
from rubricc.frames.spark.places import beside, is_there, move, remove
from rubricc.frames.spark.working import FILE, START, Notes, Task

KEPT_SPACES = {"ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False}


class _Together(AccumulatorParam):  # type: ignore[misc] # PySpark may not be there
    """What tasks note, each of pieces of its own; one that is done again notes the same."""

    def zero(self, _value: Notes) -> Notes:
        return {}

    def addInPlace(self, notes: Notes, more: Notes) -> Notes:  # noqa: N802 - as PySpark calls it
        return {**notes, **more}


def run_data(
    data: SparkData, make: Callable[[], Run], added: tuple[str, ...], target: str, aside: str | None
) -> Report:
    """Run over the data into the folder `target`; `make` is called by each worker.

    Where rows are bad and there is no `aside`, nothing is written. Raises UnreadableError, and
    OSError where a folder cannot be written.
    """
    session = data.session
    for place in (target, *([aside] if aside else [])):
        if is_there(session, place):
            raise FileExistsError(EEXIST, "is there already; choose another name", place)
    with ExitStack() as stages:
        good, report = _written(stages, data, make, added, target, is_aside=False)
        if report.bad_rows and aside is None:
            return report
        if report.bad_rows and aside is not None:
            bad, _ = _written(stages, data, make, added, aside, is_aside=True)
            move(session, bad, aside)
        move(session, good, target)
    return report


def _written(
    stages: ExitStack,
    data: SparkData,
    make: Callable[[], Run],
    added: tuple[str, ...],
    target: str,
    *,
    is_aside: bool,
) -> tuple[str, Report]:
    """The folder beside the target that was written, and what was found."""
    session = data.session
    stage = beside(target)
    stages.callback(remove, session, stage)
    read = (*data.columns, FILE, START)
    notes = session.sparkContext.accumulator({}, _Together())
    task = Task(session.sparkContext.broadcast(make), notes, data.kind, read, added, is_aside)
    with told(target):
        _write(_applied(data, task), data, target, stage, is_aside=is_aside)
    return stage, _report(notes.value)


def _applied(data: SparkData, task: Task) -> DataFrame:
    """Beside the columns, each row has its file and where in it the piece begins; columns are
    numbered on the way, since Spark takes the dot in `clarity.a` for one of its own."""
    metadata = {FILE: "_metadata.file_path", START: "_metadata.file_block_start"}
    places = [sql.col(name).alias(alias) for alias, name in metadata.items()]
    columns = [
        *data.frame.schema.fields,
        *(StructField(name, StringType()) for name in task.columns),
    ]
    frame = data.frame.select("*", *places)
    numbers = [f"c{number}" for number in range(len(task.read))]
    return frame.toDF(*numbers).mapInArrow(task, StructType(columns))


def _write(frame: DataFrame, data: SparkData, target: str, stage: str, *, is_aside: bool) -> None:
    writer = frame.write.partitionBy(*data.partitions)
    if data.kind == "jsonl":
        writer.text(stage, lineSep="\n")
    elif _is_csv(data, target, is_aside=is_aside):
        writer.options(**AS_WRITTEN, **KEPT_SPACES, emptyValue="").csv(stage)
    else:
        writer.parquet(stage)


def _is_csv(data: SparkData, target: str, *, is_aside: bool) -> bool:
    """What is set aside is CSV; other folders are what their names say, or else what was read."""
    ends = target.endswith(".csv"), target.endswith(".parquet")
    return is_aside or ends[0] or (data.kind == "csv" and not ends[1])


def _report(notes: Notes) -> Report:
    """All pieces of a file one after the other, so that its rows are counted from its top."""
    report, before = Report(), dict[str, int]()
    for file, start in sorted(notes):
        piece = notes[file, start]
        for place, cell in piece.wrong[: MOST_LISTED - len(report.wrong)]:
            report.wrong.append(Wrong(before.get(file, 0) + place + 1, cell, file))
        before[file] = before.get(file, 0) + piece.rows
        report.rows += piece.rows
        report.bad_rows += piece.bad
    return report
