"""The rows of overrides/names.yaml: one an operation, one a class with a mixin. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

AUTO = "auto"
CLIENT = "x-client"
"""The keyword of an operation that holds its row, or a part of it: what `python -m codegen learn` has found out."""


@frozen
class Entry:
    """One row of the table: the facts of an operation that the description does not hold."""

    resource: str
    method: str
    positional: Sequence[str] = ()
    aliases: Sequence[str] = ()
    former: Sequence[str] = ()
    """Further places on the client that are deprecated, although the operation is not."""
    page: str | None = None
    """How the next page of a list is found; `AUTO` decides by the response."""
    beta: str | None = None
    creates: bool = False
    deprecated: bool = False
    stream: Mapping[str, Any] | None = None
    """`kind` (which rules end the stream), `when` (keyword and value that request one), `event` (its component).

    An empty `when` means that the response is always a stream.
    """
    answers: Mapping[str, Mapping[str, str]] | None = None
    """Keyword -> its value -> the component of the response, or `str`, where a value of the request decides."""
    answer: str | None = None
    """`binary` where the description does not say that the body is not JSON."""
    apart: Sequence[str] = ()
    """Keywords that helpers declare otherwise: the others have a TypedDict of their own."""
    builder: str | None = None
    """The name of the builder function, where the rule of `builders` gives no good one."""
    optional: Sequence[str] = ()
    """Parameters that may be omitted although the description requires them."""
    renamed: Mapping[str, str] = {}
    """Wire name -> keyword, where users know another one."""
    by_helper: bool = False
    """Whether the helper class of the resource declares the method, with more parameters."""

    @property
    def always_streams(self) -> bool:
        """Whether every response is a stream of events."""
        return self.stream is not None and not self.stream.get("when")

    @property
    def event(self) -> str:
        """The component of the events, where the description does not say it."""
        return str((self.stream or {}).get("event", ""))

    @property
    def top(self) -> str:
        """The top resource."""
        return self.resource.partition(".")[0]

    @property
    def spots(self) -> tuple[str, ...]:
        """Every dotted place on the client where the operation is found, its own first."""
        return (f"{self.resource}.{self.method}", *self.aliases, *self.former)

    @property
    def components(self) -> set[str]:
        """The components it names."""
        answers = {name for table in (self.answers or {}).values() for name in table.values()} - {"str"}
        return answers | ({self.event} if self.event else set())


@frozen
class Mixin:
    """A hand-written class of `core.outputs` that a generated class derives from too."""

    name: str
    replaces: Sequence[str] = ()
    """The fields that it has in place of the description's."""
