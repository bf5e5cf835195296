"""`WebhookAgentSessionCreatedDataConnect`: `WebhookAgentSessionCreatedDataConnect` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class DataConnect(BaseModel):
    """`WebhookAgentSessionCreatedDataConnect` in the description."""

    __slots__ = ("remote_url",)
    _required = frozenset(
        {
            "remote_url",
        }
    )

    remote_url: str
    """Address of the environment."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            remote_url: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.remote_url = get("remote_url")
        return self


WebhookAgentSessionCreatedDataConnect = DataConnect
"""The name by which other modules import the class: no other class has it."""
