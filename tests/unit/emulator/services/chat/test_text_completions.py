"""Text completions, complete and streamed."""

from __future__ import annotations

import httpx

from tests.unit.emulator.helpers import event_data


def test_completions_come_complete_and_streamed(api: httpx.Client) -> None:
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": ["one", "two"]}
    whole = api.post("/completions", json=body).raise_for_status().json()
    *chunks, done = event_data(api.post("/completions", json=body | {"stream": True}))

    assert ["You said: one", "You said: two"] == [choice["text"] for choice in whole["choices"]]
    assert "You said: oneYou said: two" == "".join(chunk["choices"][0]["text"] for chunk in chunks)
    assert "[DONE]" == done


def test_each_prompt_is_completed_as_often_as_asked(api: httpx.Client) -> None:
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": ["one", "two"], "n": 2}
    choices = api.post("/completions", json=body).raise_for_status().json()["choices"]

    assert [f"You said: {word}" for word in ("one", "one", "two", "two")] == [choice["text"] for choice in choices]
    assert [0, 1, 2, 3] == [choice["index"] for choice in choices]
