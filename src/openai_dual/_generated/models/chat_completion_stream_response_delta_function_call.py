"""`ChatCompletionStreamResponseDeltaFunctionCall`: an object of answers, `ChatCompletionStreamResponseDeltaFunctionCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChatCompletionStreamResponseDeltaFunctionCall(BaseModel):
    """`ChatCompletionStreamResponseDeltaFunctionCall`, as the service sends it."""

    __slots__ = (
        "arguments",
        "name",
    )

    arguments: str | None
    name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str | None = None,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.arguments = get("arguments")
        self.name = get("name")
        return self
