"""The variants of a union, found by the type and the tags of a value. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .catalogue import Schema
from .problems import right_kind, values_of


class Variant(NamedTuple):
    """One schema of a union, and the properties by whose single value it is chosen."""

    schema: Schema
    tags: Mapping[str, Any]

    def wrong_tag(self, value: Any) -> str:
        """Return the name of the property of *value* that selects another variant; empty if there is none."""
        if value.__class__ is not dict:
            return ""
        return next((name for name, only in self.tags.items() if name in value and value[name] != only), "")

    def agreeing(self, value: Any) -> int:
        """Return how many tags *value* has."""
        return sum(name in value for name in self.tags) if value.__class__ is dict else 0


class Union:
    """The variants of a union, in a table by the tag that most of them have."""

    def __init__(self, variants: Sequence[Variant]) -> None:
        self.variants = variants
        counted = Counter(name for each in variants for name in each.tags)
        self._tag = counted.most_common(1)[0][0] if counted else ""
        self._others = [each for each in variants if self._tag not in each.tags]
        self._tagged: dict[Any, list[Variant]] = {}
        for each in variants:
            if self._tag in each.tags:
                self._tagged.setdefault(each.tags[self._tag], []).append(each)

    def fitting(self, value: Any) -> list[Variant]:
        """Return the variants that allow the type of *value*."""
        return [each for each in self.variants if right_kind(each.schema, value)]

    def possible(self, value: Any) -> list[Variant]:
        """Return the variants that allow the type of *value* and that none of its tags rules out."""
        listed = self.variants
        if value.__class__ is dict and value.get(self._tag).__class__ is str:
            listed = [*self._tagged.get(value[self._tag], ()), *self._others]
        return [each for each in listed if right_kind(each.schema, value) and not each.wrong_tag(value)]

    def unknown_tag(self, value: dict[str, Any]) -> tuple[str, list[Any]]:
        """Return the first tag of *value* that no variant has, and the values that variants have; "" if all are known.

        *value* has tags that rule out every variant.
        """
        for name in dict.fromkeys(name for each in self.fitting(value) for name in each.tags if name in value):
            known = list(dict.fromkeys(each.tags[name] for each in self.variants if name in each.tags))
            if value[name] not in known:
                return name, known
        return "", []


def union_of(schema: Schema, resolved: Callable[[Schema], Schema]) -> Union:
    """Return the union of *schema*, with the variants of unions inside it; *resolved* follows references."""
    return Union(list(_variants(schema, resolved)))


def _variants(schema: Schema, resolved: Callable[[Schema], Schema]) -> Iterator[Variant]:
    for variant in map(resolved, schema["anyOf"]):
        if "anyOf" in variant:
            yield from _variants(variant, resolved)
        else:
            constants = {name: values_of(resolved(part)) for name, part in variant.get("properties", {}).items()}
            yield Variant(variant, {name: values[0] for name, values in constants.items() if len(values) == 1})
