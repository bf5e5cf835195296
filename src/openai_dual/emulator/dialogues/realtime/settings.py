"""The settings of a realtime session: the defaults, and their updates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ...messages import Json, Refusal
from ...state import State
from ..dialogue import LIFETIME

PCM: Final = {"type": "audio/pcm", "rate": 24_000}
USUAL_DETECTION: Final[Mapping[str, Json]] = {
    "type": "server_vad",
    "threshold": 0.5,
    "prefix_padding_ms": 300,
    "silence_duration_ms": 500,
    "idle_timeout_ms": None,
    "create_response": True,
    "interrupt_response": True,
}
NEVER_NULL: Final = ("transcription", "noise_reduction")
"""Settings that are absent if they are off."""


def usual(state: State, model: str) -> dict[str, Any]:
    """Return the settings of a new session of speech."""
    return {
        **_own(state, "realtime", "realtime.session"),
        "model": model,
        "output_modalities": ["audio"],
        "instructions": "You are a friendly assistant.",
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "truncation": "auto",
        "tracing": None,
        "prompt": None,
        "audio": {
            "input": {"format": PCM, "turn_detection": USUAL_DETECTION},
            "output": {"format": PCM, "voice": "marin", "speed": 1.0},
        },
    }


def usual_transcription(state: State) -> dict[str, Any]:
    """Return the settings of a new session that transcribes."""
    return {
        **_own(state, "transcription", "realtime.transcription_session"),
        "audio": {"input": {"format": PCM, "turn_detection": _for_transcription(USUAL_DETECTION)}},
    }


def updated(settings: Mapping[str, Any], given: Mapping[str, Any], *, spoken: bool) -> dict[str, Any]:
    """Return *settings* with what is *given*. Type and model stay; once the session has *spoken*, so does the voice."""
    if given.get("type", settings["type"]) != settings["type"]:
        message = f"Passing a {given['type']} session update event to a {settings['type']} session is not allowed."
        raise Refusal(400, message, param="session.type", code="invalid_value")
    if given.get("model", settings.get("model")) != settings.get("model"):
        raise Refusal(400, "The model of a session cannot be updated.", param="session.model", code="invalid_value")
    voice = _output(given).get("voice")
    if spoken and voice not in (None, _output(settings).get("voice")):
        message = "Cannot update a conversation's voice if assistant audio is present."
        raise Refusal(400, message, param="session.audio.output.voice", code="cannot_update_voice")
    changed = {name: value for name, value in given.items() if value is not None or name in settings}
    return {**settings, **changed, "audio": _audio(settings, given)}


def for_response(settings: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of one response: those of the session, and those that are *wanted* for it."""
    given = {name: value for name, value in wanted.items() if value is not None and name != "audio"}
    return {**settings, **given, "audio": _audio(settings, wanted)}


def detection(settings: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the turn detection of a session, or None if it is off."""
    found: Mapping[str, Any] | None = settings["audio"]["input"].get("turn_detection")
    return found


def transcribes(settings: Mapping[str, Any]) -> bool:
    """Return whether the user's audio is transcribed."""
    return settings["type"] == "transcription" or bool(settings["audio"]["input"].get("transcription"))


def _own(state: State, kind: str, name: str) -> dict[str, Any]:
    return {"type": kind, "object": name, "id": state.new_id("sess_"), "expires_at": state.time + LIFETIME}


def _output(settings: Mapping[str, Any]) -> Mapping[str, Any]:
    return (settings.get("audio") or {}).get("output") or {}


def _audio(settings: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Merge the settings of audio, direction by direction."""
    new = given.get("audio") or {}
    return {
        name: _direction(before, new.get(name) or {}, settings["type"]) for name, before in settings["audio"].items()
    }


def _direction(before: Mapping[str, Any], given: Mapping[str, Any], kind: str) -> dict[str, Any]:
    merged = {**before, **given}
    if chosen := given.get("turn_detection"):
        usual = (
            USUAL_DETECTION if chosen["type"] == "server_vad" else {"create_response": True, "interrupt_response": True}
        )
        merged["turn_detection"] = {**usual, **chosen}
    if kind == "transcription" and merged.get("turn_detection"):
        merged["turn_detection"] = _for_transcription(merged["turn_detection"])
    return {name: value for name, value in merged.items() if value is not None or name not in NEVER_NULL}


def _for_transcription(detected: Mapping[str, Any]) -> dict[str, Any]:
    """Return turn detection without what is about responses."""
    kept = ("type", "threshold", "prefix_padding_ms", "silence_duration_ms")
    return {name: detected[name] for name in kept if name in detected}
