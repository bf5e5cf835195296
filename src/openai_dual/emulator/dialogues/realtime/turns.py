"""One response of a realtime session: its events, from `response.created` to `response.done`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import define, frozen

from ...messages import Refusal
from ...model.output import ModelOutput, token_counts
from .. import audio
from ..outputs import Event, Rest
from . import mcp
from .items import Items

INCOMPLETE: Final[Mapping[str, str]] = {"length": "max_output_tokens", "content_filter": "content_filter"}
"""The reason why a response is incomplete, by finish reason."""
MS_PER_AUDIO_TOKEN: Final = 50


@frozen
class Asked:
    """What a response is asked for: the settings, the input tokens, and the output of the model or its refusal."""

    settings: Mapping[str, Any]
    given: int
    generated: ModelOutput | Refusal
    conversation: str | None
    """The id of the conversation; None if the response is outside of it."""
    used: Sequence[dict[str, Any]] = ()
    """Calls of MCP servers, and requests for their approval."""
    delay: float = 0.0


@define
class _Current:
    """The item in progress."""

    index: int
    item: dict[str, Any]
    said: list[str]


class Turn:
    """A response in progress. *event* completes an event with its type and id, *limits* has the rate limits."""

    def __init__(
        self, key: str, asked: Asked, items: Items, event: Callable[..., Event], limits: Callable[[], Event]
    ) -> None:
        self.id = key
        self.over = False
        self.output: list[dict[str, Any]] = []
        self._asked, self._items, self._event, self._limits = asked, items, event, limits
        self._speaks = asked.settings["output_modalities"] == ["audio"]
        self._form = audio.format_of(asked.settings, "output")
        self._current: _Current | None = None
        self._made = 0

    def created(self) -> Event:
        """Return the first event, which is sent at once, so that the response can be cancelled."""
        return self._event("response.created", response=self._response("in_progress"))

    def events(self) -> Iterator[Event | Rest]:
        """Yield the events after `created`; each changes the conversation when it is taken."""
        yield self._limits()
        if self._asked.delay:
            yield Rest(self._asked.delay)
        generated = self._asked.generated
        if isinstance(generated, Refusal):
            error = {"type": generated.kind, "code": generated.code or "server_error"}
            yield self._done("failed", {"error": error})
            return
        for item in self._asked.used:
            yield from self._use(item)
        if not any(item["type"] == "mcp_approval_request" for item in self._asked.used):
            for one in generated.calls or [generated]:
                index = len(self.output)
                yield from self._call(index, one) if one.tool else self._message(index, one)
        reason = INCOMPLETE.get(generated.ending)
        yield self._done("incomplete", {"reason": reason}) if reason else self._done("completed")

    def cancelled(self, reason: str) -> Iterator[Event]:
        """Yield the events that end the response early."""
        yield from self._finish("incomplete")
        yield self._done("cancelled", {"reason": reason})

    def _message(self, index: int, generated: ModelOutput) -> Iterator[Event]:
        item = self._item(type="message", role="assistant", content=[])
        yield from self._start(index, item)
        yield self._of_part("content_part.added", part=self._part(""))
        for token in generated.tokens:
            yield from self._say(token)
        yield from self._finish("completed" if generated.ending == "stop" else "incomplete")

    def _call(self, index: int, generated: ModelOutput) -> Iterator[Event]:
        item = self._item(type="function_call", call_id="call_" + self._items.new_id()[5:], name=generated.tool)
        yield from self._start(index, {**item, "arguments": ""})
        for token in generated.tokens:
            self._count(token)
            yield self._of_item("function_call_arguments.delta", call_id=item["call_id"], delta=token)
        yield from self._finish("completed")

    def _use(self, item: dict[str, Any]) -> Iterator[Event]:
        place = {"response_id": self.id, "output_index": len(self.output)}
        added = mcp.blank(item)
        yield self._event("response.output_item.added", **place, item=added)
        yield from self._conversation_event("added", added)
        yield from mcp.events(item, place, self._event)
        self.output.append(item)
        yield self._event("response.output_item.done", **place, item=item)
        yield from self._conversation_event("done", item)

    def _start(self, index: int, item: dict[str, Any]) -> Iterator[Event]:
        self._current = _Current(index, item, [])
        yield self._event("response.output_item.added", response_id=self.id, output_index=index, item=item)
        yield from self._conversation_event("added", item)

    def _say(self, token: str) -> Iterator[Event]:
        current = self._count(token)
        if not self._speaks:
            yield self._of_part("output_text.delta", delta=token)
            return
        sound = self._form.silence(audio.MS_PER_TOKEN)
        self._items.keep_audio(current.item["id"], sound)
        yield self._of_part("output_audio_transcript.delta", delta=token)
        yield self._of_part("output_audio.delta", delta=audio.encode(sound))

    def _count(self, token: str) -> _Current:
        assert self._current is not None  # noqa: S101 (an item is in progress while it has tokens)
        self._current.said.append(token)
        self._made += 1
        return self._current

    def _finish(self, status: str) -> Iterator[Event]:
        """End the item in progress, if there is one."""
        if self._current is None:
            return
        current, said = self._current, "".join(self._current.said)
        if current.item["type"] == "message":
            yield from self._end_part(said)
            kind = "output_audio" if self._speaks else "output_text"
            end: dict[str, Any] = {"content": [{"type": kind, "transcript" if self._speaks else "text": said}]}
        else:
            call = {name: current.item[name] for name in ("call_id", "name")}
            yield self._of_item("function_call_arguments.done", **call, arguments=said)
            end = {"arguments": said}
        item = current.item | end | {"status": status}
        self._current = None
        self.output.append(item)
        yield self._event("response.output_item.done", response_id=self.id, output_index=current.index, item=item)
        yield from self._conversation_event("done", item)

    def _end_part(self, said: str) -> Iterator[Event]:
        if self._speaks:
            yield self._of_part("output_audio.done")
            yield self._of_part("output_audio_transcript.done", transcript=said)
        else:
            yield self._of_part("output_text.done", text=said)
        yield self._of_part("content_part.done", part=self._part(said))

    def _part(self, said: str) -> dict[str, Any]:
        return {"type": "audio", "transcript": said} if self._speaks else {"type": "text", "text": said}

    def _conversation_event(self, stage: str, item: dict[str, Any]) -> Iterable[Event]:
        if self._asked.conversation is None:
            return ()
        return [self._event(f"conversation.item.{stage}", previous_item_id=self._items.append(item), item=item)]

    def _item(self, **fields: Any) -> dict[str, Any]:
        return {"id": self._items.new_id(), "object": "realtime.item", "status": "in_progress", **fields}

    def _of_part(self, kind: str, **fields: Any) -> Event:
        return self._of_item(kind, content_index=0, **fields)

    def _of_item(self, kind: str, **fields: Any) -> Event:
        assert self._current is not None  # noqa: S101 (only called while an item is in progress)
        current = self._current
        place = {"response_id": self.id, "item_id": current.item["id"], "output_index": current.index}
        return self._event(f"response.{kind}", **place, **fields)

    def _done(self, status: str, details: Mapping[str, Any] | None = None) -> Event:
        self.over = True
        shown = {"status_details": {"type": status, **details}} if details else {}
        return self._event("response.done", response=self._response(status) | shown | {"usage": self._usage()})

    def _response(self, status: str) -> dict[str, Any]:
        settings = self._asked.settings
        output = {name: settings["audio"]["output"][name] for name in ("format", "voice")}
        place = {"conversation_id": self._asked.conversation} if self._asked.conversation else {}
        return {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "output": list[Any](self.output),
            **place,
            "output_modalities": settings["output_modalities"],
            "max_output_tokens": settings["max_output_tokens"],
            "audio": {"output": output},
            "metadata": settings.get("metadata"),
        }

    def _usage(self) -> dict[str, Any]:
        generated = [] if isinstance(self._asked.generated, Refusal) else [self._asked.generated]
        given, made = token_counts(generated, self._asked.given)
        used: Sequence[Any] = [one for one in generated if one.used]
        text = made if used else self._made
        spoken = text * audio.MS_PER_TOKEN // MS_PER_AUDIO_TOKEN if self._speaks and not used else 0
        return {
            "total_tokens": given + text + spoken,
            "input_tokens": given,
            "output_tokens": text + spoken,
            "input_token_details": {"cached_tokens": 0, "text_tokens": given, "image_tokens": 0, "audio_tokens": 0},
            "output_token_details": {"text_tokens": text, "audio_tokens": spoken},
        }
