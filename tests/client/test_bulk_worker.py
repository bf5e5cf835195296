"""`BulkWorker`: pickled, called with columns, over a scripted service.

Covers: client.bulk_worker.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from functools import partial
from threading import Lock
from typing import Any

import httpx
import numpy as np
import pytest

from openai_dual import (
    AsyncOpenAI,
    AuthenticationError,
    BulkWorker,
    CircuitBreaker,
    ConfigurationError,
    NotFoundError,
    OpenAI,
)
from openai_dual.client import bulk_worker
from openai_dual.testing import no_waits

TEMPLATE = OpenAI(api_key="key").chat.completions.create.call(
    model="m", messages=[{"role": "user", "content": "{text}"}]
)
TEXT = {"text_out": "choices.0.message.content"}
opened: list[OpenAI] = []
"""The clients that workers made in this process."""
failing: dict[str, int] = {}
"""How often the service fails for a text."""
lock = Lock()


def respond(request: httpx.Request) -> httpx.Response:
    body = json.loads(request.content)
    text = body["messages"][0]["content"]
    with lock:
        if failing.get(text, 0):
            failing[text] -= 1
            return httpx.Response(500, json={})
    if text.isdigit():
        return httpx.Response(int(text), json={"error": {"message": f"failed sk-{'1' * 40}", "code": "some_code"}})
    message = {"role": "assistant", "content": text.upper()}
    return httpx.Response(200, json={"id": "c", "choices": [{"index": 0, "message": message}]})


def make_client(**settings: Any) -> OpenAI:
    """Make a client of the scripted service; a function of a module, as pickle wants it."""
    transport = httpx.MockTransport(respond)
    opened.append(
        OpenAI(api_key="key", http_client=httpx.Client(transport=transport), **({"max_retries": 0} | settings))
    )
    return opened[-1]


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    opened.clear()
    failing.clear()
    yield
    bulk_worker._CLIENTS.clear()
    for client in opened:
        client.close()


def worker(**settings: Any) -> BulkWorker:
    given: dict[str, Any] = {"columns": TEXT, "client": make_client} | settings
    return BulkWorker(TEMPLATE, **given)


def test_columns_go_in_and_out() -> None:
    batch = {"text": np.array(["a", "404", "b"]), "id": [1, 2, 3]}
    made = worker()(batch)

    assert batch["text"] is made["text"]
    assert {"id": [1, 2, 3], "text_out": ["A", None, "B"]} == {name: made[name] for name in ("id", "text_out")}
    assert [None, None] == [made["error"][0], made["error"][2]]
    assert made["error"][1].startswith("NotFoundError: ")
    assert f"sk-{'1' * 40}" not in made["error"][1]


def test_the_whole_response_is_the_default() -> None:
    made = worker(columns=None)({"text": ["a"]})

    assert ["text", "response", "error"] == [*made]
    assert "A" == json.loads(made["response"][0])["choices"][0]["message"]["content"]


def test_copies_in_one_process_share_a_client() -> None:
    one = worker()
    copies = [pickle.loads(pickle.dumps(one)) for _ in range(3)]
    made = [each({"text": ["a"]})["text_out"] for each in (one, *copies)]

    assert [["A"]] * 4 == made
    assert 1 == len(opened)


def test_a_process_keeps_few_clients() -> None:
    for _ in range(bulk_worker.MOST_CLIENTS + 2):
        worker()({"text": ["a"]})

    assert bulk_worker.MOST_CLIENTS == len(bulk_worker._CLIENTS)


def test_lines_of_the_batch_api_need_no_template() -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": "a"}]}
    batch = {"custom_id": ["x"], "method": ["POST"], "url": ["/v1/chat/completions"], "body": [body]}

    assert ["A"] == BulkWorker(columns=TEXT, client=make_client)(batch)["text_out"]


def test_an_empty_batch_opens_no_client() -> None:
    made = worker()({"text": np.array([], dtype=str)})

    assert ([], [], 0) == (made["text_out"], made["error"], len(opened))


def test_functions_and_paths_make_columns() -> None:
    made = worker(columns={"length": lambda value: len(value.id), "gone": "choices.5.message"})({"text": ["a"]})

    assert ([None], [None]) == (made["length"], made["gone"])  # a row has its columns, or an error
    assert ["LookupError: the response has no 'choices.5.message'"] == made["error"]
    assert [1] == worker(columns={"length": lambda value: len(value.id)})({"text": ["a"]})["length"]


def test_errors_can_be_raised() -> None:
    with pytest.raises(NotFoundError):
        worker(error=None)({"text": ["a", "404"]})

    assert ["text", "text_out"] == [*worker(error=None)({"text": ["a"]})]


@pytest.mark.parametrize("texts", [["401"], ["401", "401"], ["a", "401", "401", "401", "b"]])
def test_a_wrong_key_ends_the_work(texts: list[str]) -> None:
    with pytest.raises(AuthenticationError):
        worker()({"text": texts})


def test_a_single_failure_of_the_key_is_a_row() -> None:
    made = worker()({"text": ["a", "401", "401", "b"]})

    assert ["A", None, None, "B"] == made["text_out"]


def test_rows_that_an_open_circuit_refuses_wait() -> None:
    failing["a"] = 1
    client = partial(make_client, circuit_breaker=CircuitBreaker(failure_threshold=1))
    with no_waits() as clock:
        made = worker(client=client, at_once=1)({"text": ["b", "a", "c", "d"]})

    assert ["B", None, "C", "D"] == made["text_out"]  # a failure is a result; the rows after it were not sent
    assert clock.elapsed > 0


@pytest.mark.parametrize(
    "settings",
    [
        {"template": "text"},
        {"client": OpenAI(api_key="key")},
        {"at_once": 0},
        {"columns": {"error": "id"}},
        {"columns": {"a": ""}},
        {"columns": {"": "id"}},
        {"columns": {"a": 1}},
        {"error": ""},
    ],
)
def test_what_makes_no_sense_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        BulkWorker(**{"template": TEMPLATE, **settings})


@pytest.mark.parametrize("made", [None, AsyncOpenAI(api_key="key")])
def test_the_function_has_to_make_a_client(made: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^client: "):
        worker(client=lambda: made)({"text": ["a"]})


def test_a_row_without_the_column_is_an_error() -> None:
    made = worker()({"other": ["a"]})

    assert ["InvalidParameterError: template: the row has no column 'text'; it has other"] == made["error"]


def test_a_column_that_no_request_uses_may_have_any_values() -> None:
    assert ["A"] == worker()({"text": ["a"], "image": [b"\xff"]})["text_out"]


def test_its_repr_is_short() -> None:
    assert "BulkWorker(chat.completions.create, columns=['text_out'])" == repr(worker())
