"""Which local files become which files of an agent's environment; the files are looked for, not read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from ...errors import InvalidParameterError

WORKSPACE: Final = "/workspace"
RESERVED: Final = (".codex", ".managed-agents")
"""Directories of the workspace, or their beginnings, that belong to the service."""
PATTERNS_NEEDED: Final = "include: expected patterns of files, such as ['**/*.py']"


def checked_destination(path: object, *, directory: bool = False) -> str:
    """Return a path of the environment: absolute, below /workspace, in no reserved directory.

    A *directory* may be the workspace itself. Raises `InvalidParameterError`.
    """
    if not isinstance(path, str) or not (path.startswith(f"{WORKSPACE}/") or (directory and path == WORKSPACE)):
        raise InvalidParameterError(f"destination: expected an absolute path below {WORKSPACE}, got {path!r}")
    parts = path.split("/")[2:]
    if any(part in {"", ".", ".."} for part in parts):
        raise InvalidParameterError(f"destination: expected no empty part, '.' or '..', got {path!r}")
    first = parts[0] if parts else ""
    if first == RESERVED[0] or first.startswith(RESERVED[1]):
        raise InvalidParameterError(f"destination: {WORKSPACE}/{first} belongs to the service, got {path!r}")
    return path


def selected(files: Mapping[str, str | os.PathLike[str]]) -> list[tuple[str, Path]]:
    """Return the destinations with their local files. Raises `InvalidParameterError` if one is not a regular file."""
    pairs = [(checked_destination(destination), Path(source)) for destination, source in files.items()]
    for destination, source in pairs:
        if not source.is_file():
            raise InvalidParameterError(f"files: {destination}: expected a regular file, got {str(source)!r}")
    return pairs


def selected_in(
    root: str | os.PathLike[str],
    destination: str,
    include: Sequence[str],
    glob: Callable[[Path, str], Iterable[Path]] = Path.glob,
) -> list[tuple[str, Path]]:
    """Return the files below *root* that match a pattern, in the order of their paths, with their destinations.

    Symbolic links that lead out of *root* are refused. Raises `InvalidParameterError`, also if nothing matches.
    """
    checked_destination(destination, directory=True)
    folder = Path(root).resolve()
    if not folder.is_dir():
        raise InvalidParameterError(f"root: expected a directory, got {str(root)!r}")
    if isinstance(include, str) or not include:
        raise InvalidParameterError(f"{PATTERNS_NEEDED}, got {include!r}")
    found = {path for pattern in include for path in glob(folder, _checked_pattern(pattern)) if path.is_file()}
    if not found:
        raise InvalidParameterError(f"include: no file below {str(root)!r} matches {[*include]!r}")
    for path in found:
        if not path.resolve().is_relative_to(folder):
            raise InvalidParameterError(f"include: {str(path)!r} is a link that leads out of {str(root)!r}")
    return selected({f"{destination}/{path.relative_to(folder).as_posix()}": path for path in sorted(found)})


def _checked_pattern(pattern: str) -> str:
    parts = PurePosixPath(pattern).parts
    if not parts or ".." in parts or PurePosixPath(pattern).is_absolute() or Path(pattern).is_absolute():
        raise InvalidParameterError(f"include: expected a pattern inside the directory, got {pattern!r}")
    return pattern
