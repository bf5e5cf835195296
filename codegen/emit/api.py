"""The modules of `api/`: one pure function an operation, which makes a `Call`. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from ..identifiers import class_name
from ..plan.components import Components, Target
from ..plan.operations import Keyword, Plan, Variant
from ..plan.shapes import Shape, split_union
from . import imports


@frozen
class EndpointModule:
    """What the template of an operation needs."""

    plan: Plan
    doc: str
    words: dict[str, str]
    """Keyword -> a line about it."""
    item: Shape | None
    shared: Target | None
    """The TypedDict of the keywords that the overloads share."""
    params: Target | None
    """The TypedDict of the keywords: the shared one, or that of a request without a body, which has no other type."""
    imports: Sequence[str]
    answer: Target | None
    """The class of the answer, if it is one."""

    @property
    def returns(self) -> str:
        """The annotation of what the function returns."""
        if self.item:
            return f"PageCall[{self.item.annotation}]"
        return call(self.plan.variants[-1]) if self.plan.variants else f"Call[{self.plan.result.annotation}]"

    @property
    def explained(self) -> dict[str, str]:
        """The parameters with a line about them, in the order of the signature."""
        ordered = [*self.plan.positional, *self.plan.named]
        return {keyword.name: self.words[keyword.name] for keyword in ordered if self.words[keyword.name]}

    @property
    def facts(self) -> list[str]:
        """The keyword arguments of the `Operation`, but for its defaults."""
        plan, entry = self.plan, self.plan.entry
        headers = {"OpenAI-Beta": entry.beta} if entry.beta else {}
        found: dict[str, tuple[Any, Any]] = {
            "answer": (plan.answer, "json"), "auth": (plan.auth, "bearer"), "headers": (headers, {}),
            "query": (tuple(map(tuple, plan.query)), ()), "events": ((entry.stream or {}).get("kind"), None),
            "creates": (entry.creates, False), "deprecated": (plan.deprecated, False),
            "replacement": (plan.replacement, None), "outdated": (plan.outdated, {}),
        }  # fmt: skip
        return [f"{name}={value!r}" for name, (value, default) in found.items() if value != default]

    @property
    def path(self) -> str:
        """The expression of the path, its parameters filled in."""
        filled = ", ".join(f"{keyword.wire}={keyword.name}" for keyword in self.plan.at("path"))
        return f'expand("{self.plan.path}", {filled})' if filled else f'"{self.plan.path}"'

    @property
    def arguments(self) -> list[str]:
        """The keyword arguments of the `Call`."""
        found = {"query": self._query(), "headers": self._headers(), "body": self._body()}
        return [f"{name}={value}" for name, value in found.items() if value]

    def _query(self) -> str:
        keywords = self.plan.at("query")
        return f"pairs({_given(keywords)})" if keywords else ""

    def _headers(self) -> str:
        keywords = self.plan.at("header")
        return (
            f"header_values({{{', '.join(f'{keyword.wire!r}: {keyword.name}' for keyword in keywords)}}})"
            if keywords
            else ""
        )

    def _body(self) -> str:
        more = ", json_allowed=True" if self.plan.body == "form_or_json" else ""
        files = tuple(keyword.wire for keyword in self.plan.at("body") if takes_file_only(keyword))
        more += f", files={files!r}" if files else ""
        more += f", types={self.plan.types!r}" if self.plan.types else ""
        return {None: "", "json": "body"}.get(self.plan.body, f"Form(body{more})")

    @property
    def required(self) -> list[Keyword]:
        """The members of the body that are always sent."""
        return [keyword for keyword in self.plan.at("body") if keyword.required]

    @property
    def optional(self) -> list[Keyword]:
        """The members of the body that are sent if given."""
        return [keyword for keyword in self.plan.at("body") if not keyword.required]

    @property
    def overloaded(self) -> bool:
        """Whether its result depends on a keyword."""
        return len(self.plan.variants) > 1

    @property
    def calls(self) -> str:
        """The name of the protocol that mypy reads in place of the overloads: see `binding/mistakes.py`."""
        return f"{class_name(self.plan.function)}Calls"

    @property
    def results(self) -> list[str]:
        """The type variables of the protocol: the result of each overload."""
        return [f"R{number}_co" for number, _ in enumerate(self.plan.variants, 1)]

    @property
    def typed_variants(self) -> list[tuple[str, Variant]]:
        """The overloads of the protocol, each with its result.

        Only the first one may be called without keywords that select. Else a call with an argument of type Any would
        fit several with different results, and mypy would return Any.
        """
        plain = self.plan.plain
        return [
            (result, changed)
            for result, variant in zip(self.results, self.plan.variants, strict=True)
            for changed in ([variant] if variant is plain or not variant.plain else variant.selected())
        ]

    @property
    def plain_result(self) -> str:
        """The result of a call without keywords that select."""
        return self.results[self.plan.variants.index(self.plan.plain)]

    @property
    def unselected(self) -> list[Keyword]:
        """The keywords that decide nothing about the result."""
        return [keyword for keyword in self.plan.named if keyword.name not in self.plan.selectors]

    @property
    def needed(self) -> bool:
        """Whether a keyword is required."""
        return any(keyword.required for keyword in (*self.plan.positional, *self.unselected))

    @property
    def trigger(self) -> str:
        """The condition under which the call is answered by a stream."""
        (name, value), *_ = (self.plan.entry.stream or {})["when"].items()
        return name if isinstance(value, bool) else f'{name} == "{value}"'


def takes_file_only(keyword: Keyword) -> bool:
    """Tell whether *keyword* is a file, or files, and never text."""
    parts = split_union(keyword.shape.annotation)
    return any("FileInput" in part for part in parts) and not {"str", "Sequence[str]"} & set(parts)


def _given(keywords: Sequence[Keyword]) -> str:
    if all(keyword.wire.isidentifier() and keyword.wire == keyword.name for keyword in keywords):
        return ", ".join(f"{keyword.wire}={keyword.name}" for keyword in keywords)
    return "**{" + ", ".join(f'"{keyword.wire}": {keyword.name}' for keyword in keywords) + "}"


def call(variant: Variant) -> str:
    """Return the annotation of the call that *variant* makes."""
    parts = [f"Call[{shape.annotation}]" for shape in variant.answers]
    return " | ".join(parts + ([f"StreamCall[{variant.events.annotation}]"] if variant.events else []))


def params_target(plan: Plan) -> Target | None:
    """Return where the TypedDict of the keywords of *plan* is declared: with overloads, or without a body."""
    if not plan.variants and (plan.body is not None or not plan.named):
        return None
    name = f"{class_name(plan.function)}Params"
    return Target("params", plan.function, name)


def module(plan: Plan, doc: str, words: dict[str, str], item: Shape | None, components: Components) -> EndpointModule:
    """Build the module of *plan*."""
    keywords = params_target(plan)
    shared = keywords if plan.variants else None
    found = imports.targets(uses(plan, item), components)
    answer = _answer_class(plan, components) if not item else None
    named = [target for target in [*found, *([shared] if shared else [])] if target != answer]
    lines = imports.lines(named, Target(f"api.{plan.top}", plan.function, plan.function))
    return EndpointModule(plan, doc, words, item, shared, keywords, lines, answer)


def _answer_class(plan: Plan, components: Components) -> Target | None:
    names = [name for _, name in plan.result.uses if components.is_class(name)]
    found = components.model(names[0]) if len(names) == 1 else None
    return found if found and found.name == plan.result.annotation else None


def uses(plan: Plan, item: Shape | None) -> frozenset[tuple[Any, str]]:
    """Return the components that the module of *plan* names."""
    variants = [shape for variant in plan.variants for shape in (*variant.answers, variant.events) if shape]
    result = [item] if item else [plan.result]
    shapes = [
        *(keyword.shape for keyword in plan.keywords),
        *result,
        *variants,
        *([plan.events] if plan.events else []),
    ]
    return frozenset(use for shape in shapes for use in shape.uses)
