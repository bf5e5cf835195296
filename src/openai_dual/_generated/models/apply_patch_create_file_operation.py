"""`ApplyPatchCreateFileOperation`: `ApplyPatchCreateFileOperation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OperationCreateFile(BaseModel):
    """`ApplyPatchCreateFileOperation` in the description."""

    __slots__ = (
        "type",
        "path",
        "diff",
    )
    _required = frozenset(
        {
            "type",
            "path",
            "diff",
        }
    )

    type: Literal["create_file"]
    """Type of the object; service default: "create_file"."""
    path: str
    """Path of the file or directory."""
    diff: str
    """Change of the file in the form of a diff."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["create_file"],
            path: str,
            diff: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.path = get("path")
        self.diff = get("diff")
        return self


ApplyPatchCreateFileOperation = OperationCreateFile
"""The name by which other modules import the class: no other class has it."""
