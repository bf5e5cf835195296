"""`ResponseContainerReference`: `ContainerReferenceResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseContainerReference(BaseModel):
    """`ContainerReferenceResource` in the description."""

    __slots__ = (
        "type",
        "container_id",
    )
    _required = frozenset(
        {
            "type",
            "container_id",
        }
    )

    type: Literal["container_reference"]
    """Type of the object; service default: "container_reference"."""
    container_id: str
    """Id of the container."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_reference"],
            container_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.container_id = get("container_id")
        return self
