"""`ChatCompletionChunk`: `CreateChatCompletionStreamResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_moderation import ChatCompletionModeration
    from .completion_usage import CompletionUsage
    from .create_chat_completion_stream_response_choices_item import CreateChatCompletionStreamResponseChoicesItem
    from .service_tier_value import ServiceTierValue


class ChatCompletionChunk(BaseModel):
    """`CreateChatCompletionStreamResponse` in the description."""

    __slots__ = (
        "id",
        "choices",
        "created",
        "model",
        "obfuscation",
        "service_tier",
        "system_fingerprint",
        "object",
        "usage",
        "moderation",
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
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    """Generated alternatives, as many as `n` asks for."""
    created: int
    """Time of creation, in Unix seconds."""
    model: str
    """Id of the model."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""
    service_tier: ServiceTierValue | None
    """Processing tier, which decides priority and price."""
    system_fingerprint: str | None
    """Identifies the configuration of the service; deprecated."""
    object: Literal["chat.completion.chunk"]
    """Type name of the object."""
    usage: CompletionUsage | None
    """Usage, in tokens or in seconds of audio."""
    moderation: ChatCompletionModeration | None
    """Results of the moderation of input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            choices: list[CreateChatCompletionStreamResponseChoicesItem],
            created: int,
            model: str,
            object: Literal["chat.completion.chunk"],
            obfuscation: str | None = None,
            service_tier: ServiceTierValue | None = None,
            system_fingerprint: str | None = None,
            usage: CompletionUsage | None = None,
            moderation: ChatCompletionModeration | None = None,
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
        self.obfuscation = get("obfuscation")
        self.service_tier = get("service_tier")
        self.system_fingerprint = get("system_fingerprint")
        self.object = get("object")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.moderation = None if (value := get("moderation")) is None else _moderation(value)
        return self


_choices = each(
    to_model("create_chat_completion_stream_response_choices_item", "CreateChatCompletionStreamResponseChoicesItem")
)
_usage = to_model("completion_usage", "CompletionUsage")
_moderation = to_model("chat_completion_moderation", "ChatCompletionModeration")
