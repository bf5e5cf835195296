"""`WebSearchApproximateLocationParam`: `WebSearchApproximateLocation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class WebSearchApproximateLocationParam(TypedDict, total=False):
    """`WebSearchApproximateLocation`, as a request gives it."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
