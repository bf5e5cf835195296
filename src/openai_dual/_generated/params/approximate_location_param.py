"""`ApproximateLocationParam`: `ApproximateLocation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ApproximateLocationParam(TypedDict, total=False):
    """`ApproximateLocation`, as a request gives it."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
