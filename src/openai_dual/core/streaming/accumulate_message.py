"""The message of a chat choice, accumulated from deltas in any form that OpenAI-compatible servers send. Pure.

The content is text, or an array of parts (some reasoning models). Some servers send a complete `message` beside the
`delta`, or in its place.
"""

from __future__ import annotations

from typing import Any, Final

from ...errors import StructuredAnswerError
from .accumulate_tool_calls import ToolCallAccumulator, ToolCallState
from .text_builder import TextBuilder, add_text, grown, held, merge

Added = tuple[str, str, list[tuple[ToolCallState, str]]]
"""The text added to the content and to the refusal, and the tool calls that grew."""

GROWING_PARTS: Final = frozenset({"text", "thinking"})
"""Types of content parts that arrive in pieces; their text has the name of the type."""
GROWING_REASONING: Final = frozenset({"text", "summary", "data"})
"""Fields of `reasoning_details` that grow; the others are repeated in every delta."""


class ChatMessage:
    """The message so far."""

    __slots__ = ("_calls", "_of_messages", "content", "data", "text")

    def __init__(self) -> None:
        self.data: dict[str, Any] = {}
        self.content: TextBuilder | None = None
        """The text of the content, also where the content is an array of parts."""
        self.text: TextBuilder | None = None
        """The content where it is text alone."""
        self._calls = ToolCallAccumulator()
        self._of_messages = False
        """Whether complete messages came before any delta with a value."""

    @property
    def calls(self) -> list[ToolCallState]:
        """The tool calls so far."""
        return self._calls.calls

    @property
    def refusal(self) -> TextBuilder | None:
        """The refusal so far."""
        found: Any = self.data.get("refusal")
        return found if found.__class__ is TextBuilder else None

    def add(self, delta: Any, message: Any = None) -> Added:
        """Add a *delta*; a complete *message* counts only where no delta has the same text."""
        if message.__class__ is dict and not (delta.__class__ is dict and _has_value(delta)):
            self._of_messages = self._of_messages or not (self.calls or _has_value(self.data))
            delta = self._rest_of(message)
        return self._add(delta) if delta.__class__ is dict else ("", "", [])

    def to_dict(self) -> dict[str, Any]:
        """Return the message as a completion has it."""
        own: dict[str, Any] = grown(self.data)
        message = {"role": "assistant", "content": None, "refusal": None, "annotations": []} | own
        message["role"] = message["role"] or "assistant"
        calls = {"tool_calls": [call.to_dict() for call in self.calls]} if self.calls else {}
        return message | calls

    def _add(self, delta: dict[str, Any]) -> Added:
        if len(delta) == 1 and delta.get("tool_calls").__class__ is list:  # the usual case of a call
            return "", "", self._calls.add(delta["tool_calls"])
        content, refusal, calls = "", "", list[tuple[ToolCallState, str]]()
        rest: dict[str, Any] = {}
        for key, value in delta.items():
            if key == "content" and value is not None:
                content = self._add_content(value)
            elif key == "tool_calls":
                calls = self._calls.add(value if isinstance(value, list) else [value])
            elif key == "reasoning_details" and isinstance(value, list):
                _merge_reasoning(held(self.data, key, list), value)
            else:
                rest[key] = value
                refusal = value if key == "refusal" and isinstance(value, str) else refusal
        merge(self.data, rest)
        return content, refusal, calls

    def _add_content(self, value: Any) -> str:
        """Add text, or parts; return the text added."""
        current: Any = self.data.get("content")
        if value.__class__ is str and current.__class__ is not list:
            add_text(self.data, "content", value)
            self.text = self.content = self.data["content"]
            return value
        parts = [{"type": "text", "text": value}] if value.__class__ is str else value
        if parts.__class__ is not list:
            raise StructuredAnswerError(f"The content of a delta is neither text nor parts: {value!r:.80}")
        if current.__class__ is not list:  # text so far: the parts follow it
            current = self.data["content"] = []
            self.text = None
            before, self.content = self.content, TextBuilder()
            parts = [{"type": "text", "text": before.text}, *parts] if before and before.length else parts
            _append_parts(current, parts)
            self.content.append(text_of(parts) or "")
        else:
            _append_parts(current, parts)
            (self.content or TextBuilder()).append(text_of(parts) or "")
        return text_of(value) or ""

    def _rest_of(self, message: dict[str, Any]) -> dict[str, Any]:
        """Return what a complete *message*, or a piece in the form of one, adds to this one."""
        added = {key: value for key, value in message.items() if key not in {"content", "tool_calls"}}
        if not self._of_messages:
            added = {key: value for key, value in added.items() if key not in self.data}
        else:
            added = {key: self._further(key, value) for key, value in added.items()}
        calls = message.get("tool_calls")
        if calls and not self.calls:
            added["tool_calls"] = calls
        content = message.get("content")
        if content.__class__ is str:
            added["content"] = self._further("content", content)
        elif content is not None and self.content is None:
            added["content"] = content
        return added

    def _further(self, key: str, value: Any) -> Any:
        """Return the part of a text that goes beyond the text so far; a text that does not contain it is a piece."""
        current: Any = self.content if key == "content" else self.data.get(key)
        if value.__class__ is not str or current.__class__ is not TextBuilder or not value:
            return value
        if value.startswith(current.text):
            return value[current.length :]
        if self._of_messages:
            return value
        if value.strip() == current.text.strip():
            return ""
        raise StructuredAnswerError(f"The message of a chunk contradicts the deltas before it: {value!r:.80}")


def text_of(content: Any) -> str | None:
    """Return the text of a message's content: the text itself, or the text parts joined; None if there is none."""
    if content.__class__ is str:
        return content
    if content.__class__ is not list:
        return None
    texts = [each.get("text") for each in content if each.__class__ is dict and each.get("type") == "text"]
    found = [each for each in texts if each.__class__ is str]
    return "".join(found) if found else None


def _has_value(delta: dict[str, Any]) -> bool:
    """Tell whether *delta* says more than the role."""
    return any(value not in ("", None, []) for key, value in delta.items() if key != "role")


def _append_parts(into: list[Any], parts: list[Any]) -> None:
    """Add content parts; a part of the type of the last one continues it."""
    for part in parts:
        kind: Any = part.get("type") if part.__class__ is dict else None
        last: Any = into[-1] if into else None
        if kind not in GROWING_PARTS or last.__class__ is not dict or last.get("type") != kind:
            into.append(_growing(part, kind))
        elif part.get(kind).__class__ is str and last.get(kind).__class__ is TextBuilder:
            last[kind].append(part[kind])
        elif part.get(kind).__class__ is list and last.get(kind).__class__ is list:
            _append_parts(last[kind], part[kind])
        else:
            into.append(_growing(part, kind))


def _growing(part: Any, kind: Any) -> Any:
    """Copy a content part, its text ready to grow."""
    if kind not in GROWING_PARTS:
        return part
    value = part.get(kind)
    if value.__class__ is str:
        return {**part, kind: TextBuilder(value)}
    if value.__class__ is list:
        parts: list[Any] = []
        _append_parts(parts, value)
        return {**part, kind: parts}
    return {**part}


def _merge_reasoning(into: list[Any], items: list[Any]) -> None:
    """Add `reasoning_details`: items merge by `index`, else with the last one of their type and id."""
    for item in items:
        if item.__class__ is not dict:
            into.append(item)
            continue
        known = _continued(into, item)
        if known is None:
            known = {}
            into.append(known)
        for key, value in item.items():
            if value.__class__ is str and key in GROWING_REASONING:
                add_text(known, key, value)
            elif value not in ("", None) or key not in known:
                known[key] = value


def _continued(into: list[Any], item: dict[str, Any]) -> Any:
    """Find the item of *into* that *item* continues."""
    items = [each for each in into if each.__class__ is dict and each.get("type") == item.get("type")]
    if item.get("index") is not None:
        return next((each for each in items if each.get("index") == item["index"]), None)
    last = items[-1] if items and items[-1] is into[-1] else None
    same_id = last is not None and (not item.get("id") or not last.get("id") or item["id"] == last["id"])
    return last if same_id else None
