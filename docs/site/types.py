"""The pages of types: the classes of responses and of requests, with their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from .declared import Declared, classes
from .operations import GENERATED
from .tables import cell, table


def types() -> Mapping[str, list[Declared]]:
    """Return all generated types by the first letter of their name."""
    found: dict[str, Declared] = {}
    for folder in ("models", "params"):
        for path in sorted((GENERATED / folder).glob("*.py")):
            found |= {each.name: each for each in classes(path) if path.stem != "__init__"}
    grouped: dict[str, list[Declared]] = {}
    for name in sorted(found, key=str.lower):
        grouped.setdefault(name[0].lower(), []).append(found[name])
    return grouped


def links(grouped: Mapping[str, list[Declared]]) -> dict[str, str]:
    """Return the address of each type, relative to the folder of the reference."""
    return {each.name: f"types/{letter}.md#{each.name}" for letter, group in grouped.items() for each in group}


def pages(grouped: Mapping[str, list[Declared]]) -> Iterator[tuple[str, str]]:
    """Yield path and text of the page of each letter."""
    for letter, group in grouped.items():
        yield f"reference/types/{letter}.md", f"# Types: {letter.upper()}\n\n" + "\n".join(map(section, group))


def section(declared: Declared) -> str:
    """Return the section of one class or alias."""
    lines = [f"## {declared.name} {{#{declared.name}}}", ""]
    if declared.bases and declared.bases != ("BaseModel",):
        lines += [f"Bases: {', '.join(f'`{base}`' for base in declared.bases)}", ""]
    lines += [declared.text, ""]
    if declared.alias:
        lines += [f"`{' '.join(declared.alias.split())}`", ""]
    if declared.fields:
        rows = [(f"`{each.name}`", f"`{cell(each.annotation)}`", each.text) for each in declared.fields]
        lines += [table(("Field", "Type", "Meaning"), rows), ""]
    return "\n".join(lines)


def module_page(title: str, intro: str, path: Path) -> str:
    """Return a page with the public classes of the module at *path*."""
    return f"# {title}\n\n{intro}\n\n" + "\n".join(map(section, classes(path)))
