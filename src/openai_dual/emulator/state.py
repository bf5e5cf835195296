"""The state of the emulated account: its seed, ids, clock, and collections of resources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from random import Random

from .collection import Collection
from .messages import Json
from .request.multipart import FormFile
from .schema.sampler import NOW


class State:
    """The emulated account. Everything in it is determined by *seed* and the requests so far."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.files = Collection("File")
        self.contents: dict[str, FormFile] = {}
        """The uploaded files, by the id of the file."""
        self.webhooks: list[tuple[dict[str, Json], Json]] = []
        """The events to deliver, each with its endpoint."""
        self.enqueued_tokens: int | None = None
        self.polls_of_batches: tuple[int, int] = (1, 2)
        """The rules of batches: the limit for each model, the polls of validation, and of answering lines."""
        self._made: Counter[str] = Counter()
        self._passed = 0
        self.skipped = 0
        """The seconds of `skip` so far: sockets expire by them."""
        self._jobs: dict[str, Iterator[object]] = {}
        self._collections: dict[tuple[str, str], Collection] = {}

    def collection(self, noun: str, of: str = "") -> Collection:
        """Return the collection of resources called *noun* that belong to the resource with the id *of*.

        `collection("thread")` holds all threads, `collection("message", "thread_1")` the messages of one thread.
        """
        return self._collections.setdefault((noun, of), Collection(noun))

    def new_id(self, prefix: str) -> str:
        """Return the next id that starts with *prefix*."""
        self._made[prefix] += 1
        digest = sha256(f"{self.seed}:{prefix}:{self._made[prefix]}".encode()).hexdigest()
        return prefix + digest[:24]

    @property
    def time(self) -> int:
        """The emulated time, in seconds since 1970."""
        return NOW + self._passed

    def now(self) -> int:
        """Move the clock by one second and return the time: no two resources are created at the same time."""
        self.pass_time(1)
        return self.time

    def pass_time(self, seconds: int) -> None:
        """Move the emulated clock forward."""
        self._passed += seconds

    def skip(self, seconds: int) -> None:
        """Move the emulated clock forward, because a request asks for it."""
        self.skipped += seconds
        self.pass_time(seconds)

    def start_job(self, key: str, life: Iterator[object]) -> None:
        """Start the job of the resource *key*, in place of its current job. `advance_job` takes the steps of *job*."""
        self._jobs[key] = life

    def advance_job(self, key: str) -> None:
        """Take the next step of the job of the resource *key*, if it has a job that is not finished."""
        if next(self._jobs.get(key, iter(())), self) is self:
            self._jobs.pop(key, None)

    def random(self, *about: str) -> Random:
        """Return random numbers that are determined by the seed and *about*."""
        return Random("\n".join([str(self.seed), *about]))  # noqa: S311 (made-up answers, no secrets)
