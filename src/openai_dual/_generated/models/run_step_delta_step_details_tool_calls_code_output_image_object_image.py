"""`RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage`: `RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Image(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage` in the description."""

    __slots__ = ("file_id",)

    file_id: str | None
    """Id of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_id = get("file_id")
        return self


RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage = Image
"""The name by which other modules import the class: no other class has it."""
