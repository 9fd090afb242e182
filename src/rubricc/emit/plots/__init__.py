"""Plots for reports that are one page: numbers become places here, templates only draw.

What the pages share stands in `templates`: the head with its style, and a macro for each plot. They
run no script and load nothing.
"""

from rubricc.emit.plots.drawing import (
    HEIGHT,
    SHARES,
    WIDTH,
    Bar,
    Bars,
    Cloud,
    Course,
    Dot,
    Grid,
    Point,
    Square,
    Tick,
    across,
    bars,
    cloud,
    course,
    grid,
    marks_from,
    row,
    shares,
)
from rubricc.emit.plots.rendering import page_of

__all__ = [
    "HEIGHT",
    "SHARES",
    "WIDTH",
    "Bar",
    "Bars",
    "Cloud",
    "Course",
    "Dot",
    "Grid",
    "Point",
    "Square",
    "Tick",
    "across",
    "bars",
    "cloud",
    "course",
    "grid",
    "marks_from",
    "page_of",
    "row",
    "shares",
]
