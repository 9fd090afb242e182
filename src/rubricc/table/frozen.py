"""The ground of every node of a table: immutable, strict, and closed to unknown keys."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints


class Frozen(BaseModel):
    """A node that cannot change, takes no other type for its own and no key it does not know."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


Number = Annotated[str, StringConstraints(pattern=r"^-?[0-9]+(\.[0-9]+)?$", max_length=100)]
"""An exact decimal as text."""

Count = Annotated[str, StringConstraints(pattern=r"^[0-9]+$", max_length=10_000)]
"""A number of cases as text: it may pass 2⁵³."""

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""
