"""`AgentText`: `AgentText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .text_format import TextFormat


class AgentText(BaseModel):
    """`AgentText` in the description."""

    __slots__ = (
        "format",
        "verbosity",
    )
    _required = frozenset(
        {
            "format",
            "verbosity",
        }
    )

    format: TextFormat
    """Format of the text output."""
    verbosity: Literal["low", "medium", "high"] | str
    """Length of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: TextFormat,
            verbosity: Literal["low", "medium", "high"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = _format(get("format"))
        self.verbosity = get("verbosity")
        return self


_format = to_alias("text_format")
