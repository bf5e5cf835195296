"""A dialogue as Python: the copy runs, and its client sends the same events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openai_dual import OpenAI
from openai_dual.emulator import Emulator
from openai_dual.emulator.ui.dialogues import MOST, program

pytest.importorskip("websockets", reason="needs websockets")

SAID: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": 'It\'s "me"'}]}


def realtime(client: OpenAI) -> None:
    with client.realtime.connect(model="gpt-realtime", extra_query={"own": "a b"}) as connection:
        connection.conversation.item.create(item=SAID)
        connection.response.create()
        for event in connection:
            if event.type == "response.done":
                return


def audio(client: OpenAI) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.input_audio_buffer.append(audio=bytes(48_000))
        connection.recv()


def responses(client: OpenAI) -> None:
    with client.responses.connect() as socket:
        socket.create(model="gpt-5.5", input="Hi")


def live(client: OpenAI) -> None:
    with client.live.connect() as connection:
        connection.session.start(session={"model": "gpt-live"})
        connection.session.close()
        list(connection)


def translation(client: OpenAI) -> None:
    with client.realtime.translations.connect(model="gpt-realtime-translate") as connection:
        list(connection.finish())


CALLS: dict[str, tuple[Callable[[OpenAI], None], str, dict[str, str]]] = {
    "realtime": (realtime, "realtime.connect", {"model": "gpt-realtime", "own": "a b"}),
    "audio": (audio, "realtime.connect", {"model": "gpt-realtime"}),
    "responses": (responses, "responses.connect", {}),
    "live": (live, "live.connect", {}),
    "translation": (translation, "realtime.translations.connect", {"model": "gpt-realtime-translate"}),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_copy_of_a_dialogue_sends_the_same_events(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "any")
    call, channel, query = CALLS[name]
    with Emulator() as server:
        with OpenAI(api_key="sk-planted-key-of-the-test", base_url=server.base_url) as client:
            call(client)
        [first] = server.requests
        text = program(channel, {}, query, server.base_url.removesuffix("/v1"), messages(first))
        names: dict[str, Any] = {}
        exec(text, names)
        names["client"].close()
        both = [[without_id(each) for each in each.events if each.sender == "client"] for each in server.requests]
        targets = [(each.path, sorted(each.query)) for each in server.requests]

    assert both[0]
    assert both[0] == both[1]
    assert targets[0] == targets[1]
    assert "planted" not in text


def messages(received: Any) -> list[str]:
    return [each.message for each in received.events if each.sender == "client"]


def without_id(event: Any) -> dict[str, Any]:
    return {name: value for name, value in event.event.items() if name != "event_id"}


def test_a_long_dialogue_is_shortened_and_one_without_events_reads_one() -> None:
    many = program("realtime.connect", {}, {}, "http://x", ['{"type": "a"}'] * (MOST + 3))
    none = program("live.sideband.connect", {"session_id": "s 1"}, {}, "http://x", [])

    assert (MOST, "    # 3 more events were sent") == (many.count(".send("), many.splitlines()[-2])
    assert "with client.live.sideband.connect('s 1') as connection:\n    for event" in none
    compile(many, "many", "exec")
