"""`ApplyPatchDeleteFileOperationParam`: `ApplyPatchDeleteFileOperationParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ApplyPatchCallOperationDeleteFile(BaseModel):
    """`ApplyPatchDeleteFileOperationParam` in the description."""

    __slots__ = (
        "type",
        "path",
    )
    _required = frozenset(
        {
            "type",
            "path",
        }
    )

    type: Literal["delete_file"]
    """Type of the object; service default: "delete_file"."""
    path: str
    """Path of the file or directory; at least 1 character."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["delete_file"],
            path: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.path = get("path")
        return self


ApplyPatchDeleteFileOperationParam = ApplyPatchCallOperationDeleteFile
"""The name by which other modules import the class: no other class has it."""
