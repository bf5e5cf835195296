"""`BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent`: `BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResponseSteerInputItemListMessageAgent(BaseModel):
    """`BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent` in the description."""

    __slots__ = ("agent_name",)
    _required = frozenset(
        {
            "agent_name",
        }
    )

    agent_name: str
    """Name of the agent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agent_name: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent_name = get("agent_name")
        return self


BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent = ResponseSteerInputItemListMessageAgent
"""The name by which other modules import the class: no other class has it."""
