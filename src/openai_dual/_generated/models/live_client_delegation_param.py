"""`LiveClientDelegationParam`: `LiveClientDelegationParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ClientDelegation(BaseModel):
    """`LiveClientDelegationParam` in the description."""

    __slots__ = (
        "type",
        "acknowledgement_delay_ms",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["client"]
    """Type of the object."""
    acknowledgement_delay_ms: int | None
    """Delay before the acknowledgement, in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["client"],
            acknowledgement_delay_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.acknowledgement_delay_ms = get("acknowledgement_delay_ms")
        return self


LiveClientDelegationParam = ClientDelegation
"""The name by which other modules import the class: no other class has it."""
