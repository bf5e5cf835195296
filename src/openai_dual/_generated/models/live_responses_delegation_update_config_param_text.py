"""`LiveResponsesDelegationUpdateConfigParamText`: `LiveResponsesDelegationUpdateConfigParamText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Text(BaseModel):
    """`LiveResponsesDelegationUpdateConfigParamText` in the description."""

    __slots__ = ("verbosity",)

    verbosity: Literal["low", "medium", "high"] | str | None
    """Length of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            verbosity: Literal["low", "medium", "high"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.verbosity = get("verbosity")
        return self


LiveResponsesDelegationUpdateConfigParamText = Text
"""The name by which other modules import the class: no other class has it."""
