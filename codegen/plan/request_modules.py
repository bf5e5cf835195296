"""Which module of `params/` declares each type of requests: that of the one request which uses it, or a shared one.

Shared modules import only wider shared ones, so no two modules import each other. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..description.schemas import Schema
from .components import reachable

SHARED = "shared"


class Request(NamedTuple):
    """What one builder sends."""

    builder: str
    top: str
    """The top resource, which the package of the builder is named after."""
    parts: Iterable[Any]
    """The parts of the description that hold its parameters and its body."""


def request_modules(schemas: Mapping[str, Schema], requests: Iterable[Request]) -> dict[str, str]:
    """Map each component that a request leads to, to its module.

    A component of one request is declared in the module named after the builder; one of several requests of a top
    resource in `shared_<top>`, any other in `shared`.
    """
    users: dict[str, list[Request]] = {}
    for request in requests:
        for name in reachable(schemas, request.parts):
            users.setdefault(name, []).append(request)
    return {name: _module(found) for name, found in users.items()}


def _module(users: list[Request]) -> str:
    if len(users) == 1:
        return users[0].builder
    tops = {request.top for request in users}
    return f"{SHARED}_{tops.pop()}" if len(tops) == 1 else SHARED
