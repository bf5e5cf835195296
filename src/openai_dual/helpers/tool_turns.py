"""Conversations with tools turn by turn: look at a response before its calls run, supply results, add messages, stop.

`core.workflows.tool_loop` has the steps; `ToolTurns` runs them one by one for the blocking client, `AsyncToolTurns`
for the async one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .._values import field, frozen
from ..core.workflows.tool_loop import Conversation, converse
from ..errors import InvalidParameterError
from .tool_outputs import message_of, outputs_of

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..core.workflows.steps import Workflow
    from ..core.workflows.toolbox import ToolCall

R = TypeVar("R")
F = TypeVar("F")


class PreparedRun(NamedTuple):
    """A conversation with tools that has sent nothing, and how its responses are returned."""

    conversation: Conversation
    response: Callable[[Any], Any]
    """Returns a response of the service that is not the last one; its text is not parsed."""
    result: Callable[[Any], Any]
    """Returns the result of the run, from the last response."""

    def run(self) -> Workflow[Any]:
        """Continue to the end, and return the result."""
        return self.result((yield from converse(self.conversation)))


@frozen
class ToolTurn(Generic[R]):
    """A response before its calls run: the next step of the iteration runs them and sends the results."""

    response: R
    """The response; the text of the final one is parsed as the type that was requested."""
    step: int
    """The number of responses before this one."""
    final: bool
    """Whether the run ends here, unless you add a message, or supply the outputs of calls that no function serves."""
    calls: tuple[ToolCall, ...]
    """The calls without a result, those of your own `tools` included."""
    _conversation: Conversation = field(repr=False)

    def supply_outputs(self, outputs: Mapping[str, Any] | Iterable[Any]) -> None:
        """Supply results of calls, whose functions do not run then: by the id of the call, or as items of the API.

        Replaces all results that were supplied for this turn. A value has the forms that a function may return, or is
        a list of content parts. Raises `InvalidParameterError` for an id that is not in `calls`, or given twice.
        """
        self._check_current("supply_outputs")
        self._conversation.kept.supplied = outputs_of(outputs, self._conversation.kept.open_calls())

    def append_user_text(self, text: str) -> None:
        """Add a message of the user, which follows the results of this turn.

        Raises `InvalidParameterError` for a text that is empty.
        """
        if not isinstance(text, str) or not text.strip():
            raise InvalidParameterError(f"append_user_text: expected a text that is not empty, got {text!r}")
        self.add_message(text)

    def add_message(self, message: Any) -> None:
        """Add an item that follows the results of this turn: a message as the API has it, or the text of the user."""
        self._check_current("add_message")
        self._conversation.kept.added.append(message_of(message))

    def stop(self) -> None:
        """End the run: the calls of this turn do not run, and nothing is sent."""
        self._conversation.stopped = True

    def _check_current(self, method: str) -> None:
        kept = self._conversation.kept
        if kept.rounds != self.step + 1 or self._conversation.stopped:
            raise InvalidParameterError(f"{method}: expected the current turn of a run, turn {self.step} is over")


class _Turns(Generic[R, F]):
    """What the turns of both clients share."""

    def __init__(self, executor: Any, prepared: PreparedRun) -> None:
        self._follow: Callable[[Workflow[Any]], Any] = executor.follow
        self._prepared, self._conversation = prepared, prepared.conversation

    @property
    def items(self) -> list[Any]:
        """A copy of the conversation so far: the messages of chat completions, the items of responses."""
        return [*self._conversation.dialogue.said]

    @property
    def state(self) -> dict[str, Any]:
        """The state of the run, JSON data: `resume=` continues from it, as from the data of `on_checkpoint`."""
        dialogue = self._conversation.dialogue
        return self._conversation.kept.state(dialogue.said, dialogue.sent)

    def _advance(self) -> Workflow[ToolTurn[R] | None]:
        """Continue to the next turn; None if there is none."""
        conversation = self._conversation
        if not (yield from conversation.advance()):
            return None
        kept, answer, prepared = conversation.kept, conversation.answer, self._prepared
        final = kept.ended
        response = prepared.result(answer).last if final else prepared.response(answer)
        return ToolTurn(response, kept.rounds - 1, final, tuple(kept.open_calls()), conversation)

    def _final(self) -> Workflow[F]:
        conversation = self._conversation
        while not conversation.is_over:
            yield from conversation.advance()
        if conversation.answer is None:
            raise InvalidParameterError("get_final: expected a run with a response, this one was stopped before")
        result: F = self._prepared.result(conversation.answer)
        return result


class ToolTurns(_Turns[R, F]):
    """The turns of a conversation with tools: iterate over them.

    Taking the next turn runs the calls of the last one and sends a request. Between turns nothing runs and no
    connection is held: leave the loop to stop. Raises the errors of `run_tools`; after an error of a request, the next
    step sends it again.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> ToolTurn[R]:
        turn: ToolTurn[R] | None = self._follow(self._advance())
        if turn is None:
            raise StopIteration
        return turn

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def get_final(self) -> F:
        """Continue to the end without a look at the turns, and return the result, as `run_tools` does."""
        result: F = self._follow(self._final())
        return result

    def close(self) -> None:
        """Stop: open calls do not run, and nothing is sent."""
        self._conversation.stopped = True


class AsyncToolTurns(_Turns[R, F]):
    """The turns of a conversation with tools: iterate over them with `async for`.

    Taking the next turn runs the calls of the last one and sends a request. Between turns nothing runs and no
    connection is held: leave the loop to stop. Raises the errors of `run_tools`; after an error of a request, the next
    step sends it again.
    """

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ToolTurn[R]:
        turn: ToolTurn[R] | None = await self._follow(self._advance())
        if turn is None:
            raise StopAsyncIteration
        return turn

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    async def get_final(self) -> F:
        """Continue to the end without a look at the turns, and return the result, as `run_tools` does."""
        result: F = await self._follow(self._final())
        return result

    async def close(self) -> None:
        """Stop: open calls do not run, and nothing is sent."""
        self._conversation.stopped = True

    aclose = close


def turns_of(executor: Any, prepared: PreparedRun) -> Any:
    """Return the turns of a run, of the kind of *executor*."""
    return (AsyncToolTurns if executor.is_async else ToolTurns)(executor, prepared)
