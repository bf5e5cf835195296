"""Models and pages as dicts and as JSON text: the methods they share."""

from __future__ import annotations

import json
from abc import abstractmethod
from typing import Any, Literal


class Dumped:
    """Base of the classes that hold one JSON object: models and pages."""

    __slots__ = ()

    @abstractmethod
    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        """Return the JSON object; *filled* adds None for each declared but absent field, at any depth."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: the parsed one, with later assignments."""
        return self._as_dict(filled=False)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return `to_dict()` as JSON text, indented by *indent* spaces; None writes it on one line."""
        return dump_text(self.to_dict(), indent)

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] = "python",  # noqa: ARG002 (callers pass it; JSON values are both)
        exclude_none: bool = False,
        exclude_unset: bool = False,
    ) -> dict[str, Any]:
        """Return the fields as a dict, at any depth. Declared but absent fields are None unless *exclude_unset*.

        Both modes return JSON values: a response holds nothing else.
        """
        out = self._as_dict(filled=not (exclude_unset or exclude_none))
        return _without_none(out) if exclude_none else out

    def model_dump_json(
        self, *, indent: int | None = None, exclude_none: bool = False, exclude_unset: bool = False
    ) -> str:
        """Return `model_dump` as JSON text."""
        return dump_text(self.model_dump(exclude_none=exclude_none, exclude_unset=exclude_unset), indent)


def to_plain(value: Any, *, filled: bool = False) -> Any:
    """Convert the models in *value*, at any depth, to dicts. Containers are copied, other values are kept.

    *filled* adds None for each declared but absent field.
    """
    kind = value.__class__
    if kind is str or kind is int or value is None:
        return value
    if kind is list:
        return [to_plain(item, filled=filled) for item in value]
    if kind is dict:
        return {key: to_plain(item, filled=filled) for key, item in value.items()}
    return value._as_dict(filled=filled) if isinstance(value, Dumped) else value  # noqa: SLF001 (defined here)


def dump_text(value: Any, indent: int | None = None) -> str:
    """Return plain data as JSON text, on one line or indented by *indent* spaces."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(item) for key, item in value.items() if item is not None}
    return [_without_none(item) for item in value] if isinstance(value, list) else value
