"""Apply an OpenAPI Overlay 1.0 document: hand decisions about the description, each with the reason in its entry.

What a rule can do belongs to `normalise`; the overlay is for what only a person can know. Pure but for `read`.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from jsonpath_ng.exceptions import JSONPathError
from jsonpath_ng.ext.parser import parse as parse_path

from ..description import reader
from ..errors import DescriptionError, kind

VERSION = "1."


class Action(NamedTuple):
    """One action: a JSONPath, why it is taken, and what to merge in (or None to remove what is found)."""

    target: str
    why: str
    update: Any

    def apply(self, document: dict[str, Any]) -> int:
        """Change *document* at every place the target finds; return how many there were."""
        found = [_place(match) for match in parse_path(self.target).find(document)]
        for holder, key in reversed(found):  # later elements of a list first: removal keeps the other indices
            if self.update is None:
                del holder[key]
            else:
                holder[key] = _merged(holder[key], self.update)
        return len(found)


def read(path: Path) -> list[Action]:
    """Read the overlay at *path*; raise `DescriptionError` naming the entry that is not a sound action."""
    overlay = reader.read(path)
    try:
        return _actions(overlay)
    except DescriptionError as error:
        error.file = path.name
        raise


def apply(document: dict[str, Any], actions: Iterable[Action]) -> tuple[dict[str, Any], list[str]]:
    """Apply *actions* in order to a copy of *document*; return it and the targets that found nothing."""
    result = deepcopy(document)
    return result, [action.target for action in actions if not action.apply(result)]


def _actions(overlay: dict[str, Any]) -> list[Action]:
    if not str(overlay.get("overlay", "")).startswith(VERSION):
        raise DescriptionError("/overlay", f"expected version 1.x, found {overlay.get('overlay')!r}")
    entries = overlay.get("actions")
    if not isinstance(entries, list):
        raise DescriptionError("/actions", f"expected a list, found {kind(entries)}")
    return [_action(entry, f"/actions/{index}") for index, entry in enumerate(entries)]


def _action(entry: Any, at: str) -> Action:
    if not isinstance(entry, dict):
        raise DescriptionError(at, f"expected a mapping, found {kind(entry)}")
    for name in ("target", "description"):
        if not isinstance(entry.get(name), str):
            raise DescriptionError(f"{at}/{name}", f"expected a string, found {kind(entry.get(name))}")
    if ("update" in entry) == (entry.get("remove") is True):
        raise DescriptionError(at, "expected either `update` or `remove: true`")
    _check_target(entry["target"], f"{at}/target")
    return Action(entry["target"], entry["description"], entry.get("update"))


def _check_target(target: str, at: str) -> None:
    try:
        parse_path(target)
    except (JSONPathError, ValueError, TypeError) as error:
        raise DescriptionError(at, f"expected a JSONPath, {error}") from None
    if target.strip() == "$":
        raise DescriptionError(at, "expected a place inside the description, found its root")


def _place(match: Any) -> tuple[Any, str | int]:
    """Return the mapping or list that holds what *match* found, and its key or index there."""
    path = match.path
    return match.context.value, path.fields[0] if hasattr(path, "fields") else path.indices[0]


def _merged(value: Any, update: Any) -> Any:
    if isinstance(value, dict) and isinstance(update, dict):
        return value | {key: _merged(value.get(key), item) for key, item in update.items()}
    if isinstance(value, list):
        return [*value, *(update if isinstance(update, list) else [update])]
    return deepcopy(update)
