"""Files and folders wherever Spark finds them: on disk, in HDFS, in a bucket."""

from collections.abc import Iterator
from uuid import uuid4

from py4j.java_gateway import JavaObject
from pyspark.sql import SparkSession

from rubricc.frames.spark.failing import told

DEEP = (True,)
"""With all that is below, as Hadoop is told."""


def files_below(session: SparkSession, place: str) -> Iterator[str]:
    """The data files below a place, as paths from there; the file itself is an empty path."""
    with told(place):
        path, system = _at(session, place)
        root = system.resolvePath(path).toString()
        found = system.listFiles(path, *DEEP)
        while found.hasNext():
            name = found.next().getPath().toString().removeprefix(root).strip("/")
            if not any(part.startswith(("_", ".")) for part in name.split("/")):
                yield name


def is_there(session: SparkSession, place: str) -> bool:
    """Whether something stands at a place."""
    with told(place):
        path, system = _at(session, place)
        return bool(system.exists(path))


def beside(place: str) -> str:
    """A place of its own for what will be moved to this one."""
    folder, slash, name = place.rstrip("/").rpartition("/")
    return f"{folder}{slash}.rubricc-{uuid4().hex}-{name}"


def move(session: SparkSession, old: str, new: str) -> None:
    """Move a folder to where nothing stands yet."""
    with told(new):
        path, system = _at(session, old)
        if not system.rename(path, _path(session, new)):
            raise OSError(None, "cannot be written", new)


def remove(session: SparkSession, place: str) -> None:
    """Remove a folder, if it is there."""
    with told(place):
        path, system = _at(session, place)
        system.delete(path, *DEEP)


def _at(session: SparkSession, place: str) -> tuple[JavaObject, JavaObject]:
    """A path, and the file system that it is in."""
    path = _path(session, place)
    return path, path.getFileSystem(session.sparkContext._jsc.hadoopConfiguration())


def _path(session: SparkSession, place: str) -> JavaObject:
    return session.sparkContext._jvm.org.apache.hadoop.fs.Path(place)
