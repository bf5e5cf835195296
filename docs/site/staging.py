"""Gather the pages of the site in one folder: those of docs/, those about the project, examples, and the reference."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from . import navigation, operations, settings, types

ROOT: Final = Path(__file__).parents[2]
DOCS: Final = ROOT / "docs"
PROJECT: Final = {"README.md": "index.md", "CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "contributing.md"}
"""Files of the root that are pages, and their names on the site."""
MODULES: Final = {
    "errors": ("Errors", "errors.py", "The exceptions of the package."),
    "hooks": ("Hooks", "core/telemetry/hooks.py", "What [`hooks`](settings.md#hooks) are called with."),
    "events": ("Events of a call", "core/telemetry/events.py", "What [observers](../observability.md#observers) get."),
}
"""Pages of the reference that are made of one module: title, module, introduction."""

_FENCE = re.compile(r"^```(\w+) .*$", re.MULTILINE)
"""The beginning of a sample with words for its test, such as `no-test`."""
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def stage(folder: Path) -> None:
    """Write all pages into *folder*, which is made anew, and `mkdocs.yml` beside it."""
    shutil.rmtree(folder, ignore_errors=True)
    written = dict(pages())
    for name, text in written.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for asset in (*DOCS.rglob("*.svg"), *DOCS.rglob("*.png"), *DOCS.glob("*.json"), DOCS / "site/style.css"):
        path = folder / asset.relative_to(DOCS)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(asset, path)
    settings_of_mkdocs = navigation.written(navigation.navigation(written), str(DOCS / "site/mkdocs.yml"))
    (folder.parent / "mkdocs.yml").write_text(settings_of_mkdocs, encoding="utf-8")


def pages() -> Iterator[tuple[str, str]]:
    """Yield path and text of every page."""
    for path in sorted(DOCS.rglob("*.md")):
        name = path.relative_to(DOCS).as_posix()
        if not name.startswith("site/"):
            yield name.replace("README.md", "index.md"), relinked(path.read_text(encoding="utf-8"), path.parent, name)
    for source, name in PROJECT.items():
        yield name, relinked((ROOT / source).read_text(encoding="utf-8"), ROOT, name)
    yield from _examples()
    yield from _reference()


def _examples() -> Iterator[tuple[str, str]]:
    paths = sorted((ROOT / "examples").glob("*.py"))
    listed = "\n".join(f"- [{path.stem}]({path.stem}.md)" for path in paths if path.stem != "__init__")
    yield "examples/index.md", f"# Examples\n\nPrograms that run against the service or the emulator.\n\n{listed}\n"
    for path in paths:
        yield f"examples/{path.stem}.md", f"# {path.stem}\n\n```python\n{path.read_text(encoding='utf-8')}```\n"


def _reference() -> Iterator[tuple[str, str]]:
    grouped = types.types()
    yield from operations.pages(types.links(grouped))
    yield from types.pages(grouped)
    yield "reference/settings.md", settings.page((DOCS / "configuration.md").read_text(encoding="utf-8"))
    for name, (title, module, intro) in MODULES.items():
        yield f"reference/{name}.md", types.module_page(title, intro, operations.PACKAGE / module)


def relinked(text: str, folder: Path, page: str) -> str:
    """Return *text*, a page of *folder*, with links to files of the repository as links between pages of the site."""
    return _LINK.sub(_towards(folder, "../" * page.count("/")), _FENCE.sub(r"```\1", text))


def _towards(folder: Path, root: str) -> Callable[[re.Match[str]], str]:
    def link(found: re.Match[str]) -> str:
        target, mark, anchor = found[1].partition("#")
        path = (folder / target).resolve()
        if not target or ":" in target or not path.is_relative_to(ROOT) or not path.exists():
            return found[0]
        return f"]({root}{_page_of(path)}{mark}{anchor})"

    return link


def _page_of(path: Path) -> str:
    """Return the page of the site that shows the file or folder at *path*."""
    name = path.relative_to(ROOT).as_posix()
    if name in PROJECT:
        return PROJECT[name]
    if name.startswith("examples"):
        return name.replace(".py", ".md") if name.endswith(".py") else "examples/index.md"
    if name.startswith("docs/"):
        shown = name.removeprefix("docs/").replace("README.md", "index.md")
        return f"{shown}/index.md" if path.is_dir() else shown
    return "contributing.md"
