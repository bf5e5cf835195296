"""The files of cassettes on disk: read, checked for keys, and replaced as a whole."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from vcr.persisters.filesystem import CassetteNotFoundError

from ..core.decoding.lines import split_lines
from ..redaction import find_keys
from .errors import LeakedKeyError, MalformedCassetteError
from .reading import Interaction, read
from .writing import HEAD, write


def load(path: Path) -> list[Interaction] | None:
    """Return the interactions in the file *path*; None if it does not exist or is empty."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as exc:
        raise MalformedCassetteError(path, f"byte {exc.start}", "it is not UTF-8") from exc
    except OSError as exc:
        raise MalformedCassetteError(path, "the file", f"it cannot be read: {exc.strerror}") from exc
    return read(path, text) if text.strip() else None


def save(path: Path, interactions: Iterable[Interaction], secrets: Collection[str]) -> None:
    """Replace the file *path* as a whole. Raises `LeakedKeyError` if one of *secrets*, or a key, is in it."""
    text = write(interactions)
    if lines := leaks(text, secrets):
        raise LeakedKeyError(path, lines)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def leaks(text: str, secrets: Collection[str] = ()) -> Sequence[int]:
    """Return the numbers of the lines of *text* that have one of *secrets*, or something that looks like a key."""
    lines = enumerate(split_lines(text), start=1)
    return [number for number, line in lines if find_keys(line) or any(secret in line for secret in secrets)]


def leaked(path: Path) -> LeakedKeyError | None:
    """Check the file *path*; return the error to raise if it has a key."""
    lines = leaks(path.read_text(encoding="utf-8", errors="replace"))
    return LeakedKeyError(path, lines) if lines else None


def is_ours(path: Path) -> bool:
    """Return whether the file *path* is a cassette that this package wrote."""
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.read(len(HEAD)) == HEAD


class Persister:
    """The file of a cassette as vcrpy's persister; saved data is kept for `write`."""

    def __init__(self, path: Path, *, blank: bool) -> None:
        self._path, self._blank = path, blank
        self._waiting: list[Interaction] | None = None
        self.missing = True

    def load_cassette(self, _path: str, serializer: object) -> tuple[list[Any], list[Any]]:  # noqa: ARG002 (vcrpy's)
        """Return requests and responses; a response has the day of its recording."""
        found = None if self._blank else load(self._path)
        if found is None:
            raise CassetteNotFoundError
        self.missing = False
        return [each.request for each in found], [{**each.response, "recorded": each.recorded} for each in found]

    def save_cassette(self, _path: str, cassette_dict: Any, serializer: object) -> None:  # noqa: ARG002 (vcrpy's)
        """Keep the data for `write`, where vcrpy would write it at once."""
        pairs: Iterator[tuple[Any, Any]] = zip(cassette_dict["requests"], cassette_dict["responses"], strict=True)
        self._waiting = [Interaction(request, response, response.get("recorded")) for request, response in pairs]

    def write(self, secrets: set[str]) -> None:
        """Write the saved data, if there is any."""
        if self._waiting is not None:
            save(self._path, self._waiting, secrets)
