"""The pages link to what exists, and their samples are complete Python that fits a narrow column."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pages import anchors, links, page_id, pages, samples
from tests.support.paths import ROOT

WIDTH = 88
"""Columns of a sample that show without scrolling in a rendered page."""


@pytest.mark.parametrize("page", pages(), ids=page_id)
def test_links_lead_somewhere(page: Path) -> None:
    broken = [link for link in links(page) if "://" not in link and not _exists(page, link)]

    assert [] == broken


def _exists(page: Path, link: str) -> bool:
    target, _, anchor = link.partition("#")
    path = page.parent / target if target else page
    return path.exists() and (not anchor or anchor in anchors(path))


@pytest.mark.parametrize("page", pages(), ids=page_id)
def test_samples_fit_a_narrow_column(page: Path) -> None:
    wide = [
        f"{page_id(page)}:{first + number}"
        for first, sample in samples(page)
        for number, line in enumerate(sample.splitlines())
        if len(line) > WIDTH
    ]

    assert [] == wide


@pytest.mark.parametrize("page", [page for page in pages() if [*samples(page)]], ids=page_id)
def test_samples_of_a_page_use_no_undefined_name(page: Path) -> None:
    """A page is one program, read from top to bottom; `await` and `async for` may stand outside functions."""
    whole = "".join(sample for _, sample in samples(page))
    names = ("--select", "F821", "--ignore", "F704,PLE1142", "--output-format", "concise", "--isolated", "--no-cache")
    command = (sys.executable, "-m", "ruff", "check", *names, "--stdin-filename", f"{page.stem}.py", "-")
    done = subprocess.run(command, input=whole, capture_output=True, text=True, check=False, timeout=60)

    assert (0, "") == (done.returncode, done.stderr), done.stdout


RESERVED = {"sockets/", "providers/", "cli/"}
"""Packages that do not exist yet."""
PACKAGE = ROOT / "src" / "openai_dual"
BASES = (ROOT, ROOT / "tests", PACKAGE, PACKAGE / "_generated", PACKAGE / "core" / "execution")
"""Where a path may start: pages about the code leave out what is common to all."""
PATH = re.compile(r"`((?:[\w.]+/)+(?:[\w.]+\.(?:py|toml|yaml|txt|lock|md))?)`")
ABOUT_THE_CODE = [ROOT / "CONTRIBUTING.md", ROOT / "docs/architecture.md", *(ROOT / "docs/decisions").glob("*.md")]


@pytest.mark.parametrize("page", [*ABOUT_THE_CODE, ROOT / "tests/README.md"], ids=page_id)
def test_paths_exist(page: Path) -> None:
    named = set(PATH.findall(page.read_text(encoding="utf-8"))) - RESERVED

    assert [] == sorted(name for name in named if not any((base / name).exists() for base in BASES))
