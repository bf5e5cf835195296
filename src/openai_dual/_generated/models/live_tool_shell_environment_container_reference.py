"""`LiveToolShellEnvironmentContainerReference`: `LiveToolShellEnvironmentContainerReference` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolShellEnvironmentContainerReference(BaseModel):
    """`LiveToolShellEnvironmentContainerReference` in the description."""

    __slots__ = (
        "container_id",
        "type",
    )
    _required = frozenset(
        {
            "container_id",
            "type",
        }
    )

    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            container_id: str,
            type: Literal["container_reference"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.container_id = get("container_id")
        self.type = get("type")
        return self


LiveToolShellEnvironmentContainerReference = ToolShellEnvironmentContainerReference
"""The name by which other modules import the class: no other class has it."""
