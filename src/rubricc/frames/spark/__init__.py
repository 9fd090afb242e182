"""Takes data that no machine holds, gives it with what a run adds, by Spark: folders in and out.

What the program is made of is broadcast; each task looks its rows up in Polars, as one machine
does, so that the answers are the same.
"""

from rubricc.frames.spark.opening import SparkData, open_data
from rubricc.frames.spark.running import run_data

__all__ = ["SparkData", "open_data", "run_data"]
