"""Scripted answers: their output in chat, responses, completions and runs, and the requests that they match.

Covers: answer, request_matching.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai_dual.emulator import Answer, Application, Asked, Request, Tokens, ToolCall
from openai_dual.emulator.behaviour.delivery import Pause
from openai_dual.emulator.behaviour.script import Function, load
from openai_dual.errors import ConfigurationError

HEADERS = {"authorization": "Bearer k", "content-type": "application/json"}
CALLS: list[ToolCall | dict[str, Any]] = [
    ToolCall("get_weather", {"city": "Oslo"}),
    {"name": "get_time", "arguments": "{}"},
]


class Service:
    """Send a request to the emulator without a socket, and return the parsed response."""

    def __init__(self, *script: Answer | str | Function) -> None:
        self.application = Application(script=script)

    def send(self, path: str, body: Any, method: str = "POST") -> Any:
        content = json.dumps(body).encode() if body is not None else b""
        reply = self.application.respond(Request(method, f"/v1{path}", (), HEADERS, content)).reply
        self.status = reply.status
        sent = reply.body if isinstance(reply.body, bytes) else b"".join(reply.body)
        if not (reply.content_type or "").startswith("text/event-stream"):
            return json.loads(sent)
        lines = [line.removeprefix("data: ") for line in sent.decode().splitlines() if line.startswith("data: ")]
        return [json.loads(line) for line in lines if line != "[DONE]"]

    def chat(self, text: str = "Hi", model: str = "gpt-4o", **settings: Any) -> Any:
        body = {"model": model, "messages": [{"role": "user", "content": text}], **settings}
        return self.send("/chat/completions", body)

    def text(self, text: str = "Hi", **settings: Any) -> str:
        return str(self.chat(text, **settings)["choices"][0]["message"]["content"])

    def run(self, text: str = "Hi") -> list[Any]:
        assistant = self.send("/assistants", {"model": "gpt-4o"})["id"]
        messages = [{"role": "user", "content": text}]
        body = {"assistant_id": assistant, "thread": {"messages": messages}, "stream": True}
        return list(self.send("/threads/runs", body))


def said_in(operation: str, service: Service, *, stream: bool) -> str:
    """Return the output of the model in *operation*, the chunks of a stream joined by `

    `.
    """
    request = {"model": "gpt-4o", "stream": stream}
    match operation:
        case "chat":
            answer = service.chat(stream=stream)
            if stream:
                return "|".join(one["choices"][0]["delta"].get("content") or "" for one in answer[1:-1])
            return str(answer["choices"][0]["message"]["content"])
        case "completions":
            answer = service.send("/completions", {**request, "prompt": "Hi"})
            return "|".join(one["choices"][0]["text"] for one in (answer if stream else [answer]))
        case "responses":
            answer = service.send("/responses", {**request, "input": "Hi"})
            if stream:
                return "|".join(one["delta"] for one in answer if one["type"] == "response.output_text.delta")
            return str(answer["output"][0]["content"][0]["text"])
        case _:
            deltas = [one["delta"]["content"][0] for one in service.run() if "content" in (one.get("delta") or {})]
            return "|".join(part["text"]["value"] for part in deltas)


@pytest.mark.parametrize("operation", ["chat", "completions", "responses", "runs"])
def test_a_stream_has_the_pieces_of_the_script(operation: str) -> None:
    service = Service(Answer(pieces=["Good m", "orn", "ing"]))

    assert "Good m|orn|ing" == said_in(operation, service, stream=True)


@pytest.mark.parametrize("operation", ["chat", "completions", "responses"])
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer("Good morning"), "Good morning"),
        ("Good morning", "Good morning"),
        (Answer(pieces=["Good m", "orning"]), "Good morning"),
        (Answer(json={"a": [1, "é"]}), '{"a": [1, "é"]}'),
        (lambda _: "By a function", "By a function"),
        (lambda asked: Answer(asked.message.upper()), "HI"),
        (Answer(usage={"input": 1, "output": 2}), "You said: Hi"),
    ],
)
def test_the_model_returns_the_scripted_output(operation: str, answer: Answer | str | Function, said: str) -> None:
    assert said == said_in(operation, Service(answer), stream=False)


def test_chat_calls_the_tools_of_the_script() -> None:
    service = Service(Answer(tool_calls=CALLS))
    choice, streamed = service.chat()["choices"][0], service.chat(stream=True)

    functions = [call["function"] for call in choice["message"]["tool_calls"]]
    assert [("get_weather", '{"city": "Oslo"}'), ("get_time", "{}")] == [(f["name"], f["arguments"]) for f in functions]
    assert ("tool_calls", None) == (choice["finish_reason"], choice["message"]["content"])
    deltas = [call for one in streamed for call in one["choices"][0]["delta"].get("tool_calls", ())]
    assert {0: '{"city": "Oslo"}', 1: "{}"} == {
        index: "".join(delta["function"]["arguments"] for delta in deltas if delta["index"] == index)
        for index in (0, 1)
    }
    assert ["get_weather", "get_time"] == [delta["function"]["name"] for delta in deltas if "id" in delta]


def test_a_response_calls_the_tools_of_the_script() -> None:
    service = Service(Answer(tool_calls=CALLS))
    body = {"model": "gpt-4o", "input": "Hi"}
    output, events = service.send("/responses", body)["output"], service.send("/responses", body | {"stream": True})

    assert [("function_call", "get_weather"), ("function_call", "get_time")] == [
        (item["type"], item["name"]) for item in output
    ]
    done = [one["arguments"] for one in events if one["type"] == "response.function_call_arguments.done"]
    assert ['{"city": "Oslo"}', "{}"] == done


def test_a_run_calls_the_tools_of_the_script() -> None:
    calls = Service(Answer(tool_calls=CALLS)).run()[-1]["required_action"]["submit_tool_outputs"]["tool_calls"]

    assert ["get_weather", "get_time"] == [call["function"]["name"] for call in calls]


@pytest.mark.parametrize(
    ("answer", "finish", "status", "reason"),
    [
        (Answer("x", finish_reason="length"), "length", "incomplete", {"reason": "max_output_tokens"}),
        (Answer("x", finish_reason="content_filter"), "content_filter", "incomplete", {"reason": "content_filter"}),
        (Answer("x", finish_reason="stop"), "stop", "completed", None),
        (Answer("x"), "stop", "completed", None),
    ],
)
def test_an_answer_ends_as_the_script_defines(answer: Answer, finish: str, status: str, reason: Any) -> None:
    service = Service(answer)
    response = service.send("/responses", {"model": "gpt-4o", "input": "Hi"})

    assert finish == service.chat()["choices"][0]["finish_reason"]
    completion = service.send("/completions", {"model": "gpt-4o", "prompt": "Hi"})
    assert finish == completion["choices"][0]["finish_reason"]
    assert (status, reason) == (response["status"], response["incomplete_details"])


def test_the_usage_is_that_of_the_script() -> None:
    service = Service(Answer("x", usage=Tokens(100, 20)))

    assert (100, 20, 120) == tuple(service.chat()["usage"].values())[:3]
    response = service.send("/responses", {"model": "gpt-4o", "input": "Hi"})
    assert (100, 20, 120) == tuple(response["usage"][f"{kind}_tokens"] for kind in ("input", "output", "total"))
    ended = next(one for one in reversed(service.run()) if one.get("object") == "thread.run")
    assert {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120} == ended["usage"]


def test_the_model_refuses_as_the_script_defines() -> None:
    service = Service(Answer(refusal="No."))
    message = service.chat()["choices"][0]["message"]
    body = {"model": "gpt-4o", "input": "Hi"}

    assert ("No.", None) == (message["refusal"], message["content"])
    assert "No." == service.chat(stream=True)[1]["choices"][0]["delta"]["refusal"]
    assert [{"type": "refusal", "refusal": "No."}] == service.send("/responses", body)["output"][0]["content"]
    events = service.send("/responses", body | {"stream": True})
    assert ["No."] == [one["delta"] for one in events if one["type"] == "response.refusal.delta"]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/chat/completions", {"messages": [{"role": "user", "content": "Hi"}]}),
        ("/responses", {"input": "Hi"}),
        ("/completions", {"prompt": "Hi"}),
    ],
)
def test_a_scripted_error_is_an_error_response(path: str, body: dict[str, Any], stream: bool) -> None:
    service = Service(Answer(error="Too long.", status=413, code="context_length_exceeded"))

    error = service.send(path, {"model": "gpt-4o", "stream": stream, **body})["error"]

    assert (413, "Too long.", "context_length_exceeded") == (service.status, error["message"], error["code"])


def test_an_error_of_the_script_lets_a_run_fail() -> None:
    run = Service(Answer(error="Too long.")).run()[-1]

    assert ("failed", "Too long.") == (run["status"], run["last_error"]["message"])


def test_a_scripted_delay_is_a_pause_before_the_response() -> None:
    application = Application(script=[Answer("x", delay=1.5)])
    body = json.dumps({"model": "gpt-4o", "input": "Hi"}).encode()

    steps = list(application.respond(Request("POST", "/v1/responses", (), HEADERS, body)).steps)

    assert Pause(1.5) == steps[0]


@pytest.mark.parametrize(
    ("rule", "hit"),
    [
        (Answer("x"), True),
        (Answer("x", message="Hello there"), True),
        (Answer("x", message="Hello"), False),
        (Answer("x", pattern=r"^Hello\b"), True),
        (Answer("x", pattern="there|nowhere"), True),
        (Answer("x", pattern="^there"), False),
        (Answer("x", model="gpt-4o"), True),
        (Answer("x", model="gpt-4*"), True),
        (Answer("x", model="gpt-5"), False),
        (Answer("x", path="/chat/completions"), True),
        (Answer("x", path="/chat/*"), True),
        (Answer("x", path="/responses"), False),
        (Answer("x", method="post"), True),
        (Answer("x", method="GET"), False),
        (Answer("x", model="gpt-4o", message="Hello"), False),
        (lambda asked: "x" if asked.model == "gpt-4o" else None, True),
        (lambda asked: "x" if asked.path == "/responses" else None, False),
        (lambda asked: "x" if asked.body["messages"][0]["role"] == "user" else None, True),
    ],
)
def test_an_answer_matches_some_requests(rule: Answer | Function, hit: bool) -> None:
    assert ("x" if hit else "You said: Hello there") == Service(rule).text("Hello there")


def test_answers_are_tried_in_order_and_limited_times() -> None:
    service = Service(Answer("once", times=1), Answer("twice", times=2), Answer("fourth", nth=4))

    assert ["once", "twice", "twice", "fourth", "You said: Hi"] == [service.text() for _ in range(5)]


def test_an_answer_may_be_added_later() -> None:
    service = Service()
    before = service.text()
    service.application.script.add("Later")

    assert ("You said: Hi", "Later") == (before, service.text())


def test_the_seed_determines_the_share_of_requests() -> None:
    said = [[Service(Answer("x", rate=0.3)).text() == "x" for _ in range(1)] for _ in range(3)]
    service = Service(Answer("x", rate=0.3))
    hits = [service.text() == "x" for _ in range(200)]

    assert said[0] == said[1] == said[2]
    assert 40 < sum(hits) < 80


def test_json_with_a_path_replaces_the_body_of_other_operations() -> None:
    body = {"object": "list", "data": []}
    service = Service("Only where a model speaks", Answer(json=body, path="/models"))

    assert (body, 200) == (service.send("/models", None, "GET"), service.status)
    assert "gpt-4o" == service.send("/models/gpt-4o", None, "GET")["id"]


def test_an_error_with_a_path_replaces_the_response_of_other_operations() -> None:
    service = Service(Answer(error="Gone", status=410, path="/files*"))

    assert ("Gone", 410) == (service.send("/files", None, "GET")["error"]["message"], service.status)


def test_a_function_is_called_for_every_request() -> None:
    asked: list[Asked] = []

    def note(one: Asked) -> None:
        asked.append(one)

    service = Service(note)
    service.send("/models", None, "GET")
    service.text("Hello")

    assert [("GET", "/models", None, ""), ("POST", "/chat/completions", "gpt-4o", "Hello")] == [
        (one.method, one.path, one.model, one.message) for one in asked
    ]


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ({"text": 1}, "Answer.text"),
        ({"text": "a", "json": {}}, "text and json"),
        ({"pieces": "abc"}, "Answer.pieces"),
        ({"pieces": [1]}, "Answer.pieces"),
        ({"finish_reason": "end"}, "Answer.finish_reason"),
        ({"error": "x", "status": 200}, "Answer.status"),
        ({"pattern": "("}, "Answer.pattern"),
        ({"times": 0}, "Answer.times"),
        ({"rate": 1.5}, "Answer.rate"),
        ({"delay": -1}, "Answer.delay"),
        ({"usage": {"input": 1}}, "Tokens"),
        ({"tool_calls": [{"nam": "x"}]}, "ToolCall"),
        ({"tool_calls": [{"name": None}]}, "ToolCall.name"),
    ],
)
def test_an_answer_that_is_invalid_is_refused(settings: dict[str, Any], place: str) -> None:
    with pytest.raises(ConfigurationError, match=place):
        Answer(**settings)


def test_a_value_that_is_not_an_answer_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="script"):
        Application(script=[1])  # type: ignore[list-item]  # on purpose


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "script.json"


def test_a_script_is_loaded_from_a_file(file: Path) -> None:
    file.write_text('[{"text": "Hello", "message": "Hi", "usage": {"input": 1, "output": 2}}, "Else"]')

    assert [Answer("Hello", message="Hi", usage=Tokens(1, 2)), Answer("Else")] == load(file)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("[", r"script\.json: expected a file of JSON"),
        pytest.param("[" * 100_000, r"script\.json: expected a file of JSON: .*nested", id="too deep"),
        ("{}", r"script\.json: expected an array"),
        ("[1]", r"script\.json, answer 1: expected text or an object, got 1"),
        ('["a", {"txt": "b"}]', r"script\.json, answer 2: Answer: .* there is no 'txt'"),
        ('[{"text": 1}]', r"script\.json, answer 1: Answer\.text: expected text"),
    ],
)
def test_an_invalid_file_is_refused_with_its_entry(file: Path, content: str, complaint: str) -> None:
    file.write_text(content)

    with pytest.raises(ConfigurationError, match=complaint):
        load(file)


def test_a_missing_file_is_refused(file: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"script\.json"):
        load(file)
