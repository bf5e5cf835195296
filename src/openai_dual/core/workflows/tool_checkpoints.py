"""Checkpoints of a run with tools: JSON data from which another process continues. Pure.

A call is recorded as started before it runs. A resumed run does not repeat such a call: the model is informed instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..._values import define, field
from ..effects import Ask
from ..plain import to_plain
from .toolbox import ToolCall

if TYPE_CHECKING:
    from .steps import Workflow

Data = dict[str, Any]

VERSION: Final = 1
UNKNOWN: Final = "Error: this call was interrupted; it is not known whether it took effect."
"""The result of a call that had started, and whose result was lost."""
COUNTED: Final = ("model", "usage", "service_tier")
STATES: Final = ("waiting", "started", "done")
CALL: Final = frozenset({*ToolCall._fields, "state"})
SHAPE: Final[dict[str, type]] = {"items": list, "calls": list, "usage": list, "rounds": int, "sent": int}


@define
class Checkpoint:
    """The state of a run beside its items; `save` passes both to the listener."""

    listener: Callable[[Any], object] | None = None
    rounds: int = 0
    """The number of responses so far."""
    usage: list[Data] = field(factory=list[Data])
    """What each response states about its usage."""
    calls: list[Data] = field(factory=list[Data])
    """The calls of the last response, each with its `state`: waiting, started or done."""
    response: Data | None = None
    """The final response, when the run has ended."""

    @classmethod
    def of(cls, state: Any, listener: Callable[[Any], object] | None) -> Checkpoint:
        """Return the checkpoint to continue from; *state* None starts a run."""
        if state is None:
            return cls(listener)
        copy: Any = json.loads(json.dumps(state))
        return cls(listener, copy["rounds"], copy["usage"], copy["calls"], copy.get("response"))

    def receive(self, response: Data, calls: Sequence[ToolCall]) -> None:
        """Add a response and its calls."""
        self.rounds += 1
        self.usage.append({name: response.get(name) for name in COUNTED})
        self.calls = [{**call._asdict(), "state": "waiting"} for call in calls]

    def waiting(self) -> tuple[list[int], list[int]]:
        """Return the indexes of the calls that may run, and of those that had started."""
        at: dict[str, list[int]] = {state: [] for state in STATES}
        for index, call in enumerate(self.calls):
            at[call["state"]].append(index)
        return at["waiting"], at["started"]

    def call(self, index: int) -> ToolCall:
        """Return a call of the last response."""
        found = self.calls[index]
        return ToolCall(found["id"], found["name"], found["arguments"])

    def mark(self, indexes: Sequence[int], state: str) -> None:
        """Set the state of calls."""
        for index in indexes:
            self.calls[index]["state"] = state

    def save(self, items: Sequence[Any], sent: int) -> Workflow[None]:
        """Call the listener with a copy of the state; *sent* is the number of items that the service stores."""
        if (listener := self.listener) is None:
            return
        state = {"version": VERSION, "rounds": self.rounds, "usage": self.usage, "calls": self.calls, "sent": sent}
        state |= {"items": [to_plain(each) for each in items], "response": self.response}
        copy = json.loads(json.dumps(state, default=to_plain))
        yield Ask(lambda: listener(copy), "on_checkpoint")


def is_state(value: Any) -> bool:
    """Tell whether *value* is the data of a checkpoint."""
    if not isinstance(value, dict) or value.get("version") != VERSION:
        return False
    if not all(isinstance(value.get(name), kind) for name, kind in SHAPE.items()):
        return False
    return all(isinstance(call, dict) and call.keys() >= CALL and call["state"] in STATES for call in value["calls"])
