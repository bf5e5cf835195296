"""The events of a run's stream, accumulated into the run, its steps and its messages, with the meaning of each. Pure.

A message or a step starts with an event, grows by deltas, whose parts merge by their `index`, and ends with an event
that has the complete object.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .accumulate_tool_calls import is_object
from .text_builder import TextBuilder, grown, merge, number_of

Data = dict[str, Any]
Kind: TypeAlias = Literal["run_step", "message", "text", "image_file", "tool_call"]
PartKey: TypeAlias = tuple[Any, Any]
"""The id of a message or a step, and the index of a part of it."""

ENDS: Final = frozenset({"completed", "incomplete", "failed", "cancelled", "expired"})
"""Last words of the events that end a step or a message."""
PAUSES: Final = ENDS | {"requires_action"}
"""Last words of the events after which a run sends nothing more."""
TEXT_FIELDS: Final = frozenset({"index", "type", "text"})
NO_PART: Final[tuple[PartKey, Data]] = ((None, None), {})


class RunChange(NamedTuple):
    """The meaning of an event: something was created, has grown or is done; `whole` is its state after the event."""

    kind: Kind
    moment: Literal["created", "delta", "done"]
    whole: Data
    delta: Data | None = None


class RunAccumulator:
    """The run so far; adding an event costs time in proportion to the event alone."""

    def __init__(self) -> None:
        self.run: Data | None = None
        self.steps: dict[str, Data] = {}
        self.messages: dict[str, Data] = {}
        self.step: Data | None = None
        """The step of the latest event about one."""
        self.message: Data | None = None
        """The message of the latest event about one."""
        self._current: dict[Kind, tuple[PartKey, Data]] = {}
        """The part of a message, and the tool call of a step, that grew last."""
        self._open: dict[Kind, list[Data]] = {"text": [], "tool_call": []}
        """The parts that are not reported as done."""
        self._seen: set[PartKey] = set()

    def add(self, event: Data) -> list[RunChange]:
        """Add an event, as parsed JSON, and return its meaning."""
        name: Any = event.get("event")
        data: Any = event.get("data")
        if not isinstance(name, str) or data.__class__ is not dict:
            return []
        if name.startswith("thread.run.step."):
            self.step = self._kept(self.steps, data)
            return [*self._changes(name, "run_step", self.step, data)]
        if name.startswith("thread.message."):
            self.message = self._kept(self.messages, data)
            return self._more_text(self.message, data) or [*self._changes(name, "message", self.message, data)]
        if name.startswith("thread.run."):
            self.run = data
            if name.rpartition(".")[2] in PAUSES:  # a step with tool calls may end without an event of its own
                return [*self._close("text"), *self._close("tool_call")]
        return []

    def _kept(self, things: dict[str, Data], data: Data) -> Data:
        return things.setdefault(str(data.get("id")), {})

    def _more_text(self, message: Data, data: Data) -> list[RunChange] | None:
        """Add a delta that only extends the current text, the usual case; None if it does more."""
        delta: Any = data.get("delta")
        parts = _objects(delta.get("content")) if delta.__class__ is dict and len(delta) == 1 else ()
        if len(parts) != 1:
            return None
        place, whole = self._current.get("text", NO_PART)
        piece: Data = parts[0]
        if place != (data.get("id"), piece.get("index")) or not TEXT_FIELDS.issuperset(piece):
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

    def _changes(self, name: str, kind: Kind, thing: Data, data: Data) -> Iterator[RunChange]:
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
        delta = _with_indexes(kind, thing, delta)
        merge(thing, delta)
        yield RunChange(kind, "delta", thing, delta)
        parts = _objects(_parts(kind, thing))
        for piece in _objects(_parts(kind, delta)):
            whole = next((each for each in parts if each.get("index") == piece.get("index")), piece)
            yield from self._part("text" if kind == "message" else "tool_call", thing, whole, piece)

    def _part(self, slot: Kind, thing: Data, whole: Data, piece: Data) -> Iterator[RunChange]:
        """Report a part that was created, after those that it shows to be complete, or that has grown."""
        kind = _kind(whole)
        key = thing.get("id"), whole.get("index")
        created = key not in self._seen
        self._current[slot] = key, whole
        if created:
            yield from self._close(slot, complete=True)
            self._seen.add(key)
            self._open[slot].append(whole)
            if kind in {"text", "tool_call"}:
                yield RunChange(kind, "created", whole)
        if kind == "text" or (kind == "tool_call" and not created):
            yield RunChange(kind, "delta", whole, piece)

    def _close(self, slot: Kind, *, complete: bool = False) -> Iterator[RunChange]:
        """Report the open parts as done: all, or those that are known to be *complete*."""
        done = [each for each in self._open[slot] if not complete or _is_complete(each)]
        self._open[slot] = [each for each in self._open[slot] if each not in done]
        for whole in done:
            yield RunChange(_kind(whole), "done", whole)


def _is_complete(part: Data) -> bool:
    """Tell whether *part* ends when another part starts: arguments of functions may also be interleaved."""
    function: Any = part.get("function")
    return function.__class__ is not dict or is_object(str(function.get("arguments") or ""))


def _with_indexes(kind: Kind, thing: Data, delta: Data) -> Data:
    """Return *delta* with an index in each part: where it is missing, that of the part with its id, or of the last."""
    pieces = _objects(_parts(kind, delta))
    if all(piece.get("index").__class__ is int for piece in pieces):
        return delta
    known = _objects(_parts(kind, thing))
    numbered = [piece | {"index": _index_of(piece, known)} for piece in pieces]
    if kind == "message":
        return delta | {"content": numbered}
    return delta | {"step_details": delta["step_details"] | {"tool_calls": numbered}}


def _index_of(piece: Data, known: list[Data]) -> Any:
    """Find the index of *piece* among the *known* parts; a piece with an unknown id, or of another type, is new."""
    index = number_of(piece.get("index"))
    if index is not None:
        return index
    last, piece_id = known[-1] if known else {}, piece.get("id")
    for each in known:
        if piece_id and each.get("id") == piece_id:
            return each.get("index")
    continues = not piece_id and known and piece.get("type") in (None, last.get("type"))
    return last.get("index") if continues else len(known)


def settled(value: Any) -> Any:
    """Copy a message, a step or a part of one as the service returns it: text as strings, no `index` in lists."""
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


def _parts(kind: Kind, thing: Data) -> Any:
    """Return the content of a message, or the tool calls of a step."""
    if kind == "message":
        return thing.get("content")
    details: Any = thing.get("step_details")
    return details.get("tool_calls") if details.__class__ is dict else None


def _objects(value: Any) -> list[Data]:
    return [each for each in value if each.__class__ is dict] if value.__class__ is list else []
