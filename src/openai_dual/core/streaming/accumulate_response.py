"""The events of a response's stream, accumulated into the response as it is after each. Pure.

The terminal event has the complete response; until it arrives, the deltas are the only source. Some servers leave the
output out of the terminal event: then the accumulated items stay.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ...errors import StructuredAnswerError
from .accumulate_tool_calls import arguments_text
from .text_builder import TextBuilder, grown, number_of

Data = dict[str, Any]

TERMINAL: Final = frozenset({"response.completed", "response.incomplete", "response.failed"})
STATES: Final = TERMINAL | {"response.created", "response.queued", "response.in_progress"}
"""Events with a complete response; before the terminal one, its output is empty."""
POSITION: Final = ("type", "item_id", "output_index", "content_index", "summary_index")
"""The fields that consecutive deltas of one text have in common."""
MOST_MISSING: Final = 1000
"""The number of items that a stream may leave out; a larger index is ignored."""


class ResponseAccumulator:
    """The response so far; adding an event costs time in proportion to the event alone."""

    def __init__(self) -> None:
        self._top: Data = {}
        self.output: list[Any] = []
        """The items so far, with text that still grows."""
        self.current: Data = {}
        """The item of the latest event about one."""
        self.ended = False
        self._latest: dict[int, Data] = {}
        """The latest item of each index; some servers send 0 for every item."""
        self._ended: set[int] = set()
        """The identities of the items whose final state arrived."""
        self._position: tuple[Any, ...] = ()
        self._text: TextBuilder | None = None
        """The text at that position, which the last event extended."""

    def add(self, event: Data) -> TextBuilder | None:
        """Add an event, as parsed JSON; return the text that it extends.

        Raises `StructuredAnswerError` for an event that could belong to several items.
        """
        position, delta = tuple(map(event.get, POSITION)), event.get("delta")
        if self._text is not None and position == self._position and isinstance(delta, str):
            self._text.append(delta)  # the usual case
        else:
            self._position, self._text = position, self._add(event)
        return self._text

    def _add(self, event: Data) -> TextBuilder | None:
        kind = event.get("type")
        if kind in STATES:
            if kind == "response.created" and self.ended:
                self.__init__()  # type: ignore[misc]  # a steered response has ended, and its successor begins
            self._take(event.get("response"), ended=kind in TERMINAL)
            return None
        rule = RULES.get(kind) if isinstance(kind, str) else None
        return rule(self, event) if rule else None

    def to_dict(self) -> Data:
        """Return the response so far, as a new JSON object."""
        return self._top | {"output": grown(self.output)}

    def item(self, event: Data) -> Data:
        """Return the output item that *event* is about: by its id, else by its index."""
        self.current = self._item(event)
        return self.current

    def _item(self, event: Data) -> Data:
        index = number_of(event.get("output_index"))
        named = self._named(event.get("item_id"))
        if named is not None:
            return named
        if index is not None:
            known = self._latest.get(index)
            return self._at(index) if known is None else known
        if len(self.output) > 1:
            raise StructuredAnswerError("An event of the stream names none of several output items.", self.to_dict())
        return self._at(0)

    def add_item(self, event: Data) -> None:
        """Add the item that an event announces; at the index of another item it is a new one."""
        item: Any = event.get("item")
        if item.__class__ is dict:
            index = number_of(event.get("output_index"))
            known = None if index is None else self._latest.get(index)
            same = known is not None and (not known.get("id") or not item.get("id") or known["id"] == item["id"])
            _replace(known if known is not None and same else self._new(index), item)

    def end_item(self, event: Data) -> None:
        """Replace an item by its final state; an item that was not announced is added."""
        item: Any = event.get("item")
        if item.__class__ is not dict:
            return
        index = number_of(event.get("output_index"))
        known = self._named(item.get("id"))
        if known is None and index is not None:
            known = self._latest.get(index)
        elif known is None and self.output and not self.output[-1].get("id"):
            known = self.output[-1]
        if known is None or (id(known) in self._ended and known.get("id") != item.get("id")):
            known = self._new(index)
        self._ended.add(id(known))
        _replace(known, item)

    def _named(self, item_id: Any) -> Data | None:
        items = (each for each in self.output if each.__class__ is dict)
        return next((each for each in items if each.get("id") == item_id), None) if item_id else None

    def _new(self, index: int | None) -> Data:
        if index is not None and index >= len(self.output):
            return self._at(index)
        self.output.append({})
        self._latest[len(self.output) - 1 if index is None else index] = self.output[-1]
        return self.output[-1]  # type: ignore[no-any-return]  # an object

    def _at(self, index: int) -> Data:
        item = self._latest[index] = _at(self.output, index)
        return item

    def part(self, event: Data) -> Data:
        """Return the part of an item's content that *event* is about."""
        return _at(_list(self.item(event), "content"), event.get("content_index"))

    def summary(self, event: Data) -> Data:
        """Return the part of a reasoning summary that *event* is about."""
        return _at(_list(self.item(event), "summary"), event.get("summary_index"))

    def _take(self, response: Any, *, ended: bool) -> None:
        if response.__class__ is not dict:
            return
        self._top, self.ended = {**response}, ended
        if ended and response.get("output").__class__ is list and response["output"]:
            self.output = [*response["output"]]


Locate = Callable[[ResponseAccumulator, Data], Data]
Rule = Callable[[ResponseAccumulator, Data], "TextBuilder | None"]
Defaults = Callable[[ResponseAccumulator, Data], None]


def _grows(locate: Locate, field: str, defaults: Defaults) -> Rule:
    """Return the rule of an event whose delta extends the text *field* of the object that *locate* finds."""

    def rule(accumulator: ResponseAccumulator, event: Data) -> TextBuilder | None:
        delta = event.get("delta")
        if delta is None:
            return None
        defaults(accumulator, event)
        found = locate(accumulator, event)
        text: Any = found.get(field)
        if text.__class__ is not TextBuilder:
            text = found[field] = TextBuilder(text if isinstance(text, str) else "")
        text.append(arguments_text(delta))
        return text  # type: ignore[no-any-return]  # a TextBuilder

    return rule


def _ends(locate: Locate, field: str, defaults: Defaults) -> Rule:
    """Return the rule of an event with the complete text *field* of the object that *locate* finds."""

    def rule(accumulator: ResponseAccumulator, event: Data) -> None:
        text = event.get(field)
        if text is not None:
            defaults(accumulator, event)
            locate(accumulator, event)[field] = arguments_text(text)

    return rule


def _replaces(locate: Locate) -> Rule:
    """Return the rule of an event whose `part` replaces the object that *locate* finds."""

    def rule(accumulator: ResponseAccumulator, event: Data) -> None:
        part: Any = event.get("part")
        if part.__class__ is dict:
            _replace(locate(accumulator, event), part)

    return rule


def _annotates(accumulator: ResponseAccumulator, event: Data) -> None:
    _list(accumulator.part(event), "annotations").append(event.get("annotation"))


def _part_of(kind: str, of: str, locate: Locate = ResponseAccumulator.part) -> Defaults:
    """Return what fills in an item *of* a type, and a part of the type *kind*, that no event announced."""

    def fill(accumulator: ResponseAccumulator, event: Data) -> None:
        _item_of(of)(accumulator, event)
        part = locate(accumulator, event)
        part.setdefault("type", kind)
        if kind == "output_text":
            part.setdefault("annotations", [])

    return fill


def _item_of(kind: str) -> Defaults:
    """Return what fills in an item of the type *kind* that no event announced."""

    def fill(accumulator: ResponseAccumulator, event: Data) -> None:
        item = accumulator.item(event)
        if "type" not in item:
            item["type"] = kind
            item.update({"role": "assistant"} if kind == "message" else {})
            item.update({"id": event["item_id"]} if event.get("item_id") else {})

    return fill


def _replace(found: Data, value: Data) -> None:
    found.clear()
    found.update(grown(value))  # a copy: deltas must not change the event


def _list(found: Data, field: str) -> list[Any]:
    value: Any = found.get(field)
    if value.__class__ is not list:
        value = found[field] = []
    return value  # type: ignore[no-any-return]  # a list


def _at(items: list[Any], index: Any) -> Data:
    """Return the object at *index* of *items*, made if there are fewer; without an index the last one."""
    number = number_of(index)
    if number is None or number > len(items) + MOST_MISSING:
        number = max(len(items) - 1, 0)
    while len(items) <= number:
        items.append({})
    if items[number].__class__ is not dict:
        items[number] = {}
    return items[number]  # type: ignore[no-any-return]  # an object


def _text_rules(name: str, field: str, locate: Locate, defaults: Defaults) -> dict[str, Rule]:
    """Return the rules of the events *name* that extend and end a text."""
    return {
        f"response.{name}.delta": _grows(locate, field, defaults),
        f"response.{name}.done": _ends(locate, field, defaults),
    }


ITEM: Final = ResponseAccumulator.item
PART: Final = ResponseAccumulator.part
SUMMARY: Final = ResponseAccumulator.summary

RULES: Final[dict[str, Rule]] = {
    "response.output_item.added": ResponseAccumulator.add_item,
    "response.output_item.done": ResponseAccumulator.end_item,
    "response.content_part.added": _replaces(PART),
    "response.content_part.done": _replaces(PART),
    "response.reasoning_summary_part.added": _replaces(SUMMARY),
    "response.reasoning_summary_part.done": _replaces(SUMMARY),
    "response.output_text.annotation.added": _annotates,
    **_text_rules("output_text", "text", PART, _part_of("output_text", "message")),
    **_text_rules("refusal", "refusal", PART, _part_of("refusal", "message")),
    **_text_rules("reasoning_text", "text", PART, _part_of("reasoning_text", "reasoning")),
    **_text_rules("reasoning_summary_text", "text", SUMMARY, _part_of("summary_text", "reasoning", SUMMARY)),
    **_text_rules("function_call_arguments", "arguments", ITEM, _item_of("function_call")),
    **_text_rules("mcp_call_arguments", "arguments", ITEM, _item_of("mcp_call")),
    **_text_rules("custom_tool_call_input", "input", ITEM, _item_of("custom_tool_call")),
    **_text_rules("code_interpreter_call_code", "code", ITEM, _item_of("code_interpreter_call")),
}
