"""The responses that a connection remembers, whether they are stored or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

MOST: Final = 64
"""The maximum number of responses; the oldest is forgotten."""


class Memory(Mapping[str, Sequence[Any]]):
    """The items up to the end of recent responses, by the id of the response."""

    def __init__(self) -> None:
        self._items: dict[str, Sequence[Any]] = {}

    def __getitem__(self, key: str) -> Sequence[Any]:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def keep(self, key: str, items: Sequence[Any]) -> None:
        """Remember the *items* up to the end of the response *key*."""
        self._items[key] = items
        if len(self._items) > MOST:
            del self._items[next(iter(self._items))]

    def forget(self, key: str | None) -> None:
        """Forget the response *key*, if it is known."""
        if key is not None:
            self._items.pop(key, None)
