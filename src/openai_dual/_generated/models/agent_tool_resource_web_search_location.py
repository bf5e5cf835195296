"""`AgentToolResourceWebSearchLocation`: `AgentToolResourceWebSearchLocation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AgentToolResourceWebSearchLocation(BaseModel):
    """`AgentToolResourceWebSearchLocation` in the description."""

    __slots__ = (
        "city",
        "country",
        "region",
        "timezone",
    )

    city: str | None
    """Name of the city."""
    country: str | None
    """Two-letter ISO country code."""
    region: str | None
    """Name of the region."""
    timezone: str | None
    """IANA time zone."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            city: str | None = None,
            country: str | None = None,
            region: str | None = None,
            timezone: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.city = get("city")
        self.country = get("country")
        self.region = get("region")
        self.timezone = get("timezone")
        return self
