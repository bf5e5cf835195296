"""`PersistedAgentToolResourceFunction`: `PersistedAgentToolResourceFunction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PersistedAgentToolResourceFunction(BaseModel):
    """`PersistedAgentToolResourceFunction` in the description."""

    __slots__ = (
        "defer_loading",
        "description",
        "name",
        "parameters",
        "type",
        "async_",
    )
    _required = frozenset(
        {
            "defer_loading",
            "description",
            "name",
            "parameters",
            "type",
        }
    )
    _aliases = {
        "async_": "async",
    }

    defer_loading: bool
    """Whether the tool is loaded only when a tool search finds it."""
    description: str
    """Purpose of the function; the model reads it."""
    name: str
    """Name of the function."""
    parameters: dict[str, Any]
    """JSON schema of the arguments of the function."""
    type: Literal["function"]
    """Type of the object."""
    async_: bool | None
    """Whether calls are asynchronous."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            defer_loading: bool,
            description: str,
            name: str,
            parameters: dict[str, Any],
            type: Literal["function"],
            async_: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.defer_loading = get("defer_loading")
        self.description = get("description")
        self.name = get("name")
        self.parameters = get("parameters")
        self.type = get("type")
        self.async_ = get("async")
        return self
