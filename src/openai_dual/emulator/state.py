"""What the emulated account holds: a seed, ids, a clock of its own, and collections of things made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from random import Random

from .collection import Collection
from .request.multipart import FormFile
from .schema.sampler import NOW


class State:
    """The account; everything in it follows from *seed* and the requests so far."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.files = Collection("File")
        self.contents: dict[str, FormFile] = {}
        """What was uploaded, by the id of the file."""
        self._made: Counter[str] = Counter()
        self._passed = 0
        self._jobs: dict[str, Iterator[object]] = {}
        self._collections: dict[tuple[str, str], Collection] = {}

    def collection(self, noun: str, of: str = "") -> Collection:
        """Return the things called *noun*; those of the thing with the id *of*, if they belong to one.

        `kept("thread")` holds all threads, `kept("message", "thread_1")` the messages of one.
        """
        return self._collections.setdefault((noun, of), Collection(noun))

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
        self.pass_time(1)
        return self.time

    def pass_time(self, seconds: int) -> None:
        """Let time pass in the emulated world."""
        self._passed += seconds

    def start_job(self, key: str, life: Iterator[object]) -> None:
        """Give the thing called *key* a life, in place of the one it has: its steps are taken by `step`."""
        self._jobs[key] = life

    def advance_job(self, key: str) -> None:
        """Move the thing called *key* one step on in its life, if it has one and that is not over."""
        if next(self._jobs.get(key, iter(())), self) is self:
            self._jobs.pop(key, None)

    def random(self, *about: str) -> Random:
        """Return random numbers that follow from the seed and from what they are *about*."""
        return Random("\n".join([str(self.seed), *about]))  # noqa: S311 (made-up answers, no secrets)
