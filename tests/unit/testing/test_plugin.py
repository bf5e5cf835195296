"""The pytest plugin in the project of a user."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from openai_dual.testing import cassettes, plugin

Run: TypeAlias = Callable[..., pytest.RunResult]

MARKED = """
    import httpx
    import pytest

    def ask(answer="live", url="https://h/"):
        transport = httpx.MockTransport(lambda _: httpx.Response(200, text=answer))
        with httpx.Client(transport=transport) as client:
            return client.get(url).text
"""


def test_the_modes_are_those_of_cassettes() -> None:
    """Load what every run below needs: the C parts of PyYAML cannot be loaded again by each."""
    assert cassettes.MODES == plugin.MODES


@pytest.fixture
def run(pytester: pytest.Pytester) -> Run:
    """Run pytest on a module of MARKED and *given*."""

    def start(body: str, *arguments: str, ini: str = "") -> pytest.RunResult:
        pytester.makepyfile(test_it=MARKED + body)
        pytester.makeini(f"[pytest]\n{ini}\n")
        usual = ("-p", "openai_dual.testing.plugin", "-p", "no:cacheprovider", "--strict-markers")
        return pytester.runpytest(*usual, *arguments, no_reraise_ctrlc=True)

    return start


ONE = """
    @pytest.mark.openai_cassette
    def test_one(request):
        assert ask() == "live"
"""


def recorded(pytester: pytest.Pytester) -> list[str]:
    root = pytester.path / "cassettes"
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def test_a_cassette_is_recorded_beside_the_test_and_replayed(run: Run, pytester: pytest.Pytester) -> None:
    run(ONE).assert_outcomes(failed=1)
    run(ONE, "--openai-record=once").assert_outcomes(passed=1)
    assert ["test_it/test_one.yaml"] == recorded(pytester)

    run(ONE.replace("ask()", 'ask("other")')).assert_outcomes(passed=1)
    run(ONE.replace("ask()", 'ask("other")'), "--openai-record=rewrite").assert_outcomes(failed=1)
    run(ONE).assert_outcomes(passed=1)  # a failing test left the cassette as it was


TWO = """
    @pytest.mark.openai_cassette
    def test_two():
        ask()
        {stop}
        ask(url="https://h/second")
"""


@pytest.mark.parametrize("stop", ["raise KeyboardInterrupt", 'pytest.exit("enough")', 'pytest.skip("not now")'])
@pytest.mark.parametrize("mode", ["once", "rewrite"])
def test_an_interrupted_recording_leaves_the_old_cassette_whole(
    run: Run, pytester: pytest.Pytester, mode: str, stop: str
) -> None:
    whole = TWO.format(stop="")
    if mode == "rewrite":
        run(whole, "--openai-record=once").assert_outcomes(passed=1)
    run(TWO.format(stop=stop), f"--openai-record={mode}").assert_outcomes(skipped="skip" in stop)

    assert (["test_it/test_two.yaml"] if mode == "rewrite" else []) == recorded(pytester)
    run(whole).assert_outcomes(passed=mode == "rewrite", failed=mode == "once")


UNITTEST = """
    import unittest

    @pytest.mark.openai_cassette
    class TestOld(unittest.TestCase):
        def test_one(self):
            self.assertEqual(ask(), "live")
"""


def test_a_test_of_unittest_is_recorded_if_it_passes(run: Run, pytester: pytest.Pytester) -> None:
    run(UNITTEST.replace('"live"', '"dead"'), "--openai-record=once").assert_outcomes(failed=1)
    assert [] == recorded(pytester)

    run(UNITTEST, "--openai-record=once").assert_outcomes(passed=1)
    run(UNITTEST.replace("ask()", 'ask("other")')).assert_outcomes(passed=1)


NAMES = """
    @pytest.mark.openai_cassette("shared")
    def test_named():
        ask()

    @pytest.mark.openai_cassette("shared")
    async def _unused(): ...

    class TestClass:
        @pytest.mark.parametrize("value", ["a/b", "c d"])
        @pytest.mark.openai_cassette
        def test_many(self, value):
            ask()

    def test_by_fixture(openai_cassette):
        ask()
        assert not openai_cassette.replays

    def test_without(): ...
"""


def test_cassettes_are_named_after_tests(run: Run, pytester: pytest.Pytester) -> None:
    run(NAMES, "--openai-record=once").assert_outcomes(passed=5)

    assert [
        "test_it/TestClass.test_many[a-b].yaml",
        "test_it/TestClass.test_many[c-d].yaml",
        "test_it/shared.yaml",
        "test_it/test_by_fixture.yaml",
    ] == recorded(pytester)


FIXTURE = """
    @pytest.fixture(scope="session")
    def early():
        return ask("early")

    @pytest.fixture
    def file(early):
        return ask("file", "https://h/file")

    @pytest.mark.openai_cassette(match=["method", "url"])
    def test_one(file):
        assert file == "file"
"""


def test_what_fixtures_send_is_in_it_too(run: Run, pytester: pytest.Pytester) -> None:
    run(FIXTURE, "--openai-record=once").assert_outcomes(passed=1)

    assert "https://h/file" in (pytester.path / "cassettes/test_it/test_one.yaml").read_text()
    run(FIXTURE.replace('ask("file"', 'ask("live"')).assert_outcomes(passed=1)


def test_unplayed_interactions_fail_unless_the_test_does(run: Run) -> None:
    run(ONE, "--openai-record=once").assert_outcomes(passed=1)

    silent = run(ONE.replace("ask()", '"live"'))
    silent.assert_outcomes(passed=1, errors=1)
    silent.stdout.fnmatch_lines(["*UnplayedError*these were recorded and not asked for*"])
    run(ONE.replace("ask()", "1")).assert_outcomes(failed=1)


def test_orphans_are_reported(run: Run, pytester: pytest.Pytester) -> None:
    run(ONE, "--openai-record=once")
    folder = pytester.path / "cassettes"
    (folder / "test_gone").mkdir()
    for name in ("test_it/test_old.yaml", "test_gone/test_x.yaml"):
        (folder / name).write_text("version: 1\nby: openai-dual\ninteractions: []\n")
    (folder / "test_it/test_of_others.yaml").write_text(f"version: 1\ninteractions: []\n# sk-{'k' * 20}\n")

    whole = run(ONE)
    whole.assert_outcomes(passed=1)
    whole.stdout.fnmatch_lines(["orphan: *test_gone/test_x.yaml", "orphan: *test_it/test_old.yaml"])
    assert 0 == whole.ret
    whole.stdout.no_fnmatch_line("orphan: *test_one.yaml")
    whole.stdout.no_fnmatch_line("*test_of_others.yaml*")
    run(ONE, "-k", "nothing").stdout.no_fnmatch_line("orphan: *test_one.yaml")
    run(ONE, "test_it.py::test_one").stdout.no_fnmatch_line("orphan: *")


def test_a_key_in_a_cassette_fails_the_run(run: Run, pytester: pytest.Pytester) -> None:
    key = "sk-" + "k" * 20
    run(ONE, "--openai-record=once")
    path = pytester.path / "cassettes/test_it/test_one.yaml"
    path.write_text(path.read_text().replace("body: live", f"body: live # {key}"))

    result = run(ONE)

    assert pytest.ExitCode.TESTS_FAILED == result.ret
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["FAILED cassette *test_one.yaml: line *: what looks like a key remains*"])
    result.stdout.no_fnmatch_line(f"*{key}*")


PIECES = """
    @pytest.mark.openai_cassette
    def test_one():
        transport = httpx.MockTransport(lambda _: httpx.Response(200, text="data: 1\\n\\ndata: 2\\n\\n"))
        with httpx.Client(transport=transport) as client, client.stream("GET", "https://h/") as response:
            print("pieces:", len(list(response.iter_bytes())))
"""


def test_the_cut_can_be_set_for_all_and_for_one(run: Run) -> None:
    run(PIECES, "--openai-record=once").assert_outcomes(passed=1)

    run(PIECES, "-s").stdout.fnmatch_lines(["*pieces: 2"])
    run(PIECES, "-s", ini="openai_cassette_cut = byte").stdout.fnmatch_lines(["*pieces: 18"])
    one = PIECES.replace("openai_cassette", "openai_cassette(cut='whole')")
    run(one, "-s", ini="openai_cassette_cut = byte").stdout.fnmatch_lines(["*pieces: 1"])
    run(PIECES, ini="openai_cassette_cut = odd").stdout.fnmatch_lines(["*cut: expected whole, event*got 'odd'*"])


def test_old_recordings_are_warned_of(run: Run, pytester: pytest.Pytester) -> None:
    run(ONE, "--openai-record=once")
    path = pytester.path / "cassettes/test_it/test_one.yaml"
    path.write_text(path.read_text().replace("recorded: 20", "recorded: 19"))

    run(ONE).assert_outcomes(passed=1, warnings=0)
    run(ONE, ini="openai_cassette_max_age = 90\nfilterwarnings = default").assert_outcomes(passed=1, warnings=1)


def test_an_unknown_mode_is_refused(run: Run) -> None:
    result = run(ONE, "--openai-record=any")

    assert pytest.ExitCode.USAGE_ERROR == result.ret


def test_other_plugins_keep_their_marks_and_options(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        def pytest_addoption(parser):
            parser.addoption("--record-mode")

        def pytest_configure(config):
            config.addinivalue_line("markers", "vcr: of pytest-recording")

        @pytest.fixture(autouse=True)
        def vcr(request): ...
        """
    )
    run(
        ONE + "\n    @pytest.mark.vcr\n    def test_two(vcr): ...\n", "--openai-record=once", "--record-mode=none"
    ).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    "unwanted", ["httpx", "vcr", "yaml", "openai_dual.client.clients", "openai_dual.testing.cassettes"]
)
def test_the_plugin_costs_nothing_where_it_is_not_used(unwanted: str, tmp_path: Path) -> None:
    script = (
        "import sys, pytest\n"
        "class Last:\n"
        "    def pytest_unconfigure(self): print(*sys.modules)\n"
        "pytest.main(['-p', 'openai_dual.testing.plugin', '--co', '-q', '-c', '/dev/null', sys.argv[1]], [Last()])"
    )
    environment: dict[str, Any] = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    )

    assert "openai_dual.testing.plugin" in done.stdout.split()
    assert unwanted not in done.stdout.split()


def test_it_says_what_is_to_be_installed(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "sys.modules['vcr'] = None\n"
        "from openai_dual import ConfigurationError, testing\n"
        "testing.FakeTransport([testing.chat_answer()])\n"
        "try: testing.cassette\n"
        "except ConfigurationError as error: print(error)"
    )
    environment = {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=environment,
        timeout=60,
    )

    assert "cassette: expected vcrpy, which is missing: install openai-dual[testing]\n" == done.stdout
