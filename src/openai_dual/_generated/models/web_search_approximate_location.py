"""`WebSearchApproximateLocation`: `WebSearchApproximateLocation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class UserLocation(BaseModel):
    """`WebSearchApproximateLocation` in the description."""

    __slots__ = (
        "type",
        "country",
        "region",
        "city",
        "timezone",
    )

    type: Literal["approximate"] | None
    """Type of the object; service default: "approximate"."""
    country: str | None
    """Two-letter ISO country code."""
    region: str | None
    """Name of the region."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["approximate"] | None = None,
            country: str | None = None,
            region: str | None = None,
            city: str | None = None,
            timezone: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.country = get("country")
        self.region = get("region")
        self.city = get("city")
        self.timezone = get("timezone")
        return self


WebSearchApproximateLocation = UserLocation
"""The name by which other modules import the class: no other class has it."""
