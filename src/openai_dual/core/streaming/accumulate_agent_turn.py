"""Accumulate the events of an agent session into one turn: its messages, its tool calls, and its end. Pure."""

from __future__ import annotations

from typing import Any, Final

from ..._values import define, field
from .agent_turn_end import OVER, TURN, TurnEnd

Data = dict[str, Any]

REQUIRES_ACTION: Final = "agent.session.requires_action"


@define
class TurnAccumulator:
    """Collects the events of the first turn that begins after it was made, and of the subagents that work for it."""

    session: Data | None = None
    """The session as it was last seen."""
    turn: Data | None = None
    """The turn as it was last seen."""
    end: TurnEnd = field(factory=TurnEnd)
    calls: list[Data] = field(factory=list)
    """The tool calls that are not served yet, each with the id of its turn."""
    _messages: dict[str, Data] = field(factory=dict)
    _commentary: set[str] = field(factory=set)
    """The ids of messages that are not the final answer."""
    _known: set[str] = field(factory=set)

    @property
    def session_id(self) -> str | None:
        """The id of the session."""
        return None if self.session is None else self.session.get("id")

    @property
    def actions(self) -> list[Data]:
        """The actions that the session waits for."""
        return [] if self.session is None else _objects(self.session.get("required_actions"))

    @property
    def messages(self) -> list[Data]:
        """The messages of the agent, in their order."""
        return [*self._messages.values()]

    def add(self, event: Data) -> None:
        """Add *event*, the parsed JSON of one event of the session."""
        self.end.see(event)
        kind = event.get("type") or ""
        session: Any = event.get("session")
        turn: Any = event.get("turn")
        item: Any = event.get("item")
        if session.__class__ is dict:
            self.session = session
        if turn.__class__ is dict and self._is_ours(turn.get("id")):
            # the event says how the turn ended, whatever status the turn has in it
            self.turn = {**turn, "status": kind.removeprefix(TURN)} if kind in OVER else turn
        if item.__class__ is dict:
            self._add_item(kind, event, item)

    def text(self, event: Data) -> str | None:
        """Return the text that *event* adds to the final answer; None for commentary and other events."""
        if event.get("type") != f"{TURN}output_text.delta" or event.get("item_id") in self._commentary:
            return None
        return str(event.get("delta") or "") if self._is_ours(event.get("turn_id")) else None

    def _add_item(self, kind: str, event: Data, item: Data) -> None:
        turn_id = event.get("turn_id") or item.get("turn_id")
        if item.get("type") == "function_call":
            self._add_call({**item, "turn_id": turn_id})
        elif item.get("type") == "message" and item.get("role") == "assistant" and self._is_ours(turn_id):
            key = str(item.get("id"))
            if item.get("phase") == "commentary":
                self._commentary.add(key)
            if kind == f"{TURN}item.done" or item.get("status") == "completed":
                self._messages[key] = item

    def _add_call(self, call: Data) -> None:
        if (key := str(call.get("call_id"))) not in self._known:
            self._known.add(key)
            self.calls.append(call)

    def _is_ours(self, turn_id: Any) -> bool:
        return turn_id is not None and turn_id == self.end.turn_id


def _objects(value: Any) -> list[Data]:
    return [each for each in value if each.__class__ is dict] if isinstance(value, list) else []
