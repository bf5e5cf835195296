"""`Program`: `Program` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Program(BaseModel):
    """`Program` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "code",
        "fingerprint",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "code",
            "fingerprint",
        }
    )

    type: Literal["program"]
    """Type of the object; service default: "program"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    code: str
    """Source of the program."""
    fingerprint: str
    """Fingerprint of the program; send it back unchanged."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["program"],
            id: str,
            call_id: str,
            code: str,
            fingerprint: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.code = get("code")
        self.fingerprint = get("fingerprint")
        return self
