"""One request of a conversation with tools: whole or streamed, and the parameters of the next one. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ...errors import OpenAIError, PartialResultError
from ..effects import Ask
from .steps import execute, notify

if TYPE_CHECKING:
    from ..calls.call import Call
    from .steps import Workflow
    from .tool_dialogue import Data, Dialogue
    from .tool_rules import ToolRules

INTERRUPTED: Final = "The conversation with the model was interrupted; `done` has the items so far."

END: Final = object()
"""Follows the last event of a stream."""

ONCE: Final = frozenset({"idempotency_key"})
"""Settings of the first request only."""


def request(dialogue: Dialogue, rules: ToolRules, *, first: bool) -> Workflow[Any]:
    """Send the next request and return the response. Raises `PartialResultError` for an error after the *first*."""
    try:
        if rules.streams:
            call, state = dialogue.call(stream=True), dialogue.accumulator()
            return (yield from _streamed(call, state, rules.on_event))
        return (yield from execute(dialogue.call()))
    except OpenAIError as error:
        if first:
            raise
        raise PartialResultError(INTERRUPTED, dialogue.said, error) from error


def _streamed(call: Call[Any], state: Any, on_event: Callable[[Any], object] | None) -> Workflow[Any]:
    """Read the stream of a response to its end, and return the response."""
    stream = yield from execute(call)
    step = Ask(lambda: next(stream, END), "stream", None, lambda: anext(stream, END))
    try:
        while (event := (yield step)) is not END:
            for each in state.handle(event):
                yield from notify(on_event, each, "on_event")
        for each in state.finish():
            yield from notify(on_event, each, "on_event")
    except GeneratorExit:  # the driver is gone
        raise
    except BaseException:
        yield Ask(stream.close, "close")
        raise
    return state.snapshot()


def later(params: Data) -> Data:
    """Return the parameters of later requests: without a forced tool choice, as that call was made."""
    rest = {name: value for name, value in params.items() if name not in ONCE}
    choice = rest.get("tool_choice")
    if choice == "required":
        del rest["tool_choice"]
    elif isinstance(choice, dict):
        if choice.get("type") == "allowed_tools":
            rest["tool_choice"] = _unforced(choice)
        else:
            del rest["tool_choice"]
    return rest


def _unforced(choice: Data) -> Data:
    """Return a choice among allowed tools that forces no call, in the form of responses or of chat completions."""
    inner = choice.get("allowed_tools")
    if isinstance(inner, dict):
        return choice | {"allowed_tools": inner | {"mode": "auto"}}
    return choice | {"mode": "auto"}
