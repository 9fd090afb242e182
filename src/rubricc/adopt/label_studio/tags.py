"""The tags of Label Studio's labeling interface: what shows data, what takes answers, what else."""

from collections.abc import Mapping
from types import MappingProxyType

OBJECTS = frozenset(
    {
        *("Audio", "AudioPlus", "Chat", "HyperText", "Image", "List", "OCR", "Paragraphs", "Pdf"),
        *("ReactCode", "Table", "Text", "TimeSeries", "Video", "VideoObject"),
    }
)
"""Tags that show the data of a task."""

REGIONS = frozenset(
    {
        *("Bitmask", "Brush", "Ellipse", "KeyPoint", "Polygon", "Rectangle", "Vector"),
        *("MagicWand", "TimelineRegion", "VideoRectangle", "VideoVector"),
    }
)
"""Controls that draw, labelled by others."""

LABELLED = frozenset(
    {
        *("BitmaskLabels", "BrushLabels", "EllipseLabels", "HyperTextLabels", "KeyPointLabels"),
        *("Labels", "OcrLabels", "ParagraphLabels", "PolygonLabels", "RectangleLabels"),
        *("TimeSeriesLabels", "TimelineLabels", "VectorLabels", "VideoVectorLabels"),
    }
)
"""Controls that hold labels for what is marked."""

CHOSEN = frozenset({"Choices", "Taxonomy"})
"""Controls that hold choices."""

CONTROLS = (
    REGIONS
    | LABELLED
    | CHOSEN
    | {"ChatMessage", "DateTime", "Number", "Pairwise", "Ranker", "Rating", "TextArea"}
)
"""Tags that take answers."""

INNER = frozenset({"Choice", "Label", "Relation", "Shortcut", "Channel", "Column", "Bucket"})
"""Tags that stand in a control or an object."""

VISUAL = frozenset(
    {"View", "Header", "Style", "Collapse", "Panel", "Filter", "Relations", "Markdown"}
)
"""Tags that lay out the page."""

HTML = frozenset(
    {
        *("a", "b", "blockquote", "br", "code", "details", "div", "em", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "small", "span", "strong"),
        *("summary", "table", "tbody", "td", "th", "thead", "tr", "u", "ul"),
    }
)

KNOWN = OBJECTS | CONTROLS | INNER | VISUAL | HTML

SHOWS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("RectangleLabels", "PolygonLabels", "EllipseLabels", "KeyPointLabels"),
            frozenset({"Image"}),
        ),
        **dict.fromkeys(
            ("BrushLabels", "BitmaskLabels", "Rectangle", "Polygon", "Ellipse", "KeyPoint"),
            frozenset({"Image"}),
        ),
        "HyperTextLabels": frozenset({"HyperText"}),
        "ParagraphLabels": frozenset({"Paragraphs"}),
        "TimeSeriesLabels": frozenset({"TimeSeries"}),
        "VideoRectangle": frozenset({"Video"}),
    }
)
"""What a control can mark, where it can mark one kind of thing only."""

CONDITIONS = ("whenTagName", "whenChoiceValue", "whenLabelValue")

VISIBLE = (
    "region-selected",
    "choice-selected",
    "choice-unselected",
    "no-region-selected",
)

ENUMERATED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "visibleWhen": VISIBLE,
        "choice": ("single", "single-radio", "multiple"),
        "required": ("true", "false"),
        "perRegion": ("true", "false"),
        "showInline": ("true", "false"),
        "leafsOnly": ("true", "false"),
    }
)
"""Attributes that have only so many values."""

ATTRIBUTES = (
    *("name", "toName", "value", "choice", "hint", "hotkey", "alias", "background", "selected"),
    *("required", "requiredMessage", "perRegion", "perItem", "visibleWhen", *CONDITIONS),
    *("showInline", "layout", "maxUsages", "maxRating", "leafsOnly", "granularity", "placeholder"),
    *("className", "display", "style", "size", "underline", "nameKey", "textKey", "valueType"),
)
"""Attributes that are often mistyped; one that is nearly one of these is taken for a slip."""
