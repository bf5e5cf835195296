"""Covers: cli.transfer, cli.results."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.commands import Commands

CHAT = ("chat", "completions", "create", "--model", "m", "--messages", "[]")
FILE = {"id": "file-1", "object": "file", "bytes": 5, "filename": "ü.txt"}


def sse(*events: Any, done: bool = True) -> httpx.Response:
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + ("data: [DONE]\n\n" if done else "")
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=text)


def chunk(text: str, finish: str | None = None) -> dict[str, Any]:
    return {
        "object": "chat.completion.chunk",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}],
    }


def pages(request: httpx.Request) -> httpx.Response:
    """Respond with three pages of two files each."""
    start = int(request.url.params.get("after", "file-0").removeprefix("file-"))
    data = [{"id": f"file-{number}", "object": "file", "bytes": number} for number in (start + 1, start + 2)]
    return httpx.Response(200, json={"object": "list", "data": data, "has_more": start < 4, "last_id": data[-1]["id"]})


def test_an_object_is_one_line_of_json(run: Commands) -> None:
    ran = run("files", "retrieve", "file-1", answer=lambda _: httpx.Response(200, json=FILE))

    assert (0, json.dumps(FILE, ensure_ascii=False, separators=(",", ":")) + "\n", "") == (ran.code, ran.out, ran.err)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--format", "json"], json.dumps(FILE, ensure_ascii=False, indent=2) + "\n"),
        (["--select", "id"], "file-1\n"),
        (["--select", "bytes"], "5\n"),
        (["--select", "nothing"], ""),
        (["--raw"], json.dumps(FILE, ensure_ascii=False, separators=(",", ":"))),
        (["--format", "table"], "FIELD     VALUE\nid        file-1\nobject    file\nbytes     5\nfilename  ü.txt\n"),
    ],
)
def test_an_object_in_other_forms(options: list[str], expected: str, run: Commands) -> None:
    ran = run("files", "retrieve", "file-1", *options, answer=lambda _: httpx.Response(200, json=FILE))

    assert expected == ran.out


def test_a_list_pages_by_itself(run: Commands) -> None:
    ran = run("files", "list", "--limit", "2", answer=pages)

    assert [f"file-{number}" for number in range(1, 7)] == [each["id"] for each in ran.lines]
    assert [None, "file-2", "file-4"] == [request.url.params.get("after") for request in run.requests]


@pytest.mark.parametrize(("most", "requests"), [(1, 1), (2, 1), (3, 2)])
def test_a_list_stops_after_enough_items(most: int, requests: int, run: Commands) -> None:
    ran = run("files", "list", "--max-items", str(most), answer=pages)

    assert (most, requests) == (len(ran.lines), len(run.requests))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--select", "id", "--max-items", "2"], "file-1\nfile-2\n"),
        (["--format", "table", "--max-items", "3"], "ID      BYTES\nfile-1  1\nfile-2  2\nfile-3  3\n"),
    ],
)
def test_a_list_in_other_forms(options: list[str], expected: str, run: Commands) -> None:
    assert expected == run("files", "list", *options, answer=pages).out


def test_a_list_can_be_one_array(run: Commands) -> None:
    assert 6 == len(run("files", "list", "--format", "json", answer=pages).json)


def test_events_are_lines_in_a_pipe_and_text_on_demand(run: Commands) -> None:
    events = [chunk("Hel"), chunk("lo", "stop")]

    lines = run(*CHAT, "--stream", answer=lambda _: sse(*events))
    text = run(*CHAT, "--stream", "--format", "text", answer=lambda _: sse(*events))
    parts = run(*CHAT, "--stream", "--select", "choices.0.delta.content", answer=lambda _: sse(*events))

    assert events == lines.lines
    assert ("Hello\n", "Hel\nlo\n") == (text.out, parts.out)


def test_a_truncated_stream_fails(run: Commands) -> None:
    ran = run(*CHAT, "--stream", answer=lambda _: sse(chunk("Hel"), done=False))

    assert (5, "StreamInterrupted", 1) == (ran.code, ran.error["type"], len(ran.lines))


def test_a_response_that_reached_its_limit_fails(run: Commands) -> None:
    ran = run(*CHAT, "--stream", answer=lambda _: sse(chunk("Hel", "length")))

    assert (1, "the response is incomplete: length") == (ran.code, ran.error["message"])


def test_bytes_are_written_as_they_are(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "hi.mp3"
    words = ("audio", "speech", "create", "--model", "m", "--voice", "alloy", "--input", "x", "-o", str(path))

    ran = run(*words, answer=lambda _: httpx.Response(200, content=b"\x00\xff" * 9))

    assert (0, "", b"\x00\xff" * 9) == (ran.code, ran.out, path.read_bytes())


def test_bytes_are_no_output_for_a_terminal(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.cli.console._is_terminal", lambda _: True)

    ran = run("audio", "speech", "create", "--model", "m", "--voice", "alloy", "--input", "x")

    assert (2, [], True) == (ran.code, run.requests, "-o FILE" in ran.error["message"])


def test_a_failed_command_leaves_the_file_as_it_was(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")

    ran = run(*CHAT, "--stream", "-o", str(path), answer=lambda _: sse(chunk("Hel"), done=False))

    assert (5, "before", [path]) == (ran.code, path.read_text(), list(tmp_path.iterdir()))


def test_results_go_to_the_file(run: Commands, tmp_path: Path) -> None:
    ran = run("files", "list", "-o", str(tmp_path / "out.jsonl"), answer=pages)

    assert (0, "", 6) == (ran.code, ran.out, len((tmp_path / "out.jsonl").read_text().splitlines()))


def test_a_file_that_cannot_be_written_fails(run: Commands, tmp_path: Path) -> None:
    ran = run("files", "list", "-o", str(tmp_path / "no" / "out"), answer=pages)

    assert (2, "UsageError") == (ran.code, ran.error["type"])


def test_text_stays_text(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(b"sound")
    words = ("audio", "transcriptions", "create", "--file", str(path), "--model", "m", "--response-format", "text")

    ran = run(*words, answer=lambda _: httpx.Response(200, headers={"content-type": "text/plain"}, text="hello"))

    assert "hello\n" == ran.out


def test_a_response_without_a_body_prints_nothing(run: Commands) -> None:
    ran = run("realtime", "calls", "hangup", "call_1", answer=lambda _: httpx.Response(200))

    assert (0, "", "") == (ran.code, ran.out, ran.err)


@pytest.mark.parametrize(
    ("status", "code", "exit_code"),
    [(400, "x", 1), (401, "invalid_api_key", 3), (429, "rate_limit_exceeded", 4), (500, "x", 5)],
)
def test_a_refusal_is_json_on_standard_error(status: int, code: str, exit_code: int, run: Commands) -> None:
    body = {"error": {"message": "No.", "code": code, "type": "t", "param": None}}

    ran = run("models", "list", "--max-retries", "0", answer=lambda _: httpx.Response(status, json=body))

    assert (exit_code, "", status, code) == (ran.code, ran.out, ran.error["status"], ran.error["code"])


def test_errors_can_be_text(run: Commands) -> None:
    ran = run("--errors", "text", "files", "retrieve")

    assert (2, "error: files retrieve: missing --file-id") == (ran.code, ran.err.splitlines()[0])


def test_ctrl_c_cancels_a_response_in_the_background(run: Commands) -> None:
    created = {"type": "response.created", "response": {"id": "resp_1", "object": "response"}}

    class Endless(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            yield f"data: {json.dumps(created)}\n\n".encode()
            raise KeyboardInterrupt

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/cancel"):
            return httpx.Response(200, json={"id": "resp_1", "object": "response", "status": "cancelled"})
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Endless())

    ran = run("responses", "create", "--model", "m", "--input", "x", "--stream", "--background", answer=answer)

    assert (130, ["/v1/responses", "/v1/responses/resp_1/cancel"]) == (
        ran.code,
        [each.url.path for each in run.requests],
    )


@pytest.mark.parametrize("number", ["-1", "1.5", "x", ""])
def test_a_number_of_items_that_is_none_is_a_wrong_command_line(run: Commands, number: str) -> None:
    ran = run("files", "list", f"--max-items={number}")

    assert (2, "max-items") == (ran.code, ran.error["param"])


@pytest.mark.parametrize("place", [".", "missing/hi.mp3"])
def test_a_file_that_cannot_be_written_is_noticed_before_anything_is_sent(run: Commands, place: str) -> None:
    ran = run("audio", "speech", "create", "--model", "m", "--voice", "alloy", "--input", "Hi", "-o", place)

    assert (2, "output", []) == (ran.code, ran.error["param"], run.requests)


@pytest.mark.parametrize(("path", "warns"), [("data.0.id", True), ("idd", True), ("id", False)])
def test_a_selection_that_finds_nothing_is_warned_of(run: Commands, path: str, *, warns: bool) -> None:
    ran = run("files", "list", "--select", path, answer=pages)

    assert 0 == ran.code
    assert warns == (f"nothing at '{path}'" in ran.err)
    assert warns == (ran.out == "")
