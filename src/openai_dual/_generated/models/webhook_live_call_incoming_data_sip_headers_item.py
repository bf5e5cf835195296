"""`WebhookLiveCallIncomingDataSipHeadersItem`: `WebhookLiveCallIncomingDataSipHeadersItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, SIPHeader, new

if TYPE_CHECKING:
    from typing import Self


class DataSipHeader(SIPHeader, BaseModel):
    """`WebhookLiveCallIncomingDataSipHeadersItem` in the description."""

    __slots__ = (
        "name",
        "value",
    )
    _required = frozenset(
        {
            "name",
            "value",
        }
    )

    name: str
    """Name of the object."""
    value: str
    """Value."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            value: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.value = get("value")
        return self


WebhookLiveCallIncomingDataSipHeadersItem = DataSipHeader
"""The name by which other modules import the class: no other class has it."""
