"""The files of cassettes on disk: read, looked through for keys, and replaced as a whole.

Imports `reading`, `writing`, `errors` and `redaction`.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from ..redaction import find_keys
from .errors import LeakedKeyError, MalformedCassetteError
from .reading import Interaction, read
from .writing import HEAD, write


def load(path: Path) -> list[Interaction] | None:
    """Return the interactions in the file *path*; None if there is no such file, or an empty one."""
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
    """Replace the file *path*, as a whole. Raises `LeakedKeyError` if one of *secrets*, or a key, is left."""
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
    """Return the numbers of the lines of *text* with one of *secrets* or what looks like a key."""
    lines = enumerate(text.splitlines(), start=1)
    return [number for number, line in lines if find_keys(line) or any(secret in line for secret in secrets)]


def leaked(path: Path) -> LeakedKeyError | None:
    """Look through the file *path*; return the error to raise if it holds a key."""
    lines = leaks(path.read_text(encoding="utf-8", errors="replace"))
    return LeakedKeyError(path, lines) if lines else None


def is_ours(path: Path) -> bool:
    """Tell whether the file *path* is a cassette that this package wrote."""
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.read(len(HEAD)) == HEAD
