"""Find the operation of a request by its method, path and query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from attrs import Factory, frozen

from ...validation.catalogue import Operation
from ..messages import Refusal, Request

BASE_PATH = "/v1"
ANY = "{}"
"""Matches any segment in the tree of paths."""


@frozen
class Match:
    """The operation of a request, and the values of its path parameters."""

    operation: Operation
    values: Mapping[str, str]


@frozen
class _Node:
    below: dict[str, _Node] = Factory(dict)
    operations: list[Operation] = Factory(list)


class Router:
    """A tree of path segments; a literal segment takes precedence over a parameter."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def match(self, request: Request) -> Match:
        """Return the operation. An unknown address is refused with 404, an unsupported method with 405."""
        segments = [unquote(segment) for segment in request.path.removeprefix(BASE_PATH).split("/")[1:]]
        known = list(self._at_address(request.path, segments))
        if not known:
            raise Refusal(404, f"Invalid URL ({request.method} {request.path})")
        fitting = [operation for operation in known if _fits(operation, request)]
        if not fitting:
            raise Refusal(405, f"Not allowed to {request.method} on {request.path}.", code="method_not_allowed")
        operation = max(fitting, key=lambda candidate: len(candidate.query))
        return Match(operation, _values(operation, segments))

    def _add(self, operation: Operation) -> None:
        node = self._root
        for segment in operation.path.split("/")[1:]:
            node = node.below.setdefault(ANY if segment.startswith("{") else segment, _Node())
        node.operations.append(operation)

    def _at_address(self, path: str, segments: list[str]) -> Iterator[Operation]:
        """Yield the operations at an address, of every method and query."""
        if path.startswith(BASE_PATH + "/"):
            for node in _leaves(self._root, segments):
                yield from node.operations


def _leaves(node: _Node, segments: list[str]) -> Iterator[_Node]:
    if not segments:
        yield node
        return
    first, *rest = segments
    for branch in (node.below.get(first), node.below.get(ANY) if first else None):
        if branch is not None:
            yield from _leaves(branch, rest)


def _fits(operation: Operation, request: Request) -> bool:
    query = dict(request.query)
    return operation.method == request.method and all(
        query.get(name) == value for name, value in operation.query.items()
    )


def _values(operation: Operation, segments: list[str]) -> dict[str, str]:
    names = operation.path.split("/")[1:]
    return {name[1:-1]: value for name, value in zip(names, segments, strict=True) if name.startswith("{")}
