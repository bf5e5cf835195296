"""Values that arrive piece by piece: a text that grows, and objects of which every delta adds to what came before.

A piece costs its own length, however much there is already, also where the text, or the JSON that it is, is read at
each one. Imports `partialjson`.
"""

from __future__ import annotations

from typing import Any, Final

from .partial_json import PartialJSON

WHOLE: Final = frozenset({"id", "role", "type", "object", "model", "status"})
"""Fields whose text comes in one piece: a second one takes the place of the first."""


class TextBuilder:
    """A text made of pieces."""

    __slots__ = ("_json", "_pieces", "_text", "length")

    def __init__(self, piece: str = "") -> None:
        self._text = piece
        self._pieces: list[str] = []
        """What is to be joined to it when somebody reads it."""
        self.length = len(piece)
        """Characters so far."""
        self._json: PartialJSON | None = None

    def append(self, piece: str) -> None:
        """Add *piece* at the end."""
        self._pieces.append(piece)
        self.length += len(piece)

    @property
    def text(self) -> str:
        """All of it."""
        if self._pieces:
            text, self._text = self._text, ""
            text += "".join(self._pieces)  # in place, unless somebody holds what there was
            self._text = text
            self._pieces.clear()
        return self._text

    def first(self, length: int) -> str:
        """Return its first *length* characters."""
        return self.text[:length]

    def parsed(self, length: int) -> Any:
        """Read its first *length* characters as JSON, as far as it goes; None while nothing can be read.

        Read at one length after the other, it costs what has been added.
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
    """Add *delta* to *into*: texts grow, objects merge, items of arrays too, by their `index`; null adds nothing."""
    for key, value in delta.items():
        kind = value.__class__
        if kind is str:
            _add_text(into, key, value)
        elif kind is dict:
            merge(_held(into, key, dict), value)
        elif kind is list:
            _merge_items(_held(into, key, list), value)
        elif value is not None or key not in into:
            into[key] = value


def _held(into: dict[str, Any], key: str, kind: type) -> Any:
    """Return what is at *key*, an empty one of *kind* put there if nothing like it is."""
    current: Any = into.get(key)
    if current.__class__ is not kind:
        current = into[key] = kind()
    return current


def _add_text(into: dict[str, Any], key: str, piece: str) -> None:
    current: Any = into.get(key)
    if key in WHOLE:
        into[key] = piece or current or ""
    elif current.__class__ is TextBuilder:
        current.append(piece)
    else:
        into[key] = TextBuilder(piece)


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
    """Copy *value* as it is now, its texts joined."""
    kind = value.__class__
    if kind is TextBuilder:
        return value.text
    if kind is dict:
        return {key: grown(item) for key, item in value.items()}
    if kind is list:
        return [grown(item) for item in value]
    return value
