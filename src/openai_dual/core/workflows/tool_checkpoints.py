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
FIELDS: Final = ("rounds", "usage", "calls", "response", "ended", "supplied", "added")
"""The fields of a checkpoint that a state has; beside them it has `items` and `sent`."""
SHAPE: Final[dict[str, type | tuple[type, ...]]] = {
    "items": list,
    "sent": int,
    "rounds": int,
    "usage": list,
    "calls": list,
    "response": (dict, type(None)),
    "ended": bool,
    "supplied": dict,
    "added": list,
}


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
    """The last response."""
    ended: bool = False
    """Whether the last response is the final one, or has calls that the caller serves."""
    supplied: Data = field(factory=dict[str, Any])
    """Results that the caller supplies, by the id of the call."""
    added: list[Data] = field(factory=list[Data])
    """Messages of the caller that follow the results."""

    @classmethod
    def of(cls, state: Any, listener: Callable[[Any], object] | None) -> Checkpoint:
        """Return the checkpoint to continue from; *state* None starts a run."""
        if state is None:
            return cls(listener)
        copy: Any = json.loads(json.dumps(state))
        return cls(listener, **{name: copy[name] for name in FIELDS})

    def receive(self, response: Data, calls: Sequence[ToolCall]) -> None:
        """Set the last response and its calls."""
        self.rounds += 1
        self.response = response
        self.usage.append({name: response.get(name) for name in COUNTED})
        self.calls = [{**call._asdict(), "state": "waiting"} for call in calls]

    def indexes(self, state: str) -> list[int]:
        """Return the indexes of the calls in *state*."""
        return [index for index, call in enumerate(self.calls) if call["state"] == state]

    def open_calls(self) -> list[ToolCall]:
        """Return the calls of the last response that have no result."""
        return [self.call(index) for index, call in enumerate(self.calls) if call["state"] != "done"]

    def call(self, index: int) -> ToolCall:
        """Return a call of the last response."""
        return ToolCall(**{name: self.calls[index][name] for name in ToolCall._fields})

    def mark(self, indexes: Sequence[int], state: str) -> None:
        """Set the state of calls."""
        for index in indexes:
            self.calls[index]["state"] = state

    def state(self, items: Sequence[Any], sent: int) -> Data:
        """Return a copy of the state; *sent* is the number of *items* that the service stores."""
        state: Data = {"version": VERSION, "items": [to_plain(each) for each in items], "sent": sent}
        state |= {name: getattr(self, name) for name in FIELDS}
        copy: Data = json.loads(json.dumps(state, default=to_plain))
        return copy

    def save(self, items: Sequence[Any], sent: int) -> Workflow[None]:
        """Call the listener with the state."""
        if (listener := self.listener) is not None:
            state = self.state(items, sent)
            yield Ask(lambda: listener(state), "on_checkpoint")


def is_state(value: Any) -> bool:
    """Tell whether *value* is the data of a checkpoint."""
    if not isinstance(value, dict) or value.get("version") != VERSION:
        return False
    if not all(name in value and isinstance(value[name], kind) for name, kind in SHAPE.items()):
        return False
    return all(isinstance(call, dict) and call.keys() >= CALL and call["state"] in STATES for call in value["calls"])
