"""The Markdown pages of the repository, in parts: text, samples, links and anchors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.paths import ROOT

_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]\[]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def pages() -> list[Path]:
    """Return all pages: those of the root, of `docs/` and of `tests/`."""
    return sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("tests/*.md")])


def page_id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def prose(path: Path) -> str:
    """Return the page's text without its samples; their lines stay empty, so that line numbers hold."""
    return _FENCED.sub(lambda found: "\n" * found[0].count("\n"), path.read_text(encoding="utf-8"))


def samples(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the Python samples of the page, each with the line that it begins in."""
    text = path.read_text(encoding="utf-8")
    for found in _PYTHON.finditer(text):
        yield text.count("\n", 0, found.start(1)) + 1, found[1]


def links(path: Path) -> set[str]:
    return set(_LINK.findall(prose(path)))


def anchors(path: Path) -> set[str]:
    """Return the anchors of the page's headings, as code hosts make them."""
    headings = _HEADING.findall(prose(path))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}
