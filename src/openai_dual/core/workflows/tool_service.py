"""The calls of a response with tools: approved, served by functions or a computer, and their results added. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ..._values import define
from ...errors import ComputerUseError, InvalidParameterError, PartialResultError, SerializationError
from ..effects import Ask
from .steps import notify, together
from .tool_checkpoints import UNKNOWN
from .tool_requests import INTERRUPTED
from .tool_rules import refusal

if TYPE_CHECKING:
    from .steps import Workflow
    from .tool_checkpoints import Checkpoint
    from .tool_dialogue import Data, Dialogue
    from .tool_rules import ToolRules
    from .toolbox import Toolbox, ToolCall


@define
class ToolService:
    """Serves the open calls of the last response of a conversation."""

    dialogue: Dialogue
    box: Toolbox
    rules: ToolRules
    kept: Checkpoint
    check: Callable[[], Workflow[None]]
    """Raises an error if the run may not continue; asked before each action of a computer."""

    def act(self) -> Workflow[None]:
        """Serve the open calls, decide the requests for approval, and add the messages of the caller."""
        yield from self._supply()
        yield from self._report_lost()
        yield from self._serve()
        yield from self._decide()
        while self.kept.added:
            yield from self.say([self.kept.added.pop(0)])
            yield from self.save()

    def say(self, items: Sequence[Data]) -> Workflow[None]:
        """Add *items* to the conversation."""
        self.dialogue.said.extend(items)
        for each in items:
            yield from notify(self.rules.on_progress, each)

    def save(self) -> Workflow[None]:
        """Report the state of the run."""
        return self.kept.save(self.dialogue.said, self.dialogue.sent)

    def requests(self, items: Sequence[Any]) -> list[Data]:
        """Return the requests for approval among *items* that `approve_mcp` decides."""
        if self.rules.approve_mcp is None:
            return []
        return [each for each in items if each.__class__ is dict and self.dialogue.verdict(each, approved=False)]

    def _supply(self) -> Workflow[None]:
        """Add the results that the caller has supplied. Raises `InvalidParameterError` for other calls of its own."""
        kept = self.kept
        indexes = [index for index, call in enumerate(kept.calls) if call["id"] in kept.supplied]
        unserved = [
            each.id for each in kept.open_calls() if each.id not in kept.supplied and not self.box.serves([each])
        ]
        if unserved:
            raise InvalidParameterError(f"supply_outputs: expected also the outputs of {unserved}, which are yours")
        yield from self._done(indexes, [kept.supplied[kept.calls[index]["id"]] for index in indexes])
        kept.supplied = {}

    def _report_lost(self) -> Workflow[None]:
        """Inform the model of calls that had started before the run was interrupted, without repeating them."""
        for index in self.kept.indexes("started"):
            call = self.kept.call(index)
            lost: Any = UNKNOWN
            if call.kind == "computer":
                lost = yield from self.box.operate(call, self.check, lost=True)
            yield from self._done([index], [lost])

    def _done(self, indexes: Sequence[int], values: Sequence[Any]) -> Workflow[None]:
        """Add the results of calls."""
        if indexes:
            self.kept.mark(indexes, "done")
            pairs = zip(indexes, values, strict=True)
            yield from self.say([self.dialogue.output(self.kept.call(index), value) for index, value in pairs])
            yield from self.save()

    def _serve(self) -> Workflow[None]:
        """Run the calls; those that may overlap at the same time, the others alone and in order."""
        kept, waiting = self.kept, self.kept.indexes("waiting")
        refused: dict[int, str] = {}
        if (approve := self.rules.approve) is not None:  # before any call, in order: a person may decide
            for index in waiting:
                text = refusal((yield Ask(partial(_called, approve, kept.call(index)), "approve")))
                refused |= {} if text is None else {index: text}
        for positions in self.box.groups([kept.call(index) for index in waiting], self.rules.at_once):
            group = [waiting[position] for position in positions]
            kept.mark([index for index in group if index not in refused], "started")
            yield from self.save()
            parts = [self._run(kept.call(index), refused.get(index)) for index in group]
            if len(parts) > 1:
                results = yield from together(parts, self.rules.at_once)
            else:
                results = [(yield from parts[0])]
            yield from self._done(group, results)

    def _run(self, call: ToolCall, refused: str | None) -> Workflow[Any]:
        if refused is not None and call.kind == "computer":
            raise ComputerUseError(refused.removeprefix("Error: ").capitalize())
        if refused is not None:
            return refused
        try:
            if call.kind == "computer":
                return (yield from self.box.operate(call, self.check))
            return (yield from self.box.run(call))
        except SerializationError as error:
            raise PartialResultError(INTERRUPTED, self.dialogue.said, error) from error

    def _decide(self) -> Workflow[None]:
        """Decide the requests for approval of the whole conversation that have no decision yet."""
        said = self.dialogue.said
        decided = {each.get("approval_request_id") for each in said if each.__class__ is dict}
        for each in self.requests([*said]):
            if each.get("id") not in decided:
                approve: Any = self.rules.approve_mcp
                approved = (yield Ask(partial(_called, approve, each), "approve_mcp")) is True
                yield from self.say([self.dialogue.verdict(each, approved=approved) or {}])
                yield from self.save()


def _called(function: Callable[[Any], object], value: Any) -> object:
    return function(value)
