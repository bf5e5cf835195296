"""`CreateResponseImage`: `CreateResponseImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseCreateImage(BaseModel):
    """`CreateResponseImage` in the description."""

    __slots__ = ("context_compression",)

    context_compression: Literal["auto", "enabled", "disabled"] | str | None
    """Whether images in the context are compressed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            context_compression: Literal["auto", "enabled", "disabled"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.context_compression = get("context_compression")
        return self


CreateResponseImage = ResponseCreateImage
"""The name by which other modules import the class: no other class has it."""
