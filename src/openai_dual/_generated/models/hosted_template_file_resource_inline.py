"""`HostedTemplateFileResourceInline`: `HostedTemplateFileResourceInline` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FileHostedTemplateFileResourceInline(BaseModel):
    """`HostedTemplateFileResourceInline` in the description."""

    __slots__ = (
        "path",
        "size_bytes",
        "type",
    )
    _required = frozenset(
        {
            "path",
            "size_bytes",
            "type",
        }
    )

    path: str
    """Path of the file or directory."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["inline"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: str,
            size_bytes: int,
            type: Literal["inline"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.path = get("path")
        self.size_bytes = get("size_bytes")
        self.type = get("type")
        return self


HostedTemplateFileResourceInline = FileHostedTemplateFileResourceInline
"""The name by which other modules import the class: no other class has it."""
