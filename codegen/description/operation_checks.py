"""Check the paths of a description: parameters, bodies and answers have the forms that can be generated. Pure."""

from __future__ import annotations

import re
from typing import Any

from ..errors import DescriptionError, kind
from .expect import typed
from .references import target
from .schemas import METHODS, Pointer, actions, pointer_text

LOCATIONS = ("path", "query", "header")
STATUS = re.compile("[1-5]([0-9]{2}|XX)|default")
HEADER = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
"""A field name of RFC 9110."""


def check_paths(document: dict[str, Any]) -> None:
    """Check everything under `paths` and `webhooks`."""
    for part in ("paths", "webhooks"):
        for path in typed(document, part, dict, (), optional=part == "webhooks"):
            item = typed(document[part], path, dict, (part,))
            if "$ref" in item:
                raise DescriptionError(pointer_text((part, path, "$ref")), "expected operations, found a reference")
            _check_parameters(item, (part, path))
            for method in METHODS:
                if method in item:
                    _check_operation(typed(item, method, dict, (part, path)), (part, path, method))
    if not document["paths"]:
        raise DescriptionError("/paths", "expected at least one path")


def check_message(message: dict[str, Any], at: Pointer) -> None:
    """Check the outline of a body or an answer, which stands at *at*."""
    for part in ("content", "headers"):
        items = typed(message, part, dict, at, optional=True)
        for name in items:
            item = typed(items, name, dict, (*at, part))
            encoding = typed(item, "encoding", dict, (*at, part, name), optional=True)
            for field in encoding:
                typed(encoding, field, dict, (*at, part, name, "encoding"))


def check_parameter(parameter: dict[str, Any], at: Pointer) -> None:
    """Check one parameter, which stands at *at*; a reference is followed elsewhere."""
    if "$ref" in parameter:
        return
    name = typed(parameter, "name", str, at)
    if (location := typed(parameter, "in", str, at)) not in LOCATIONS:
        raise DescriptionError(pointer_text((*at, "in")), f"expected path, query or header, found {location!r}")
    if not name or (location == "header" and not HEADER.fullmatch(name)):
        raise DescriptionError(pointer_text((*at, "name")), f"expected a name, found {name!r}")
    typed(parameter, "schema", dict, at)


def check_addresses(document: dict[str, Any]) -> None:
    """Refuse a path that does not begin with a slash, or whose parameters are not those that are declared."""
    for action in actions(document):
        if not action.path.startswith("/"):
            raise DescriptionError(pointer_text(("paths", action.path)), "expected a path that begins with a slash")
        shared = document["paths"][action.path].get("parameters", ())
        declared = [target(document, one) for one in (*shared, *action.operation.get("parameters", ()))]
        found = {one["name"] for one in declared if one["in"] == "path"}
        if found != (wanted := set(re.findall(r"\{([^{}]*)\}", action.path))):
            expected = f"expected the path parameters {_listed(wanted)}, found {_listed(found)}"
            raise DescriptionError(pointer_text((*action.pointer, "parameters")), expected)


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def check_names(document: dict[str, Any]) -> None:
    """Refuse two operations with one id, and an id without a letter or digit, which can name nothing."""
    first: dict[str, Pointer] = {}
    for action in actions(document):
        name, here = typed(action.operation, "operationId", str, action.pointer), (*action.pointer, "operationId")
        if not re.search("[A-Za-z0-9]", name):
            raise DescriptionError(pointer_text(here), f"expected a name, found {name!r}")
        if name in first:
            other = pointer_text(first[name])
            raise DescriptionError(pointer_text(here), f"expected a unique operationId, {name!r} is also at {other}")
        first[name] = action.pointer


def _check_operation(operation: dict[str, Any], at: Pointer) -> None:
    _check_parameters(operation, at)
    for rule in (security := typed(operation, "security", list, at, optional=True)):
        if not isinstance(rule, dict):
            here = (*at, "security", str(security.index(rule)))
            raise DescriptionError(pointer_text(here), f"expected a mapping, found {kind(rule)}")
    if body := typed(operation, "requestBody", dict, at, optional=True):
        check_message(body, (*at, "requestBody"))
    answers = typed(operation, "responses", dict, at, optional=at[0] == "webhooks")
    for status in answers:
        if not STATUS.fullmatch(status):
            raise DescriptionError(pointer_text((*at, "responses", status)), "expected a status such as 200 or 2XX")
        check_message(typed(answers, status, dict, (*at, "responses")), (*at, "responses", status))
    if at[0] == "paths" and not any(status.startswith("2") for status in answers):
        raise DescriptionError(pointer_text((*at, "responses")), "expected an answer with a status of 2xx")


def _check_parameters(holder: dict[str, Any], at: Pointer) -> None:
    seen: list[tuple[Any, Any]] = []
    for index, parameter in enumerate(typed(holder, "parameters", list, at, optional=True)):
        here = (*at, "parameters", str(index))
        if not isinstance(parameter, dict):
            raise DescriptionError(pointer_text(here), f"expected a mapping, found {kind(parameter)}")
        check_parameter(parameter, here)
        key = (parameter.get("in"), parameter.get("$ref", parameter.get("name")))
        if key in seen:
            raise DescriptionError(pointer_text(here), f"expected each parameter once, found {key[1]!r} again")
        seen.append(key)
