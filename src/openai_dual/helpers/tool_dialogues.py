"""Conversations with tools, in the form of chat completions and in that of responses.

`core.workflows.tool_loop` has the order of the steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .._generated.api.chat.create_chat_completion import create_chat_completion
from .._generated.api.responses.create_response import create_response
from .._values import define, field, frozen
from ..core.omit import Omit, omit
from ..core.plain import to_plain
from ..core.streaming.accumulate_tool_calls import arguments_text
from ..core.workflows.tool_requests import later
from ..core.workflows.toolbox import ToolCall
from ..errors import InvalidParameterError

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from .chat.parsed import ParsedChatCompletion
    from .responses.parsed import ParsedResponse

INVALID: Final = "This response cannot be used, please correct it:"
NOT_REPLAYED: Final = frozenset({"parsed", "parsed_arguments", "created_by"})
"""Fields of output items that requests refuse."""

USAGE: Final = {"include_usage": True}
"""The options of a streamed completion: without them it does not state its usage."""

T = TypeVar("T")
Data = dict[str, Any]

TRUNCATED: Final = frozenset({"length", "content_filter"})
"""Finish reasons of a truncated completion."""


@frozen
class ChatToolRun(Generic[T]):
    """The result of a conversation with tools."""

    completion: ParsedChatCompletion[T]
    """The last completion."""
    messages: list[Any]
    """All messages, the last one included: pass them to continue the conversation."""

    @property
    def last(self) -> ParsedChatCompletion[T]:
        """The last completion."""
        return self.completion


@frozen
class ResponseToolRun(Generic[T]):
    """The result of a conversation with tools."""

    response: ParsedResponse[T]
    """The last response."""
    input: list[Any]
    """All items, those of the last response included: pass them to continue the conversation."""

    @property
    def last(self) -> ParsedResponse[T]:
        """The last response."""
        return self.response


@define
class ChatDialogue:
    """A conversation by chat completions; `params` are those of `create`."""

    params: Data
    said: list[Any] = field(init=False)
    sent: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        if "messages" not in self.params:
            create_chat_completion(**self.params)  # it raises, and says what is missing
        self.said = [*self.params.pop("messages")]

    @classmethod
    def with_tools(cls, params: Data) -> ChatDialogue:
        """Start a conversation in which functions are called. Raises `InvalidParameterError` for several choices."""
        if params.get("n") not in {None, 1} and not isinstance(params["n"], Omit):
            raise InvalidParameterError(f"n: expected one choice, got {params['n']!r}")
        return cls(params)

    def call(self, *, stream: bool = False) -> Call[Any]:
        """Return the next request."""
        given: Data = self.params | {"messages": [*self.said]}
        if stream:
            options = self.params.get("stream_options")
            given |= {"stream": True, "stream_options": USAGE if options is None or options is omit else options}
        call: Call[Any] = create_chat_completion(**given)
        self.params = later(self.params)
        return call

    def accumulator(self) -> Any:
        """Return what accumulates the stream of a completion."""
        from ..core.structured.parsing import Readers  # only runs that stream need them
        from .chat.stream import ChatCompletionStreamState

        return ChatCompletionStreamState.of(Readers[Any]())

    def verdict(self, item: Data, approved: bool) -> None:
        """Return None: completions have no requests for approval."""

    def receive(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Return the message of the model, and its tool calls."""
        choice = next(iter(_objects(answer.get("choices"))), {})
        found: Any = choice.get("message")
        if found.__class__ is not dict:
            return (), ()
        message = {name: value for name, value in found.items() if value is not None and name != "annotations"}
        calls = _objects(message.get("tool_calls"))
        if calls:
            calls = message["tool_calls"] = [
                _complete(call, f"call_{len(self.said)}_{n}") for n, call in enumerate(calls)
            ]
        return [message], [] if choice.get("finish_reason") in TRUNCATED else [_chat_call(call) for call in calls]

    def correct(self, answer: Data, reason: str) -> Sequence[Data]:
        """Add the message of *answer*, and the *reason* why it cannot be used."""
        said, calls = self.receive(answer)
        outputs = [self.output(call, f"{INVALID} {reason}") for call in calls]
        self.said += [*said, *(outputs or [{"role": "user", "content": f"{INVALID} {reason}"}])]
        return self.said

    def output(self, asked: ToolCall, value: Any) -> Data:
        """Return the item with the result of a function."""
        return {"role": "tool", "tool_call_id": asked.id, "content": value}


@define
class ResponseDialogue:
    """A conversation by responses; `params` are those of `create`. With *verbatim*, the first request is as given."""

    params: Data
    verbatim: bool = False
    chained: bool = False
    """Whether the connection knows the earlier items: only new ones are sent."""
    computer: bool = False
    """Whether calls of a computer are served."""
    said: list[Any] = field(init=False)
    _given: Any = field(init=False)
    sent: int = field(default=0, init=False)
    """The number of items that a conversation stored by the service has already."""

    def __attrs_post_init__(self) -> None:
        self._given = self.params.pop("input", omit)
        given = to_plain(self._given)
        given = () if given is None or isinstance(given, Omit) else given
        self.said = [{"role": "user", "content": given}] if isinstance(given, str) else [*given]

    def call(self, *, stream: bool = False) -> Call[Any]:
        """Return the next request."""
        said = self._given if self.verbatim else self.said[self.sent :]
        given: Data = self.params | {"input": said}
        if stream:
            given["stream"] = True
        call: Call[Any] = create_response(**given)
        self.params, self.verbatim = later(self.params), False
        return call

    def accumulator(self) -> Any:
        """Return what accumulates the stream of a response."""
        from ..core.structured.parsing import Readers  # as above
        from .responses.stream import ResponseStreamState

        return ResponseStreamState.of(Readers[Any]())

    def verdict(self, item: Data, approved: bool) -> Data | None:
        """Return the item that decides *item*, a request to approve a call of MCP; None if *item* is none."""
        if item.get("type") != "mcp_approval_request":
            return None
        return {"type": "mcp_approval_response", "approval_request_id": item.get("id"), "approve": approved}

    def receive(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Return the items of the response, and the tool calls among them."""
        items = [
            _replayable(item, f"call_{len(self.said)}_{n}") for n, item in enumerate(_objects(answer.get("output")))
        ]
        if self.chained or self.params.get("conversation"):
            self.sent = len(self.said) + len(items)
        kinds = ("function_call", "computer_call") if self.computer else ("function_call",)
        calls = [item for item in items if item.get("type") in kinds]
        return items, [_response_call(item) for item in calls if answer.get("status") == "completed"]

    def output(self, asked: ToolCall, value: Any) -> Data:
        """Return the item with the result of a function, or of the actions of a computer."""
        if asked.kind == "computer":
            return {"type": "computer_call_output", "call_id": asked.id, **value}
        return {"type": "function_call_output", "call_id": asked.id, "output": value}

    def correct(self, answer: Data, reason: str) -> Sequence[Data]:
        """Add the items of *answer*, and the *reason* why it cannot be used."""
        said, calls = self.receive(answer)
        outputs = [self.output(call, f"{INVALID} {reason}") for call in calls]
        self.said += [*said, *(outputs or [{"role": "user", "content": f"{INVALID} {reason}"}])]
        return self.said


def _complete(call: Data, call_id: str) -> Data:
    """Return a tool call of a message with the fields that some servers leave out, so that it can be sent back."""
    function: Any = call.get("function")
    if function.__class__ is not dict:
        return call
    complete = function | {"arguments": arguments_text(function.get("arguments"))}
    return call | {"id": call.get("id") or call_id, "type": call.get("type") or "function", "function": complete}


def _replayable(item: Data, call_id: str) -> Data:
    """Return an output item as a request has it; *call_id* is for a function call without an id."""
    item = {name: value for name, value in item.items() if name not in NOT_REPLAYED}
    if item.get("type") != "function_call":
        return item
    return item | {"call_id": item.get("call_id") or call_id, "arguments": arguments_text(item.get("arguments"))}


def _objects(value: Any) -> list[Data]:
    return [each for each in value if each.__class__ is dict] if isinstance(value, list) else []


def _chat_call(call: Data) -> ToolCall:
    function: Any = call.get("function")
    if function.__class__ is not dict:
        return ToolCall(str(call.get("id")), None, "")
    return ToolCall(str(call.get("id")), str(function.get("name")), function["arguments"])


def _response_call(item: Data) -> ToolCall:
    if item.get("type") == "computer_call":
        return ToolCall(str(item.get("call_id")), "computer", item, "computer")
    name = str(item.get("name"))
    is_ours = item.get("namespace") in (None, "", name)
    return ToolCall(str(item.get("call_id")), name if is_ours else None, item["arguments"])
