"""Stored chat completions are listed, updated and deleted."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import NotFoundError
from openai_dual.emulator import Emulator
from tests.support.clients import KINDS, Driver, Kind
from tests.unit.emulator.helpers import event_data


def chat(driver: Driver, text: str = "Hi", **settings: Any) -> Any:
    messages = [{"role": "user", "content": text}]
    return driver.call("chat.completions.create", **{"model": "gpt-4o", "messages": messages, **settings})


def chunks(api: httpx.Client, **settings: Any) -> list[Any]:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "one two"}], "stream": True, **settings}
    *events, done = event_data(api.post("/chat/completions", json=body))
    assert "[DONE]" == done
    return events


@pytest.mark.parametrize("kind", KINDS)
def test_stored_completions_are_listed_by_model_and_metadata(kind: Kind) -> None:
    with Emulator() as server, Driver(kind, base_url=server.base_url) as driver:
        one = chat(driver, store=True, metadata={"a": "b"})
        two = driver.events(chat(driver, store=True, model="gpt-4o-mini", metadata={"a": "b", "c": "d"}, stream=True))[
            0
        ]
        chat(driver)

        def listed(**query: Any) -> list[str]:
            return [completion.id for completion in driver.items(driver.call("chat.completions.list", **query))]

        assert [one.id, two.id] == listed() == listed(limit=1) == listed(metadata={"a": "b"})
        assert [two.id, one.id] == listed(order="desc")
        assert [two.id] == listed(model="gpt-4o-mini") == listed(after=one.id) == listed(metadata={"c": "d"})
        assert [] == listed(metadata={"a": "x"})


def test_a_stored_completion_is_changed_and_deleted(driver: Driver) -> None:
    made = chat(driver, store=True, metadata={"a": "b"})
    changed = driver.call("chat.completions.update", made.id, metadata={"c": "d"})

    assert ({"c": "d"}, made.choices) == (changed.metadata, changed.choices)
    assert changed == driver.call("chat.completions.retrieve", made.id)
    assert driver.call("chat.completions.delete", made.id).deleted
    with pytest.raises(NotFoundError, match=f"No chat completion found with id '{made.id}'"):
        driver.call("chat.completions.messages.list", made.id)


def test_the_messages_of_a_stored_completion_are_listed(driver: Driver) -> None:
    parts = [{"type": "text", "text": "two"}]
    messages = [{"role": "developer", "content": "one"}, {"role": "user", "content": parts, "name": "Ada"}]
    made = chat(driver, store=True, messages=messages)
    listed = driver.items(driver.call("chat.completions.messages.list", made.id, limit=1))

    assert [(f"{made.id}-0", "one", None), (f"{made.id}-1", None, "two")] == [
        (message.id, message.content, message.content_parts and message.content_parts[0].text) for message in listed
    ]


def test_a_completion_that_is_not_stored_is_not_found(driver: Driver) -> None:
    with pytest.raises(NotFoundError):
        driver.call("chat.completions.retrieve", chat(driver).id)


def test_probabilities_are_the_same_in_one_piece(driver: Driver) -> None:
    logprobs = chat(driver, logprobs=True).choices[0].logprobs

    assert ["You", " said:", " Hi"] == [one.token for one in logprobs.content]
    assert list(b"You") == logprobs.content[0].bytes
    assert [] == logprobs.content[0].top_logprobs
