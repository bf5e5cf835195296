"""Resources of one kind, stored by id and listed page by page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import count

from .messages import Json, Refusal

PAGE = 20
"""The default number of items per page."""
MOST = 100
"""The maximum number of items per page."""

NOT_FOUND: Mapping[str, str] = {
    "File": "No such File object: {}",
    "Response": "Response with id '{}' not found.",
    "Conversation": "Conversation with id '{}' not found.",
    "Item": "Item with id '{}' not found.",
}
"""The service's messages for unknown ids; the default is `No run found with id 'run_1'.`"""


class Collection:
    """The resources of one kind, by id, in the order in which they were created."""

    def __init__(self, noun: str) -> None:
        self._noun = noun
        self._items: dict[str, dict[str, Json]] = {}
        self._numbers = count()
        self._places: dict[str, int] = {}
        """The position of each resource, deleted ones included: a cursor may name a deleted resource."""

    def add(self, item: dict[str, Json]) -> dict[str, Json]:
        """Store *item* under its `id`."""
        key = item["id"]
        if key not in self._items:
            self._places[key] = next(self._numbers)
        self._items[key] = item
        return item

    def get(self, key: str) -> dict[str, Json]:
        """Return the item with the id *key*; an unknown id is refused with 404."""
        if key not in self._items:
            raise Refusal(404, self._not_found(key), param="id" if self._noun == "File" else None)
        return self._items[key]

    def remove(self, key: str) -> dict[str, Json]:
        """Remove and return the item with the id *key*; an unknown id is refused with 404."""
        self.get(key)
        return self._items.pop(key)

    def all(self, keep: Callable[[dict[str, Json]], bool] = lambda _: True) -> list[dict[str, Json]]:
        """Return the items that *keep* accepts, oldest first."""
        return [item for item in self._items.values() if keep(item)]

    def page(
        self,
        query: Mapping[str, Json],
        shown: Sequence[dict[str, Json]],
        *,
        default_limit: int = PAGE,
        most: int = MOST,
    ) -> dict[str, Json]:
        """Return the page that `after`, `before`, `limit` and `order` select; newest first by default.

        *shown* are the items to list, oldest first. `after` and `before` may name items that are not shown or were
        deleted. An id that never existed, and a limit below 1 or above *most*, is refused with 400.
        """
        rising = query.get("order") in {"asc", "ascending"}
        first, last = ("after", "before") if rising else ("before", "after")
        places = [self._places[item["id"]] for item in shown]
        start = bisect_right(places, self._place(query, first, -1))
        end = bisect_left(places, self._place(query, last, len(places) and places[-1] + 1))
        wanted = shown[start:end] if rising else shown[start:end][::-1]
        return _page(wanted, _limit(query, default_limit, most))

    def _place(self, query: Mapping[str, Json], cursor: str, otherwise: int) -> int:
        """Return the position of the resource that the *cursor* of a query names."""
        key = query.get(cursor)
        if not key:
            return otherwise
        if key not in self._places:
            raise Refusal(400, f"Invalid '{cursor}': {self._not_found(key)}", param=cursor, code="invalid_value")
        return self._places[key]

    def _not_found(self, key: str) -> str:
        return NOT_FOUND.get(self._noun, f"No {self._noun} found with id '{{}}'.").format(key)


def _page(wanted: Sequence[dict[str, Json]], limit: int) -> dict[str, Json]:
    data = wanted[:limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else "",
        "last_id": data[-1]["id"] if data else "",
        "has_more": len(data) < len(wanted),
    }


def _limit(query: Mapping[str, Json], default: int, most: int) -> int:
    limit: int = query.get("limit", default)
    if not 1 <= limit <= most:
        code = "integer_below_min_value" if limit < 1 else "integer_above_max_value"
        raise Refusal(400, f"Invalid 'limit': expected 1 to {most}, but got {limit}.", param="limit", code=code)
    return limit
