"""Phrases of overrides/docs.yaml, by the name of what they describe: written once for all that have the name."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TypeAlias

from attrs import define, field

Phrase: TypeAlias = str | Mapping[str, str]
"""The phrase for a name; or, where the name has several meanings, the phrase for each pattern of its owners."""


ANY = "*"


@define
class Texts:
    """Phrases about parameters and fields. An owner is the id of an operation or the name of a component."""

    phrases: Mapping[str, Phrase]
    used: set[tuple[str, str]] = field(factory=set)

    def find(self, name: str, owner: str) -> str:
        """Return the phrase about *name* of *owner*: that of the first pattern that matches, "" if there is none.

        The patterns of the name `*` come last; their phrases may hold the name, as `{name}`.
        """
        rows = [(key, *row) for key in (name, ANY) for row in self._patterns(key).items()]
        for key, pattern, words in rows:
            if fnmatchcase(owner, pattern):
                self.used.add((key, pattern))
                return words.replace("{name}", name)
        return ""

    def unused(self) -> list[str]:
        """List the phrases that described nothing."""
        rows = [(name, pattern) for name in self.phrases for pattern in self._patterns(name)]
        return [f"{name}: {pattern}" for name, pattern in rows if (name, pattern) not in self.used]

    def _patterns(self, name: str) -> Mapping[str, str]:
        phrase = self.phrases.get(name, {})
        return {ANY: phrase} if isinstance(phrase, str) else phrase


def is_phrase(value: object) -> bool:
    """Tell whether *value* is a text, or a mapping of patterns to texts."""
    texts = list(value.values()) if isinstance(value, dict) else [value]
    return bool(texts) and all(isinstance(text, str) and text for text in texts)
