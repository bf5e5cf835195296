"""The result of one turn of an agent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ..._generated.models.agent_session import AgentSession
from ..._generated.models.agent_session_message import AgentSessionMessage
from ..._generated.models.turn import Turn
from ..._values import field, frozen
from ...core.decoding.model import raw_data
from ...core.structured.parsing import read_as
from ...core.structured.schema import Structured, structured
from ...errors import AgentOutputParseError, AgentTurnReason, AgentTurnResultError, StructuredAnswerError

if TYPE_CHECKING:
    from ...core.streaming.accumulate_agent_turn import TurnAccumulator

T = TypeVar("T")
P = TypeVar("P")

COMMENTARY: Final = "commentary"
NO_RESULT: Final = {
    "failed": "The turn of the agent failed.",
    "cancelled": "The turn of the agent was cancelled.",
    "requires_action": "The session waits for an action that no handler serves; see `required_actions`.",
    "incomplete": "The events of the session ended before the turn; `done` is its result so far.",
    "observation_failed": "The turn of the agent cannot be followed any more; `done` is its result so far.",
}
"""The message of the error for each reason."""


@frozen
class AgentTurnResult(Generic[T]):
    """The result of one turn of an agent."""

    turn: Turn
    messages: list[AgentSessionMessage] = field(factory=list)
    """The messages of the agent, oldest first, commentary included."""
    output_parsed: T | None = None
    """The final answer as the requested type; None without one."""

    @property
    def session_id(self) -> str:
        """The id of the session."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The id of the turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages, commentary included."""
        return "".join(_text(message) for message in self.messages)

    def parse(self, output_type: type[P]) -> AgentTurnResult[P]:
        """Return the result with its final answer as *output_type*.

        Raises `InvalidParameterError` for a class that no schema can express, `AgentOutputParseError` for an output of
        another type.
        """
        return self.read(structured(output_type, "output_type", strict=False))

    def read(self, type_: Structured[P]) -> AgentTurnResult[P]:
        """Return the result with its final answer read as *type_*. Raises `AgentOutputParseError`."""
        answer = "".join(_text(message) for message in self.messages if message.phase != COMMENTARY)
        try:
            value: P = read_as(type_, answer, self)
        except StructuredAnswerError as error:
            raise AgentOutputParseError(str(error), self) from error
        return AgentTurnResult(self.turn, self.messages, value)


def result_of(turn: TurnAccumulator) -> AgentTurnResult[Any] | None:
    """Return the result of *turn* so far; None before the turn is created."""
    if turn.turn is None:
        return None
    return AgentTurnResult(Turn.from_dict(turn.turn), [AgentSessionMessage.from_dict(each) for each in turn.messages])


def no_result(turn: TurnAccumulator, reason: AgentTurnReason, cause: Any = None) -> AgentTurnResultError:
    """Return the error of a *turn* without a result."""
    detail = ((turn.turn or {}).get("error") or {}).get("message") if reason == "failed" else None
    message = NO_RESULT[reason] if detail is None else f"{NO_RESULT[reason]} {detail}"
    actions = AgentSession.from_dict(turn.session).required_actions if turn.actions and turn.session else []
    return AgentTurnResultError(
        message, result_of(turn), cause, reason=reason, session_id=turn.session_id, required_actions=actions
    )


def _text(message: AgentSessionMessage) -> str:
    parts = raw_data(message).get("content") or ()
    return "".join(str(part.get("text") or "") for part in parts if part.get("type") == "output_text")
