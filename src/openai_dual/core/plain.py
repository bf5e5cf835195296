"""How answers are written as dicts and as JSON: the methods that models and pages share. Imports `jsons`, on use."""

from __future__ import annotations

import json
from abc import abstractmethod
from typing import Any, Literal


class Dumped:
    """What holds one JSON object; a subclass says which."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: equal to what was parsed, with what has been assigned since."""
        return self._as_dict(filled=False)

    @abstractmethod
    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        """Return the JSON object; *filled* with None for every field, at any depth, that is declared but absent."""

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return `to_dict()` as JSON text, indented by *indent* spaces, on one line if None."""
        return _text(self.to_dict(), indent)

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] = "python",  # noqa: ARG002 (callers pass it; JSON values are both)
        exclude_none: bool = False,
        exclude_unset: bool = False,
    ) -> dict[str, Any]:
        """Return the fields as a dict, at any depth: declared but absent ones as None unless *exclude_unset*.

        Both modes give JSON values here: an answer holds nothing else.
        """
        out = self._as_dict(filled=not (exclude_unset or exclude_none))
        return _without_none(out) if exclude_none else out

    def model_dump_json(
        self, *, indent: int | None = None, exclude_none: bool = False, exclude_unset: bool = False
    ) -> str:
        """Return `model_dump` as JSON text."""
        return _text(self.model_dump(exclude_none=exclude_none, exclude_unset=exclude_unset), indent)


def plain(value: Any, *, filled: bool = False) -> Any:
    """Turn models, wherever they are in *value*, into dicts; containers are copied, other values kept.

    *filled* with None for what is declared but absent.
    """
    kind = value.__class__
    if kind is str or kind is int or value is None:
        return value
    if kind is list:
        return [plain(item, filled=filled) for item in value]
    if kind is dict:
        return {key: plain(item, filled=filled) for key, item in value.items()}
    return value._as_dict(filled=filled) if isinstance(value, Dumped) else value  # noqa: SLF001 (defined here)


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(item) for key, item in value.items() if item is not None}
    return [_without_none(item) for item in value] if isinstance(value, list) else value


def _text(value: dict[str, Any], indent: int | None) -> str:

    return dump_text(value, indent=indent)


def dump_text(value: Any, indent: int | None = None) -> str:
    """Write plain data as JSON text, on one line or indented by *indent* spaces."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
