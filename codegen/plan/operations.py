"""What the emitter knows of one operation: the keywords of its function, what it sends and what comes back. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ..decisions.entries import Entry
from ..description.schemas import Schema
from .shapes import Shape

Location: TypeAlias = Literal["path", "query", "header", "body"]
Body: TypeAlias = Literal["json", "form", "form_or_json"]
Answer: TypeAlias = Literal["json", "binary", "text_or_json", "nothing"]


@frozen
class Keyword:
    """One parameter of a generated function."""

    name: str
    wire: str
    location: Location
    shape: Shape
    required: bool
    schema: Schema
    joined: bool = False
    """Whether a list is sent as one header, its values joined by commas."""


@frozen
class Variant:
    """One overload: the keywords that select it, with their annotations, and what it answers."""

    selectors: Sequence[tuple[str, str, bool]]
    """Keyword, annotation, whether it may be left out."""
    answers: Sequence[Shape] = ()
    events: Shape | None = None

    @property
    def plain(self) -> bool:
        """Whether a call without any of these keywords selects it."""
        return all(optional for _, _, optional in self.selectors)

    def selected(self) -> list[Variant]:
        """Return it once for each of its keywords, that one being required."""
        return [evolve(self, selectors=_with_required(self.selectors, name)) for name, _, _ in self.selectors]


def _with_required(selectors: Sequence[tuple[str, str, bool]], required: str) -> list[tuple[str, str, bool]]:
    return [(name, annotation, optional and name != required) for name, annotation, optional in selectors]


@frozen
class Choice:
    """A keyword that asks for one kind of answer, and the decoder of each kind that needs one."""

    keyword: str
    decoders: Mapping[str, str]


@frozen
class Plan:
    """All that is generated for one operation."""

    id: str
    function: str
    entry: Entry
    method: str
    path: str
    address: str
    """The key of the path in the description, with the query that belongs to it."""
    query: Sequence[Sequence[str]]
    keywords: Sequence[Keyword]
    body: Body | None
    types: Mapping[str, str]
    """Content types of form fields that have one of their own."""
    answer: Answer
    result: Shape
    events: Shape | None
    auth: Literal["bearer", "admin"]
    deprecated: bool
    variants: Sequence[Variant] = ()
    choice: Choice | None = None
    outdated: Mapping[str, str | None] = {}
    """Deprecated fields of the body, and what to use in their place."""
    replacement: str | None = None
    """What to use in the place of a deprecated operation."""

    @property
    def positional(self) -> list[Keyword]:
        """The keywords that may also be given by position, in that order."""
        by_name = {keyword.wire: keyword for keyword in self.keywords}
        return [by_name[wire] for wire in self.entry.positional if wire in by_name]

    @property
    def named(self) -> list[Keyword]:
        """The other keywords, the required ones first."""
        rest = [keyword for keyword in self.keywords if keyword not in self.positional]
        return sorted(rest, key=lambda keyword: not keyword.required)

    @property
    def selectors(self) -> frozenset[str]:
        """The keywords whose value decides what comes back."""
        return frozenset(name for variant in self.variants for name, _, _ in variant.selectors)

    @property
    def plain(self) -> Variant:
        """The overload of calls without a keyword that selects."""
        return next(variant for variant in self.variants if variant.plain)

    def at(self, location: Location) -> list[Keyword]:
        """Return the keywords that are sent in *location*."""
        return [keyword for keyword in self.keywords if keyword.location == location]

    @property
    def top(self) -> str:
        """The package of the function: the top resource."""
        return self.entry.top

    @property
    def module(self) -> str:
        """The dotted module of the function inside `_generated`."""
        return f"api.{self.top}.{self.function}"
