"""The events of a run's stream, accumulated into the run, its steps and its messages; and what each event means. Pure.

A message, or a step, begins with an event, grows by deltas, whose parts merge by their `index`, and ends with an event
that brings the whole. Imports `growing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .text_builder import TextBuilder, grown, merge

Data = dict[str, Any]
Kind: TypeAlias = Literal["run_step", "message", "text", "image_file", "tool_call"]
Place: TypeAlias = tuple[Any, Any]
"""The id of a message or a step, and the number of a part of it."""

ENDS: Final = frozenset({"completed", "incomplete", "failed", "cancelled", "expired"})
"""Last words of the events that end a step or a message."""
OF_A_TEXT: Final = frozenset({"index", "type", "text"})
NOWHERE: Final[tuple[Place, Data]] = ((None, None), {})


class RunChange(NamedTuple):
    """What an event means: something has begun, has grown or is done; `whole` is it as far as it has come."""

    kind: Kind
    moment: Literal["created", "delta", "done"]
    whole: Data
    delta: Data | None = None


class RunAccumulator:
    """What the events so far amount to; each is added in time that depends on its own size alone."""

    def __init__(self) -> None:
        self.run: Data | None = None
        self.steps: dict[str, Data] = {}
        self.messages: dict[str, Data] = {}
        self.step: Data | None = None
        """The step that was heard of last."""
        self.message: Data | None = None
        """The message that was heard of last."""
        self._open: dict[Kind, tuple[Place, Data]] = {}
        """The part of a message, and the call of a step, that is being told of."""

    def add(self, event: Data) -> list[RunChange]:
        """Add an event, as parsed, and return what it means."""
        name: Any = event.get("event")
        data: Any = event.get("data")
        if not isinstance(name, str) or data.__class__ is not dict:
            return []
        if name.startswith("thread.run.step."):
            self.step = self._kept(self.steps, data)
            return [*self._heard(name, "run_step", self.step, data)]
        if name.startswith("thread.message."):
            self.message = self._kept(self.messages, data)
            return self._more_text(self.message, data) or [*self._heard(name, "message", self.message, data)]
        if name.startswith("thread.run."):
            self.run = data
        return []

    def _kept(self, things: dict[str, Data], data: Data) -> Data:
        return things.setdefault(str(data.get("id")), {})

    def _more_text(self, message: Data, data: Data) -> list[RunChange] | None:
        """Add one more piece of the text that is being told of, as most deltas are, in short; None: it is not one."""
        delta: Any = data.get("delta")
        parts = _objects(delta.get("content")) if delta.__class__ is dict and len(delta) == 1 else ()
        if len(parts) != 1:
            return None
        place, whole = self._open.get("text", NOWHERE)
        piece: Data = parts[0]
        if place != (data.get("id"), piece.get("index")) or not OF_A_TEXT.issuperset(piece):
            return None
        text: Any = whole.get("text")
        more: Any = piece.get("text")
        if text.__class__ is not dict or more.__class__ is not dict or more.get("annotations"):
            return None
        value, added = text.get("value"), more.get("value")
        if value.__class__ is not TextBuilder or added.__class__ is not str or more.keys() - text.keys():
            return None
        value.append(added)
        return [RunChange("message", "delta", message, delta), RunChange("text", "delta", whole, piece)]

    def _heard(self, name: str, kind: Kind, thing: Data, data: Data) -> Iterator[RunChange]:
        moment = name.rpartition(".")[2]
        if moment == "delta":
            yield from self._grow(kind, thing, data.get("delta"))
            return
        if moment in ENDS:
            yield from self._close("text" if kind == "message" else "tool_call")
        thing.clear()
        thing.update(grown(data))  # a copy: deltas are merged into it
        if moment == "created":
            yield RunChange(kind, "created", thing)
        elif moment in ENDS:
            yield RunChange(kind, "done", thing)

    def _grow(self, kind: Kind, thing: Data, delta: Any) -> Iterator[RunChange]:
        if delta.__class__ is not dict:
            return
        merge(thing, delta)
        yield RunChange(kind, "delta", thing, delta)
        parts, places = (
            (thing.get("content"), delta.get("content")) if kind == "message" else (_calls(thing), _calls(delta))
        )
        for piece in _objects(places):
            whole = next((each for each in _objects(parts) if each.get("index") == piece.get("index")), piece)
            yield from self._part("text" if kind == "message" else "tool_call", thing, whole, piece)

    def _part(self, slot: Kind, thing: Data, whole: Data, piece: Data) -> Iterator[RunChange]:
        """Tell of a part that begins, when the one before ends, or that grows."""
        kind = _kind(whole)
        place = thing.get("id"), whole.get("index")
        begins = self._open.get(slot, NOWHERE)[0] != place
        if begins:
            yield from self._close(slot)
            self._open[slot] = place, whole
            if kind in {"text", "tool_call"}:
                yield RunChange(kind, "created", whole)
        if kind == "text" or (kind == "tool_call" and not begins):
            yield RunChange(kind, "delta", whole, piece)

    def _close(self, slot: Kind) -> Iterator[RunChange]:
        _, whole = self._open.pop(slot, NOWHERE)
        if whole:
            yield RunChange(_kind(whole), "done", whole)


def settled(value: Any) -> Any:
    """Copy a message, a step or a part of one as the service gives it whole: texts joined, no `index` in lists."""
    if value.__class__ is dict:
        return {key: settled(item) for key, item in value.items()}
    if value.__class__ is list:
        return [_unnumbered(settled(item)) for item in value]
    return grown(value)


def _unnumbered(item: Any) -> Any:
    return {key: value for key, value in item.items() if key != "index"} if item.__class__ is dict else item


def _kind(part: Data) -> Any:
    kind = part.get("type")
    return kind if kind in {"text", "image_file", "image_url", "refusal"} else "tool_call"


def _calls(thing: Data) -> Any:
    details: Any = thing.get("step_details")
    return details.get("tool_calls") if details.__class__ is dict else None


def _objects(value: Any) -> list[Data]:
    return [each for each in value if each.__class__ is dict] if value.__class__ is list else []
