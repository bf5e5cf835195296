"""Ask the model, call the functions that it wants called, tell it what they say, and ask again. Pure.

A `Dialogue` knows how one API spells that; this is the order of things. Imports `steps`, `toolbox` and the
errors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from ...errors import OpenAIError, PartialResultError, ToolRoundsError
from ..checks import checked_whole
from .steps import execute, notify
from .toolbox import OnError, Toolbox, ToolCall

if TYPE_CHECKING:
    from ..calls.call import Call
    from .steps import Workflow

Data = dict[str, Any]

ONCE = frozenset({"idempotency_key"})
"""Settings of a single request."""


class RunKeywords(TypedDict, total=False):
    """How functions are called as the model asks for it."""

    max_rounds: int
    on_error: OnError
    on_progress: Callable[[Any], object] | None


class Dialogue(Protocol):
    """A conversation with the model, and how one API spells it."""

    said: list[Any]
    """All of it, as the next request would give it."""

    def call(self) -> Call[Any]:
        """Make the next request; its value is parsed JSON."""
        ...

    def hear(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Return what *answer* adds to the conversation, and the calls it asks for; none if it was cut short."""
        ...

    def output(self, asked: ToolCall, text: str) -> Data:
        """Spell what a function said."""
        ...


def converse(
    dialogue: Dialogue, box: Toolbox, *, max_rounds: int, on_progress: Callable[[Any], object] | None
) -> Workflow[Data]:
    """Go on until an answer asks for no call, or for one that *box* leaves to others. Return that answer.

    *on_progress* is told each piece of the conversation as it is added. Raises `ToolRoundsError` after *max_rounds*
    answers; what a request after the first one raises comes as the cause of a `PartialResultError`. Both have the
    conversation.
    """
    for round_ in range(checked_rounds(max_rounds)):
        answer = yield from _ask(dialogue, first=round_ == 0)
        said, calls = dialogue.hear(answer)
        yield from _say(dialogue, said, on_progress)
        if not calls or not box.serves(calls):
            return answer
        for call in calls:
            output = yield from box.run(call)
            yield from _say(dialogue, [dialogue.output(call, output)], on_progress)
    raise ToolRoundsError(f"The model still asks for calls after {max_rounds} rounds.", dialogue.said)


def _ask(dialogue: Dialogue, *, first: bool) -> Workflow[Data]:
    try:
        answer: Data = yield from execute(dialogue.call())
    except OpenAIError as error:
        if first:
            raise
        message = "The conversation with the model broke off; `done` has it."
        raise PartialResultError(message, dialogue.said, error) from error
    return answer


def _say(dialogue: Dialogue, said: Sequence[Data], on_progress: Callable[[Any], object] | None) -> Workflow[None]:
    for each in said:
        dialogue.said.append(each)
        yield from notify(on_progress, each)


def checked_rounds(value: object) -> int:
    """Accept how many answers there may be; raises `ConfigurationError`."""
    return checked_whole("max_rounds", value, least=1)


def later(params: Data) -> Data:
    """Keep of the parameters what holds for later requests too: a call that was demanded has been made."""
    choice = params.get("tool_choice")
    forced = choice == "required" or (isinstance(choice, dict) and choice.get("type") != "allowed_tools")
    return {
        name: value for name, value in params.items() if name not in ONCE and not (forced and name == "tool_choice")
    }
