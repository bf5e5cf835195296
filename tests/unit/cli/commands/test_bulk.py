from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from tests.support.commands import Commands


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
    ],
)
def test_what_cannot_be_run_is_refused(words: tuple[str, ...], message: str, run: Commands) -> None:
    ran = run("bulk", *words)

    assert 2 == ran.code
    assert message in ran.error["message"]
