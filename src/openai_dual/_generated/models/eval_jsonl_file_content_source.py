"""`EvalJsonlFileContentSource`: `EvalJsonlFileContentSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .eval_jsonl_file_content_source_content_item import EvalJsonlFileContentSourceContentItem


class SourceFileContent(BaseModel):
    """`EvalJsonlFileContentSource` in the description."""

    __slots__ = (
        "type",
        "content",
    )
    _required = frozenset(
        {
            "type",
            "content",
        }
    )

    type: Literal["file_content"]
    """Type of the object; service default: "file_content"."""
    content: list[EvalJsonlFileContentSourceContentItem]
    """Rows of data."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_content"],
            content: list[EvalJsonlFileContentSourceContentItem],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.content = _content(get("content"))
        return self


EvalJsonlFileContentSource = SourceFileContent
"""The name by which other modules import the class: no other class has it."""

_content = each(to_model("eval_jsonl_file_content_source_content_item", "EvalJsonlFileContentSourceContentItem"))
