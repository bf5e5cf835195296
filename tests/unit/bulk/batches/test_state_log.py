"""Covers: bulk.batches.parts."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.bulk.batches.lines import Request
from openai_dual.bulk.batches.parts import Growing, Part, enqueued
from openai_dual.bulk.batches.state_log import CANCEL, StateLog, facts_of

IDENTITY = b'{"version":1}\n'


@contextmanager
def opened(path: Path) -> Iterator[StateLog]:
    with path.open("a+b") as file:
        yield StateLog(file)


def part(number: int, *lines: int) -> Part:
    growing = Growing(number, Request(lines[0], "/v1/responses", "m", b"", 0, 0), 1)
    for line in lines:
        growing.add(Request(line, "/v1/responses", "m", b"text\n", 2, 0))
    return growing.finished()


@given(lines=st.sets(st.integers(1, 200), min_size=1))
def test_the_lines_of_a_part_are_kept_as_ranges(lines: set[int]) -> None:
    found = part(1, *sorted(lines))

    assert sorted(lines) == list(found)
    assert len(found.lines) == sum(line - 1 not in lines for line in lines)
    assert (len(lines), 5 * len(lines), 2 * len(lines)) == (found.requests, found.size, found.tokens)


def test_records_are_read_again(tmp_path: Path) -> None:
    path = tmp_path / "out.state"
    path.write_bytes(IDENTITY)
    with opened(path) as log:
        log.begin(5.0)
        log.begin(6.0)
        first, second = log.add(part(1, 1, 2, 4)), log.add(part(2, 5))
        first = log.note(first, file_id="file-1", uploaded_at=3)
        first = log.note(first, batch_id="batch_1", status="in_progress")
        new = log.end(second, [part(3, 5)])

    with opened(path) as again:
        assert {1: first, 3: new[0]} == again.parts == facts_of(path).parts
        assert (log.facts.name, 5.0, 3) == (again.facts.name, again.facts.began, again.facts.last)
        assert ("batch_1", [1, 2, 4]) == (first.batch_id, list(first))
        assert (8, 0) == (enqueued(again.parts.values(), "m"), enqueued(again.parts.values(), "other"))


@given(cut=st.integers(0, 10**6))
@settings(max_examples=50)
def test_a_torn_record_is_cut(cut: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.state"
        path.write_bytes(IDENTITY)
        with opened(path) as log:
            log.begin(5.0)
            for number in range(1, 4):
                log.note(log.add(part(number, number)), file_id="file")
        content = path.read_bytes()
        kept = content[: len(IDENTITY) + cut % (len(content) - len(IDENTITY) + 1)]
        path.write_bytes(kept)

        with opened(path) as again:
            again.begin(7.0)
            whole = kept[: kept.rindex(b"\n") + 1]
            assert path.read_bytes().startswith(whole)
            assert max(whole.count(b"\n"), 2) == path.read_bytes().count(b"\n")
            assert set(range(1, whole.count(b'"endpoint"') + 1)) == again.parts.keys()


def test_another_process_asks_to_cancel(tmp_path: Path) -> None:
    path = tmp_path / "out.state"
    path.write_bytes(IDENTITY + CANCEL)
    with opened(path) as log:
        assert not log.asks_to_cancel()
        log.begin(1.0)
        with path.open("ab") as other:
            other.write(CANCEL)
        log.add(part(1, 1))
        assert [True, False] == [log.asks_to_cancel(), log.asks_to_cancel()]


def test_what_is_no_record_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "out.state"
    path.write_bytes(IDENTITY + b'{broken\n[]\n{"part":"x"}\n{"part":1,"endpoint":"/v1/x","unknown":5}\n')

    assert {1: Part(number=1, endpoint="/v1/x")} == facts_of(path).parts
