"""The events of one turn of an agent: read as they arrive, while the tool calls among them are served."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ...errors import AgentTurnResultError, OpenAIError
from ...responses.accumulated import AccumulatingStream, AsyncAccumulatingStream
from .results import AgentTurnResult, no_result

if TYPE_CHECKING:
    from typing import Self

    from ..._generated.models.agent_session_event import AgentSessionEvent  # noqa: F401 (a type argument)
    from ...core.workflows.steps import Workflow
    from .turns import AgentTurn

T = TypeVar("T")

Begin = Callable[[], "Workflow[Any]"]
"""Returns the steps that send the input, and return the stream of the events."""


class AgentSessionStream(AccumulatingStream["AgentSessionEvent", AgentTurnResult[T] | None]):
    """One turn of an agent: iterate over its events, or call `get_final_result`.

    Entering its `with` block, or reading the first event, sends the input. A tool call is served when the next event is
    read. The stream ends when the turn has ended and the session is idle. Raises the errors of the stream
    itself, and `AgentTurnResultError` for a tool result that cannot be sent. `close` releases the connection; the turn
    continues.
    """

    _accumulator: AgentTurn

    def __init__(self, turn: AgentTurn, executor: Any, begin: Begin, stream: Any = None) -> None:
        self._accumulator, self._follow, self._begin, self._stream = turn, executor.follow, begin, stream

    def __enter__(self) -> Self:
        self._open()
        return self

    def _open(self) -> None:
        if self._stream is None:
            self._stream = self._follow(self._begin())

    def _read(self) -> None:
        self._open()
        if not self._is_complete:
            self._follow(self._accumulator.serve())
        super()._read()

    def until_done(self) -> Self:
        """Read to the end. Raises `StreamInterrupted` also if the end cannot be reached any more."""
        self._open()
        return super().until_done()

    def with_result_collection(self) -> Self:
        """Return the stream: results are always collected. The official package needs this call before iterating."""
        return self

    def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end and return the result of the turn.

        Raises `AgentTurnResultError`: without a result, for an error of the stream, and as soon as the session requires
        an action that no handler serves; then the stream is still open. Raises `AgentOutputParseError` for an output
        that is not of the requested type.
        """
        self._open()
        turn = self._accumulator
        try:
            while not turn.waits and next(self, None) is not None:
                pass
            if not turn.waits:
                self._check_complete()
        except AgentTurnResultError:
            raise
        except OpenAIError as error:
            raise no_result(turn.seen, "observation_failed", error) from error
        return turn.final()

    get_final = get_final_result

    def close(self) -> None:
        """Release the connection; unread events are lost, and the turn continues."""
        if self._stream is not None:
            super().close()


class AsyncAgentSessionStream(AsyncAccumulatingStream["AgentSessionEvent", AgentTurnResult[T] | None]):
    """One turn of an agent: iterate over its events with `async for`, or await `get_final_result`.

    Entering its `async with` block, or reading the first event, sends the input. A tool call is served when the next
    event is read. The stream ends when the turn has ended and the session is idle. Raises the errors of the stream
    itself, and `AgentTurnResultError` for a tool result that cannot be sent. `close` releases the connection; the turn
    continues.
    """

    _accumulator: AgentTurn

    def __init__(self, turn: AgentTurn, executor: Any, begin: Begin, stream: Any = None) -> None:
        self._accumulator, self._follow, self._begin, self._stream = turn, executor.follow, begin, stream

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def _open(self) -> None:
        if self._stream is None:
            self._stream = await self._follow(self._begin())

    async def _read(self) -> None:
        await self._open()
        if not self._is_complete:
            await self._follow(self._accumulator.serve())
        await super()._read()

    async def until_done(self) -> Self:
        """Read to the end. Raises `StreamInterrupted` also if the end cannot be reached any more."""
        await self._open()
        return await super().until_done()

    def with_result_collection(self) -> Self:
        """Return the stream: results are always collected. The official package needs this call before iterating."""
        return self

    async def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end and return the result of the turn.

        Raises `AgentTurnResultError`: without a result, for an error of the stream, and as soon as the session requires
        an action that no handler serves; then the stream is still open. Raises `AgentOutputParseError` for an output
        that is not of the requested type.
        """
        await self._open()
        turn = self._accumulator
        try:
            while not turn.waits and await anext(self, None) is not None:
                pass
            if not turn.waits:
                self._check_complete()
        except AgentTurnResultError:
            raise
        except OpenAIError as error:
            raise no_result(turn.seen, "observation_failed", error) from error
        return turn.final()

    get_final = get_final_result

    async def close(self) -> None:
        """Release the connection; unread events are lost, and the turn continues."""
        if self._stream is not None:
            await super().close()


def unopened(turn: AgentTurn, executor: Any, begin: Begin) -> Any:
    """Return the stream of *turn*; *begin* sends the input once it is entered or read."""
    return (AsyncAgentSessionStream if executor.is_async else AgentSessionStream)(turn, executor, begin)


def wrapped(turn: AgentTurn, stream: Any) -> Any:
    """Return the stream of *turn* that reads *stream*, which is open."""
    executor = stream._executor  # noqa: SLF001 (streams are ours)
    return (AsyncAgentSessionStream if executor.is_async else AgentSessionStream)(turn, executor, _nothing, stream)


def _nothing() -> Workflow[Any]:
    raise AssertionError("the stream is open")
