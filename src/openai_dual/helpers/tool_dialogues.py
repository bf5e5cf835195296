"""Conversations in which the model has functions called: how chat completions, and responses, spell them.

`core.toolloop` has the order of things; `chat` and `responses` offer it. Imports `core.toolloop` and the generated
calls.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import define, field, frozen

from .._generated.api.chat.create_chat_completion import create_chat_completion
from .._generated.api.responses.create_response import create_response
from ..core.decoding.model import kept
from ..core.omit import Omit
from ..core.plain import to_plain
from ..core.workflows.tool_loop import later
from ..core.workflows.toolbox import ToolCall
from ..errors import InvalidParameterError

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from .chat.parsed import ParsedChatCompletion
    from .responses.parsed import ParsedResponse

T = TypeVar("T")
Data = dict[str, Any]

CUT: Final = frozenset({"length", "content_filter"})
"""Why an answer may end before it is whole."""


@frozen
class ChatToolRun(Generic[T]):
    """What came of a conversation with tools."""

    completion: ParsedChatCompletion[T]
    """The last answer."""
    messages: list[Any]
    """The whole conversation, that answer too: what a later request may go on from."""


@frozen
class ResponseToolRun(Generic[T]):
    """What came of a conversation with tools."""

    response: ParsedResponse[T]
    """The last answer."""
    input: list[Any]
    """The whole conversation, that answer too: what a later request may go on from."""


@define
class ChatDialogue:
    """A conversation by chat completions; `params` are those of `create`."""

    params: Data
    said: list[Any] = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.params.get("n") not in {None, 1} and not isinstance(self.params["n"], Omit):
            raise InvalidParameterError(f"n: expected one answer at a time, got {self.params['n']!r}")
        self.said = [*self.params.pop("messages")]

    def call(self) -> Call[Any]:
        """Make the next request."""
        call: Call[Any] = create_chat_completion(**self.params, messages=[*self.said])
        self.params = later(self.params)
        return call.replace(decode=kept)

    def hear(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Find the message of the model, and the calls in it."""
        choice = next(iter(_objects(answer.get("choices"))), {})
        found: Any = choice.get("message")
        if found.__class__ is not dict:
            return (), ()
        message = {name: value for name, value in found.items() if value is not None and name != "annotations"}
        calls = () if choice.get("finish_reason") in CUT else _objects(message.get("tool_calls"))
        return [message], [_chat_call(call) for call in calls]

    def output(self, asked: ToolCall, text: str) -> Data:
        """Spell what a function said."""
        return {"role": "tool", "tool_call_id": asked.id, "content": text}


@define
class ResponseDialogue:
    """A conversation by responses; `params` are those of `create`."""

    params: Data
    said: list[Any] = field(init=False)
    _sent: int = 0
    """How much of it a conversation kept by the service has already."""

    def __attrs_post_init__(self) -> None:
        given = to_plain(self.params.pop("input", ()))
        self.said = [{"role": "user", "content": given}] if isinstance(given, str) else [*given]

    def call(self) -> Call[Any]:
        """Make the next request."""
        call: Call[Any] = create_response(**self.params, input=self.said[self._sent :])
        self.params = later(self.params)
        return call.replace(decode=kept)

    def hear(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Find the items of the response, and the calls among them."""
        items = _objects(answer.get("output"))
        if self.params.get("conversation"):
            self._sent = len(self.said) + len(items)
        calls = [item for item in items if item.get("type") == "function_call"]
        return items, [_response_call(item) for item in calls if answer.get("status") == "completed"]

    def output(self, asked: ToolCall, text: str) -> Data:
        """Spell what a function said."""
        return {"type": "function_call_output", "call_id": asked.id, "output": text}


def _objects(value: Any) -> list[Data]:
    return [each for each in value if each.__class__ is dict] if isinstance(value, list) else []


def _chat_call(call: Data) -> ToolCall:
    function: Any = call.get("function")
    if function.__class__ is not dict:
        return ToolCall(str(call.get("id")), None, "")
    return ToolCall(str(call.get("id")), str(function.get("name")), str(function.get("arguments") or ""))


def _response_call(item: Data) -> ToolCall:
    return ToolCall(str(item.get("call_id")), str(item.get("name")), str(item.get("arguments") or ""))
