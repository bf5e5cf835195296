"""`StringCheckGrader`: `GraderStringCheck` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class StringCheckGrader(BaseModel):
    """`GraderStringCheck` in the description."""

    __slots__ = (
        "type",
        "name",
        "input",
        "reference",
        "operation",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "input",
            "reference",
            "operation",
        }
    )

    type: Literal["string_check"]
    """Type of the object."""
    name: str
    """Name of the object."""
    input: str
    """Text to grade."""
    reference: str
    """Text to compare with."""
    operation: Literal["eq", "ne", "like", "ilike"] | str
    """How the input is compared with the reference."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["string_check"],
            name: str,
            input: str,
            reference: str,
            operation: Literal["eq", "ne", "like", "ilike"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.input = get("input")
        self.reference = get("reference")
        self.operation = get("operation")
        return self
