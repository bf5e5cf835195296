"""The page of settings: a heading for each, from the table of docs/configuration.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"`(\w+)`")


class Setting(NamedTuple):
    """One row of the table."""

    names: tuple[str, ...]
    meaning: str
    environment: str
    default: str


def settings(configuration: str) -> Iterator[Setting]:
    """Yield the rows of the table below "All settings" of the page *configuration*."""
    section = configuration.partition("## All settings")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    for row in rows:
        first, environment, default = (each.strip() for each in row.strip("| ").split(" | "))
        names = tuple(_NAME.findall(first.partition(":")[0]))
        yield Setting(names, first.partition(": ")[2], environment, default)


def page(configuration: str) -> str:
    """Return the page."""
    intro = (
        "Every setting of a client, as an argument, an environment variable and a key of a file."
        " [Configuration](../configuration.md) says how they are combined."
    )
    return f"# Settings\n\n{intro}\n\n" + "\n".join(map(_section, settings(configuration)))


def _section(setting: Setting) -> str:
    headings = [f"## {name} {{#{name}}}\n" for name in setting.names]
    meaning = [f"{_elsewhere(setting.meaning)}.\n"] if setting.meaning else []
    facts = [f"- Environment: {setting.environment}", f"- Default: {setting.default}\n"]
    return "\n".join([*headings, *meaning, *map(_elsewhere, facts)])


def _elsewhere(text: str) -> str:
    """Return *text* with links as they are from the folder of the reference."""
    return re.sub(
        r"\]\((#|\w)", lambda found: "](../configuration.md#" if found[1] == "#" else f"](../{found[1]}", text
    )
