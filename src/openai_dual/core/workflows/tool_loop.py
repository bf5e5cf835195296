"""The loop of a conversation with tools: request, call the functions, send their results, and request again. Pure.

A `Dialogue` has the form of one API; this module has the order of the steps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from ...errors import OpenAIError, PartialResultError, SerializationError, ToolRoundsError
from ..checks import checked_whole
from ..decoding.model import raw_data
from .steps import execute, notify
from .toolbox import OnError, Toolbox, ToolCall

if TYPE_CHECKING:
    from ..calls.call import Call
    from .steps import Workflow

Data = dict[str, Any]

INTERRUPTED = "The conversation with the model was interrupted; `done` has the items so far."

ONCE = frozenset({"idempotency_key"})
"""Settings of the first request only."""


class RunKeywords(TypedDict, total=False):
    """How functions are called when the model asks for it."""

    max_rounds: int
    on_error: OnError
    on_progress: Callable[[Any], object] | None


class Dialogue(Protocol):
    """A conversation with the model in the form of one API."""

    said: list[Any]
    """All items so far, as the next request has them."""

    def call(self) -> Call[Any]:
        """Return the next request."""
        ...

    def receive(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Return the items that *answer* adds to the conversation, and its tool calls; none if it is truncated."""
        ...

    def output(self, asked: ToolCall, text: str) -> Data:
        """Return the item with the result of a function."""
        ...


def converse(
    dialogue: Dialogue, box: Toolbox, *, max_rounds: int, on_progress: Callable[[Any], object] | None
) -> Workflow[Any]:
    """Continue until a response has no tool call, or one that *box* leaves to the caller; return that response.

    *on_progress* is called with each item as it is added. Raises `ToolRoundsError` after *max_rounds* responses, and
    `PartialResultError` for an error of a request after the first one, or a result that has no form in JSON; both have
    the conversation.
    """
    for round_ in range(checked_rounds(max_rounds)):
        answer = yield from _ask(dialogue, first=round_ == 0)
        said, calls = dialogue.receive(raw_data(answer))
        yield from _say(dialogue, said, on_progress)
        if not calls or not box.serves(calls):
            return answer
        for call in calls:
            output = yield from _run(dialogue, box, call)
            yield from _say(dialogue, [dialogue.output(call, output)], on_progress)
    raise ToolRoundsError(f"The model still asks for calls after {max_rounds} rounds.", dialogue.said)


def _ask(dialogue: Dialogue, *, first: bool) -> Workflow[Any]:
    try:
        answer = yield from execute(dialogue.call())
    except OpenAIError as error:
        if first:
            raise
        message = INTERRUPTED
        raise PartialResultError(message, dialogue.said, error) from error
    return answer


def _run(dialogue: Dialogue, box: Toolbox, call: ToolCall) -> Workflow[str]:
    try:
        return (yield from box.run(call))
    except SerializationError as error:
        raise PartialResultError(INTERRUPTED, dialogue.said, error) from error


def _say(dialogue: Dialogue, said: Sequence[Data], on_progress: Callable[[Any], object] | None) -> Workflow[None]:
    for each in said:
        dialogue.said.append(each)
        yield from notify(on_progress, each)


def checked_rounds(value: object) -> int:
    """Return the number of rounds; raises `ConfigurationError`."""
    return checked_whole("max_rounds", value, least=1)


def later(params: Data) -> Data:
    """Return the parameters of later requests: without a forced tool choice, as that call was made."""
    choice = params.get("tool_choice")
    forced = choice == "required" or (isinstance(choice, dict) and choice.get("type") != "allowed_tools")
    return {
        name: value for name, value in params.items() if name not in ONCE and not (forced and name == "tool_choice")
    }
