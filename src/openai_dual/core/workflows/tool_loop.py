"""The loop of a conversation with tools: request, call the functions, send their results, and request again. Pure.

A `Dialogue` has the form of one API; this module has the order of the steps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from ...errors import OpenAIError, PartialResultError, SerializationError, ToolBudgetError, ToolRoundsError
from ..decoding.model import raw_data
from ..effects import Ask
from .steps import execute, notify, together
from .tool_checkpoints import UNKNOWN, Checkpoint
from .tool_rules import refusal
from .toolbox import Toolbox, ToolCall

if TYPE_CHECKING:
    from ..calls.call import Call
    from .steps import Workflow
    from .tool_rules import ToolRules

Data = dict[str, Any]

INTERRUPTED = "The conversation with the model was interrupted; `done` has the items so far."

END: Final = object()
"""Follows the last event of a stream."""

ONCE = frozenset({"idempotency_key"})
"""Settings of the first request only."""


class Dialogue(Protocol):
    """A conversation with the model in the form of one API."""

    params: Data
    """The other parameters of the next request."""
    said: list[Any]
    """All items so far, as the next request has them."""
    sent: int
    """The number of items that a conversation stored by the service has already."""

    def call(self, *, stream: bool = False) -> Call[Any]:
        """Return the next request."""
        ...

    def accumulator(self) -> Any:
        """Return what accumulates the stream of a response."""
        ...

    def receive(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Return the items that *answer* adds to the conversation, and its tool calls; none if it is truncated."""
        ...

    def output(self, asked: ToolCall, text: str) -> Data:
        """Return the item with the result of a function."""
        ...

    def verdict(self, item: Data, approved: bool) -> Data | None:
        """Return the item that decides *item*, a request for approval; None if *item* is none."""
        ...


def converse(dialogue: Dialogue, box: Toolbox, rules: ToolRules) -> Workflow[Any]:
    """Continue until a response has no tool call, or one that *box* leaves to the caller; return that response.

    `on_progress` is called with each item as it is added. Raises `ToolRoundsError` after `max_rounds` responses,
    `ToolBudgetError` if the budget is used up, and `PartialResultError` for an error of a request after the first one,
    or a result that has no form in JSON; all have the conversation.
    """
    meter = None if rules.budget is None else rules.budget.meter(dialogue.params.get("model"))
    kept, spent = Checkpoint.of(rules.resume, rules.on_checkpoint), None
    if kept.response is not None:
        return kept.response
    for each in kept.usage if meter else ():
        spent = meter and meter(each)
    first = kept.rounds == 0
    if not first:  # the run is resumed
        dialogue.params = later(dialogue.params)
        dialogue.sent = rules.resume["sent"] if dialogue.params.get("conversation") else 0
        yield from _act(dialogue, box, kept, rules)
    while kept.rounds < rules.max_rounds:
        if spent:
            raise ToolBudgetError(spent, dialogue.said)
        answer = yield from _ask(dialogue, rules, first=first)
        first, data = False, raw_data(answer)
        spent = meter and meter(data)
        said, calls = dialogue.receive(data)
        yield from _say(dialogue, said, rules.on_progress)
        asked = [] if rules.approve_mcp is None else [each for each in said if dialogue.verdict(each, approved=False)]
        served = box.serves(calls)
        kept.receive(data, calls if served else ())
        if not (calls or asked) or not served:
            kept.response = data
            yield from kept.save(dialogue.said, dialogue.sent)
            return answer
        yield from kept.save(dialogue.said, dialogue.sent)
        yield from _act(dialogue, box, kept, rules)
    if spent:
        raise ToolBudgetError(spent, dialogue.said)
    raise ToolRoundsError(f"The model still asks for calls after {rules.max_rounds} rounds.", dialogue.said)


def _act(dialogue: Dialogue, box: Toolbox, kept: Checkpoint, rules: ToolRules) -> Workflow[None]:
    """Serve the calls of the last response and decide its requests for approval, those that are still open."""
    yield from _serve(dialogue, box, kept, rules)
    if rules.approve_mcp is None:
        return
    decided = {each.get("approval_request_id") for each in dialogue.said if each.__class__ is dict}
    for each in [*dialogue.said]:
        if each.__class__ is dict and each.get("id") not in decided and dialogue.verdict(each, approved=False):
            approved = (yield Ask(partial(_called, rules.approve_mcp, each), "approve_mcp")) is True
            yield from _say(dialogue, [dialogue.verdict(each, approved=approved) or {}], rules.on_progress)
            yield from kept.save(dialogue.said, dialogue.sent)


def _called(function: Any, value: Any) -> Any:
    return function(value)


def _ask(dialogue: Dialogue, rules: ToolRules, *, first: bool) -> Workflow[Any]:
    try:
        if rules.streams:
            call, state = dialogue.call(stream=True), dialogue.accumulator()
            return (yield from _streamed(call, state, rules.on_event))
        return (yield from execute(dialogue.call()))
    except OpenAIError as error:
        if first:
            raise
        message = INTERRUPTED
        raise PartialResultError(message, dialogue.said, error) from error


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


def _serve(dialogue: Dialogue, box: Toolbox, kept: Checkpoint, rules: ToolRules) -> Workflow[None]:
    """Call the functions; those that may overlap run at the same time, the others alone and in order."""
    waiting, started = kept.waiting()
    lost = [dialogue.output(kept.call(index), UNKNOWN) for index in started]
    yield from _say(dialogue, lost, rules.on_progress)
    kept.mark(started, "done")
    refused: dict[int, str] = {}
    if rules.approve is not None:  # before any call, one after the other: a person may decide
        for index in waiting:
            text = refusal((yield Ask(partial(_called, rules.approve, kept.call(index)), "approve")))
            refused |= {} if text is None else {index: text}
    for positions in box.groups([kept.call(index) for index in waiting], rules.at_once):
        group = [waiting[position] for position in positions]
        kept.mark([index for index in group if index not in refused], "started")
        yield from kept.save(dialogue.said, dialogue.sent)
        parts = [_run(dialogue, box, kept.call(index), refused.get(index)) for index in group]
        if len(parts) > 1:
            texts = yield from together(parts, rules.at_once)
        else:
            texts = [(yield from parts[0])]
        outputs = [dialogue.output(kept.call(index), text) for index, text in zip(group, texts, strict=True)]
        yield from _say(dialogue, outputs, rules.on_progress)
        kept.mark(group, "done")
        yield from kept.save(dialogue.said, dialogue.sent)


def _run(dialogue: Dialogue, box: Toolbox, call: ToolCall, refused: str | None) -> Workflow[str]:
    if refused is not None:
        return refused
    try:
        return (yield from box.run(call))
    except SerializationError as error:
        raise PartialResultError(INTERRUPTED, dialogue.said, error) from error


def _say(dialogue: Dialogue, said: Sequence[Data], on_progress: Callable[[Any], object] | None) -> Workflow[None]:
    for each in said:
        dialogue.said.append(each)
        yield from notify(on_progress, each)


def later(params: Data) -> Data:
    """Return the parameters of later requests: without a forced tool choice, as that call was made."""
    choice = params.get("tool_choice")
    forced = choice == "required" or (isinstance(choice, dict) and choice.get("type") != "allowed_tools")
    return {
        name: value for name, value in params.items() if name not in ONCE and not (forced and name == "tool_choice")
    }
