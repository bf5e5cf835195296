from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.support.commands import Commands


def answer(request: httpx.Request) -> httpx.Response:
    """Respond with the text "Hello", as a stream if the request asks for that."""
    body = json.loads(request.content)
    if not body["stream"]:
        if "messages" in body:
            return httpx.Response(200, json={"id": "c", "choices": [{"message": {"content": "Hello"}}]})
        return httpx.Response(200, json={"id": "resp_1", "object": "response", "status": "completed", "output": OUTPUT})
    events = CHUNKS if "messages" in body else EVENTS
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=text)


OUTPUT = [{"type": "message", "content": [{"type": "output_text", "text": "Hello", "annotations": []}]}]
EVENTS = [
    {"type": "response.output_text.delta", "delta": "Hel"},
    {"type": "response.output_text.delta", "delta": "lo"},
    {"type": "response.completed", "response": {"id": "resp_1", "object": "response", "status": "completed"}},
]
CHUNKS = [
    {
        "object": "chat.completion.chunk",
        "choices": [{"index": 0, "delta": {"content": "Hello"}, "finish_reason": "stop"}],
    }
]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], "Hello\n"),
        (["--no-stream"], "Hello\n"),
        (["--chat"], "Hello\n"),
        (["--chat", "--no-stream"], "Hello\n"),
        (["--select", "output.0.content.0.text"], "Hello\n"),
        (["--format", "jsonl"], "".join(json.dumps(each, separators=(",", ":")) + "\n" for each in EVENTS)),
    ],
)
def test_the_text_is_printed(options: list[str], expected: str, run: Commands) -> None:
    ran = run("ask", "Say hello.", *options, answer=answer)

    assert (0, expected, "") == (ran.code, ran.out, ran.err)


def test_the_whole_response_is_json(run: Commands) -> None:
    assert "resp_1" == run("ask", "hi", "--format", "json", answer=answer).json["id"]


@pytest.mark.parametrize(
    ("words", "stdin", "expected"),
    [
        (["Say", "hello."], None, {"model": "gpt-5.4-mini", "input": "Say hello.", "stream": True}),
        (["Sum up:"], "a text\n", {"model": "gpt-5.4-mini", "input": "Sum up:\n\na text", "stream": True}),
        ([], "a text\n", {"model": "gpt-5.4-mini", "input": "a text", "stream": True}),
        (
            [
                "-m",
                "m",
                "-s",
                "Be brief.",
                "-t",
                "0.5",
                "--max-tokens",
                "9",
                "--effort",
                "low",
                "--previous",
                "r",
                "hi",
            ],
            None,
            {
                "model": "m",
                "input": "hi",
                "instructions": "Be brief.",
                "temperature": 0.5,
                "max_output_tokens": 9,
                "reasoning": {"effort": "low"},
                "previous_response_id": "r",
                "stream": True,
            },
        ),
        (
            ["--chat", "-s", "Be brief.", "--max-tokens", "9", "--effort", "low", "hi"],
            None,
            {
                "model": "gpt-5.4-mini",
                "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "hi"}],
                "max_completion_tokens": 9,
                "reasoning_effort": "low",
                "stream": True,
            },
        ),
    ],
)
def test_the_request_of_a_question(
    words: list[str], stdin: str | None, expected: dict[str, Any], run: Commands
) -> None:
    assert expected == run("ask", *words, "--dry-run", stdin=stdin).json["body"]


@pytest.mark.parametrize("chat", [[], ["--chat"]])
def test_a_schema_is_a_format(chat: list[str], run: Commands) -> None:
    body = run("ask", "hi", "--schema", "age int", *chat, "--dry-run").json["body"]

    found = body["response_format"]["json_schema"] if chat else body["text"]["format"]
    assert {"age": {"type": "integer"}} == found["schema"]["properties"]


def test_the_model_comes_from_the_environment(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_MODEL", "mine")

    assert "mine" == run("ask", "hi", "--dry-run", "--select", "body.model").out.strip()


@pytest.mark.parametrize(
    ("words", "message"),
    [([], "ask: expected a question"), (["--chat", "--previous", "r", "hi"], "--previous: chat completions have no")],
)
def test_mistakes_are_named(words: list[str], message: str, run: Commands) -> None:
    ran = run("ask", *words)

    assert (2, True) == (ran.code, ran.error["message"].startswith(message))


@pytest.mark.parametrize("options", [[], ["--no-stream"]])
def test_an_incomplete_response_fails_after_its_text(options: list[str], run: Commands) -> None:
    response: dict[str, Any] = {"id": "r", "object": "response", "status": "incomplete", "output": OUTPUT}
    response |= {"incomplete_details": {"reason": "max_output_tokens"}}
    events = [EVENTS[0], {"type": "response.incomplete", "response": response}]
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events)

    def limited(_: httpx.Request) -> httpx.Response:
        if options:
            return httpx.Response(200, json=response)
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=text)

    ran = run("ask", "hi", *options, answer=limited)

    assert (1, "the response is incomplete: max_output_tokens") == (ran.code, ran.error["message"])
    assert ran.out.startswith("Hel")
