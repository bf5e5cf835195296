from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from tests.support.commands import Commands

BATCH = {
    "id": "batch_1",
    "object": "batch",
    "endpoint": "/v1/responses",
    "status": "completed",
    "output_file_id": "file-out",
}
GOOD = '{"custom_id":"a","response":{"status_code":200,"body":{}},"error":null}'
BAD = '{"custom_id":"b","response":{"status_code":400,"body":{}},"error":null}'


class Service:
    """Responds to what a batch needs; its results are *lines*."""

    def __init__(self, *lines: str, status: str = "completed") -> None:
        self._lines, self._status = lines, status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        match request.method, request.url.path:
            case "POST", "/v1/files":
                return httpx.Response(200, json={"id": "file-in", "object": "file"})
            case _, "/v1/files/file-out/content":
                return httpx.Response(200, text="".join(f"{line}\n" for line in self._lines))
            case _:
                return httpx.Response(200, json=BATCH | {"status": self._status})


@pytest.fixture
def requests(tmp_path: Path) -> str:
    path = tmp_path / "requests.jsonl"
    line = {"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {}}
    path.write_text(f"{json.dumps(line)}\n" * 2)
    return str(path)


def test_a_file_is_submitted(requests: str, run: Commands) -> None:
    ran = run("batches", "submit", requests, "--metadata", "a=b", answer=Service())

    sent = json.loads(run.requests[-1].content)
    assert ("batch_1", "file-in", "/v1/responses", "24h", {"a": "b"}) == (
        ran.json["id"],
        sent["input_file_id"],
        sent["endpoint"],
        sent["completion_window"],
        sent["metadata"],
    )


def test_a_file_is_run(requests: str, run: Commands) -> None:
    ran = run("batches", "run", requests, answer=Service(GOOD))

    assert (0, GOOD + "\n") == (ran.code, ran.out)
    assert "batch batch_1: `openai-dual batches wait batch_1` resumes waiting\n" == ran.err


def test_failed_requests_have_an_exit_code(run: Commands) -> None:
    ran = run("batches", "wait", "batch_1", answer=Service(GOOD, BAD, "no json"))

    assert (6, 3, "2 of the requests failed") == (ran.code, len(ran.out.splitlines()), ran.error["message"])


def test_a_failed_batch_has_an_exit_code(run: Commands) -> None:
    ran = run("batches", "wait", "batch_1", answer=Service(status="expired"))

    assert (1, "batch_1 is expired") == (ran.code, ran.error["message"])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "expected a line for each request, got an empty file"),
        ("x\n", "line 1: expected JSON"),
        ("[]\n", "line 1: expected a request with custom_id, method, url and body"),
        ('{"url": "/a"}\n{"url": "/b"}\n', "line 2: '/b', and line 1 has '/a': a batch has one URL"),
        ('{"url": "/a"}\n' * 50_001, "50001 requests of 700014 bytes; a batch has at most 50000 and 200000000"),
    ],
)
def test_files_that_are_no_batch_are_refused(content: str, message: str, run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(content)

    ran = run("batches", "run", str(path))

    assert (2, True) == (ran.code, message in ran.error["message"])


@pytest.mark.parametrize("words", [["run"], ["run", "a", "b"], ["wait"], ["submit", "/nothing"]])
def test_the_words_are_checked(words: list[str], run: Commands) -> None:
    assert 2 == run("batches", *words).code
