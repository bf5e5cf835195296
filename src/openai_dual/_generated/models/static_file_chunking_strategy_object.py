"""`StaticFileChunkingStrategyObject`: `StaticChunkingStrategyResponseParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .static_file_chunking_strategy import StaticFileChunkingStrategy


class StaticFileChunkingStrategyObject(BaseModel):
    """`StaticChunkingStrategyResponseParam` in the description."""

    __slots__ = (
        "type",
        "static",
    )
    _required = frozenset(
        {
            "type",
            "static",
        }
    )

    type: Literal["static"]
    """Type of the object."""
    static: StaticFileChunkingStrategy
    """Sizes of the chunks."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["static"],
            static: StaticFileChunkingStrategy,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.static = _static(get("static"))
        return self


_static = to_model("static_file_chunking_strategy", "StaticFileChunkingStrategy")
