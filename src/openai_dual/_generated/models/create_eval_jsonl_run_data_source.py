"""`CreateEvalJSONLRunDataSource`: `CreateEvalJsonlRunDataSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource


class CreateEvalJSONLRunDataSource(BaseModel):
    """`CreateEvalJsonlRunDataSource` in the description."""

    __slots__ = (
        "type",
        "source",
    )
    _required = frozenset(
        {
            "type",
            "source",
        }
    )

    type: Literal["jsonl"]
    """Type of the object; service default: "jsonl"."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | Unknown
    """Where the data comes from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["jsonl"],
            source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.source = _source(get("source"))
        return self


_source = tagged(
    "type",
    {
        "file_content": to_model("eval_jsonl_file_content_source", "EvalJsonlFileContentSource"),
        "file_id": to_model("eval_jsonl_file_id_source", "EvalJsonlFileIdSource"),
    },
)
