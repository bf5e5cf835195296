"""`WebSearchLocationParam`: `WebSearchLocation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class WebSearchLocationParam(TypedDict, total=False):
    """`WebSearchLocation`, as a request gives it."""

    country: str
    region: str
    city: str
    timezone: str
