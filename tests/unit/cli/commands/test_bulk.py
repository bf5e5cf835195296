"""Covers: cli.bulk_progress, cli.templates."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual.bulk import BulkBatch, BulkProgress
from openai_dual.cli.bulk_progress import text_of
from openai_dual.emulator import Application, BatchRules
from openai_dual.testing import FakeTransport, no_waits
from tests.support.commands import Answer, Commands


def respond(request: httpx.Request) -> httpx.Response:
    text = json.loads(request.content)["input"]
    if text.isdigit():
        return httpx.Response(int(text), json={"error": {"message": "failed"}})
    return httpx.Response(200, json={"id": "r", "usage": {"input_tokens": 3, "output_tokens": 2}})


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "in.jsonl"
    path.write_text('{"t":"a"}\n{"t":"500"}\n{"t":"404"}\n')
    return str(path)


@pytest.fixture
def out(tmp_path: Path) -> str:
    return str(tmp_path / "out.jsonl")


def test_a_run_its_status_and_a_retry(source: str, out: str, run: Commands) -> None:
    template = ("--op", "responses.create", "--set", "model=m", "--set", "input={t}", "--max-retries", "0")
    ran = run("bulk", "run", source, "-o", out, *template, "--progress", "json", answer=respond)
    status = run("bulk", "status", out)
    sent = len(run.requests)
    again = run("bulk", "retry", out, "--max-retries", "0", answer=respond)

    assert (6, 3, 2, None) == (ran.code, ran.json["done"], ran.json["failed"], ran.json["stopped"])
    assert 3 == json.loads(ran.err.splitlines()[-2])["progress"]["total"]
    assert (3, 2, 1, 3) == tuple(status.json[name] for name in ("done", "failed", "worth_a_retry", "input_tokens"))
    assert (6, 1, 2) == (again.code, len(run.requests) - sent, again.json["resumed"])
    assert {1, 2, 3} == {json.loads(line)["line"] for line in Path(out).read_text().splitlines()}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("run",), "expected the path of one file"),
        (("run", "in"), "missing --output"),
        (("run", "in", "-o", "out", "--set", "a=b"), "need --op"),
        (("run", "in", "-o", "out", "--op", "none.such"), "there is no operation"),
        (("retry",), "expected the output of one run"),
        (("status", "missing"), "is not the output of a bulk run"),
        (("cancel", "missing"), "is not the output of a bulk run"),
        (("cancel",), "expected the output of one run"),
        (("run", "in", "-o", "out", "--model", "m"), "need --op"),
        (("run", "in", "-o", "out", "--mode", "fast"), "--mode: expected one of live, batch, auto"),
        (("run", "in", "-o", "out", "--mode", "auto", "--by", "noon"), "--by: expected a duration"),
        (("run", "in", "-o", "out", "--by", "6h"), "by: expected mode='auto'"),
        (("run", "in", "-o", "out", "--mode", "batch", "--enqueued-tokens", "x"), "enqueued_tokens: expected"),
        (("run", "in", "-o", "out", "--prompt-column", "{}"), "--prompt-column: expected the name of a column"),
        (("run", "in", "-o", "out", "--prompt-column", "t", "--op", "files.create"), "files.create has no prompt"),
    ],
)
def test_what_cannot_be_run_is_refused(words: tuple[str, ...], message: str, run: Commands) -> None:
    ran = run("bulk", *words)

    assert 2 == ran.code
    assert message in ran.error["message"]


def emulated(**settings: Any) -> Answer:
    return FakeTransport(Application(**settings)).handle_request


@pytest.mark.parametrize(
    ("operation", "path"),
    [
        ((), ("output", 0, "content", 0, "text")),
        (("--op", "chat.completions.create"), ("choices", 0, "message", "content")),
        (("--op", "completions.create"), ("choices", 0, "text")),
    ],
)
def test_a_column_is_the_prompt(operation: tuple[str, ...], path: Any, source: str, out: str, run: Commands) -> None:
    words = ("--prompt-column", "t", "-m", "gpt-4o", "--mode", "batch", *operation)
    with no_waits():
        ran = run("bulk", "run", source, "-o", out, *words, answer=emulated())

    assert 0 == ran.code
    assert [("gpt-4o", "batch", 3)] == [
        (each["model"], each["service_tier"], each["done"]) for each in ran.json["models"]
    ]
    for line in map(json.loads, Path(out).read_text().splitlines()):
        text = line["response"]["body"]
        for step in path:
            text = text[step]
        assert text == f"You said: {['a', '500', '404'][line['line'] - 1]}"


def test_batches_are_shown_and_cancelled(source: str, out: str, run: Commands) -> None:
    words = ("--prompt-column", "t", "--model", "gpt-4o", "--mode", "batch", "--max-retries", "0")
    service = emulated(batches=BatchRules(validating=9), faults=["status=401; path=/batches/*; method=GET; nth=2"])
    with no_waits():
        stopped = run("bulk", "run", source, "-o", out, *words, "--progress", "json", answer=service)
        status = run("bulk", "status", out)
        cancelled = run("bulk", "cancel", out, answer=service)
        done = run("bulk", "run", source, "-o", out, *words, "--mode", "auto", "--by", "0s", answer=service)

    assert (3, "stopped: key; 1 batches continue; the same command resumes the run") == (
        stopped.code,
        json.loads(stopped.err.splitlines()[-1])["error"]["message"],
    )
    (batch,) = status.json["batches"]
    assert ("validating", 3, "gpt-4o") == (batch["status"], batch["requests"], batch["model"])
    assert (batch["id"], "cancelling") == (cancelled.json["id"], cancelled.json["status"])
    assert (0, 3) == (done.code, done.json["done"])


def test_failures_are_copied_to_a_file(source: str, out: str, run: Commands) -> None:
    words = ("--op", "responses.create", "--set", "input={t}", "--max-retries", "0", "--errors", f"{out}.errors")
    ran = run("bulk", "run", source, "-o", out, *words, "--errors", "text", answer=respond)

    assert "2 of the requests failed; `openai-dual bulk retry` repeats them" in ran.err
    assert not ran.err.startswith("{")
    assert {2, 3} == {json.loads(line)["line"] for line in Path(f"{out}.errors").read_text().splitlines()}


def test_the_line_of_the_progress() -> None:
    first, second = (
        BulkBatch(id="b", status="in_progress", model="m", requests=10, completed=completed, failed=1)
        for completed in (2, 3)
    )
    progress = BulkProgress(done=5, failed=1, total=25, input_tokens=7, cost=1.5, seconds=1.0, batches=(first, second))

    expected = "5/25, 1 failed, 5/s, 7 tokens, $1.50, 0:00:04 left; batches: 2 in_progress, 7/20 requests"
    assert expected == text_of(progress)
