"""`CreateEmbeddingResponse`: `CreateEmbeddingResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .create_embedding_response_usage import CreateEmbeddingResponseUsage
    from .embedding import Embedding


class CreateEmbeddingResponse(BaseModel):
    """`CreateEmbeddingResponse` in the description."""

    __slots__ = (
        "data",
        "model",
        "object",
        "usage",
    )
    _required = frozenset(
        {
            "data",
            "model",
            "object",
            "usage",
        }
    )

    data: list[Embedding]
    """Entries."""
    model: str
    """Id of the model."""
    object: Literal["list"]
    """Type name of the object."""
    usage: CreateEmbeddingResponseUsage
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: list[Embedding],
            model: str,
            object: Literal["list"],
            usage: CreateEmbeddingResponseUsage,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data = _data(get("data"))
        self.model = get("model")
        self.object = get("object")
        self.usage = _usage(get("usage"))
        return self


_data = each(to_model("embedding", "Embedding"))
_usage = to_model("create_embedding_response_usage", "CreateEmbeddingResponseUsage")
