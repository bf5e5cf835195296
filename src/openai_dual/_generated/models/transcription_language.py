"""`TranscriptionLanguage`: an object of answers, `TranscriptionLanguage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class TranscriptionLanguage(BaseModel):
    """`TranscriptionLanguage`, as the service sends it."""

    __slots__ = ("code",)
    _required = frozenset(
        {
            "code",
        }
    )

    code: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        return self
