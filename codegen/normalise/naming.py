"""Names for schemas that have none: predictable from where they stand, unique as class names. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..description.schemas import Schema


class Names:
    """The component names in use, compared as the classes they become: without punctuation and case."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = {_folded(name) for name in taken}

    def claim(self, wanted: str) -> str:
        """Return *wanted*, or *wanted* with the first free number, and keep it."""
        name, number = wanted, 2
        while _folded(name) in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(_folded(name))
        return name


def pascal(text: str) -> str:
    """Join the words of *text*, each with a capital: `response.audio_delta` becomes `ResponseAudioDelta`."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[:1].upper() + word[1:] for word in words)


def variant_suffixes(variants: Sequence[Schema], *, lone: str) -> list[str]:
    """Name the object *variants* of one union: by a constant that tells them apart, else `Variant<n>`.

    The only object of a union is told apart by being one: its suffix is *lone*.
    """
    if len(variants) == 1:
        return [lone]
    tags = [_tag(variant, variants) for variant in variants]
    return [pascal(tag) or f"Variant{index}" for index, tag in enumerate(tags, start=1)]


def _tag(variant: Schema, variants: Sequence[Schema]) -> str:
    for name in sorted(_constants(variant), key=lambda name: (name != "type", name)):
        values = [_constants(other).get(name) for other in variants]
        if values.count(_constants(variant)[name]) == 1:
            return _constants(variant)[name]
    return ""


def _constants(schema: Schema) -> dict[str, str]:
    properties = schema.get("properties", {}).items()
    return {name: value["const"] for name, value in properties if isinstance(value.get("const"), str)}


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
