"""The built site in Chromium: phone and desktop, light and dark; and all links of its pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from tests.support.paths import ROOT

pytestmark = pytest.mark.xdist_group("site")  # built once, also where several processes share the tests

CHROMIUM = shutil.which("chromium")
PAGES = (
    *("index.html", "guide.html", "configuration.html", "troubleshooting.html", "benchmarks.html", "realtime.html"),
    *("reference/chat/completions.html", "reference/settings.html", "reference/errors.html", "reference/types/f.html"),
)
SIZES = {"phone": (390, 844), "desktop": (1440, 900)}
OVERFLOW = """() => {
  const wide = (each) => each.scrollWidth > each.clientWidth + 1;
  const found = [];
  if (wide(document.scrollingElement)) found.push('page');
  for (const table of document.querySelectorAll('.md-typeset__scrollwrap')) {
    if (wide(table)) found.push('table: ' + table.innerText.slice(0, 60));
  }
  for (const code of document.querySelectorAll('.md-content pre > code')) {
    const style = getComputedStyle(code);
    if (wide(code) && !['auto', 'scroll'].includes(style.overflowX)) found.push('code: ' + code.innerText.slice(0, 60));
  }
  return found;
}"""
"""What is wider than its place: the page, a table, or code that cannot be scrolled."""


class Links(HTMLParser):
    """The addresses and ids of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.loaded: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        self.ids |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.addresses.append(given["href"])
        if tag in {"script", "link", "img"} and given.get("rel") != "canonical":
            self.loaded += [given[name] for name in ("src", "href") if name in given]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("mkdocs", reason="mkdocs builds the site")
    folder = tmp_path_factory.mktemp("docs")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    for command in (
        ["-m", "docs.site", str(folder / "pages")],
        ["-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", str(folder / "mkdocs.yml")],
    ):
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert 0 == done.returncode, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Links]:
    found = {}
    for path in site.rglob("*.html"):
        links = Links()
        links.feed(path.read_text(encoding="utf-8"))
        found[path.relative_to(site).as_posix()] = links
    return found


def test_no_link_is_dead(site: Path, pages: dict[str, Links]) -> None:
    dead = []
    for name, page in pages.items():
        for address in page.addresses:
            target = urlsplit(address)
            if target.scheme or target.netloc or name == "404.html":
                continue
            path = ((site / name).parent / unquote(target.path)).resolve() if target.path else site / name
            path = path / "index.html" if path.is_dir() else path
            anchors = (
                pages[path.relative_to(site).as_posix()].ids if path.suffix == ".html" and path.exists() else set()
            )
            if not path.exists() or (target.fragment and unquote(target.fragment) not in anchors):
                dead.append((name, address))

    assert [] == dead[:20]


def test_pages_load_nothing_from_elsewhere(pages: dict[str, Links]) -> None:
    assert [] == [(name, each) for name, page in pages.items() for each in page.loaded if "//" in each][:20]


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    api = pytest.importorskip("playwright.sync_api", reason="playwright drives the browser")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_their_window(browser: Any, address: str, scheme: str, tmp_path: Path) -> None:
    errors: list[str] = []
    overflowing = {}
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    for name in PAGES:
        page.goto(f"{address}/{name}")
        for size, (width, height) in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            if found := page.evaluate(OVERFLOW):
                overflowing[name, size] = found
            picture = tmp_path / f"{name.replace('/', '-')}-{size}-{scheme}.png"
            page.screenshot(path=picture)
            assert picture.stat().st_size > 5000
    context.close()

    assert ([], {}) == (errors, overflowing)


def test_search_finds_official_names(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator("input.md-search__input").fill("chat.completions.create")
    first = page.locator(".md-search-result__link").first
    first.wait_for(timeout=20000)
    hrefs = page.locator(".md-search-result__link").evaluate_all(
        "links => links.map(each => each.getAttribute('href'))"
    )
    page.close()

    assert [] != [each for each in hrefs if "reference/chat/completions.html" in each]
