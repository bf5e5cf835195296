"""The steps of one turn of an agent: send the input, serve the tool calls, and return the result.

A `Turn` holds the decisions; the streams of `helpers.agents.streams` read the events and run its workflows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..._generated.api.beta.create_agent_session_event import create_agent_session_event
from ..._generated.api.beta.retrieve_agent_session import retrieve_agent_session
from ..._generated.api.beta.stream_agent_session_events import stream_agent_session_events
from ..._values import define, evolve, field
from ...core.decoding.model import raw_data
from ...core.effects import Ask, Sleep
from ...core.omit import Omit, omit
from ...core.streaming.accumulate_agent_turn import REQUIRES_ACTION, TurnAccumulator
from ...core.workflows.agent_tools import AgentToolbox
from ...core.workflows.steps import execute
from ...errors import AgentTurnReason, AgentTurnResultError, BadRequestError, InvalidParameterError, OpenAIError
from .results import AgentTurnResult, no_result, result_of

if TYPE_CHECKING:
    from ...core.calls.call import StreamCall
    from ...core.structured.schema import Structured
    from ...core.workflows.steps import Workflow

NOT_YET: Final = "unknown pending tool call"
"""The event of a tool call may arrive before the session expects its result: then the service refuses the result."""
PAUSES: Final = (0.1, 0.3, 0.6)
"""Seconds before a refused result is sent again."""


@define
class AgentTurn:
    """One turn that is followed to its end; `settings` apply to each of its requests."""

    box: AgentToolbox = field(factory=AgentToolbox)
    output: Structured[Any] | None = None
    """The type of the final answer."""
    settings: Mapping[str, Any] = field(factory=dict)
    seen: TurnAccumulator = field(factory=TurnAccumulator)
    waits: bool = False
    """Whether the session waits for an action that no handler serves."""

    def begin(self, session_id: str, given: Any, key: str | Omit | None = omit) -> Workflow[Any]:
        """Send the input *given* to an idle session; return the stream of its events, opened before.

        Raises `InvalidParameterError` for a session that is not idle; nothing is sent to it then.
        """
        message = input_message(given)
        session = yield from execute(retrieve_agent_session(session_id, **self.settings))
        if session.status != "idle":
            raise InvalidParameterError(
                f"session_id: expected an idle session, {session_id} is {session.status}; "
                "sessions.events.stream follows a session that is active"
            )
        self.seen.session = raw_data(session)
        stream = yield from execute(of_turn(stream_agent_session_events(session_id, **self.settings)))
        try:
            yield from execute(
                create_agent_session_event(session_id, events=[message], idempotency_key=key, **self.settings)
            )
        except GeneratorExit:  # the driver is gone
            raise
        except BaseException:
            yield Ask(stream.close, "close")
            raise
        return stream

    def handle(self, event: Any) -> Iterable[Any]:
        """Add an event of the stream, and return it."""
        data = raw_data(event)
        self.seen.add(data)
        if data.get("session").__class__ is dict:
            self.waits = data.get("type") == REQUIRES_ACTION and not all(map(self.box.serves, self.seen.actions))
        return (event,)

    def finish(self) -> Iterable[Any]:
        """Return no further events."""
        return ()

    def snapshot(self) -> AgentTurnResult[Any] | None:
        """Return the result so far, unparsed; None before the turn is created."""
        return result_of(self.seen)

    def text(self, event: Any) -> str | None:
        """Return the text that *event* adds to the final answer, without commentary."""
        return self.seen.text(raw_data(event))

    def serve(self) -> Workflow[None]:
        """Call the functions that the events so far ask for, and send their results.

        Raises `AgentTurnResultError` for a result that cannot be sent; `done` is the result of the turn so far.
        """
        while self.seen.calls:
            call = self.seen.calls.pop(0)
            if self.box.serves(call):
                result = yield from self.box.run(call, str(self.seen.session_id))
                ids = {"turn_id": call["turn_id"], "call_id": call["call_id"]}
                try:
                    yield from self._send({"type": "agent.session.input.tool_result", **ids, **result})
                except OpenAIError as error:
                    raise no_result(self.seen, "observation_failed", error) from error

    def _send(self, result: Any) -> Workflow[None]:
        token = self.settings.get("cancel")
        cancelled = None if token is None else token.signal
        pauses = iter(PAUSES)
        while True:
            try:
                call = create_agent_session_event(str(self.seen.session_id), events=[result], **self.settings)
                return (yield from execute(call))
            except BadRequestError as error:
                pause = next(pauses, None) if NOT_YET in error.message.lower() else None
                if pause is None:
                    raise
                yield Sleep(pause, cancelled)

    def final(self) -> AgentTurnResult[Any]:
        """Return the result. Raises `AgentTurnResultError`, `AgentOutputParseError`.

        An action that the session waits for is reported once: then the caller may have taken it.
        """
        result, status = result_of(self.seen), (self.seen.turn or {}).get("status")
        if result is None or status != "completed":
            raise self._failure(status)
        return result if self.output is None else result.read(self.output)

    def _failure(self, status: Any) -> AgentTurnResultError:
        reason: AgentTurnReason = "requires_action" if self.waits else "incomplete"
        self.waits = False
        if status in {"failed", "cancelled"}:
            reason = status
        return no_result(self.seen, reason)


def of_turn(call: StreamCall[Any]) -> StreamCall[Any]:
    """Return *call*, which streams the events of a session, so that the stream ends with the turn."""
    return call.replace(operation=evolve(call.operation, events="agent_turn"))


def input_message(given: Any) -> Any:
    """Return the event that sends *given*, a text or messages, to a session. Raises `InvalidParameterError`."""
    if isinstance(given, str):
        given = [{"role": "user", "content": [{"type": "input_text", "text": given}]}]
    if isinstance(given, Mapping) or not isinstance(given, Iterable):
        raise InvalidParameterError(f"input: expected a text or a list of messages, got {type(given).__name__}")
    return {"type": "agent.session.input.message", "input": [*given]}
