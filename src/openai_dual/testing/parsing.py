"""Parse YAML from untrusted files: no tag is executed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml
from vcr.serializers import yamlserializer

from .errors import MalformedCassetteError

DEEPEST: Final = 200
"""The maximum nesting of mappings and lists: the loader is written in C and would crash the process."""

_TOO_DEEP: Final = f"it is nested deeper than {DEEPEST} levels"
_LIBYAML_TOO_DEEP: Final = "exceeded maximum nesting depth"
"""The problem of the scanner in PyYAML 6.0.4 and newer, whose own limit is 1,000 levels."""

_LOADER: Final[Any] = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def parse(path: Path, text: str) -> Any:
    """Return the value of *text*, the content of *path*. Raises `MalformedCassetteError` with the line."""
    try:
        deep = _line_of_depth(text)
        if deep is None:
            return yamlserializer.deserialize(text)
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        problem = str(exc.problem or exc.context)
        problem = _TOO_DEEP if _LIBYAML_TOO_DEEP in problem else problem
        raise MalformedCassetteError(path, _place(mark), problem) from exc
    except Exception as exc:  # what a value makes the loader raise is of all kinds
        raise MalformedCassetteError(path, _place(None), f"it is not YAML ({type(exc).__name__}: {exc})") from exc
    raise MalformedCassetteError(path, deep, _TOO_DEEP)


def _line_of_depth(text: str) -> str | None:
    """Return the position where *text* is nested too deep; the events are read without recursion."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return _place(event.start_mark)
    return None


def _place(mark: Any) -> str:
    return f"line {mark.line + 1}" if mark else "the file"
