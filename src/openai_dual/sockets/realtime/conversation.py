"""`Conversation`: what a realtime session has reported so far. Each event costs what it brings. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ...core.streaming.text_builder import TextBuilder, grown
from ..protocol.shapes import mapping, mappings
from .audio import bytes_per_ms, decoded_size, output_format
from .replay import playable, replay_events, unplayable_items

Data = dict[str, Any]


class Conversation:
    """The state of a realtime session: settings, items in order, responses under way, audio, usage, limits."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._session: Data = {}
        self._items: dict[str, Data] = {}
        self._order: list[str] = []
        self._under_way: dict[str, None] = {}
        self._received: dict[tuple[str, int], float] = {}
        self._replayed: set[str] = set()
        self.last_audio: tuple[str, int] | None = None
        """The item and the part that audio came for last."""
        self._audio_began: dict[tuple[str, int], float] = {}
        self.rate_limits: list[Data] = []
        """The limits as last reported: name, limit, remaining, reset_seconds."""
        self.usage: dict[str, int] = {}
        """Tokens of all responses that have ended, by kind."""

    @property
    def session(self) -> Data:
        """The settings of the session as last reported."""
        return self._session

    @property
    def items(self) -> list[Data]:
        """The items of the conversation in order, as they are now."""
        return [grown(self._items[name]) for name in self._order]

    def item(self, item_id: str) -> Data | None:
        """Return one item as it is now; None if there is none of this id."""
        found = self._items.get(item_id)
        return None if found is None else grown(found)

    @property
    def under_way(self) -> tuple[str, ...]:
        """Ids of the responses that have started and not ended."""
        return tuple(self._under_way)

    @property
    def expires_at(self) -> float | None:
        """The end of the session, in seconds since 1970, where it is known."""
        found = self._session.get("expires_at")
        return float(found) if isinstance(found, int | float) and found > 0 else None

    def received_ms(self, item_id: str, content_index: int = 0) -> float:
        """Return the milliseconds of audio that came for one part of an item."""
        return self._received.get((item_id, content_index), 0.0)

    def elapsed_ms(self, item_id: str, content_index: int = 0) -> float:
        """Return the milliseconds since the first audio of a part came: what was heard, if it is played as it comes."""
        began = self._audio_began.get((item_id, content_index))
        return 0.0 if began is None else (self._clock() - began) * 1000

    def apply(self, event: Mapping[str, Any]) -> None:
        """Take in a server event; one that is not known changes nothing."""
        rule = RULES.get(str(event.get("type")))
        if rule is not None:
            rule(self, event)

    def is_echo(self, event: Mapping[str, Any]) -> bool:
        """Tell whether *event* only confirms an item that was replayed."""
        name = mapping(event.get("item")).get("id")
        if str(event.get("type")) not in ECHOES or not isinstance(name, str) or name not in self._replayed:
            return False
        if event["type"] == "conversation.item.done":
            self._replayed.discard(name)
        return True

    def replay(self, most: int | None) -> Iterator[Data]:
        """Yield the client events that bring a new session to this state, *most* of the newest items at most."""
        items = [item for item in self.items if playable(item) is not None]
        kept = items if most is None else items[max(len(items) - most, 0) :]
        self._replayed = {str(item["id"]) for item in kept if item.get("id")}
        yield from replay_events(self._session, kept)

    def unplayable(self) -> tuple[str, ...]:
        """Ids of the items that a new session cannot be given."""
        return unplayable_items(self.items)

    def lose(self) -> None:
        """Note that the session is lost: the responses that were under way have ended."""
        self._under_way.clear()
        self._session = {name: value for name, value in self._session.items() if name != "expires_at"}

    def tell_session(self, event: Mapping[str, Any]) -> None:
        """Take the settings of the session."""
        session = event.get("session")
        if isinstance(session, dict):
            self._session = {**self._session, **session} if event.get("type") == "session.created" else session

    def put_item(self, event: Mapping[str, Any]) -> None:
        """Add an item at its place, or replace it."""
        item = event.get("item")
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            self._put(item, event.get("previous_item_id"))

    def _put(self, item: Data, after: Any) -> None:
        name = item["id"]
        if name not in self._items:
            place = (
                self._order.index(after) + 1 if isinstance(after, str) and after in self._items else len(self._order)
            )
            self._order.insert(place, name)
            self._items[name] = grown(item)
            return
        self._items[name] = _merged(self._items[name], item)

    def delete_item(self, event: Mapping[str, Any]) -> None:
        """Remove an item."""
        name = event.get("item_id")
        if isinstance(name, str) and self._items.pop(name, None) is not None:
            self._order.remove(name)

    def truncate_item(self, event: Mapping[str, Any]) -> None:
        """Note that a part was cut: the service forgets its transcript."""
        part = self._part(event)
        if part is not None:
            part.pop("transcript", None)
            part["audio_end_ms"] = event.get("audio_end_ms")

    def begin_response(self, event: Mapping[str, Any]) -> None:
        """Note a response that begins."""
        response = event.get("response")
        if isinstance(response, Mapping) and isinstance(response.get("id"), str):
            self._under_way[response["id"]] = None

    def end_response(self, event: Mapping[str, Any]) -> None:
        """Note a response that ended, with its items and its usage."""
        response = mapping(event.get("response"))
        self._under_way.pop(str(response.get("id")), None)
        for item in mappings(response.get("output")):
            if isinstance(item.get("id"), str):
                self._put(item, None)
        for name, value in mapping(response.get("usage")).items():
            if isinstance(value, int):
                self.usage[name] = self.usage.get(name, 0) + value

    def put_part(self, event: Mapping[str, Any]) -> None:
        """Add or replace a part of an item."""
        given, part = event.get("part"), self._part(event)
        if isinstance(given, dict) and part is not None:
            part.update({name: value for name, value in given.items() if name != "audio" and value is not None})

    def add_audio(self, event: Mapping[str, Any]) -> None:
        """Count audio that came; it is not kept."""
        delta, item = event.get("delta"), event.get("item_id")
        if isinstance(delta, str) and isinstance(item, str):
            place = (item, _index(event))
            self.last_audio = place
            self._audio_began.setdefault(place, self._clock())
            took = decoded_size(delta) / bytes_per_ms(output_format(self._session))
            self._received[place] = self._received.get(place, 0.0) + took

    def tell_limits(self, event: Mapping[str, Any]) -> None:
        """Take the rate limits."""
        limits = event.get("rate_limits")
        if isinstance(limits, list):
            self.rate_limits = limits

    def grow(self, event: Mapping[str, Any], field: str) -> None:
        """Add a delta to the text *field* of a part."""
        delta, part = event.get("delta"), self._part(event)
        if isinstance(delta, str) and part is not None:
            _append(part, field, delta)

    def end_text(self, event: Mapping[str, Any], field: str) -> None:
        """Set the text *field* of a part to the whole that the event has."""
        whole, part = event.get(field), self._part(event)
        if isinstance(whole, str) and part is not None:
            part[field] = whole

    def grow_arguments(self, event: Mapping[str, Any]) -> None:
        """Add a delta to the arguments of a call."""
        item, delta = self._items.get(str(event.get("item_id"))), event.get("delta")
        if item is not None and isinstance(delta, str):
            _append(item, "arguments", delta)

    def end_arguments(self, event: Mapping[str, Any]) -> None:
        """Set the arguments of a call."""
        item, whole = self._items.get(str(event.get("item_id"))), event.get("arguments")
        if item is not None and isinstance(whole, str):
            item["arguments"] = whole

    def _part(self, event: Mapping[str, Any]) -> Data | None:
        item = self._items.get(str(event.get("item_id")))
        if item is None:
            return None
        parts, index = item.setdefault("content", []), _index(event)
        if not isinstance(parts, list) or index > len(parts) + MOST_MISSING:
            return None
        while len(parts) <= index:
            parts.append({})
        part = parts[index]
        return part if isinstance(part, dict) else None


def _index(event: Mapping[str, Any]) -> int:
    found = event.get("content_index")
    return found if isinstance(found, int) and found >= 0 else 0


def _append(holder: Data, field: str, delta: str) -> None:
    current = holder.get(field)
    if isinstance(current, TextBuilder):
        current.append(delta)
    else:
        holder[field] = TextBuilder((current if isinstance(current, str) else "") + delta)


def _merged(known: Data, item: Data) -> Data:
    """Return *item* with the transcripts that only deltas brought."""
    merged = {**known, **item}
    before, after = known.get("content"), item.get("content")
    if isinstance(before, list) and isinstance(after, list):
        parts = [
            {**(before[index] if index < len(before) and isinstance(before[index], dict) else {}), **_said(part)}
            for index, part in enumerate(after)
            if isinstance(part, dict)
        ]
        merged["content"] = [*parts, *before[len(parts) :]]
    return merged


def _said(part: Data) -> Data:
    return {name: value for name, value in part.items() if value is not None}


MOST_MISSING: Final = 100
"""Parts that an index may leave out: a larger one is an error of the server."""
ECHOES: Final = frozenset({"conversation.item.created", "conversation.item.added", "conversation.item.done"})
Rule = Callable[[Conversation, Mapping[str, Any]], None]


def _texts(name: str, field: str) -> dict[str, Rule]:
    return {
        f"{name}.delta": lambda state, event: state.grow(event, field),
        f"{name}.done": lambda state, event: state.end_text(event, field),
        f"{name}.completed": lambda state, event: state.end_text(event, field),
    }


RULES: Final[Mapping[str, Rule]] = {
    "session.created": Conversation.tell_session,
    "session.updated": Conversation.tell_session,
    "conversation.item.created": Conversation.put_item,
    "conversation.item.added": Conversation.put_item,
    "conversation.item.done": Conversation.put_item,
    "conversation.item.retrieved": Conversation.put_item,
    "conversation.item.deleted": Conversation.delete_item,
    "conversation.item.truncated": Conversation.truncate_item,
    "response.created": Conversation.begin_response,
    "response.done": Conversation.end_response,
    "response.output_item.added": Conversation.put_item,
    "response.output_item.done": Conversation.put_item,
    "response.content_part.added": Conversation.put_part,
    "response.content_part.done": Conversation.put_part,
    "response.output_audio.delta": Conversation.add_audio,
    "response.audio.delta": Conversation.add_audio,
    "response.function_call_arguments.delta": Conversation.grow_arguments,
    "response.function_call_arguments.done": Conversation.end_arguments,
    "rate_limits.updated": Conversation.tell_limits,
    **_texts("response.output_text", "text"),
    **_texts("response.text", "text"),
    **_texts("response.output_audio_transcript", "transcript"),
    **_texts("response.audio_transcript", "transcript"),
    **_texts("conversation.item.input_audio_transcription", "transcript"),
}
