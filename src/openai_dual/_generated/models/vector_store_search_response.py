"""`VectorStoreSearchResponse`: `VectorStoreSearchResultItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .vector_store_file_attributes import VectorStoreFileAttributes
    from .vector_store_search_result_content_object import VectorStoreSearchResultContentObject


class VectorStoreSearchResponse(BaseModel):
    """`VectorStoreSearchResultItem` in the description."""

    __slots__ = (
        "file_id",
        "filename",
        "score",
        "attributes",
        "content",
    )
    _required = frozenset(
        {
            "file_id",
            "filename",
            "score",
            "attributes",
            "content",
        }
    )
    _spared = frozenset(
        {
            "attributes",
        }
    )

    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """Relevance, from 0 to 1; at least 0; at most 1."""
    attributes: VectorStoreFileAttributes | None
    """Up to 16 key-value pairs that files can be filtered by."""
    content: list[VectorStoreSearchResultContentObject]
    """Text chunks that match the query."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            filename: str,
            score: float,
            content: list[VectorStoreSearchResultContentObject],
            attributes: VectorStoreFileAttributes | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_id = get("file_id")
        self.filename = get("filename")
        self.score = get("score")
        self.attributes = get("attributes")
        self.content = _content(get("content"))
        return self


_content = each(to_model("vector_store_search_result_content_object", "VectorStoreSearchResultContentObject"))
