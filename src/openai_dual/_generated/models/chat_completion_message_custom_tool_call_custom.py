"""`ChatCompletionMessageCustomToolCallCustom`: an object of answers, `ChatCompletionMessageCustomToolCallCustom` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChatCompletionMessageCustomToolCallCustom(BaseModel):
    """`ChatCompletionMessageCustomToolCallCustom`, as the service sends it."""

    __slots__ = (
        "name",
        "input",
    )
    _required = frozenset(
        {
            "name",
            "input",
        }
    )

    name: str
    input: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.input = get("input")
        return self
