"""`Thread`: `ThreadObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .metadata import Metadata
    from .thread_object_tool_resources import ThreadObjectToolResources


class Thread(BaseModel):
    """`ThreadObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "tool_resources",
        "metadata",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "tool_resources",
            "metadata",
        }
    )
    _spared = frozenset(
        {
            "tool_resources",
            "metadata",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["thread"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    tool_resources: ThreadObjectToolResources | None
    """Resources of the tools, such as vector stores and files."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["thread"],
            created_at: int,
            tool_resources: ThreadObjectToolResources | None = None,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.tool_resources = _tool_resources(get("tool_resources"))
        self.metadata = get("metadata")
        return self


_tool_resources = to_model("thread_object_tool_resources", "ThreadObjectToolResources")
