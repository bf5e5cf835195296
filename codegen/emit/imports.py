"""The import lines of a generated module, from the types its text names. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from ..plan.components import Components, Target
from ..plan.shapes import Side


def targets(uses: Iterable[tuple[Side, str]], components: Components) -> list[Target]:
    """Return where the generated types named by *uses* are declared, sorted, each once."""
    found = {components.model(name) if side == "models" else components.param(name) for side, name in uses}
    return sorted(found)


def lines(found: Iterable[Target], here: Target) -> list[str]:
    """Spell the imports of *found* for the module of *here*, whose package is `models`, `params`, or `api.files`."""
    up = "." * (here.package.count(".") + 2)
    return [
        f"from .{target.module} import {target.name}"
        if target.package == here.package
        else f"from {up}{target.package}.{target.module} import {target.name}"
        for target in found
        if target[:2] != here[:2]
    ]
