"""`EvalStoredCompletionsSource`: `EvalStoredCompletionsSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .metadata import Metadata


class SourceStoredCompletions(BaseModel):
    """`EvalStoredCompletionsSource` in the description."""

    __slots__ = (
        "type",
        "metadata",
        "model",
        "created_after",
        "created_before",
        "limit",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["stored_completions"]
    """Type of the object; service default: "stored_completions"."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    model: str | None
    """Id of the model."""
    created_after: int | None
    """Only entries after this time, in Unix seconds."""
    created_before: int | None
    """Only entries before this time, in Unix seconds."""
    limit: int | None
    """Number of entries per page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"],
            metadata: Metadata | None = None,
            model: str | None = None,
            created_after: int | None = None,
            created_before: int | None = None,
            limit: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.metadata = get("metadata")
        self.model = get("model")
        self.created_after = get("created_after")
        self.created_before = get("created_before")
        self.limit = get("limit")
        return self


EvalStoredCompletionsSource = SourceStoredCompletions
"""The name by which other modules import the class: no other class has it."""
