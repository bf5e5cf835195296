"""Values that arrive in deltas: text that grows, and objects that each delta extends. Pure.

A delta costs its own length, however long the value already is, also where the text, or the JSON that it is, is read
after each delta.
"""

from __future__ import annotations

from typing import Any, Final

from .partial_json import PartialJSON

CONSTANT: Final = frozenset({"id", "role", "type", "object", "model", "status", "format", "signature"})
"""Fields whose text comes complete: a later value replaces the earlier one, an empty one is ignored."""


class TextBuilder:
    """A text that arrives in pieces."""

    __slots__ = ("_json", "_pieces", "_text", "length")

    def __init__(self, piece: str = "") -> None:
        self._text = piece
        self._pieces: list[str] = []
        """Pieces that are joined to the text when it is next read."""
        self.length = len(piece)
        """Characters so far."""
        self._json: PartialJSON | None = None

    def append(self, piece: str) -> None:
        """Add *piece* at the end."""
        self._pieces.append(piece)
        self.length += len(piece)

    @property
    def text(self) -> str:
        """The complete text so far."""
        if self._pieces:
            text, self._text = self._text, ""
            text += "".join(self._pieces)  # in place, unless another reference to the old text exists
            self._text = text
            self._pieces.clear()
        return self._text

    def first(self, length: int) -> str:
        """Return the first *length* characters."""
        return self.text[:length]

    def parsed(self, length: int) -> Any:
        """Parse the first *length* characters as incomplete JSON; None while nothing can be read.

        Called with growing lengths, each call costs only the added characters.
        """
        if self._json is None or self._json.length > length:
            self._json = PartialJSON()
        self._json.feed(self.text[self._json.length : length])
        return self._json.value

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"TextBuilder({self.text!r})"


def merge(into: dict[str, Any], delta: dict[str, Any]) -> None:
    """Add *delta* to *into*: text grows, objects merge, array items merge by their `index`; null adds nothing."""
    for key, value in delta.items():
        kind = value.__class__
        if kind is str:
            add_text(into, key, value)
        elif kind is dict:
            merge(held(into, key, dict), value)
        elif kind is list:
            _merge_items(held(into, key, list), value)
        elif value is not None or key not in into:
            into[key] = value


def held(into: dict[str, Any], key: str, kind: type) -> Any:
    """Return the value at *key*; if it is not of *kind*, an empty one replaces it."""
    current: Any = into.get(key)
    if current.__class__ is not kind:
        current = into[key] = kind()
    return current


def add_text(into: dict[str, Any], key: str, piece: str) -> None:
    """Add *piece* to the text at *key*, or replace a constant one."""
    current: Any = into.get(key)
    if key in CONSTANT:
        into[key] = piece or current or ""
    elif key == "name":
        into[key] = joined_name(current or "", piece)
    elif current.__class__ is TextBuilder:
        current.append(piece)
    else:
        into[key] = TextBuilder(piece)


def joined_name(current: str, piece: str) -> str:
    """Return a name after *piece* of it: some servers repeat the name in each delta, others send it in pieces."""
    return piece if piece.startswith(current) else current + piece


def number_of(value: Any) -> int | None:
    """Return an index, which some servers send as text; None for anything else."""
    if value.__class__ is str and value.isdecimal() and value.isascii():
        return int(value)
    return value if value.__class__ is int else None


def _merge_items(into: list[Any], items: list[Any]) -> None:
    for item in items:
        if item.__class__ is not dict:
            into.append(item)
            continue
        index = item.get("index")
        known = next(
            (each for each in into if index is not None and each.__class__ is dict and each.get("index") == index), None
        )
        if known is None:
            known = {}
            into.append(known)
        merge(known, item)


def grown(value: Any) -> Any:
    """Copy *value* in its current state, with text as strings."""
    kind = value.__class__
    if kind is TextBuilder:
        return value.text
    if kind is dict:
        return {key: grown(item) for key, item in value.items()}
    if kind is list:
        return [grown(item) for item in value]
    return value
