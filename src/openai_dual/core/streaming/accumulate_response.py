"""The events of a response's stream, accumulated into the response as it stands after each. Pure.

The terminal event brings the whole; until it comes, this is what there is. Imports `growing`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .text_builder import TextBuilder, grown

Data = dict[str, Any]

TERMINAL: Final = frozenset({"response.completed", "response.incomplete", "response.failed"})
STATES: Final = TERMINAL | {"response.created", "response.queued", "response.in_progress"}
"""Events that bring a whole response; of those before the terminal one, its output has not arrived."""
PLACE: Final = ("type", "output_index", "content_index", "summary_index")
"""What two deltas of one text have in common."""


class ResponseAccumulator:
    """What the events so far amount to; each is added in time that depends on its own size alone."""

    def __init__(self) -> None:
        self._top: Data = {}
        self.output: list[Any] = []
        """The items so far, their texts still growing."""
        self.ended = False
        self._place: tuple[Any, ...] = ()
        self._text: TextBuilder | None = None
        """The text that the last event added to, which stood at that place."""

    def add(self, event: Data) -> TextBuilder | None:
        """Add an event, as parsed; return the text that it adds to, if it does."""
        place, delta = tuple(map(event.get, PLACE)), event.get("delta")
        if self._text is not None and place == self._place and isinstance(delta, str):
            self._text.append(delta)  # as most events are, in short
        else:
            self._place, self._text = place, self._add(event)
        return self._text

    def _add(self, event: Data) -> TextBuilder | None:
        kind = event.get("type")
        if kind in STATES:
            self._take(event.get("response"), ended=kind in TERMINAL)
            return None
        rule = RULES.get(kind) if isinstance(kind, str) else None
        return rule(self, event) if rule else None

    def to_dict(self) -> Data:
        """Return the response so far, a JSON object of its own."""
        return self._top | {"output": grown(self.output)}

    def item(self, event: Data) -> Data:
        """Return the item of the output that *event* is about."""
        return _at(self.output, event.get("output_index"))

    def part(self, event: Data) -> Data:
        """Return the part of an item's content that *event* is about."""
        return _at(_list(self.item(event), "content"), event.get("content_index"))

    def summary(self, event: Data) -> Data:
        """Return the part of a reasoning's summary that *event* is about."""
        return _at(_list(self.item(event), "summary"), event.get("summary_index"))

    def _take(self, response: Any, *, ended: bool) -> None:
        if response.__class__ is not dict:
            return
        self._top, self.ended = {**response}, ended
        if ended and response.get("output").__class__ is list:
            self.output = [*response["output"]]


Place = Callable[[ResponseAccumulator, Data], Data]
Rule = Callable[[ResponseAccumulator, Data], "TextBuilder | None"]


def _grows(place: Place, field: str) -> Rule:
    """Make the rule of an event whose delta is added to the text *field* of what stands at *place*."""

    def rule(accumulator: ResponseAccumulator, event: Data) -> TextBuilder | None:
        delta = event.get("delta")
        if not isinstance(delta, str):
            return None
        held = place(accumulator, event)
        text: Any = held.get(field)
        if text.__class__ is not TextBuilder:
            text = held[field] = TextBuilder(text if isinstance(text, str) else "")
        text.append(delta)
        return text  # type: ignore[no-any-return]  # a TextBuilder, as has just been seen to

    return rule


def _replaces(place: Place, field: str) -> Rule:
    """Make the rule of an event that brings, as *field*, the whole of what stands at *place*."""

    def rule(accumulator: ResponseAccumulator, event: Data) -> None:
        whole: Any = event.get(field)
        if whole.__class__ is dict:
            held = place(accumulator, event)
            held.clear()
            held.update(whole)

    return rule


def _annotates(accumulator: ResponseAccumulator, event: Data) -> None:
    _list(accumulator.part(event), "annotations").append(event.get("annotation"))


def _list(held: Data, field: str) -> list[Any]:
    found: Any = held.get(field)
    if found.__class__ is not list:
        found = held[field] = []
    return found  # type: ignore[no-any-return]  # a list, as has just been seen to


def _at(items: list[Any], index: Any) -> Data:
    """Return the object number *index* of *items*, made if there are fewer; the last one if that is no number."""
    number = index if isinstance(index, int) and 0 <= index <= len(items) + MOST_MISSING else max(len(items) - 1, 0)
    while len(items) <= number:
        items.append({})
    if items[number].__class__ is not dict:
        items[number] = {}
    return items[number]  # type: ignore[no-any-return]  # an object, as has just been seen to


MOST_MISSING: Final = 1000
"""How many items a stream may have left out: a number beyond is none."""

RULES: Final[dict[str, Rule]] = {
    "response.output_item.added": _replaces(ResponseAccumulator.item, "item"),
    "response.output_item.done": _replaces(ResponseAccumulator.item, "item"),
    "response.content_part.added": _replaces(ResponseAccumulator.part, "part"),
    "response.content_part.done": _replaces(ResponseAccumulator.part, "part"),
    "response.reasoning_summary_part.added": _replaces(ResponseAccumulator.summary, "part"),
    "response.reasoning_summary_part.done": _replaces(ResponseAccumulator.summary, "part"),
    "response.output_text.annotation.added": _annotates,
    "response.output_text.delta": _grows(ResponseAccumulator.part, "text"),
    "response.refusal.delta": _grows(ResponseAccumulator.part, "refusal"),
    "response.reasoning_text.delta": _grows(ResponseAccumulator.part, "text"),
    "response.reasoning_summary_text.delta": _grows(ResponseAccumulator.summary, "text"),
    "response.function_call_arguments.delta": _grows(ResponseAccumulator.item, "arguments"),
    "response.mcp_call_arguments.delta": _grows(ResponseAccumulator.item, "arguments"),
    "response.custom_tool_call_input.delta": _grows(ResponseAccumulator.item, "input"),
    "response.code_interpreter_call_code.delta": _grows(ResponseAccumulator.item, "code"),
}
