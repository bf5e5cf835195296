"""The files of requests, beside the output: written from the source, uploaded, read again for repeated lines."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Final

from ...core.workflows.batch_files import MOST_BYTES, MOST_REQUESTS
from ...errors import InvalidParameterError
from .lines import Request, spooled_line
from .parts import Growing, Part

MOST_INPUTS: Final = 50_000
"""Inputs of embeddings in one batch."""
MOST_OPEN: Final = 16
"""Files that are written at a time, one for each endpoint and model."""


class Spool:
    """The folder of the files of a run; *name* is that of the run, and begins the names of uploaded files."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self._name = folder, name

    def path(self, number: int) -> Path:
        """Return the path of the file of a part."""
        return self.folder / f"bulk-{self._name}-{number}.jsonl"

    def results(self, number: int, kind: str) -> Path:
        """Return the path of the downloaded results of a part."""
        return self.folder / f"bulk-{self._name}-{number}.{kind}.jsonl"

    def has(self, part: Part) -> bool:
        """Return whether the file of *part* is complete."""
        path = self.path(part.number)
        return path.exists() and path.stat().st_size == part.size

    def lines(self, part: Part) -> Iterator[bytes]:
        """Yield the lines in the file of *part*; none if it is missing."""
        if self.has(part):
            with self.path(part.number).open("rb") as file:
                yield from file

    def items(self, part: Part, wanted: Callable[[int], bool]) -> Iterator[bytes]:
        """Yield the lines of *part* whose number in the source is *wanted*."""
        return (text for text in self.lines(part) if wanted(spooled_line(text)[0]))

    def remove(self, part: Part) -> None:
        """Remove the file of a part that has ended."""
        self.path(part.number).unlink(missing_ok=True)

    def clean(self, keep: set[int]) -> None:
        """Remove all files but those of the parts in *keep*, and the folder if it is empty then."""
        if not self.folder.is_dir():
            return
        kept = {self.path(number).name for number in keep}
        for path in self.folder.glob("bulk-*.jsonl*"):
            if path.name not in kept:
                path.unlink(missing_ok=True)
        try:
            self.folder.rmdir()
        except OSError:  # it is not empty
            return


class Distributor:
    """Writes requests to the files of parts: one for each endpoint and model, within the limits of a batch."""

    def __init__(
        self, spool: Spool, number: Callable[[], int], most_tokens: Callable[[str | None], int | None]
    ) -> None:
        self._spool, self._number, self._most_tokens = spool, number, most_tokens
        self._open: dict[tuple[str, str | None, int], tuple[Growing, IO[bytes]]] = {}

    def add(self, request: Request, tries: int = 1) -> list[Part]:
        """Write *request*; return the parts that are complete now. Raises `InvalidParameterError`."""
        if len(request.text) > MOST_BYTES:
            raise InvalidParameterError(f"line {request.line}: {len(request.text)} bytes do not fit in a batch")
        key, done = (request.endpoint, request.model, tries), list[Part]()
        if key in self._open and not self._fits(self._open[key][0], request):
            done.append(self._finish(key))
        if key not in self._open:
            if len(self._open) == MOST_OPEN:
                done.append(self._finish(max(self._open, key=lambda each: self._open[each][0].size)))
            self._spool.folder.mkdir(exist_ok=True)
            growing = Growing(self._number(), request, tries)
            self._open[key] = growing, self._spool.path(growing.number).open("wb")
        growing, file = self._open[key]
        file.write(request.text)
        growing.add(request)
        return done

    def _fits(self, part: Growing, request: Request) -> bool:
        most = self._most_tokens(request.model)
        return (
            part.requests < MOST_REQUESTS
            and part.size + len(request.text) <= MOST_BYTES
            and part.inputs + request.inputs <= MOST_INPUTS
            and (most is None or part.tokens + request.tokens <= most)
        )

    def _finish(self, key: tuple[str, str | None, int]) -> Part:
        part, file = self._open.pop(key)
        file.flush()
        os.fsync(file.fileno())
        file.close()
        return part.finished()

    def finish(self) -> list[Part]:
        """Complete all files, and return their parts."""
        return [self._finish(key) for key in list(self._open)]

    def close(self) -> None:
        """Close the files; those that are not complete belong to no part."""
        for _, file in self._open.values():
            file.close()
        self._open.clear()
