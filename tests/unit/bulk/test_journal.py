"""The output of a bulk run: what is read of it, what is cut, and what is refused.

Covers: bulk.records.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_dual import APIError, ConfigurationError, InvalidParameterError
from openai_dual.bulk.journal import Done, Journal, state_path
from openai_dual.bulk.records import Recorded, failed, recorded, succeeded
from openai_dual.core.telemetry.cost import Usage

IDENTITY: dict[str, Any] = {"source": {"size": 1}, "template": "abc"}


def opened(path: Path, identity: dict[str, Any] = IDENTITY) -> Journal:
    return Journal(path, identity, lambda: 0.0)


def record(line: int) -> bytes:
    body = {"usage": {"input_tokens": line, "output_tokens": 1}}
    return succeeded(line, f"id-{line}", 200, "req", body, None).record


def write(path: Path, *lines: int) -> None:
    journal = opened(path)
    list(journal.resume())
    for line in lines:
        journal.write(record(line))
    journal.close()


def resumed(path: Path) -> list[int]:
    with closing(opened(path)) as journal:
        return [each.line for each in journal.resume()]


@given(lines=st.lists(st.integers(1, 10**6), unique=True), cut=st.integers(0, 10**6))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_journal_that_is_cut_anywhere_keeps_its_complete_lines(
    lines: list[int], cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("journal") / "out.jsonl"
    write(path, *lines)
    content = path.read_bytes()
    kept = content[: cut % (len(content) + 1)]
    path.write_bytes(kept)
    complete = lines[: kept.count(b"\n")]

    assert complete == resumed(path)
    write(path, *lines[len(complete) :])
    assert content == path.read_bytes()


@given(st.sets(st.integers(1, 5000)))
def test_a_set_of_lines(lines: set[int]) -> None:
    done = Done()
    for line in lines:
        done.add(line)

    assert lines == {line for line in range(5100) if line in done}


def test_zeros_after_a_power_failure_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    write(path, 1, 2)
    good = path.read_bytes()
    path.write_bytes(good + b"\0" * 100 + b"\n\0\0")

    assert [1, 2] == resumed(path)
    assert good == path.read_bytes()


def test_a_damaged_line_before_others_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    write(path, 1)
    path.write_bytes(b"not a result\n" + path.read_bytes())

    with pytest.raises(ConfigurationError, match="line 1 is not a result of a bulk run"):
        resumed(path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"source": {"size": 2}}, "its source has changed"), ({"template": None}, "written with another template")],
)
def test_another_run_is_refused(change: dict[str, Any], reason: str, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    write(path, 1)

    with pytest.raises(ConfigurationError, match=reason):
        opened(path, IDENTITY | change)
    assert [1] == resumed(path)


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("precious\n")

    with pytest.raises(ConfigurationError, match="is missing or damaged"):
        opened(path)
    assert "precious\n" == path.read_text()


def test_a_torn_state_is_that_of_a_run_without_results(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    state_path(path).write_bytes(b'{"sour')

    write(path, 1)

    assert [1] == resumed(path)


def test_two_runs_cannot_write_one_output(tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="file locks of POSIX")
    journal = opened(tmp_path / "out.jsonl")

    with pytest.raises(ConfigurationError, match="another run is writing"):
        opened(tmp_path / "out.jsonl")
    journal.close()
    opened(tmp_path / "out.jsonl").close()


def test_results_can_be_dropped(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    write(path, 3, 1, 2)
    journal = opened(path)

    assert 1 == journal.drop(lambda each: each.line == 1)
    assert [3, 2] == [each.line for each in journal.resume()]
    journal.write(record(1))
    journal.close()
    assert [3, 2, 1] == resumed(path)


@pytest.mark.parametrize("path", ["missing/out.jsonl", "."])
def test_an_output_that_cannot_be_written_is_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"^out: cannot"):
        opened(tmp_path / path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (record(7), Recorded(7, False, Usage(None, 7, 0, 1), False)),
        (failed(1, "a", APIError("lost")).record, Recorded(1, True, None, True)),
        (failed(1, "a", InvalidParameterError("bad")).record, Recorded(1, True, None, False)),
        (b'{"line":1,"response":{"status_code":429}}', Recorded(1, True, None, True)),
        (b'{"line":1,"response":{"status_code":500}}', Recorded(1, True, None, True)),
        (b'{"line":1,"response":{"status_code":400}}', Recorded(1, True, None, False)),
        (b'{"line":1,"response":{"status_code":"x"}}', Recorded(1, True, None, False)),
        (b'{"line":true}', None),
        (b'{"line":0}', None),
        (b"[]", None),
        (b"", None),
    ],
)
def test_lines_of_an_output(text: bytes, expected: Recorded | None) -> None:
    assert expected == recorded(text)
