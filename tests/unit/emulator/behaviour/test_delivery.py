"""How replies are sent: chunks, pauses, positions of faults.

Covers: pacing.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.emulator import Application, Emulator, Outcome, Pacing, Request
from openai_dual.emulator.behaviour.delivery import Break, Drip, Head, Interim, Pause, Refuse
from openai_dual.emulator.behaviour.fault import KNOWN
from openai_dual.errors import ConfigurationError
from tests.unit.emulator.conftest import KEY

HEADERS = {"authorization": "Bearer k", "content-type": "application/json"}


CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Où est-ce ?"}], "stream": True}


def outcome(fault: str = "", body: Any = CHAT, path: str = "/chat/completions", **settings: Any) -> Outcome:
    headers = HEADERS | ({"x-emulator-fault": fault} if fault else {})
    method = "GET" if body is None else "POST"
    content = b"" if body is None else json.dumps(body).encode()
    return Application(**settings).respond(Request(method, f"/v1{path}", (), headers, content))


def sent(one: Outcome) -> list[bytes]:
    return [step for step in one.steps if isinstance(step, bytes)]


def kinds(one: Outcome) -> list[str]:
    return [type(step).__name__ for step in one.steps]


WHOLE = b"".join(sent(outcome()))


def test_a_stream_is_sent_event_by_event() -> None:
    assert all(piece.startswith(b"data: ") and piece.endswith(b"\n\n") for piece in sent(outcome()))


def test_a_stream_is_sent_as_a_whole() -> None:
    assert [WHOLE] == sent(outcome(pacing=Pacing(chunks="whole")))


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_a_stream_is_sent_in_chunks_of_a_size(size: int) -> None:
    found = sent(outcome(pacing=Pacing(chunks=size)))

    assert WHOLE == b"".join(found)
    assert {size} == {len(piece) for piece in found[:-1]}


def test_the_seed_determines_random_chunks() -> None:
    found = [sent(outcome(pacing=Pacing(chunks="random"), seed=seed)) for seed in (1, 1, 2)]
    sizes = [[len(piece) for piece in one] for one in found]

    assert sizes[0] == sizes[1] != sizes[2]
    assert len(set(sizes[0])) > 5
    assert len(b"".join(found[0])) == len(WHOLE)


@settings(deadline=None)  # the machine may be busy
@given(chunks=st.one_of(st.integers(1, 300), st.sampled_from(["event", "whole", "random"])), seed=st.integers(0, 9))
def test_chunks_lose_nothing(chunks: Any, seed: int) -> None:
    uncut = b"".join(sent(outcome(seed=seed)))

    assert uncut == b"".join(sent(outcome(pacing=Pacing(chunks=chunks), seed=seed)))


def test_a_stream_has_a_pace() -> None:
    steps = list(outcome(pacing=Pacing(pace=0.5, first=2)).steps)

    assert Pause(2) == steps[1]
    assert [Pause(0.5)] * (len(steps[2:]) // 2) == steps[3::2]
    assert all(isinstance(step, bytes) for step in steps[2::2])


def test_only_streams_have_a_pace() -> None:
    assert ["Head", "bytes"] == kinds(outcome(body=None, path="/models", pacing=Pacing(pace=1, first=1, chunks=1)))


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("slow=2", ["Pause", "Head", "bytes"]),
        ("interim=103", ["Interim", "Head", "bytes"]),
        ("drip=1", ["Drip", "Head", "bytes"]),
        ("close", ["Break"]),
        ("reset", ["Break"]),
        ("slow=1; close", ["Pause", "Break"]),
        ("refuse=1", ["Refuse", "Break"]),
        ("drop", ["Drop", "Break"]),
        ("cut", ["Head", "bytes", "Break"]),
        ("cut; at=0", ["Head", "Break"]),
        ("reset; at=3", ["Head", "bytes", "Break"]),
        ("stall=2", ["Head", "bytes", "Pause", "bytes"]),
        ("stall=2; cut; at=3", ["Head", "bytes", "Pause", "Break"]),
    ],
)
def test_the_steps_of_a_fault(fault: str, expected: list[str]) -> None:
    assert expected == kinds(outcome(fault, None, "/models"))


def test_steps_have_the_values_of_the_fault() -> None:
    steps = list(outcome("slow=1; drip=2; interim=103; stall=4; reset; at=3", None, "/models").steps)

    assert [Pause(1), Drip(2), Interim(103)] == steps[:3]
    assert isinstance(steps[3], Head)
    assert [b'{"o', Pause(4), Break(reset=True)] == steps[4:]
    assert [Refuse(5), Break()] == list(outcome("refuse=5", None, "/models").steps)


@pytest.mark.parametrize(
    ("fault", "start", "events"),
    [
        ("cut; after=2", b"", 2),
        ("cut; after=2; at=10", b'data: {"id', 2),
        ("cut; at=10", b'data: {"id', 0),
    ],
)
def test_a_stream_is_cut_at_its_position(fault: str, start: bytes, events: int) -> None:
    found = sent(outcome(fault))

    assert [True] * events == [piece.endswith(b"\n\n") for piece in found[:events]]
    assert [start] * bool(start) == found[events:]


def test_a_stream_is_cut_inside_a_character() -> None:
    found = b"".join(sent(outcome("cut; at=character")))

    assert "Où".encode()[:2] == found[-2:]


@pytest.mark.parametrize(
    "fault", ["cut; after=100", "cut; at=100000", "stall=1; after=1", "cut; at=character", "reset; after=2"]
)
def test_a_position_that_the_response_does_not_have_is_a_400(fault: str) -> None:
    body, path = (CHAT, "/chat/completions") if "100" in fault else (None, "/models")

    assert 400 == outcome(fault, body, path).reply.status


@pytest.mark.parametrize("fault", ["duplicate", "error-event=1", "unfinished", "pace=1"])
def test_a_fault_of_streams_is_a_400_elsewhere(fault: str) -> None:
    assert 400 == outcome(fault, None, "/models").reply.status
    assert 200 == outcome(faults=[fault], body=None, path="/models").reply.status


def test_a_rule_has_the_positions_of_the_response() -> None:
    assert ["Head", "bytes", "Break"] == kinds(outcome(faults=["cut"], body=None, path="/models"))


@pytest.mark.parametrize(
    "settings", [{"chunks": 0}, {"chunks": "bytes"}, {"chunks": True}, {"pace": -1}, {"first": ""}]
)
def test_a_pacing_that_is_invalid_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="Pacing"):
        Pacing(**settings)


def test_a_stream_arrives_whole_however_it_is_cut() -> None:
    with Emulator(pacing=Pacing(chunks=1, first=0.001)) as server:
        headers = {"authorization": f"Bearer {KEY}"}
        with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False) as client:
            answer = client.post("/chat/completions", json=CHAT)

    assert WHOLE.count(b"\n\n") == answer.text.count("\n\n")
    assert answer.text.endswith("data: [DONE]\n\n")


words = st.sampled_from(["=", ";", "1", "-1", "0.5", "half", "character", "nan", "inf", "é", "true", *KNOWN, " "])


@settings(deadline=None)  # the machine may be busy
@given(text=st.one_of(st.text(min_size=1), st.lists(words, min_size=1).map("".join)), streamed=st.booleans())
def test_any_header_is_parsed_or_refused(text: str, streamed: bool) -> None:
    body, path = (CHAT, "/chat/completions") if streamed else (None, "/models")

    one = outcome(text, body, path)

    assert 200 <= one.reply.status < 600
    assert kinds(one)
