"""What the emulated account holds: a seed, ids, a clock of its own, and collections of things made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from random import Random

from .messages import Json, Refusal
from .multipart import FormFile
from .sample import NOW

PAGE = 20
"""How many items a list shows if the request does not say."""
MOST = 100
"""How many items a request may ask for at once."""

NOT_FOUND: Mapping[str, str] = {
    "File": "No such File object: {}",
    "Response": "Response with id '{}' not found.",
    "Conversation": "Conversation with id '{}' not found.",
    "Item": "Item with id '{}' not found.",
}
"""How the service says that there is no such thing; of others it says `No run found with id 'run_1'.`"""


class Collection:
    """The things of one kind, by id, in the order they were made."""

    def __init__(self, noun: str) -> None:
        self._noun = noun
        self._items: dict[str, dict[str, Json]] = {}

    def add(self, item: dict[str, Json]) -> dict[str, Json]:
        """Keep *item* under its `id`."""
        self._items[item["id"]] = item
        return item

    def get(self, key: str) -> dict[str, Json]:
        """Return the item called *key*; an unknown one is refused with 404."""
        if key not in self._items:
            sentence = NOT_FOUND.get(self._noun, f"No {self._noun} found with id '{{}}'.")
            raise Refusal(404, sentence.format(key), param="id" if self._noun == "File" else None)
        return self._items[key]

    def remove(self, key: str) -> dict[str, Json]:
        """Drop the item called *key* and return it; an unknown one is refused with 404."""
        self.get(key)
        return self._items.pop(key)

    def all(self, keep: Callable[[dict[str, Json]], bool] = lambda _: True) -> list[dict[str, Json]]:
        """List the items that *keep* accepts, oldest first."""
        return [item for item in self._items.values() if keep(item)]


def page(
    items: list[dict[str, Json]], query: Mapping[str, Json], *, default_limit: int = PAGE, most: int = MOST
) -> dict[str, Json]:
    """Cut the page of *items* that `after`, `before`, `limit` and `order` ask for; newest first as a rule.

    A limit below 1 or above *most* is refused with 400.
    """
    ordered = items if query.get("order") in {"asc", "ascending"} else items[::-1]
    keys = [item["id"] for item in ordered]
    start = keys.index(query["after"]) + 1 if query.get("after") in keys else 0
    end = keys.index(query["before"]) if query.get("before") in keys else len(keys)
    shown = ordered[start:end][: _limit(query, default_limit, most)]
    return {
        "object": "list",
        "data": shown,
        "first_id": shown[0]["id"] if shown else "",
        "last_id": shown[-1]["id"] if shown else "",
        "has_more": start + len(shown) < end,
    }


def _limit(query: Mapping[str, Json], default: int, most: int) -> int:
    limit: int = query.get("limit", default)
    if not 1 <= limit <= most:
        code = "integer_below_min_value" if limit < 1 else "integer_above_max_value"
        raise Refusal(400, f"Invalid 'limit': expected 1 to {most}, but got {limit}.", param="limit", code=code)
    return limit


class State:
    """The account; everything in it follows from *seed* and the requests so far."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.files = Collection("File")
        self.contents: dict[str, FormFile] = {}
        """What was uploaded, by the id of the file."""
        self._made: Counter[str] = Counter()
        self._passed = 0
        self._lives: dict[str, Iterator[object]] = {}
        self._kept: dict[tuple[str, str], Collection] = {}

    def kept(self, noun: str, of: str = "") -> Collection:
        """Return the things called *noun*; those of the thing with the id *of*, if they belong to one.

        `kept("thread")` holds all threads, `kept("message", "thread_1")` the messages of one.
        """
        return self._kept.setdefault((noun, of), Collection(noun))

    def new_id(self, prefix: str) -> str:
        """Make the next id that starts with *prefix*."""
        self._made[prefix] += 1
        digest = sha256(f"{self.seed}:{prefix}:{self._made[prefix]}".encode()).hexdigest()
        return prefix + digest[:24]

    @property
    def time(self) -> int:
        """The time of the emulated world, in seconds since 1970."""
        return NOW + self._passed

    def now(self) -> int:
        """Tell the time of the emulated world after a second more: no two things are made at the same time."""
        self.wait(1)
        return self.time

    def wait(self, seconds: int) -> None:
        """Let time pass in the emulated world."""
        self._passed += seconds

    def begin(self, key: str, life: Iterator[object]) -> None:
        """Give the thing called *key* a life, in place of the one it has: its steps are taken by `step`."""
        self._lives[key] = life

    def step(self, key: str) -> None:
        """Move the thing called *key* one step on in its life, if it has one and that is not over."""
        if next(self._lives.get(key, iter(())), self) is self:
            self._lives.pop(key, None)

    def random(self, *about: str) -> Random:
        """Return random numbers that follow from the seed and from what they are *about*."""
        return Random("\n".join([str(self.seed), *about]))  # noqa: S311 (made-up answers, no secrets)
