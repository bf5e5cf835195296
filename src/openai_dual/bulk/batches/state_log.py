"""The records of parts in the state of a run, after the line that identifies it: JSON lines, appended and synced.

A record has the number of a part and the fields that have changed. It is written before a batch is created, and again
once its id is known, so that a run that is killed between the two looks for the batch.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

from ..._values import fields
from ...core.jsons import dumps, loads
from ...errors import MalformedJSONError
from .parts import FIELDS, Part, changed, part_of

CANCEL: Final = b'{"cancel":true}\n'
"""Asks a run that is active to cancel its batches; another process appends it."""

DEFAULTS: Final[dict[str, Any]] = {each.name: each.default for each in fields(Part) if each.name != "number"}


class StateLog:
    """The records in the state of a run. *file* is open for appending, and locked."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        file.seek(0)
        self.facts = Facts()
        end = len(file.readline())
        for line in file:
            if not line.endswith(b"\n"):
                break
            self.facts.read(line)
            end += len(line)
        file.truncate(end)
        self._seen = end

    @property
    def parts(self) -> dict[int, Part]:
        """The parts whose results are not all written, by their numbers."""
        return self.facts.parts

    def begin(self, wall: float) -> None:
        """Give the run its name and its first moment, unless it has them."""
        if not self.facts.name:
            self._append({"run": os.urandom(8).hex(), "began": wall})

    def add(self, part: Part) -> Part:
        """Record a new part, whose file is complete."""
        self._append(_record(part))
        return self.parts[part.number]

    def note(self, part: Part, **changes: Any) -> Part:
        """Record *changes* of *part*, and return it with them."""
        self._append({"part": part.number, **changes})
        return self.parts[part.number]

    def end(self, part: Part, new: Sequence[Part] = ()) -> list[Part]:
        """Record that all results of *part* are written, or that the lines that are left are those of *new* parts."""
        self._append({"part": part.number, "ended": True, **({"new": [_record(each) for each in new]} if new else {})})
        return [self.parts[each.number] for each in new]

    def _append(self, record: dict[str, Any]) -> None:
        line = dumps(record) + b"\n"
        self._file.write(line)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.facts.read(line)

    def asks_to_cancel(self) -> bool:
        """Return whether another process has asked to cancel the batches since the last call, or since the start."""
        self._file.seek(self._seen)
        new = self._file.read()
        self._seen += len(new)
        return CANCEL in new


def _record(part: Part) -> dict[str, Any]:
    known = {name: getattr(part, name) for name in FIELDS}
    return {"part": part.number, **{name: value for name, value in known.items() if value != DEFAULTS[name]}}


class Facts:
    """What the records of a run say."""

    def __init__(self) -> None:
        self.name = ""
        self.began = 0.0
        self.last = 0
        """The highest number of a part so far."""
        self.parts: dict[int, Part] = {}

    def read(self, line: bytes) -> None:
        """Read a record; what is not one is skipped."""
        try:
            record = loads(line)
        except MalformedJSONError:
            return
        number = record.get("part") if isinstance(record, dict) else None
        if type(number) is int:
            self._part(number, record)
        elif isinstance(record, dict) and "run" in record:
            self.name, self.began = str(record["run"]), float(record.get("began", 0.0))

    def _part(self, number: int, record: dict[str, Any]) -> None:
        self.last = max(self.last, number)
        if record.get("ended"):
            self.parts.pop(number, None)
            for new in record.get("new", ()):
                self._part(new["part"], new)
        elif number in self.parts:
            self.parts[number] = changed(self.parts[number], record)
        else:
            self.parts[number] = part_of(number, record)


def facts_of(path: Path) -> Facts:
    """Read the records in the state *path*, which a run may be writing at present."""
    facts = Facts()
    for line in _records(path):
        facts.read(line)
    return facts


def _records(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.readline()
        yield from (line for line in file if line.endswith(b"\n"))
