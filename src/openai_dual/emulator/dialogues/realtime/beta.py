"""The beta of realtime sessions: the same dialogue with the older names of events and settings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ...messages import Json, Refusal
from ..opening import Opening
from ..outputs import Event, Output
from .dialogue import RealtimeDialogue

FORMATS: Final[Mapping[str, str]] = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
OLD_FORMATS: Final = {new: old for old, new in FORMATS.items()}
KINDS: Final[Mapping[str, str]] = {
    "conversation.item.added": "conversation.item.created",
    "response.output_text.delta": "response.text.delta",
    "response.output_text.done": "response.text.done",
    "response.output_audio.delta": "response.audio.delta",
    "response.output_audio.done": "response.audio.done",
    "response.output_audio_transcript.delta": "response.audio_transcript.delta",
    "response.output_audio_transcript.done": "response.audio_transcript.done",
}
"""The older name of an event."""
ABSENT: Final = (
    "conversation.item.done",
    "conversation.item.input_audio_transcription.segment",
    "input_audio_buffer.timeout_triggered",
)
"""Events that the beta does not have."""
TEMPERATURE: Final = 0.8


class BetaRealtimeDialogue(RealtimeDialogue):
    """A realtime session as clients with the header `OpenAI-Beta: realtime=v1` know it."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.handlers = {
            **self.handlers,
            "session.update": lambda event: self._update({**event, "session": _session(event["session"])}),
            "transcription_session.update": self._update_transcription,
            "response.create": lambda event: self._respond({**event, "response": _response(event.get("response"))}),
        }

    def open(self) -> Iterator[Output]:
        """Return the first events: the session and its conversation."""
        yield from super().open()
        yield self.event("conversation.created", conversation={"id": self.conversation_id})

    def receive(self, message: str) -> list[Output]:
        """Return the answer to a client event."""
        return [*_known(super().receive(message))]

    def next(self, now: float) -> Output | None:
        """Return the next event that the beta has."""
        output = super().next(now)
        while isinstance(output, dict) and output["type"] in ABSENT:
            output = super().next(now)
        return output

    def pass_time(self, seconds: int) -> list[Output]:
        """Let time pass."""
        return [*_known(super().pass_time(seconds))]

    def event(self, kind: str, **fields: Any) -> Event:
        """Return a server event with its older name and settings."""
        if "session" in fields:
            fields["session"] = _old_session(fields["session"])
        if "response" in fields:
            fields["response"] = _old_response(fields["response"])
        return super().event(KINDS.get(kind, kind), **fields)

    def _check(self, event: Json) -> None:
        try:
            super()._check(event)
        except Refusal as refusal:
            if refusal.param != "session.client_secret":  # the description requires what only its answers have
                raise

    def _update_transcription(self, event: Event) -> Iterator[Output]:
        given = {"type": self.settings["type"], "audio": _audio(event["session"])}
        for updated in self._update({**event, "session": given}):
            assert isinstance(updated, dict)  # noqa: S101 (an update does not hang up)
            names = ("input_audio_format", "input_audio_transcription", "turn_detection")
            session = {name: updated["session"][name] for name in names if updated["session"].get(name)}
            secret = {"value": "", "expires_at": self.settings["expires_at"]}
            yield {**updated, "type": "transcription_session.updated", "session": session | {"client_secret": secret}}


def _known(outputs: Iterable[Output]) -> Iterator[Output]:
    return (output for output in outputs if not isinstance(output, dict) or output["type"] not in ABSENT)


def _session(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return settings of the beta as settings of today."""
    kept = ("instructions", "tools", "tool_choice", "tracing", "truncation", "prompt")
    settings: dict[str, Any] = {name: given[name] for name in kept if given.get(name) is not None}
    if given.get("modalities"):
        settings["output_modalities"] = ["audio" if "audio" in given["modalities"] else "text"]
    if given.get("max_response_output_tokens") is not None:
        settings["max_output_tokens"] = given["max_response_output_tokens"]
    return {"type": "realtime", **settings, "audio": _audio(given)}


def _audio(given: Mapping[str, Any]) -> dict[str, Any]:
    names = {
        "input_audio_transcription": "transcription",
        "input_audio_noise_reduction": "noise_reduction",
        "turn_detection": "turn_detection",
    }
    heard: dict[str, Any] = {new: given[old] for old, new in names.items() if old in given}
    spoken: dict[str, Any] = {name: given[name] for name in ("voice", "speed") if given.get(name) is not None}
    for direction, name in ((heard, "input_audio_format"), (spoken, "output_audio_format")):
        if given.get(name):
            direction["format"] = {"type": FORMATS[given[name]]}
    return {"input": heard, "output": spoken}


def _response(given: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the settings of a response of the beta as settings of today."""
    kept = ("max_output_tokens", "conversation", "metadata", "input")
    return {**_session(given or {}), **{name: given[name] for name in kept if name in given}} if given else {}


def _old_session(session: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of a session as the beta has them."""
    kept = ("id", "model", "instructions", "tools", "tracing", "prompt", "expires_at")
    heard, spoken = session["audio"]["input"], session["audio"].get("output", {})
    choice = session.get("tool_choice", "auto")
    return {
        "object": "realtime.session",
        **{name: session[name] for name in kept if name in session},
        "modalities": _modalities(session),
        **{name: spoken[name] for name in ("voice", "speed") if name in spoken},
        "input_audio_format": OLD_FORMATS[heard["format"]["type"]],
        "output_audio_format": OLD_FORMATS[(spoken or heard)["format"]["type"]],
        "input_audio_transcription": heard.get("transcription"),
        "turn_detection": heard.get("turn_detection"),
        "tool_choice": choice if isinstance(choice, str) else "required",
        "temperature": TEMPERATURE,
        "max_response_output_tokens": session.get("max_output_tokens", "inf"),
    }


def _old_response(response: Mapping[str, Any]) -> dict[str, Any]:
    """Return a response as the beta has it."""
    spoken = response["audio"]["output"]
    kept = {name: value for name, value in response.items() if name not in {"audio", "output_modalities"}}
    return {
        **kept,
        "modalities": _modalities(response),
        "voice": spoken["voice"],
        "output_audio_format": OLD_FORMATS[spoken["format"]["type"]],
        "temperature": TEMPERATURE,
    }


def _modalities(settings: Mapping[str, Any]) -> list[str]:
    return ["text"] if settings.get("output_modalities") == ["text"] else ["text", "audio"]
