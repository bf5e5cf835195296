"""`ResponseStreamOptions`: `ResponseStreamOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResponseCreateStreamOptions(BaseModel):
    """`ResponseStreamOptions` in the description."""

    __slots__ = ("include_obfuscation",)

    include_obfuscation: bool | None
    """Whether events are padded to hide their length."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_obfuscation: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.include_obfuscation = get("include_obfuscation")
        return self


ResponseStreamOptions = ResponseCreateStreamOptions
"""The name by which other modules import the class: no other class has it."""
