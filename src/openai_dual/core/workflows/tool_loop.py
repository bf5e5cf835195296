"""The loop of a conversation with tools: request, serve the calls, send their results, and request again. Pure.

`tool_requests` sends one request, `tool_service` serves the calls of one response; this module has the order of the
steps, and the limits of a run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._values import define, field
from ...errors import CallCancelledError, ComputerUseError, PartialResultError, ToolBudgetError, ToolRoundsError
from ..decoding.model import raw_data
from ..effects import Ask
from .steps import now
from .tool_checkpoints import Checkpoint
from .tool_requests import INTERRUPTED, later, request
from .tool_service import ToolService

if TYPE_CHECKING:
    from collections.abc import Callable

    from .steps import Workflow
    from .tool_dialogue import Data, Dialogue
    from .tool_rules import ToolRules
    from .toolbox import Toolbox


@define
class Conversation:
    """A conversation with tools; `advance` continues it to the next response."""

    dialogue: Dialogue
    box: Toolbox
    rules: ToolRules
    kept: Checkpoint = field(init=False)
    answer: Any = field(default=None, init=False)
    """The last response."""
    stopped: bool = field(default=False, init=False)
    """Whether the caller has stopped the run."""
    _service: ToolService = field(init=False)
    _meter: Callable[[Data], str | None] | None = field(init=False)
    _spent: str | None = field(default=None, init=False)
    """Why the budget permits no further request."""
    _since: float | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        rules, dialogue = self.rules, self.dialogue
        self.kept = Checkpoint.of(rules.resume, rules.on_checkpoint)
        self._service = ToolService(dialogue, self.box, rules, self.kept, self.check)
        self._meter = None if rules.budget is None else rules.budget.meter(dialogue.params.get("model"))
        if self.kept.rounds:  # the run is resumed
            dialogue.params = later(dialogue.params)
            dialogue.sent = rules.resume["sent"] if dialogue.params.get("conversation") else 0
            for each in self.kept.usage if self._meter else ():
                self._spent = self._meter and self._meter(each)

    @property
    def is_over(self) -> bool:
        """Whether no request follows: nothing is left to do, or only what the caller has to do."""
        kept = self.kept
        return self.stopped or (kept.ended and not (kept.added or kept.supplied))

    def advance(self) -> Workflow[bool]:
        """Serve the calls of the last response, and request the next one; return False if there is none.

        Of a resumed run, the first response is the stored one, whose calls are still open. Raises `ToolRoundsError`
        after `max_rounds` responses, `ToolBudgetError` if the budget or the time is used up, and `PartialResultError`
        for an error of a request after the first one, or a result that has no form in JSON; all have the conversation.
        The run can be continued after an error: a call that had started is not repeated.
        """
        kept = self.kept
        if self.answer is None and kept.response is not None:
            self.answer = kept.response
            return True
        if self.is_over:
            return False
        if kept.rounds:
            yield from self._act()
        yield from self._refuse_beyond()
        self.answer = yield from request(self.dialogue, self.rules, first=not kept.rounds)
        data = raw_data(self.answer)
        self._spent = self._meter and self._meter(data)
        said, calls = self.dialogue.receive(data)
        kept.receive(data, calls)
        kept.ended = not (calls or self._service.requests(said)) or not self.box.serves(calls)
        yield from self._service.say(said)
        yield from self._service.save()
        return True

    def check(self) -> Workflow[None]:
        """Raise `ToolBudgetError` if the time of the run is over, the error of a cancellation if it is cancelled."""
        token = self.dialogue.params.get("cancel")
        if self.kept.rounds and token is not None and token.is_cancelled:
            error = CallCancelledError("The run was cancelled.")
            raise PartialResultError(INTERRUPTED, self.dialogue.said, error) from error
        if (cancelled := self.rules.cancelled) is not None and (yield Ask(cancelled, "cancelled")):
            stopped = ComputerUseError("The run was cancelled.", self.answer)
            stopped.done = self.dialogue.said
            raise stopped
        if (limit := self.rules.max_seconds) is not None:
            seconds = yield from now()
            self._since = seconds if self._since is None else self._since
            if seconds - self._since >= limit:
                message = f"The run has taken {seconds - self._since:.3g} seconds; its limit is {limit:g}."
                raise ToolBudgetError(message, self.dialogue.said)

    def _act(self) -> Workflow[None]:
        try:
            yield from self._service.act()
        except ComputerUseError as error:
            error.done, error.response = self.dialogue.said, self.answer
            raise

    def _refuse_beyond(self) -> Workflow[None]:
        """Raise the error of a limit that permits no further request."""
        if self._spent:
            raise ToolBudgetError(self._spent, self.dialogue.said)
        if self.kept.rounds >= self.rules.max_rounds:
            message = f"The model still asks for calls after {self.rules.max_rounds} rounds."
            raise ToolRoundsError(message, self.dialogue.said)
        yield from self.check()


def converse(conversation: Conversation) -> Workflow[Any]:
    """Continue until a response has no tool call, or one that is left to the caller; return that response.

    Raises the errors of `Conversation.advance`.
    """
    yield from conversation.advance()
    while not conversation.is_over:
        yield from conversation.advance()
    return conversation.answer
