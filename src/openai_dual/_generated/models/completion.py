"""`Completion`: `CreateCompletionResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .completion_choice import CompletionChoice
    from .completion_usage import CompletionUsage


class Completion(BaseModel):
    """`CreateCompletionResponse` in the description."""

    __slots__ = (
        "id",
        "choices",
        "created",
        "model",
        "system_fingerprint",
        "object",
        "usage",
    )
    _required = frozenset(
        {
            "id",
            "choices",
            "created",
            "model",
            "object",
        }
    )

    id: str
    """Id of the object."""
    choices: list[CompletionChoice]
    """Generated alternatives, as many as `n` asks for."""
    created: int
    """Time of creation, in Unix seconds."""
    model: str
    """Id of the model."""
    system_fingerprint: str | None
    """Identifies the configuration of the service."""
    object: Literal["text_completion"]
    """Type name of the object."""
    usage: CompletionUsage | None
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            choices: list[CompletionChoice],
            created: int,
            model: str,
            object: Literal["text_completion"],
            system_fingerprint: str | None = None,
            usage: CompletionUsage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.choices = _choices(get("choices"))
        self.created = get("created")
        self.model = get("model")
        self.system_fingerprint = get("system_fingerprint")
        self.object = get("object")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        return self


_choices = each(to_model("completion_choice", "CompletionChoice"))
_usage = to_model("completion_usage", "CompletionUsage")
