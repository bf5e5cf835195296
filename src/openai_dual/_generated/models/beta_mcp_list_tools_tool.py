"""`BetaMCPListToolsTool`: `BetaMCPListToolsTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class McpListToolsTool(BaseModel):
    """`BetaMCPListToolsTool` in the description."""

    __slots__ = (
        "name",
        "description",
        "input_schema",
        "annotations",
    )
    _required = frozenset(
        {
            "name",
            "input_schema",
        }
    )

    name: str
    """Name of the object."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    input_schema: dict[str, Any]
    """JSON schema of the arguments."""
    annotations: dict[str, Any] | None
    """Hints about the behavior of the tool."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input_schema: dict[str, Any],
            description: str | None = None,
            annotations: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.description = get("description")
        self.input_schema = get("input_schema")
        self.annotations = get("annotations")
        return self


BetaMCPListToolsTool = McpListToolsTool
"""The name by which other modules import the class: no other class has it."""
