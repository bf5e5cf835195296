"""The output of a run, which is its journal: flushed by line, synced once a second, read when the run resumes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from ..core.jsons import dumps, loads
from ..errors import ConfigurationError, MalformedJSONError
from .records import Recorded, recorded

SYNC_EVERY: Final = 1.0
"""Seconds between two syncs: at most that much is lost if the machine, and not only the process, fails."""
DIFFERENCES: Final = {"source": "its source has changed", "template": "it was written with another template"}


class Done:
    """A set of line numbers, of one bit for each."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, line: int) -> None:
        """Add a line."""
        place = line >> 3
        if place >= len(self._bits):
            self._bits.extend(bytes(place - len(self._bits) + 1 + (len(self._bits) >> 2)))
        self._bits[place] |= 1 << (line & 7)

    def __contains__(self, line: int) -> bool:
        place = line >> 3
        return place < len(self._bits) and bool(self._bits[place] & 1 << (line & 7))


class Journal:
    """The output of one run, which no other process can write at the same time."""

    def __init__(self, path: Path, identity: dict[str, Any], clock: Callable[[], float]) -> None:
        self.path, self._clock, self._synced = path, clock, clock()
        self.done = Done()
        if path.is_dir():
            raise ConfigurationError(f"out: cannot write {str(path)!r}: it is a directory", setting="out")
        if not state_path(path).exists() and _has_content(path):
            raise _foreign(path)
        self._state = _locked(state_path(path))
        try:
            self._check(identity)
            self._file = _opened(path)
        except BaseException:
            self._state.close()
            raise

    def _check(self, identity: dict[str, Any]) -> None:
        """Compare *identity* with that of the first run; write it if this is the first."""
        self._state.seek(0)
        kept = first_line(self._state.readline())
        if kept is None:
            if _has_content(self.path):
                raise _foreign(self.path)
            self._state.truncate(0)
            self._state.write(dumps(identity) + b"\n")
            self._state.flush()
            os.fsync(self._state.fileno())
            return
        for name, reason in DIFFERENCES.items():
            if kept.get(name) != identity[name]:
                raise _refused(self.path, f"{reason} since the first run")

    @property
    def state(self) -> IO[bytes]:
        """The file that identifies the run, open for appending; it is locked."""
        return self._state

    def resume(self) -> Iterator[Recorded]:
        """Yield the results of earlier runs; cut what follows the last complete one. Raises `ConfigurationError`."""
        end = 0
        for end, each in _results(self.path):  # noqa: B007 (used after the loop)
            self.done.add(each.line)
            yield each
        self._file.truncate(end)
        self._file.seek(end)

    def drop(self, unwanted: Callable[[Recorded], bool]) -> int:
        """Remove the results that are *unwanted*, so that their lines are sent again; return their number."""
        new, dropped = self.path.with_name(f"{self.path.name}.new"), 0
        with new.open("wb") as file, self.path.open("rb") as old:
            for line in old:
                found = recorded(line) if line.endswith(b"\n") else None
                if found is None:
                    continue
                if unwanted(found):
                    dropped += 1
                else:
                    file.write(line)
            file.flush()
            os.fsync(file.fileno())
        self._file.close()
        new.replace(self.path)  # a process that is killed before this line has changed nothing
        self._file = _opened(self.path)
        return dropped

    def write(self, record: bytes) -> None:
        """Append a result."""
        self._file.write(record)
        self._file.flush()
        if self._clock() - self._synced >= SYNC_EVERY:
            self._sync()

    def _sync(self) -> None:
        with suppress(OSError):  # a pipe or a special file cannot be synced
            os.fsync(self._file.fileno())
        self._synced = self._clock()

    def close(self) -> None:
        """Sync the output, and let other processes write it."""
        self._sync()
        self._file.close()
        self._state.close()


def state_path(path: Path) -> Path:
    """Return the file beside an output that identifies its source and template."""
    return path.with_name(f"{path.name}.state")


def first_line(text: bytes) -> dict[str, Any] | None:
    """Parse the first line of a state; None if it is not complete."""
    try:
        found = loads(text) if text.endswith(b"\n") else None
    except MalformedJSONError:
        return None
    return found if isinstance(found, dict) else None


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _foreign(path: Path) -> ConfigurationError:
    return _refused(path, f"{state_path(path).name}, which identifies its run, is missing or damaged")


def _refused(path: Path, reason: str) -> ConfigurationError:
    return ConfigurationError(
        f"out: {str(path)!r} cannot be resumed: {reason}; use another output, or delete it to begin again",
        setting="out",
    )


def _results(path: Path) -> Iterator[tuple[int, Recorded]]:
    """Yield the results in the file *path*, each with its end; the last one may be torn."""
    end, torn = 0, 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            found = recorded(line) if line.endswith(b"\n") else None
            if found is None:
                torn = torn or number
                continue
            if torn:
                raise _refused(path, f"line {torn} is not a result of a bulk run")
            end += len(line)
            yield end, found


def results_of(path: Path) -> Iterator[Recorded]:
    """Yield the results in an output, which a run may be writing at present."""
    return (found for _, found in _results(path))


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("r+b" if path.exists() else "w+b")
    except OSError as error:
        raise ConfigurationError(f"out: cannot write {str(path)!r}: {error.strerror}", setting="out") from None


def _locked(path: Path) -> IO[bytes]:
    try:
        file = path.open("a+b")
    except OSError as error:
        raise ConfigurationError(f"out: cannot write {str(path)!r}: {error.strerror}", setting="out") from None
    try:
        import fcntl  # Windows has none: there, two runs with one output are not noticed

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise ConfigurationError(f"out: another run is writing {str(path)[:-6]!r}", setting="out") from None
    except (ImportError, OSError):  # a file system without locks
        pass
    return file
