"""The chunks of a legacy completion stream, accumulated into the completion. Pure."""

from __future__ import annotations

from typing import Any

from .text_builder import TextBuilder, grown, number_of


class CompletionAccumulator:
    """The completion so far."""

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._choices: dict[int, dict[str, Any]] = {}

    def add(self, chunk: dict[str, Any]) -> None:
        """Add a chunk, as parsed JSON."""
        known = self._top
        known.update({key: value for key, value in chunk.items() if value not in ("", None) or key not in known})
        for choice in chunk.get("choices") or ():
            if choice.__class__ is dict:
                _extend(self._choice(number_of(choice.get("index")) or 0), choice)

    def _choice(self, index: int) -> dict[str, Any]:
        empty = {"text": TextBuilder(), "index": index, "logprobs": None, "finish_reason": None}
        return self._choices.setdefault(index, empty)

    def to_dict(self) -> dict[str, Any]:
        """Return the completion so far, as a new JSON object."""
        choices = [grown(self._choices[index]) for index in sorted(self._choices)]
        return {"object": "text_completion"} | self._top | {"choices": choices}


def _extend(known: dict[str, Any], choice: dict[str, Any]) -> None:
    for key, value in choice.items():
        if key == "text" and value.__class__ is str:
            known["text"].append(value)
        elif key == "logprobs" and value.__class__ is dict:
            known["logprobs"] = _extended(known["logprobs"] or {}, value)
        elif key not in {"text", "index"} and value not in ("", None):
            known[key] = value


def _extended(logprobs: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Return *logprobs* with the tokens of *more* added to each list."""
    merged = {
        key: logprobs[key] + value if isinstance(value, list) and isinstance(logprobs.get(key), list) else value
        for key, value in more.items()
    }
    return logprobs | merged
