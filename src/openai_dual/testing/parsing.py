"""YAML that nobody vouches for, parsed: nothing in it is executed, whatever it is.

Imports `errors`, vcrpy, whose safe loader knows the tags of its old cassettes, and PyYAML.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml
from vcr.serializers import yamlserializer

from .errors import MalformedCassetteError

DEEPEST: Final = 200
"""Levels of mappings and lists in each other: deeper, the loader, which is written in C, would end the process."""

_LOADER: Final[Any] = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def parse(path: Path, text: str) -> Any:
    """Return what *text*, the content of *path*, says. Raises `MalformedCassetteError`, naming the line."""
    try:
        deep = _line_of_depth(text)
        if deep is None:
            return yamlserializer.deserialize(text)
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        raise MalformedCassetteError(path, _place(mark), str(exc.problem or exc.context)) from exc
    except Exception as exc:  # what a value makes the loader raise is of all kinds
        raise MalformedCassetteError(path, _place(None), f"it is not YAML ({type(exc).__name__}: {exc})") from exc
    raise MalformedCassetteError(path, deep, f"it is nested deeper than {DEEPEST} levels")


def _line_of_depth(text: str) -> str | None:
    """Return the place where *text* is nested too deep; events are parsed without recursion."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return _place(event.start_mark)
    return None


def _place(mark: Any) -> str:
    return f"line {mark.line + 1}" if mark else "the file"
