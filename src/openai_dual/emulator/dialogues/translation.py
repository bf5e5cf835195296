"""A session of speech translation: what is heard is repeated, marked with the target language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from . import audio
from .dialogue import LIFETIME, Dialogue
from .opening import Opening
from .outputs import Event, HangUp, Output

PCM: Final = audio.FORMATS["audio/pcm"]
USUAL_LANGUAGE: Final = "en"


class TranslationDialogue(Dialogue):
    """A translation session, from `session.created` to `session.closed`."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        usual = {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": USUAL_LANGUAGE}}
        self._session: dict[str, Any] = {
            "id": self.state.new_id("sess_"),
            "type": "translation",
            "expires_at": self.state.time + LIFETIME,
            "model": opening.query["model"],
            "audio": usual,
        }
        self._elapsed = 0
        """Milliseconds of audio so far."""
        self.handlers = {
            "session.update": self._update,
            "session.input_audio_buffer.append": self._append,
            "session.close": self._close,
        }

    def open(self) -> Iterator[Output]:
        """Return the first event: the session."""
        yield self.event("session.created", session=self._session)

    def _update(self, event: Event) -> Iterator[Output]:
        given: Mapping[str, Any] = event["session"].get("audio") or {}
        merged = {name: {**before, **(given.get(name) or {})} for name, before in self._session["audio"].items()}
        self._session = {**self._session, "audio": merged}
        yield self.event("session.updated", session=self._session)

    def _append(self, event: Event) -> Iterator[Output]:
        sound = audio.decode(event["audio"])
        self._elapsed += PCM.duration(sound)
        if PCM.is_silent(sound):
            return
        settings, text = self._session["audio"], audio.heard(sound, PCM)
        if settings["input"]["transcription"]:
            yield self._at("session.input_transcript.delta", text)
        yield self._at("session.output_transcript.delta", f"[{settings['output']['language']}] {text}")
        told = {"sample_rate": 24_000, "channels": 1, "format": "pcm16"}
        yield self._at("session.output_audio.delta", audio.encode(PCM.silence(PCM.duration(sound)))) | told

    def _close(self, _: Event) -> Iterator[Output]:
        yield self.event("session.closed")
        yield HangUp(1000)

    def _at(self, kind: str, delta: str) -> Event:
        return self.event(kind, delta=delta, elapsed_ms=self._elapsed)
