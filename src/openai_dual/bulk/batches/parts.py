"""The parts of a run: each is a file of requests that becomes a batch. Values only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from ..._values import evolve, field, fields, frozen
from .lines import Request

Mode: TypeAlias = Literal["live", "batch", "auto"]
"""Single calls, batches, or batches and then single calls for the rest."""

WORKING: Final = frozenset({"validating", "in_progress", "finalizing", "cancelling"})
"""The states of a batch that has not ended."""


@frozen(kw_only=True)
class Part:
    """The requests of one file, and the state of their batch."""

    number: int
    endpoint: str
    model: str | None = None
    lines: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """The numbers of its lines in the source, as ranges: first and last."""
    requests: int = 0
    size: int = 0
    """Bytes of the file."""
    tokens: int = 0
    """The estimated input tokens, which count against the limit of enqueued tokens."""
    tries: int = 1
    """How often its lines have been part of a batch, this part included."""
    file_id: str | None = None
    uploaded_at: int = 0
    """The time at the service when the file was created; its batches are younger."""
    attempt: int = 0
    """The number of batches that were created of the file, or may have been."""
    creating: bool = False
    """Whether the response to the creation of a batch has not been seen."""
    batch_id: str | None = None
    status: str | None = None
    """The state of the batch as the run has last seen it."""
    completed: int = 0
    failed: int = 0

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers of its lines."""
        for first, last in self.lines:
            yield from range(first, last + 1)


FIELDS: Final = tuple(each.name for each in fields(Part) if each.name != "number")


def part_of(number: int, record: Mapping[str, Any]) -> Part:
    """Return the part that the first *record* of a part describes."""
    return changed(Part(number=number, endpoint=str(record.get("endpoint"))), record)


def changed(part: Part, record: Mapping[str, Any]) -> Part:
    """Return *part* with the fields in *record*; others are ignored."""
    known = {name: record[name] for name in FIELDS if name in record}
    if "lines" in known:
        known["lines"] = tuple((first, last) for first, last in known["lines"])
    return evolve(part, **known)


class Growing:
    """A part that is being written."""

    def __init__(self, number: int, request: Request, tries: int) -> None:
        self.number, self.endpoint, self.model, self.tries = number, request.endpoint, request.model, tries
        self.requests = self.size = self.tokens = self.inputs = 0
        self._ranges: list[list[int]] = []

    def add(self, request: Request) -> None:
        """Count *request*, whose line comes after the others."""
        self.requests, self.size = self.requests + 1, self.size + len(request.text)
        self.tokens, self.inputs = self.tokens + request.tokens, self.inputs + request.inputs
        if self._ranges and self._ranges[-1][1] == request.line - 1:
            self._ranges[-1][1] = request.line
        else:
            self._ranges.append([request.line, request.line])

    def finished(self) -> Part:
        """Return the part."""
        return Part(
            number=self.number,
            endpoint=self.endpoint,
            model=self.model,
            lines=tuple((first, last) for first, last in self._ranges),
            requests=self.requests,
            size=self.size,
            tokens=self.tokens,
            tries=self.tries,
        )


def enqueued(parts: Iterable[Part], model: str | None) -> int:
    """Return the tokens of those of *parts* that are for *model*."""
    return sum(part.tokens for part in parts if part.model == model)
