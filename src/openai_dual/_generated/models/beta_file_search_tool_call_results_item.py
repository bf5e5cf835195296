"""`BetaFileSearchToolCallResultsItem`: `BetaFileSearchToolCallResultsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .beta_vector_store_file_attributes import BetaVectorStoreFileAttributes


class Result(BaseModel):
    """`BetaFileSearchToolCallResultsItem` in the description."""

    __slots__ = (
        "file_id",
        "text",
        "filename",
        "attributes",
        "score",
    )

    file_id: str | None
    """Id of the file."""
    text: str | None
    """The text."""
    filename: str | None
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributes | None
    """Up to 16 key-value pairs that files can be filtered by."""
    score: float | None
    """Relevance, from 0 to 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | None = None,
            text: str | None = None,
            filename: str | None = None,
            attributes: BetaVectorStoreFileAttributes | None = None,
            score: float | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_id = get("file_id")
        self.text = get("text")
        self.filename = get("filename")
        self.attributes = get("attributes")
        self.score = get("score")
        return self


BetaFileSearchToolCallResultsItem = Result
"""The name by which other modules import the class: no other class has it."""
