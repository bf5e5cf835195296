"""`ChatSessionFileUpload`: `ChatSessionFileUpload` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChatSessionFileUpload(BaseModel):
    """`ChatSessionFileUpload` in the description."""

    __slots__ = (
        "enabled",
        "max_file_size",
        "max_files",
    )
    _required = frozenset(
        {
            "enabled",
            "max_file_size",
            "max_files",
        }
    )
    _spared = frozenset(
        {
            "max_file_size",
            "max_files",
        }
    )

    enabled: bool
    """Whether it is enabled."""
    max_file_size: int | None
    """Maximum size of a file in megabytes."""
    max_files: int | None
    """Maximum number of files."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool,
            max_file_size: int | None = None,
            max_files: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.enabled = get("enabled")
        self.max_file_size = get("max_file_size")
        self.max_files = get("max_files")
        return self
