"""What Spark cannot do, in a line: the data at fault is UnreadableError, the machine OSError."""

from collections.abc import Iterator
from contextlib import contextmanager

from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.errors.exceptions.captured import CapturedException, PythonException

from rubricc.frames.tabular import UnreadableError

MACHINE = ("java.io.IOException", "java.nio.file.", "java.net.", "org.apache.hadoop.")
"""How exceptions of the machine are called, and those below them."""
DATA = ("java.io.FileNotFoundException", "java.io.EOFException", "org.apache.hadoop.mapred.")


@contextmanager
def told(place: str) -> Iterator[None]:
    """What fails inside concerns this place.

    Raises UnreadableError, and OSError.
    """
    try:
        yield
    except PythonException:
        raise  # our own mistake
    except (Py4JJavaError, CapturedException) as error:
        kind, message = _root(error)
        if kind.startswith(MACHINE) and not kind.startswith(DATA):
            raise OSError(None, message, place) from None
        raise UnreadableError(message) from None
    except PySparkException as error:
        raise UnreadableError(_first_line(str(error))) from None


def _root(error: Py4JJavaError | CapturedException) -> tuple[str, str]:
    """The name of the exception behind all others, and what it says."""
    cause = error.java_exception if isinstance(error, Py4JJavaError) else error._origin
    if cause is None:
        return "", _first_line(str(error))
    while cause.getCause() is not None:
        cause = cause.getCause()
    name = str(cause.getClass().getName())
    return name, _first_line(str(cause.getMessage() or name))


def _first_line(message: str) -> str:
    return message.strip().split("\n", 1)[0]
