"""What the official package calls the types: overrides/official.json, which `python -m codegen official` writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen


@frozen
class Official:
    """The names of the official types, by component and by module."""

    classes: Mapping[str, str] = {}
    """Component -> the name of its class."""
    modules: Mapping[str, Mapping[str, tuple[str, str]]] = {}
    """Module below `openai.types` -> name -> side and component of the type."""


def read(path: Path) -> Official:
    """Read the table at *path*; an absent one has no names."""
    if not path.exists():
        return Official()
    data = json.loads(path.read_text(encoding="utf-8"))
    modules = {
        module: {name: (found.partition(" ")[0], found.partition(" ")[2]) for name, found in names.items()}
        for module, names in data["modules"].items()
    }
    return Official(data["classes"], modules)
