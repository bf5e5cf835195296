"""Turns of audio: commit, turn detection, transcription, speech of the right length, interruption, truncation."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from openai_dual.emulator import Pacing
from tests.unit.emulator.dialogues.talking import Talk, error_of, kinds

MS = 48
"""Bytes of a millisecond of PCM."""
ADDED = ["conversation.item.added", "conversation.item.done"]


def sound(text: str, milliseconds: int = 100, *, per_ms: int = MS, silent: bytes = b"\0") -> str:
    return base64.b64encode(text.encode().ljust(milliseconds * per_ms, silent)).decode()


def opened(detection: Any = None, *, pace: float = 0.0, **audio: Any) -> Talk:
    """Return a client of a session with this turn detection."""
    talk = Talk(pacing=Pacing(pace=pace))
    talk.rest()
    given = {"input": {"turn_detection": detection, **audio}}
    (updated,) = talk.say("session.update", session={"type": "realtime", "audio": given})
    assert "session.updated" == updated["type"]
    return talk


def append(talk: Talk, text: str, milliseconds: int = 100) -> list[Any]:
    return talk.say("input_audio_buffer.append", audio=sound(text, milliseconds))


def transcript(events: list[Any]) -> str:
    return "".join(one["delta"] for one in events if one["type"] == "response.output_audio_transcript.delta")


def speech(events: list[Any]) -> bytes:
    return b"".join(base64.b64decode(one["delta"]) for one in events if one["type"] == "response.output_audio.delta")


def test_a_commit_makes_an_item_of_the_audio() -> None:
    talk = opened()
    append(talk, "Hello")

    events = talk.say("input_audio_buffer.commit")

    assert ["input_audio_buffer.committed", *ADDED] == kinds(events)
    assert {"type": "input_audio"} == events[1]["item"]["content"][0]
    (retrieved,) = talk.say("conversation.item.retrieve", item_id=events[0]["item_id"])
    assert sound("Hello") == retrieved["item"]["content"][0]["audio"]


def test_the_answer_is_silence_of_200_ms_for_each_word() -> None:
    talk = opened()
    append(talk, "Good morning")
    talk.say("input_audio_buffer.commit")

    events = talk.say("response.create")

    assert "You said: Good morning" == transcript(events)
    assert bytes(4 * 200 * MS) == speech(events)
    item = events[-1]["response"]["output"][0]
    assert [{"type": "output_audio", "transcript": "You said: Good morning"}] == item["content"]
    usage = events[-1]["response"]["usage"]["output_token_details"]
    assert {"text_tokens": 4, "audio_tokens": 16} == usage


@pytest.mark.parametrize(("form", "silence"), [("audio/pcmu", b"\xff"), ("audio/pcma", b"\xd5")])
def test_the_format_is_that_of_the_session(form: str, silence: bytes) -> None:
    talk = opened()
    audio = {name: {"format": {"type": form}} for name in ("input", "output")}
    talk.say("session.update", session={"type": "realtime", "audio": audio})
    talk.say("input_audio_buffer.append", audio=sound("Hi", per_ms=8, silent=silence))
    talk.say("input_audio_buffer.commit")

    events = talk.say("response.create")

    assert "You said: Hi" == transcript(events)
    assert silence * (3 * 200 * 8) == speech(events)


def test_audio_that_is_no_text_is_heard_as_its_length() -> None:
    talk = opened()
    talk.say("input_audio_buffer.append", audio=base64.b64encode(b"\xff\x01" * 2400).decode())
    talk.say("input_audio_buffer.commit")

    assert "You said: 100 ms of audio" == transcript(talk.say("response.create"))


@pytest.mark.parametrize("milliseconds", [0, 99])
def test_a_turn_has_at_least_100_ms(milliseconds: int) -> None:
    talk = opened()
    append(talk, "", milliseconds)

    assert ("input_audio_buffer_commit_empty", None, "x") == error_of(
        talk.say("input_audio_buffer.commit", event_id="x")
    )


def test_a_cleared_buffer_is_empty() -> None:
    talk = opened()
    append(talk, "Hello")

    assert ["input_audio_buffer.cleared"] == kinds(talk.say("input_audio_buffer.clear"))
    assert "error" == talk.say("input_audio_buffer.commit")[0]["type"]


def test_audio_that_is_not_base64_is_an_error() -> None:
    events = opened().say("input_audio_buffer.append", audio="not base64!", event_id="x")

    assert ("invalid_value", "audio", "x") == error_of(events)


def test_silence_ends_a_detected_turn_and_starts_the_answer() -> None:
    talk = opened({"type": "server_vad", "silence_duration_ms": 200})

    before, start, middle = append(talk, "", 400), append(talk, "Hello"), append(talk, "", 100)
    end = append(talk, "", 100)

    assert ([], ["input_audio_buffer.speech_started"], []) == (before, kinds(start), middle)
    assert 400 - 300 == start[0]["audio_start_ms"]
    assert ["input_audio_buffer.speech_stopped", "input_audio_buffer.committed", *ADDED] == kinds(end)[:4]
    assert 700 == end[0]["audio_end_ms"]
    assert {start[0]["item_id"]} == {end[0]["item_id"], end[1]["item_id"], end[2]["item"]["id"]}
    assert "You said: Hello" == transcript(end)


def test_a_commit_ends_a_detected_turn() -> None:
    talk = opened({"type": "semantic_vad"})
    append(talk, "Hello")

    events = talk.say("input_audio_buffer.commit")

    assert ["input_audio_buffer.speech_stopped", "input_audio_buffer.committed"] == kinds(events)[:2]
    assert "response.done" == events[-1]["type"]


def test_detection_creates_no_response_if_it_must_not() -> None:
    talk = opened({"type": "server_vad", "create_response": False})
    append(talk, "Hello")

    assert ADDED == kinds(talk.say("input_audio_buffer.commit"))[-2:]


def test_the_user_interrupts_the_assistant() -> None:
    talk = opened({"type": "server_vad"}, pace=1.0)
    append(talk, "Tell me a story")
    talk.session.receive('{"type": "input_audio_buffer.commit"}')
    talk.take(12)

    events = append(talk, "Stop")

    assert "input_audio_buffer.speech_started" == events[0]["type"]
    assert [
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ] == kinds(events)[1:]
    response = events[-1]["response"]
    assert ("cancelled", "turn_detected") == (response["status"], response["status_details"]["reason"])
    assert "incomplete" == response["output"][0]["status"]


def test_the_user_does_not_interrupt_if_it_is_off() -> None:
    talk = opened({"type": "server_vad", "interrupt_response": False}, pace=1.0)
    append(talk, "Tell me")
    talk.session.receive('{"type": "input_audio_buffer.commit"}')
    talk.take(10)

    assert "completed" == append(talk, "Go on")[-1]["response"]["status"]


def test_audio_is_transcribed_on_request() -> None:
    talk = opened(transcription={"model": "gpt-4o-transcribe"})
    append(talk, "Good morning")

    events = talk.say("input_audio_buffer.commit")

    kind = "conversation.item.input_audio_transcription"
    assert [f"{kind}.delta", f"{kind}.delta", f"{kind}.completed"] == kinds(events)[3:]
    assert ("Good morning", {"type": "duration", "seconds": 0.1}) == (events[-1]["transcript"], events[-1]["usage"])


def test_a_transcript_has_speakers_on_request() -> None:
    talk = opened(transcription={"model": "gpt-4o-transcribe-diarize"})
    append(talk, "Hello")

    (segment,) = [one for one in talk.say("input_audio_buffer.commit") if one["type"].endswith(".segment")]

    assert ("Hello", "A", 0.1) == (segment["text"], segment["speaker"], segment["end"])


def test_a_transcription_session_has_no_responses() -> None:
    talk = Talk("/realtime?intent=transcription")
    (created,) = talk.rest()
    talk.say("input_audio_buffer.append", audio=sound("Hello"))

    events = talk.say("input_audio_buffer.commit")

    assert "transcription" == created["session"]["type"]
    assert "Hello" == events[-1]["transcript"]
    assert "error" == talk.say("response.create")[0]["type"]
    settings = {"type": "realtime"}
    assert ("invalid_value", "session.type", "x") == error_of(
        talk.say("session.update", session=settings, event_id="x")
    )


def spoken() -> tuple[Talk, str]:
    """Return a client, and the id of an item with 800 ms of speech."""
    talk = opened()
    append(talk, "Good morning")
    talk.say("input_audio_buffer.commit")
    return talk, talk.say("response.create")[-1]["response"]["output"][0]["id"]


def test_speech_is_truncated() -> None:
    talk, key = spoken()

    (event,) = talk.say("conversation.item.truncate", item_id=key, content_index=0, audio_end_ms=300)

    assert ("conversation.item.truncated", 300) == (event["type"], event["audio_end_ms"])
    (retrieved,) = talk.say("conversation.item.retrieve", item_id=key)
    assert bytes(300 * MS) == base64.b64decode(retrieved["item"]["content"][0]["audio"])
    assert "transcript" not in retrieved["item"]["content"][0]


@pytest.mark.parametrize("end", [0, 801])
def test_speech_is_not_truncated_at_its_start_or_behind_its_end(end: int) -> None:
    talk, key = spoken()

    events = talk.say("conversation.item.truncate", item_id=key, content_index=0, audio_end_ms=end, event_id="x")

    assert ("invalid_value", "audio_end_ms", "x") == error_of(events)


def test_the_voice_stays_once_the_assistant_has_spoken() -> None:
    talk, _ = spoken()
    session = {"type": "realtime", "audio": {"output": {"voice": "alloy"}}}

    events = talk.say("session.update", session=session, event_id="x")

    assert ("cannot_update_voice", "session.audio.output.voice", "x") == error_of(events)


def test_an_idle_user_is_asked() -> None:
    talk = opened({"type": "server_vad", "idle_timeout_ms": 5000})
    append(talk, "Hello")
    talk.say("input_audio_buffer.commit")

    talk.session.pass_time(4)
    early = talk.rest()
    talk.session.pass_time(2)
    events = talk.rest()

    assert [] == early
    assert ["input_audio_buffer.timeout_triggered", "input_audio_buffer.committed", *ADDED] == kinds(events)[:4]
    assert "response.done" == events[-1]["type"]
