"""The rules of event streams: which event is the last one, and which reports a failure. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..calls.call import EventKind
from ..decoding.error_body import holds_error
from .agent_turn_end import TurnEnd
from .sse import DONE, Event

LAST_EVENTS: Mapping[EventKind, frozenset[str]] = {
    "chat": frozenset(),
    "completions": frozenset(),
    "runs": frozenset(),
    "responses": frozenset({"response.completed", "response.incomplete", "response.failed", "response.cancelled"}),
    "transcription": frozenset({"transcript.text.done"}),
    "speech": frozenset({"speech.audio.done"}),
    "images": frozenset({"image_generation.completed", "image_edit.completed"}),
    "agents": frozenset(),
    "agent_turn": frozenset(),
}
"""The types of the last event of a stream; streams without one end with `[DONE]` (runs: or with an event `done`).

The events of an agent session have no end; those of one turn end as `TurnEnd` says.
"""
CONTINUED: Final = "continued"
"""The name of a last event after which another response follows in the same stream. No server sends it: responses over
a socket have it, whose steering begins successors."""
FAILURES: Final = ("error", "response.failed")
"""Types of events that report a failure."""
SESSIONS: Final = frozenset({"agents", "agent_turn"})


class Completion:
    """Decides whether a stream of one *kind* is complete; without a kind, a clean end of the body is enough.

    *expected* is the number of last events: one, or one for each requested image.
    """

    def __init__(self, kind: EventKind | None, expected: int = 1) -> None:
        self._kind = kind
        self._left = expected
        self._last = LAST_EVENTS[kind] if kind else frozenset[str]()
        self._turn = TurnEnd() if kind == "agent_turn" else None
        self.watches = bool(self._last) or self._turn is not None
        """Whether an event can be the last one; else only a mark ends the stream."""
        self.reached = False

    def is_mark(self, event: Event) -> bool:
        """Tell whether *event* only marks an end, which is not for the caller; note the end if it is this stream's."""
        if not (event.data.startswith(DONE) or (event.name == "done" and self._kind == "runs")):
            return False
        self.reached = self.reached or not self._last
        return True

    def see(self, event: Event, value: dict[str, Any]) -> None:
        """Note the end if *event*, parsed as *value*, is the last one."""
        if self._last and value.get("type") in self._last:
            if event.name == CONTINUED:
                return
            self._left -= 1
            self.reached = self._left <= 0
        elif self._turn is not None:
            self._turn.see(value)
            self.reached = self._turn.reached

    def failure(self, event: Event, value: Any) -> Any:
        """Return the error object if *event*, parsed as *value*, ends the stream with an error.

        The events of an agent session report errors that the session survives: the caller receives them as events.
        """
        return None if self._kind in SESSIONS else failure(event, value)

    def allows_end(self, values: Iterable[dict[str, Any]]) -> bool:
        """Tell whether the body may end after the events *values*, though no end was marked.

        Some servers omit `[DONE]`: then every choice must have a finish reason.
        """
        if self._kind in {"chat", "completions"}:
            return _all_finished(values)
        return self.reached or self._kind in {None, "agents"}

    def allows_mark(self, values: Iterable[dict[str, Any]]) -> bool:
        """Tell whether `[DONE]` may follow the events *values*, latest first.

        A choice must have a finish reason; a gateway that omits it proves the end by `usage`.
        """
        if self._kind not in {"chat", "completions"}:
            return True
        has_events = has_choices = False
        for value in values:
            has_events, has_choices = True, has_choices or "choices" in value
            if value.get("usage") or any(map(_is_finished, _objects(value.get("choices")))):
                return True
        return has_events and not has_choices


def _all_finished(values: Iterable[dict[str, Any]]) -> bool:
    finished: dict[Any, bool] = {}
    for value in values:
        for choice in _objects(value.get("choices")):
            index = repr(choice.get("index"))
            finished[index] = finished.get(index, False) or _is_finished(choice)
    return bool(finished) and all(finished.values())


def _is_finished(choice: dict[str, Any]) -> bool:
    """Tell whether *choice* has a finish reason; some servers send an empty one until the last chunk."""
    return choice.get("finish_reason") not in (None, "")


def _objects(value: object) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def failure(event: Event, value: Any) -> Any:
    """Return the error if *event*, parsed as *value*, reports a failure; None if it does not.

    The error is *value* itself, in any of the shapes of `decoding.error_body`, or that of a failed response.
    """
    if is_ordinary(event, value):
        return None
    if event.name != "error" and value.__class__ is dict and not value.get("error"):
        failed = value.get("type") == "response.failed"
        response = value.get("response") if failed else None
        error = response.get("error") if isinstance(response, dict) else None
        if failed:
            return error or {"message": "The response failed."}
    return value if event.name == "error" or holds_error(value) else None


def is_ordinary(event: Event, value: Any) -> bool:
    """Tell whether *event*, parsed as *value*, is an object that certainly reports no failure: nearly all are."""
    if value.__class__ is not dict or event.name == "error" or value.get("error"):
        return False
    kind = value.get("type")
    if kind is None:
        return bool(value.get("choices")) and value.get("object") != "error"
    return bool(kind or value.get("choices")) and kind not in FAILURES and value.get("object") != "error"
