"""The items of a conversation: their order, their audio, and which changes of them are refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...messages import Json, Refusal
from ...state import State
from .. import audio
from ..audio import AudioFormat

ROOT = "root"
"""The `previous_item_id` that puts an item first."""


class Items:
    """The items of one conversation, in order."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._items: list[dict[str, Any]] = []
        self._sounds: dict[str, bytes] = {}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._items)

    @property
    def last_id(self) -> str | None:
        """The id of the last item."""
        return self._items[-1]["id"] if self._items else None

    def new_id(self) -> str:
        """Return the id of a new item."""
        return self._state.new_id("item_")

    def prepared(self, given: Json, param: str = "item") -> dict[str, Any]:
        """Return the item that a client gives, complete; one that no conversation can have is refused."""
        key = given.get("id")
        if key and self._place(key) is not None:
            raise _refused(f"Item with item_id '{key}' already exists.", f"{param}.id", "item_create_duplicate_item_id")
        if given["type"] == "function_call_output":
            self._check_call(given["call_id"], f"{param}.call_id")
        item = {"id": key or self.new_id(), "object": "realtime.item", "status": "completed"}
        item |= {name: value for name, value in given.items() if value is not None and name != "id"}
        return item | {"content": self._contents(item, param)} if "content" in given else item

    def insert(self, item: dict[str, Any], previous: str | None) -> str | None:
        """Put *item* behind the item *previous*, by default at the end, and return the id of the item before it."""
        place = len(self._items) if previous is None else 0 if previous == ROOT else self._after(previous)
        self._items.insert(place, item)
        return self._items[place - 1]["id"] if place else None

    def append(self, item: dict[str, Any]) -> str | None:
        """Put *item* at the end, or in place of the item with its id; return the id of the item before it."""
        place = self._place(item["id"])
        if place is None:
            return self.insert(item, None)
        self._items[place] = item
        return self._items[place - 1]["id"] if place else None

    def keep_audio(self, key: str, sound: bytes) -> None:
        """Keep the audio of an item."""
        self._sounds[key] = self._sounds.get(key, b"") + sound

    def get(self, key: str, code: str) -> dict[str, Any]:
        """Return the item with the id *key*; an unknown one is refused with *code*."""
        place = self._place(key)
        if place is None:
            raise _refused(f"Item with item_id '{key}' does not exist.", "item_id", code)
        return self._items[place]

    def retrieved(self, key: str) -> dict[str, Any]:
        """Return the item with the id *key*, and its audio."""
        item = self.get(key, "item_retrieve_invalid_item_id")
        if key not in self._sounds:
            return item
        sound = audio.encode(self._sounds[key])
        parts = [part | {"audio": sound} if part["type"].endswith("_audio") else part for part in item["content"]]
        return item | {"content": parts}

    def remove(self, key: str) -> None:
        """Remove the item with the id *key*; an unknown one is refused."""
        self._items.remove(self.get(key, "item_delete_invalid_item_id"))
        self._sounds.pop(key, None)

    def truncate(self, key: str, part: int, end: int, form: AudioFormat) -> None:
        """Cut the audio of an assistant's message at *end* milliseconds; its transcript is lost.

        An *end* of 0, and one behind the end of the audio, is refused.
        """
        item = self.get(key, "item_truncate_invalid_item_id")
        content = item.get("content", [])[part : part + 1]
        if item.get("role") != "assistant" or not content or content[0]["type"] != "output_audio":
            raise _refused("Only audio of the assistant can be truncated.", "item_id", "invalid_value")
        length = form.duration(self._sounds.get(key, b""))
        if not 0 < end <= length:
            message = f"Audio content of {length}ms cannot be truncated at {end}ms."
            raise _refused(message, "audio_end_ms", "invalid_value")
        self._sounds[key] = self._sounds[key][: end * form.bytes_per_ms]
        parts = [*item["content"][:part], {"type": "output_audio"}, *item["content"][part + 1 :]]
        self.append(item | {"content": parts})

    def _place(self, key: str) -> int | None:
        return next((place for place, item in enumerate(self._items) if item["id"] == key), None)

    def _after(self, previous: str) -> int:
        place = self._place(previous)
        if place is None:
            message = f"Previous item with id '{previous}' not found."
            raise _refused(message, "previous_item_id", "item_create_invalid_previous_item_id")
        return place + 1

    def _check_call(self, call: str, param: str) -> None:
        if not any(item["type"] == "function_call" and item.get("call_id") == call for item in self._items):
            message = f"Tool call ID '{call}' not found in conversation."
            raise _refused(message, param, "item_create_invalid_tool_call_id")

    def _contents(self, item: dict[str, Any], param: str) -> list[dict[str, Any]]:
        """Return the parts of a message without their audio, which is kept."""
        return [self._part(item, part, f"{param}.content[{index}]") for index, part in enumerate(item["content"])]

    def _part(self, item: dict[str, Any], part: dict[str, Any], param: str) -> dict[str, Any]:
        if part.get("type") == "output_audio":
            raise _refused("Audio of the assistant cannot be created; give its text.", f"{param}.type", "invalid_value")
        if part.get("type") != "input_audio":
            return part
        sound = audio.decode(part.get("audio") or "", f"{param}.audio")
        self.keep_audio(item["id"], sound)
        return {name: value for name, value in part.items() if name != "audio"}


def text_of(item: Json) -> str:
    """Join the text of an item, spoken or written."""
    parts = item.get("content") or ()
    texts: Iterable[str | None] = (part.get("text") or part.get("transcript") for part in parts)
    told = " ".join(text for text in texts if text)
    return told or item.get("output") or item.get("arguments") or ""


def _refused(message: str, param: str, code: str) -> Refusal:
    return Refusal(400, message, param=param, code=code)
