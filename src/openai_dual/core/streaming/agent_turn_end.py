"""The end of a turn in the events of an agent session. Pure."""

from __future__ import annotations

from typing import Any, Final

TURN: Final = "agent.session.turn."
OVER: Final = frozenset({f"{TURN}completed", f"{TURN}failed", f"{TURN}cancelled"})
"""Events that end a turn; the session becomes idle after the last one."""
FATAL: Final = frozenset({"agent.session.failed", "agent.session.budget_reached"})
"""Events after which a session has no more events."""
IDLE: Final = "agent.session.idle"


class TurnEnd:
    """Finds the end of the first turn of a session: the session is idle after the turn ended, or it has failed."""

    def __init__(self) -> None:
        self.turn_id: str | None = None
        """The id of the turn, once it is created; the turns of subagents are not followed."""
        self.reached = False
        self._over = False

    def see(self, event: dict[str, Any]) -> None:
        """Note *event*, the parsed JSON of an event."""
        kind: Any = event.get("type")
        turn: Any = event.get("turn")
        if kind in FATAL or (kind == IDLE and self._over):
            self.reached = True
        elif turn.__class__ is dict:
            if self.turn_id is None and turn.get("subagent_id") is None:
                self.turn_id = turn.get("id")
            self._over = self._over or (kind in OVER and turn.get("id") == self.turn_id)
