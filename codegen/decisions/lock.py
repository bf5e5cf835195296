"""`overrides/spec.lock`: what the committed tree was made from, and what came out of it. Reads files, writes none."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ..description import reader
from ..errors import DescriptionError
from ..normalise import PassReport

GENERATOR = "openapi-python-client"
LEARNT = "learnt.yaml"
"""The overlay of `python -m codegen learn`."""

Lock = dict[str, Any]


def read(path: Path) -> Lock:
    """Read the lock at *path*; an absent one is empty. Raises `DescriptionError` for one that is no JSON mapping."""
    if not path.exists():
        return {}
    try:
        lock = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DescriptionError("", f"expected JSON, {error}", file=path.name) from None
    if not isinstance(lock, dict):
        raise DescriptionError("", "expected a mapping", file=path.name)
    return lock


def dump(lock: Lock) -> str:
    """Spell *lock* as JSON, one fact a line."""
    return json.dumps(lock, indent=2, ensure_ascii=False) + "\n"


def is_committed(lock: Lock, description: str) -> bool:
    """Tell whether the description with the hash *description* was accepted: locked, with nothing left open."""
    return bool(lock.get("description") == description and not lock.get("open"))


def inputs(description: Path, overrides: Path) -> Lock:
    """Hash what goes in: the description, the overlay, the templates, the other overrides; name the generator."""
    templates = overrides / "templates"
    others = [path for path in files(overrides) if templates not in path.parents and path.name not in _APART]
    return {
        "description": hash_file(description),
        "overlay": hash_file(overrides / "overlay.yaml"),
        **_learnt(overrides / LEARNT),
        "templates": hash_files(templates, files(templates)),
        "overrides": hash_files(overrides, others),
        "generator": f"{GENERATOR}=={version(GENERATOR)}",
    }


def fallen_silent(lock: Lock, reports: Iterable[PassReport]) -> list[str]:
    """Name the passes that changed something when *lock* was written and change nothing now."""
    before = lock.get("passes", {})
    return [report.name for report in reports if before.get(report.name) and not report.changes]


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    return sha256(path.read_bytes()).hexdigest()


def hash_files(root: Path, paths: Iterable[Path]) -> str:
    """Return one SHA-256 over the names (relative to *root*) and contents of *paths*, in the order given."""
    total = sha256()
    for path in paths:
        total.update(f"{path.relative_to(root).as_posix()}\0{hash_file(path)}\n".encode())
    return total.hexdigest()


def files(root: Path) -> list[Path]:
    """List the files below *root* in a fixed order, without byte code."""
    found = [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return sorted(found, key=lambda path: path.relative_to(root).as_posix())


def _learnt(path: Path) -> Lock:
    """Mark what was learnt, from which package, if anything was."""
    if not path.exists():
        return {}
    overlay = reader.read(path)
    facts = {"from": overlay["info"]["version"], "actions": len(overlay["actions"]), "hash": hash_file(path)}
    return {"learnt": facts}


_APART = {"spec.lock", "overlay.yaml", LEARNT}
