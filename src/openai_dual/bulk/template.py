"""Rows of data as calls: `{column}` in the strings of a prepared request stands for the value of a column. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from ..core.calls.call import Call, Form, Raw, StreamCall
from ..core.jsons import dumps, loads
from ..core.omit import Omit
from ..core.request.build import extended
from ..errors import ConfigurationError, InvalidParameterError

PLACE: Final = re.compile(r"\{\{|\}\}|\{([^\W\d][\w .-]*)\}")
"""A placeholder, or a doubled brace, which stands for a single one. Other braces, as in JSON, are left unchanged."""


class Template:
    """A prepared request with placeholders."""

    def __init__(self, call: object) -> None:
        self.call = checked(call)
        body = extended(self.call.body, self.call.options.extra_body)
        self.body: dict[str, Any] = loads(dumps(body))

    def filled(self, row: Mapping[str, Any]) -> Call[Any]:
        """Return the call for *row*. Raises `InvalidParameterError` for a column that the row does not have."""
        return self.with_body(_filled(self.body, row))

    def with_body(self, body: Mapping[str, Any]) -> Call[Any]:
        """Return the call with *body*, which is complete."""
        options = self.call.options
        if options.extra_body is not None:  # it is part of the body already
            return self.call.replace(body=body, options=_without_extra(options))
        return self.call.replace(body=body)

    @property
    def fingerprint(self) -> str:
        """A hash of the operation, the path, the query and the body."""
        call = self.call
        facts = [call.operation.method, call.path, [[name, str(value)] for name, value in call.query], self.body]
        return sha256(dumps(facts)).hexdigest()


def _without_extra(options: Any) -> Any:
    from .._values import evolve  # few templates have an extra body

    return evolve(options, extra_body=None)


def checked(call: object) -> Call[Any]:
    """Return *call* if it can be a template. Raises `ConfigurationError`."""
    if not isinstance(call, Call):
        raise ConfigurationError(
            f"template: expected a prepared request, `method.call(...)`, got {type(call).__name__}", setting="template"
        )
    if not is_plain(call):
        raise ConfigurationError(
            f"template: expected a POST with a JSON body that does not stream, got {call.operation.name or call.path}",
            setting="template",
        )
    return call


def is_plain(call: Call[Any]) -> bool:
    """Return whether *call* is a POST with a JSON body, whose response is JSON and not a stream."""
    body = extended(call.body, call.options.extra_body)
    return (
        not isinstance(call, StreamCall)
        and not isinstance(body, Form | Raw | Omit)
        and isinstance(body, Mapping)
        and call.operation.method == "POST"
        and call.operation.answer == "json"
    )


def _filled(value: Any, row: Mapping[str, Any]) -> Any:
    if isinstance(value, str):
        return _text(value, row)
    if isinstance(value, Mapping):
        return {name: _filled(each, row) for name, each in value.items()}
    if isinstance(value, Sequence):
        return [_filled(each, row) for each in value]
    return value


def _text(text: str, row: Mapping[str, Any]) -> Any:
    """Fill *text*; a placeholder alone is replaced by the value itself, which may be a number, a list or an object."""
    whole = PLACE.fullmatch(text)
    if whole and whole[1]:
        return _column(whole[1], row)
    return PLACE.sub(lambda found: _written(found, row), text)


def _written(found: re.Match[str], row: Mapping[str, Any]) -> str:
    if not found[1]:
        return found[0][0]
    value = _column(found[1], row)
    return value if isinstance(value, str) else dumps(value).decode()


def _column(name: str, row: Mapping[str, Any]) -> Any:
    try:
        return row[name]
    except KeyError:
        known = ", ".join(map(str, row)) or "none"
        raise InvalidParameterError(f"template: the row has no column {name!r}; it has {known}") from None
