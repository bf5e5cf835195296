"""The pytest plugin: a cassette for each marked test, beside its module.

    @pytest.mark.openai_cassette             cassettes/<module>/<test>.yaml, replayed
    @pytest.mark.openai_cassette("shared", cut="byte")   cassettes/<module>/shared.yaml; the settings of `cassette`
    --openai-record=rewrite                  record, in the mode given
    openai_cassette_cut, openai_cassette_max_age    in the ini file: default `cut` and `max_age`
    openai_cassette                          the fixture: the open `cassette`
    openai_clock                             the fixture: waits take no time; see `clock`
If all tests of a module were collected, files that no test uses are reported at the end. A file with a key fails the
run. No module of this package is imported before a test is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .cassettes import cassette
    from .clock import FakeClock
    from .errors import LeakedKeyError

MARK = "openai_cassette"
FOLDER = "cassettes"
MODES = ("none", "once", "new_episodes", "all", "rewrite")

_NOT_IN_NAMES = re.compile(r"[^\w.\[\]-]+")
_used: pytest.StashKey[_Used] = pytest.StashKey()
_failed: pytest.StashKey[bool] = pytest.StashKey()


class _Used:
    """The cassettes of the collected tests."""

    def __init__(self) -> None:
        self.paths: set[Path] = set()
        self.folders: set[Path] = set()
        self.leaked: list[LeakedKeyError] = []

    def add(self, path: Path) -> None:
        self.paths.add(path)
        self.folders.add(path.parent)

    def files(self) -> list[Path]:
        """Return the used files and the other cassettes beside them that this plugin wrote."""
        return sorted({path for path in self.paths if path.exists()} | _ours(self.folders))

    def orphans(self) -> list[Path]:
        """Return the files that no test uses: beside the used ones, and those of deleted modules."""
        gone = {
            folder
            for root in {folder.parent for folder in self.folders}
            for folder in root.glob("*")
            if folder.is_dir() and not (root.parent / f"{folder.name}.py").exists()
        }
        return sorted(_ours(gone | self.folders) - self.paths)


def _ours(folders: Iterable[Path]) -> set[Path]:
    from .files import is_ours  # loads vcrpy

    return {path for folder in folders for path in folder.glob("*.yaml") if is_ours(path)}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option and the ini settings."""
    group = parser.getgroup("openai-dual")
    group.addoption(
        "--openai-record",
        choices=MODES,
        help="record the cassettes of tests marked openai_cassette instead of replaying them",
    )
    parser.addini("openai_cassette_cut", "in which pieces cassettes are replayed: event, whole, byte, N or random:SEED")
    parser.addini("openai_cassette_max_age", "days after which the recording of a cassette is warned of")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark."""
    config.addinivalue_line(
        "markers",
        f"{MARK}(name=None, **settings): answer the test's requests from a cassette (openai_dual.testing)",
    )
    config.stash[_used] = _Used()


def pytest_itemcollected(item: pytest.Item) -> None:
    """Request the cassette of a marked test before its other fixtures, which may send requests."""
    if item.get_closest_marker(MARK) is not None:
        names = getattr(item, "fixturenames", [])
        if MARK not in names:
            names.insert(0, MARK)
    if MARK in getattr(item, "fixturenames", ()):
        item.config.stash[_used].add(_path(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Treat a test as failed until it has finished: an interrupted test has no report."""
    item.stash[_failed] = True
    yield
    item.stash[_failed] = False


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Record whether a test has failed: then its cassette is neither checked nor written."""
    report = yield
    if not report.passed:  # type: ignore[attr-defined]  # what the hook returns
        item.stash[_failed] = True
    return report


@pytest.fixture
def openai_cassette(request: pytest.FixtureRequest) -> Iterator[cassette]:
    """Replay the test's requests from its cassette, or record them."""
    from . import cassette  # loads httpx and vcrpy

    opened = cassette(_path(request.node), **_settings(request.node))
    opened.__enter__()
    try:
        yield opened
    finally:
        opened.close(failed=request.node.stash.get(_failed, True))


@pytest.fixture
def openai_clock() -> Iterator[FakeClock]:
    """Replace the clock of clients, so that waits take no time; the fixture's value has the waits."""
    from .clock import no_waits  # loads the clients

    with no_waits() as clock:
        yield clock


def _path(item: Any) -> Path:
    mark = item.get_closest_marker(MARK)
    name = mark.args[0] if mark is not None and mark.args else item.nodeid.split("::", 1)[1].replace("::", ".")
    return Path(item.path.parent / FOLDER / item.path.stem / f"{_NOT_IN_NAMES.sub('-', name)}.yaml")


def _settings(item: Any) -> dict[str, Any]:
    """Merge the settings: the command line's mode first, then the mark, then the ini file."""
    config, mark = item.config, item.get_closest_marker(MARK)
    settings = {"cut": config.getini("openai_cassette_cut"), "max_age": config.getini("openai_cassette_max_age")}
    settings = {name: value for name, value in settings.items() if value}
    if "max_age" in settings:
        settings["max_age"] = float(settings["max_age"])
    settings |= mark.kwargs if mark is not None else {}
    mode = config.getoption("openai_record")
    return settings | ({"mode": mode} if mode else {})


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run if a cassette has a key."""
    used = session.config.stash[_used]
    if not used.folders:
        return
    from .files import leaked  # loads vcrpy

    used.leaked = [leak for path in used.files() if (leak := leaked(path))]
    if used.leaked and session.exitstatus in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Report keys in cassettes, and cassettes that no test uses."""
    used = config.stash[_used]
    for leak in used.leaked:
        terminalreporter.write_line(f"FAILED cassette {leak}", red=True)
    if used.folders and not any("::" in argument for argument in config.args):
        for path in used.orphans():
            terminalreporter.write_line(f"orphan: no test uses the cassette {path}", yellow=True)
