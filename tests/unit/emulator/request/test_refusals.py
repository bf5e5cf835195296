"""Errors have the service's status, code and parameter."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.unit.emulator.helpers import error_of

MESSAGES = [{"role": "user", "content": "Hi"}]
CHAT = {"model": "gpt-4o", "messages": MESSAGES}


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"model": "gpt-4o"}, "messages", "missing_required_parameter"),
        ({}, "model", "missing_required_parameter"),
        (CHAT | {"messages": "Hi"}, "messages", "invalid_type"),
        (CHAT | {"messages": []}, "messages", "array_below_min_length"),
        (CHAT | {"messages": [{"role": "user"}]}, "messages[0].content", "missing_required_parameter"),
        (CHAT | {"messages": [{"role": "boss", "content": "Hi"}]}, "messages[0].role", "invalid_value"),
        (CHAT | {"messages": [{"role": "user", "content": 1}]}, "messages[0].content", "invalid_type"),
        (CHAT | {"metadata": {"k": None}}, "metadata.k", "invalid_type"),
        (CHAT | {"temperature": 3}, "temperature", "decimal_above_max_value"),
        (CHAT | {"n": 0}, "n", "integer_below_min_value"),
        (CHAT | {"stream": "yes"}, "stream", "invalid_type"),
        (CHAT | {"reasoning_effort": "huge"}, "reasoning_effort", "invalid_value"),
        ([], None, "invalid_type"),
    ],
)
def test_a_body_that_does_not_fit_is_a_400(api: httpx.Client, body: Any, param: str | None, code: str) -> None:
    assert (400, param, code) == error_of(api.post("/chat/completions", json=body))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"[" * 100_000, id="too deep"),
        pytest.param(b'{"model": "gpt-4o", "temperature": NaN}', id="NaN"),
        pytest.param(b'{"model": "gpt-4o", "user": "\\ud800"}', id="half a surrogate pair"),
        pytest.param(b'{"model": "gpt-4o", "user": "\xff"}', id="no UTF-8"),
    ],
)
def test_what_is_no_json_is_a_400(api: httpx.Client, body: bytes) -> None:
    answer = api.post("/chat/completions", content=body, headers={"content-type": "application/json"})

    assert (400, None, None) == error_of(answer)


@pytest.mark.parametrize(
    ("path", "body", "status", "param"),
    [
        ("/assistants", {"model": ""}, 400, "model"),
        ("/fine_tuning/jobs", {"model": "gpt-4o-mini", "training_file": ""}, 400, "training_file"),
        ("/embeddings", {"model": "m", "input": "a", "dimensions": 10**9}, 400, "dimensions"),
        ("/organization/certificates/activate", {"certificate_ids": [""]}, 404, None),
        ("/organization/projects/proj_default/certificates/deactivate", {"certificate_ids": [""]}, 404, None),
    ],
)
def test_names_that_name_nothing_and_sizes_that_are_none_are_refused(
    api: httpx.Client, path: str, body: dict[str, Any], status: int, param: str | None
) -> None:
    assert (status, param, None) == error_of(api.post(path, json=body))


def test_a_whole_number_is_an_integer_however_it_is_spelled(api: httpx.Client) -> None:
    answer = api.post("/embeddings", json={"model": "m", "input": "a", "dimensions": 2.0}).raise_for_status().json()

    assert 2 == len(answer["data"][0]["embedding"])


@pytest.mark.parametrize(
    "settings", [{"temperature": None}, {"stop": None}, {"tools": None}, {"unheard_of": 1}, {"n": 1}]
)
def test_what_the_service_lets_pass_passes(api: httpx.Client, settings: dict[str, Any]) -> None:
    assert 200 == api.post("/chat/completions", json=CHAT | settings).status_code


CALL = {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
CALLED = {"role": "assistant", "tool_calls": [CALL, CALL | {"id": "call_2"}]}
FIRST, SECOND = ({"role": "tool", "tool_call_id": f"call_{number}", "content": "x"} for number in (1, 2))


@pytest.mark.parametrize(
    ("messages", "status", "param"),
    [
        ([*MESSAGES, CALLED, FIRST, SECOND], 200, None),
        ([*MESSAGES, CALLED, SECOND, FIRST, *MESSAGES], 200, None),
        ([*MESSAGES, FIRST], 400, "messages.[1].role"),
        ([*MESSAGES, CALLED, FIRST, FIRST], 400, "messages.[3].role"),
        ([*MESSAGES, CALLED, FIRST], 400, "messages"),
        ([*MESSAGES, CALLED, FIRST, *MESSAGES], 400, "messages"),
    ],
)
def test_tools_answer_all_calls_and_nothing_else(
    api: httpx.Client, messages: list[Any], status: int, param: str | None
) -> None:
    response = api.post("/chat/completions", json=CHAT | {"messages": messages})

    assert status == response.status_code
    assert param == (response.json().get("error") or {}).get("param")


@pytest.mark.parametrize("content", [b"{", b"\xff", b"", b"nonsense"])
def test_a_body_that_is_not_json_is_a_400(api: httpx.Client, content: bytes) -> None:
    response = api.post("/chat/completions", content=content, headers={"content-type": "application/json"})

    assert 400 == error_of(response)[0]


def test_a_content_type_that_the_operation_does_not_take_is_a_400(api: httpx.Client) -> None:
    assert 400 == error_of(api.post("/chat/completions", data={"model": "gpt-4o"}))[0]


@pytest.mark.parametrize(
    ("query", "status", "param"),
    [
        ({"limit": "2"}, 200, None),
        ({"limit": "many"}, 400, "limit"),
        ({"order": "up"}, 400, "order"),
    ],
)
def test_the_query_is_checked(api: httpx.Client, query: dict[str, str], status: int, param: str | None) -> None:
    response = api.get("/files", params=query)

    assert status == response.status_code
    assert param == (response.json().get("error") or {}).get("param")


def test_a_required_query_parameter_is_missed(api: httpx.Client) -> None:
    assert (400, "start_time", "missing_required_parameter") == error_of(api.get("/organization/costs"))


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", None),
        ("Bearer", None),
        ("Basic abc", None),
        ("Bearer sk-invalid", "invalid_api_key"),
        ("Bearer a b", "invalid_api_key"),
    ],
)
@pytest.mark.parametrize("path", ["/models", "/organization/users"])
def test_a_request_without_a_sound_key_is_a_401(api: httpx.Client, path: str, header: str, code: str | None) -> None:
    assert (401, None, code) == error_of(api.get(path, headers={"authorization": header}))


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/nothing", (404, None, None)),
        ("GET", "/models/", (404, None, None)),
        ("PUT", "/models", (405, None, "method_not_allowed")),
        ("GET", "/models/no-such-model", (404, None, "model_not_found")),
        ("GET", "/assistants/no-such-assistant", (404, "assistant_id", None)),
        ("GET", "/files/file-1", (404, "id", None)),
        ("DELETE", "/models/gpt-4o", (403, None, "insufficient_permissions")),
    ],
)
def test_what_is_not_there_is_refused(api: httpx.Client, method: str, path: str, expected: tuple[Any, ...]) -> None:
    assert expected == error_of(api.request(method, path))


def test_a_path_outside_the_api_is_a_404(api: httpx.Client) -> None:
    assert 404 == api.get(str(api.base_url.copy_with(path="/models"))).status_code


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("/chat/completions", CHAT, (404, None, "model_not_found")),
        ("/embeddings", {"input": "x"}, (404, None, "model_not_found")),
        ("/responses", {"input": "x"}, (400, "model", "model_not_found")),
    ],
)
def test_an_unknown_model_is_refused(
    api: httpx.Client, path: str, body: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    assert expected == error_of(api.post(path, json=body | {"model": "this-model-does-not-exist"}))
