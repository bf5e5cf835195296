"""Turns of agents with both clients: against the emulator, and against scripted faults.

Covers: helpers.agents.artifacts, helpers.agents.files, helpers.agents.sessions, helpers.agents.streams.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import methodcaller
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import CancelToken
from openai_dual.emulator import Answer, Emulator, ToolCall
from openai_dual.errors import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentTurnResultError,
    CallCancelledError,
    InvalidParameterError,
    NotFoundError,
    StreamInterrupted,
)
from tests.support.clients import Driver, Kind

Dual: TypeAlias = Callable[..., Driver]
Emulated: TypeAlias = tuple[Emulator, Driver]

SESSIONS = "beta.agents.sessions"
FILES = "beta.agents.environments.files"
ASK = "What is the weather in Oslo?"
NONE = {"type": "none"}
AGENT: Any = {"model": "gpt-4o-mini"}
MCP_APPROVAL = {"type": "mcp_approval_request", "request_id": "r", "turn_id": "turn_1"}


@dataclass
class Weather:
    """The weather of a city."""

    city: str
    degrees: float


def get_weather(city: str) -> Weather:
    """Tell the weather of a city."""
    return Weather(city, 7.0)


async def get_weather_later(city: str) -> Weather:
    """Tell the weather of a city."""
    return Weather(city, 7.0)


@pytest.fixture
def emulated(kind: Kind) -> Iterator[Emulated]:
    with Emulator() as server, Driver(kind, base_url=server.base_url) as opened:
        yield server, opened


def created(driver: Driver, **given: Any) -> str:
    session_id: str = driver.call(f"{SESSIONS}.create", **{"environment": NONE, "agent": AGENT, **given}).id
    return session_id


def turn(driver: Driver, session_id: str, **given: Any) -> Any:
    return driver.method(f"{SESSIONS}.stream")(session_id, **{"input": ASK, **given})


def result(driver: Driver, stream: Any) -> Any:
    return driver.within(stream, lambda opened: opened.get_final_result())


def results_sent(server: Emulator) -> list[Any]:
    events = [each.body["events"][0] for each in server.requests if each.path.endswith("/events") and each.body]
    return [event for event in events if event["type"] == "agent.session.input.tool_result"]


def test_a_turn_is_followed_to_its_end(emulated: Emulated) -> None:
    server, driver = emulated
    session_id = created(driver)

    events, final = driver.accumulated(turn(driver, session_id, input="Hello!"), "get_final_result")

    kinds = [event.type.removeprefix("agent.session.") for event in events]
    assert ("in_progress", "turn.created", "turn.completed", "idle") == (*kinds[:2], *kinds[-2:])
    assert ("You said: Hello!", session_id, "completed") == (final.output_text, final.session_id, final.turn.status)
    assert ["GET", "GET", "POST"] == [each.method for each in server.requests[-3:]]


def test_a_stream_needs_no_block(emulated: Emulated) -> None:
    _, driver = emulated
    stream = turn(driver, created(driver), input="Hello!")

    assert "You said: Hello!" == driver.finish(stream.get_final_result()).output_text
    assert [] == driver.events(stream)


def test_the_text_of_a_turn_arrives_in_deltas(emulated: Emulated) -> None:
    _, driver = emulated

    texts = driver.within(turn(driver, created(driver), input="Hello!"), lambda stream: _collected(driver, stream))

    assert "You said: Hello!" == "".join(texts)
    assert len(texts) > 1


def _collected(driver: Driver, stream: Any) -> Any:
    async def read() -> list[str]:
        return [text async for text in stream.text_deltas]

    return read() if driver.kind == "async" else [*stream.text_deltas]


def test_turns_of_one_session_follow_each_other_on_one_connection(emulated: Emulated) -> None:
    _, driver = emulated
    session_id = created(driver)

    texts = [result(driver, turn(driver, session_id, input=text)).output_text for text in ("a", "b")]

    assert ["You said: a", "You said: b"] == texts


@pytest.mark.parametrize("named", [True, False])
def test_tool_calls_are_served_and_their_results_sent(emulated: Emulated, *, named: bool) -> None:
    server, driver = emulated
    function = get_weather if driver.kind == "sync" else get_weather_later
    handlers: Any = {"get_weather": lambda given: get_weather(**given)} if named else [function]
    tools = [{"type": "function", "name": function.__name__, "description": "d", "parameters": _PARAMETERS}]
    if named:
        tools[0]["name"] = "get_weather"

    final = result(driver, turn(driver, created(driver, agent={**AGENT, "tools": tools}), tool_handlers=handlers))

    sent = results_sent(server)[0]
    assert (True, final.turn_id) == (sent["success"], sent["turn_id"])
    assert {"city": "sample city", "degrees": 7.0} == json.loads(sent["output"])
    assert final.output_text.endswith(sent["output"])


_PARAMETERS = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}


def test_a_failing_function_is_told_to_the_agent_and_to_the_caller(emulated: Emulated) -> None:
    server, driver = emulated
    failed: list[Any] = []

    def find_weather(city: str) -> str:
        raise LookupError(f"no {city}")

    stream = driver.call(
        f"{SESSIONS}.create",
        environment=NONE,
        agent=AGENT,
        input=ASK,
        stream=True,
        tool_handlers=[find_weather],
        on_tool_error=failed.append,
    )

    assert result(driver, stream).output_text.endswith("Error: LookupError: no sample city")
    assert [("find_weather", "execution")] == [(each.tool_name, each.stage) for each in failed]
    assert [False] == [each["success"] for each in results_sent(server)]


def test_several_rounds_of_calls_are_served(emulated: Emulated) -> None:
    server, driver = emulated
    calls = [ToolCall("get_weather", {"city": city}) for city in ("Oslo", "Bergen")]
    server.script(Answer(tool_calls=calls, pattern=ASK, times=1))
    server.script(Answer(tool_calls=calls[:1], pattern="Bergen", times=1))

    stream = driver.call(
        f"{SESSIONS}.create", environment=NONE, agent=AGENT, input=ASK, stream=True, tool_handlers=[get_weather]
    )

    assert 'You said: {"city":"Oslo","degrees":7.0}' == result(driver, stream).output_text
    assert ["Oslo", "Bergen", "Oslo"] == [json.loads(each["output"])["city"] for each in results_sent(server)]


def test_a_typed_output_is_requested_and_parsed(emulated: Emulated) -> None:
    server, driver = emulated
    given: dict[str, Any] = {"environment": NONE, "agent": AGENT, "output_type": Weather}

    first = result(driver, driver.call(f"{SESSIONS}.create", input=ASK, stream=True, **given))
    session_id = driver.call(f"{SESSIONS}.create", **given).id
    second = result(driver, turn(driver, session_id, output_type=Weather))

    assert [Weather, Weather] == [type(each.output_parsed) for each in (first, second)]
    format_ = server.requests[0].body["agent"]["text"]["format"]
    assert ("json_schema", ["city", "degrees"]) == (format_["type"], format_["schema"]["required"])
    assert "tools" not in server.requests[0].body["agent"]


def test_an_output_of_another_type_is_an_error(emulated: Emulated) -> None:
    _, driver = emulated

    with pytest.raises(AgentOutputParseError) as caught:
        result(driver, turn(driver, created(driver), output_type=Weather))

    assert f"You said: {ASK}" == caught.value.result.output_text


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"tool_handlers": [get_weather]}, "tool_handlers: expected stream=True"),
        ({"on_tool_error": print}, "tool_handlers: expected stream=True"),
        ({"output_type": Weather, "agent": {"text": {"format": {"type": "text"}}}}, "agent: expected no format"),
        ({"output_type": dict}, "output_type: "),
        ({"tool_handlers": 7, "stream": True}, "not iterable"),
    ],
)
def test_arguments_that_cannot_work_are_refused_before_anything_is_sent(
    dual: Dual, given: dict[str, Any], message: str
) -> None:
    driver = dual([])

    with pytest.raises((InvalidParameterError, TypeError), match=message):
        driver.call(f"{SESSIONS}.create", environment=NONE, **given)


def test_an_unknown_keyword_is_refused_before_anything_is_sent(dual: Dual) -> None:
    with pytest.raises(TypeError, match="'tools'"):
        turn(dual([]), "session_1", tools=[])


def test_functions_without_names_are_added_to_the_tools_of_the_agent(dual: Dual) -> None:
    driver = dual([])
    given = {"type": "function", "name": "get_weather", "description": "mine", "parameters": {}}

    def bodies(agent: Any) -> Any:
        call = driver.method(f"{SESSIONS}.create").call(
            environment=NONE, stream=True, tool_handlers=[get_weather], **agent
        )
        return call.body.get("agent")

    assert ["get_weather"] == [each["name"] for each in bodies({"agent": AGENT})["tools"]]
    assert [given] == bodies({"agent": {**AGENT, "tools": [given]}})["tools"]
    assert bodies({"agent_id": "agent_1"}) is None


def test_a_session_that_is_not_idle_is_refused(dual: Dual) -> None:
    driver = dual([httpx.Response(200, json={"id": "session_1", "status": "requires_action"})])

    with pytest.raises(InvalidParameterError, match="session_1 is requires_action"):
        result(driver, turn(driver, "session_1"))


def test_actions_that_no_handler_serves_end_the_wait_but_not_the_stream(emulated: Emulated) -> None:
    _, driver = emulated
    tools = [{"type": "function", "name": "get_weather", "description": "d", "parameters": _PARAMETERS}]
    session_id = created(driver, agent={**AGENT, "tools": tools})
    stream = turn(driver, session_id)

    with pytest.raises(AgentTurnResultError) as caught:
        driver.finish(stream.get_final_result())

    action = caught.value.required_actions[0]
    assert ("requires_action", "get_weather") == (caught.value.reason, action.name)
    event = {"type": "agent.session.input.tool_result", "call_id": action.call_id, "turn_id": action.turn_id}
    driver.call(f"{SESSIONS}.events.create", session_id, events=[{**event, "success": True, "output": "rain"}])
    assert "You said: rain" == driver.finish(stream.get_final_result()).output_text


def test_a_session_without_input_has_no_result(emulated: Emulated) -> None:
    _, driver = emulated

    with pytest.raises(AgentTurnResultError) as caught:
        result(driver, driver.call(f"{SESSIONS}.create", environment=NONE, agent=AGENT, stream=True))

    assert ("incomplete", None) == (caught.value.reason, caught.value.done)


def sse(*events: dict[str, Any]) -> httpx.Response:
    body = "".join(
        f"data: {json.dumps({'type': f'agent.session.{kind}', **rest})}\n\n" for kind, rest in _named(events)
    )
    return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})


def _named(events: tuple[dict[str, Any], ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    for event in events:
        ((kind, rest),) = event.items()
        yield kind, rest


TURN = {"id": "turn_1", "session_id": "session_1"}
IDLE = {"idle": {"session": {"id": "session_1", "required_actions": []}}}
CALL = {
    "turn.item.added": {
        "turn_id": "turn_1",
        "item": {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": {}},
    }
}
CREATED = {"turn.created": {"turn": TURN}}
COMPLETED = {"turn.completed": {"turn": TURN}}
ERROR = {"error": {"error": {"message": "m"}}}
FOUND = {"id": "session_1", "status": "idle"}


def scripted(*posted: httpx.Response, events: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """Answer a turn: the session is idle, has *events*, and accepts what is sent as *posted* says."""
    answers = iter(posted)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return next(answers, httpx.Response(200))
        return events if request.url.path.endswith("/events") else httpx.Response(200, json=FOUND)

    return answer


def early() -> httpx.Response:
    return httpx.Response(400, json={"error": {"message": "Unknown pending tool call"}})


def test_a_result_that_comes_too_early_is_sent_again(dual: Dual, waits: list[float]) -> None:
    driver = dual(scripted(httpx.Response(200), early(), early(), events=sse(CREATED, CALL, COMPLETED, IDLE)))

    final = result(driver, turn(driver, "session_1", tool_handlers={"f": lambda _: "done"}))

    assert "turn_1" == final.turn_id
    assert [0.1, 0.3] == waits


def test_a_result_that_is_refused_is_an_error_with_the_turn(dual: Dual, waits: list[float]) -> None:
    driver = dual(
        scripted(httpx.Response(200), *[early() for _ in range(4)], events=sse(CREATED, CALL, COMPLETED, IDLE))
    )

    with pytest.raises(AgentTurnResultError) as caught:
        result(driver, turn(driver, "session_1", tool_handlers={"f": lambda _: "done"}))

    assert ("observation_failed", 400, "turn_1") == (
        caught.value.reason,
        caught.value.status_code,
        caught.value.turn_id,
    )
    assert [0.1, 0.3, 0.6] == waits


def test_an_error_event_is_an_event(dual: Dual) -> None:
    driver = dual(scripted(events=sse(CREATED, ERROR, COMPLETED, IDLE)))

    events, final = driver.accumulated(turn(driver, "session_1"), "get_final_result")

    assert ["turn.created", "error", "turn.completed", "idle"] == [
        event.type.removeprefix("agent.session.") for event in events
    ]
    assert "completed" == final.turn.status


def test_a_stream_that_ends_before_the_turn_is_interrupted(dual: Dual) -> None:
    for final in (False, True):
        driver = dual(scripted(events=sse(CREATED)))

        with pytest.raises(AgentTurnResultError if final else StreamInterrupted) as caught:
            driver.within(
                turn(driver, "session_1"),
                methodcaller("get_final_result" if final else "until_done"),
            )

        error: Any = caught.value
        assert "turn_1" == (error.turn_id if final else error.partial[0].turn.id)


def test_a_token_cancels_a_turn_and_the_result_so_far_remains(dual: Dual) -> None:
    token = CancelToken()
    driver = dual(scripted(events=sse(CREATED, CALL, COMPLETED, IDLE)))
    stream = turn(driver, "session_1", cancel=token, tool_handlers={"f": lambda _: token.cancel()})

    with pytest.raises(AgentTurnResultError) as caught:
        result(driver, stream)

    assert isinstance(caught.value.__cause__, CallCancelledError)
    assert "turn_1" == caught.value.turn_id


def test_settings_reach_every_request(dual: Dual) -> None:
    seen: list[tuple[str, str | None]] = []
    answers = scripted(events=sse(CREATED, CALL, COMPLETED, IDLE))

    def answer(request: httpx.Request) -> httpx.Response:
        assert "yes" == request.headers["x-mine"]
        seen.append((request.method, request.headers.get("idempotency-key")))
        return answers(request)

    driver = dual(answer)
    result(
        driver,
        turn(
            driver,
            "session_1",
            extra_headers={"x-mine": "yes"},
            idempotency_key="key",
            tool_handlers={"f": lambda _: "done"},
        ),
    )

    assert ["GET", "GET", "POST", "POST"] == [method for method, _ in seen]
    assert "key" == seen[2][1]
    assert seen[3][1] not in {None, "key"}


def test_the_raw_response_of_a_streamed_session_has_its_turn(emulated: Emulated) -> None:
    _, driver = emulated

    raw = driver.finish(
        driver.method(f"{SESSIONS}.create").raw(environment=NONE, agent=AGENT, input="Hello!", stream=True)
    )

    assert 200 == raw.status_code
    assert "You said: Hello!" == driver.finish(raw.parse().get_final_result()).output_text


# --- files ----------------------------------------------------------------------------------------------------------


def test_artifacts_of_a_turn_are_found_by_path(emulated: Emulated, tmp_path: Path) -> None:
    _, driver = emulated
    final = result(
        driver, turn(driver, created(driver, environment={"type": "openai_hosted"}), input="Write a file please")
    )
    artifacts = driver.method(f"{SESSIONS}.artifacts.for_result")(final)
    path = "/workspace/outputs/answer.txt"

    content = driver.finish(artifacts.content(path))
    artifact = driver.finish(artifacts.download(path, to=tmp_path / "answer.txt"))

    assert b"You said: Write a file please" == content.read() == (tmp_path / "answer.txt").read_bytes()
    assert (path, final.turn_id) == (artifact.path, artifact.turn_id)
    with pytest.raises(InvalidParameterError, match=rf"one of \['{path}'\], got 'answer.txt'"):
        driver.finish(artifacts.content("answer.txt"))


def test_artifacts_are_looked_for_on_all_pages(dual: Dual) -> None:
    def page(*paths: str, more: bool) -> httpx.Response:
        data = [{"id": path, "path": path, "turn_id": "turn_1", "session_id": "session_1"} for path in paths]
        return httpx.Response(200, json={"data": data, "has_more": more, "last_id": paths[-1]})

    driver = dual([page("/a", more=True), page("/b", more=False), httpx.Response(200, content=b"content")])
    found = driver.method(f"{SESSIONS}.artifacts.for_result")(_Result())

    assert b"content" == driver.finish(found.content("/b")).read()


class _Result:
    session_id, turn_id = "session_1", "turn_1"


def test_local_files_are_uploaded_for_an_environment(emulated: Emulated, tmp_path: Path) -> None:
    _, driver = emulated
    (tmp_path / "sub").mkdir()
    for name in ("a.txt", "sub/b.txt"):
        (tmp_path / name).write_text(name)
    done: list[str] = []

    named = driver.call(f"{FILES}.prepare", {"/workspace/x.txt": tmp_path / "a.txt"})
    whole = driver.call(
        f"{FILES}.prepare_directory",
        tmp_path,
        destination="/workspace/d",
        include=["**/*.txt"],
        on_progress=done.append,
    )

    assert ["/workspace/x.txt"] == [each["path"] for each in named.files]
    assert ["/workspace/d/a.txt", "/workspace/d/sub/b.txt"] == [each["path"] for each in whole.files] == sorted(done)
    assert whole.uploaded_file_ids == [each["file_id"] for each in whole.files]
    environment = driver.call(
        "beta.agents.environments.create", environment={"type": "openai_hosted", "files": whole.files}
    )
    assert "ready" == environment.status


def test_uploads_that_are_done_are_in_the_error(dual: Dual, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    driver = dual([httpx.Response(200, json={"id": "file_1"}), httpx.Response(404, json={"error": {"message": "m"}})])
    files = {f"/workspace/{name}": tmp_path / name for name in ("a.txt", "b.txt")}

    with pytest.raises(AgentFilePreparationError) as caught:
        driver.call(f"{FILES}.prepare", files, max_concurrency=1)

    assert ["file_1"] == caught.value.prepared.uploaded_file_ids
    assert ("/workspace/a.txt", NotFoundError) == (caught.value.done.files[0]["path"], type(caught.value.__cause__))


def test_a_file_is_added_to_an_environment(emulated: Emulated) -> None:
    _, driver = emulated
    environment = driver.call("beta.agents.environments.create", environment={"type": "openai_hosted"})

    staged = driver.call(f"{FILES}.upload", environment.id, file=("z.txt", b"zz"), path="/workspace/z.txt")

    assert ("/workspace/z.txt", 2) == (staged.file.path, staged.file.size_bytes)
    with pytest.raises(AgentFileStagingError) as caught:
        driver.call(f"{FILES}.upload", "env_none", file=b"zz", path="/workspace/z.txt")
    assert caught.value.uploaded_file_id.startswith("file-")
    with pytest.raises(InvalidParameterError, match="destination: "):
        driver.call(f"{FILES}.upload", environment.id, file=b"zz", path="/tmp/z.txt")
