"""Publish a generated directory whole or not at all, and compare two of them; nothing else moves directories."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from .decisions.lock import files

T = TypeVar("T")


def publish(target: Path, build: Callable[[Path], T]) -> T:
    """Let *build* fill an empty directory, then put that in the place of *target*; return what *build* returned.

    A *build* that raises leaves *target* as it was. A run killed between the two renames leaves the old tree beside
    *target*, from where the next run brings it back.
    """
    new, old = _beside(target, "new"), _beside(target, "old")
    with _alone(target.parent):
        recover(target)
        new.mkdir()
        try:
            result = build(new)
            if target.exists():
                target.rename(old)
            new.rename(target)
        finally:
            recover(target)
    return result


def recover(target: Path) -> None:
    """Bring the tree at *target* back if a run was killed while replacing it; remove what such a run left."""
    old = _beside(target, "old")
    if old.exists() and not target.exists():
        old.rename(target)
    for leftover in (old, _beside(target, "new")):
        shutil.rmtree(leftover, ignore_errors=True)


def differences(committed: Path, fresh: Path) -> list[str]:
    """List how the tree *committed* differs from *fresh*: files that were edited, are missing, or are stale."""
    have, want = _names(committed), _names(fresh)
    changed = [name for name in have & want if (committed / name).read_bytes() != (fresh / name).read_bytes()]
    found = {**dict.fromkeys(changed, "edited"), **dict.fromkeys(want - have, "missing")}
    found |= dict.fromkeys(have - want, "stale")
    return [f"{found[name]}: {name}" for name in sorted(found)]


def _names(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in files(root)} if root.exists() else set()


def _beside(target: Path, state: str) -> Path:
    return target.with_name(f".{target.name}.{state}")


@contextmanager
def _alone(directory: Path) -> Generator[None]:
    """Keep other runs out of *directory* meanwhile; the lock ends with the process at the latest."""
    directory.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
