"""`AgentSessionEnvironmentStateError`: `AgentSessionEnvironmentStateError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AgentSessionEnvironmentStateError(BaseModel):
    """`AgentSessionEnvironmentStateError` in the description."""

    __slots__ = (
        "code",
        "message",
        "type",
    )
    _required = frozenset(
        {
            "code",
            "message",
            "type",
        }
    )

    code: str
    message: str
    type: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            type: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        self.type = get("type")
        return self
