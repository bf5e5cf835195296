"""`CreateResponseAccessPrograms`: `CreateResponseAccessPrograms` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseCreateAccessPrograms(BaseModel):
    """`CreateResponseAccessPrograms` in the description."""

    __slots__ = ("cyber",)

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str | None
    """Access program for cybersecurity."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cyber = get("cyber")
        return self


CreateResponseAccessPrograms = ResponseCreateAccessPrograms
"""The name by which other modules import the class: no other class has it."""
