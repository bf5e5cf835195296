"""The chunks of chat completions: choices, log probabilities, refusals, padding.

Covers: model.logprobs, services.obfuscation.
"""

from __future__ import annotations

import httpx
import pytest

from openai_dual.emulator import Answer, Emulator
from tests.support.clients import KINDS, Driver, Kind

from .test_stored import chat, chunks


def test_choices_are_interleaved(api: httpx.Client) -> None:
    told = chunks(api, n=2)

    assert [0, 0, 1, 1, *[0, 1] * 4] == [chunk["choices"][0]["index"] for chunk in told]
    assert ["You said: one two"] * 2 == [
        "".join(
            chunk["choices"][0]["delta"].get("content", "") for chunk in told if index == chunk["choices"][0]["index"]
        )
        for index in (0, 1)
    ]


def test_each_token_has_log_probabilities(api: httpx.Client) -> None:
    told = [chunk["choices"][0]["logprobs"] for chunk in chunks(api, logprobs=True, top_logprobs=3)]

    assert [[], ["You"], [" said:"], [" one"], [" two"]] == [
        [token["token"] for token in logprobs["content"]] for logprobs in told[:-1]
    ]
    assert told[-1] is None
    tops = told[1]["content"][0]["top_logprobs"]
    assert ("You", 3) == (tops[0]["token"], len(tops))
    assert sorted(tops, key=lambda one: -one["logprob"]) == tops


@pytest.mark.parametrize("kind", KINDS)
def test_a_refusal_streams_as_one(kind: Kind) -> None:
    with Emulator(script=[Answer(refusal="Not that.")]) as server, Driver(kind, base_url=server.base_url) as driver:
        whole = chat(driver).choices[0].message
        deltas = [chunk.choices[0].delta for chunk in driver.events(chat(driver, stream=True))]

    assert (None, "Not that.") == (whole.content, whole.refusal)
    assert ["", "Not", " that.", None] == [delta.refusal for delta in deltas]


@pytest.mark.parametrize("obfuscated", [True, False])
def test_the_length_of_chunks_is_obfuscated(api: httpx.Client, obfuscated: bool) -> None:
    told = chunks(api, stream_options={"include_usage": True, "include_obfuscation": obfuscated})

    assert [obfuscated] * 7 == ["obfuscation" in chunk for chunk in told]
    assert told[-1]["usage"]["total_tokens"] == 6
