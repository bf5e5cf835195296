"""`LiveDelegationCreatedEventDelegation`: `LiveDelegationCreatedEventDelegation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Delegation(BaseModel):
    """`LiveDelegationCreatedEventDelegation` in the description."""

    __slots__ = (
        "id",
        "target",
        "type",
        "response_id",
    )
    _required = frozenset(
        {
            "id",
            "target",
            "type",
        }
    )

    id: str
    """Id of the object."""
    target: Literal["client", "responses", "decisions"] | str
    """Where the work is delegated to."""
    type: Literal["delegation"]
    """Type of the object."""
    response_id: str | None
    """Id of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            target: Literal["client", "responses", "decisions"] | str,
            type: Literal["delegation"],
            response_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.target = get("target")
        self.type = get("type")
        self.response_id = get("response_id")
        return self


LiveDelegationCreatedEventDelegation = Delegation
"""The name by which other modules import the class: no other class has it."""
