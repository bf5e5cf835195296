"""The order of the pages of the site."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, Final, TypeAlias

Entry: TypeAlias = "str | Mapping[str, Any]"

START: Final = ("index.md", "install.md", "quickstart.md", "migrating.md")
EXPLANATIONS: Final = ("resilience.md", "security.md", "architecture.md", "frameworks.md", "pydantic.md")
CONTRIBUTORS: Final = ("contributing.md", "codegen.md", "benchmarks.md", "changelog.md")
MORE: Final = ("errors", "settings", "hooks", "events")
"""Pages of the reference beside those of resources and types."""


def navigation(pages: Iterable[str]) -> list[Entry]:
    """Return the navigation over *pages*, each of which is in it once."""
    left = dict.fromkeys(sorted(pages))
    parts: list[dict[str, list[Entry]]] = [
        {"Start": _take(left, START)},
        {"How-to": []},
        {"Explanations": [*_take(left, EXPLANATIONS), {"Decisions": _below(left, "decisions/")}]},
        {"Reference": _reference(left)},
        {"Troubleshooting": _take(left, ("troubleshooting.md",))},
        {"Contributors": _take(left, CONTRIBUTORS)},
    ]
    howto: list[Entry] = [*_below(left, "howto/"), {"Examples": _below(left, "examples/")}]
    parts[1]["How-to"] = [*howto, *left]  # a page that is named nowhere shows how to do something
    return [part for part in parts if next(iter(part.values()))]


def written(nav: Sequence[Entry], base: str) -> str:
    """Return the settings of mkdocs with *nav*, above those of the file *base*; JSON is YAML."""
    return json.dumps({"INHERIT": base, "nav": nav}, indent=1)


def _take(left: dict[str, None], names: Iterable[str]) -> list[Entry]:
    found = [name for name in names if name in left]
    for name in found:
        del left[name]
    return list(found)


def _below(left: dict[str, None], folder: str) -> list[Entry]:
    names = [name for name in left if name.startswith(folder)]
    return _take(left, sorted(names, key=lambda name: (not name.endswith("index.md"), name)))


def _reference(left: dict[str, None]) -> list[Entry]:
    entries = _take(left, [f"reference/{name}.md" for name in MORE])
    entries += _take(left, ["cli.md"])
    types: list[Entry] = [{_title(name): name} for name in left if name.startswith("reference/types/")]
    _take(left, [name for name in left if name.startswith("reference/types/")])
    names = [name for name in left if name.startswith("reference/")]
    _take(left, names)
    return [*entries, {"Resources": _tree(names, "reference/")}, {"Types": types}]


def _tree(names: Sequence[str], folder: str) -> list[Entry]:
    """Return the pages of resources as the resources are nested."""
    entries: list[Entry] = []
    heads = dict.fromkeys(name.removeprefix(folder).partition("/")[0].removesuffix(".md") for name in names)
    for head in heads:
        page, below = f"{folder}{head}.md", [name for name in names if name.startswith(f"{folder}{head}/")]
        own: list[Entry] = [page] if page in names else []
        entries.append({head: [*own, *_tree(below, f"{folder}{head}/")]} if below else {head: page})
    return entries


def _title(name: str) -> str:
    return PurePosixPath(name).stem.upper()
