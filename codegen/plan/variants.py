"""The overloads of an operation whose answer depends on a keyword, such as `stream` or `response_format`. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from .answers import Answers
from .operations import Choice, Keyword, Plan, Variant
from .shapes import Shape, split_union


@frozen
class _Group:
    """Values of one keyword and the answer they lead to."""

    annotation: str
    result: Shape


def with_variants(plan: Plan, answers: Answers) -> Plan:
    """Add its overloads to the plan of an operation that has several kinds of answer."""
    if not plan.events and not plan.entry.answers:
        return plan
    return evolve(plan, variants=tuple(_variants(plan, answers)), choice=_choice(plan, answers))


def _choice(plan: Plan, answers: Answers) -> Choice | None:
    """Tell which keyword decides how the answer is decoded: what was asked for is known, and need not be guessed."""
    names = {keyword.wire: keyword.name for keyword in plan.keywords}
    for wire, table in (plan.entry.answers or {}).items():
        decoders = {value: _result(answer, answers).decoder for value, answer in table.items()}
        return Choice(names[wire], {value: decoder for value, decoder in decoders.items() if decoder})
    return None


def _variants(plan: Plan, answers: Answers) -> Iterator[Variant]:
    if plan.entry.always_streams:
        yield Variant((), events=plan.events)
        return
    keywords = {keyword.wire: keyword for keyword in plan.keywords}
    trigger = next(iter((plan.entry.stream or {}).get("when", {}).items()), None)
    stream = keywords.get(trigger[0]) if trigger else None
    off: list[tuple[str, str, bool]] = []
    any_value: list[tuple[str, str, bool]] = []
    if stream and trigger and plan.events:
        yield Variant([(stream.name, _exactly(trigger[1]), False)], events=plan.events)
        off = [(stream.name, _without(stream, trigger[1]), True)]
        any_value = [(stream.name, _any(stream), True)]
    results = [plan.result]
    for wire, table in (plan.entry.answers or {}).items():
        choices = _choices(table, answers)
        results = [choice.result for choice in choices]
        for choice in choices:
            selector = (keywords[wire].name, choice.annotation, "Omit" in choice.annotation)
            yield Variant([*off, selector], [choice.result])
        any_value.append((keywords[wire].name, _any(keywords[wire]), True))
    if not plan.entry.answers:
        yield Variant(off, results)
    yield Variant(any_value, results, plan.events)


def _choices(table: Mapping[str, str], answers: Answers) -> list[_Group]:
    """Group the values by their answer; the first one listed is also what an omitted keyword leads to."""
    groups: dict[str, list[str]] = {}
    for value, answer in table.items():
        groups.setdefault(answer, []).append(f'"{value}"')
    default = next(iter(table.values()))
    return [
        _Group(f"Literal[{', '.join(values)}]{' | Omit' if answer == default else ''}", _result(answer, answers))
        for answer, values in groups.items()
    ]


def _result(answer: str, answers: Answers) -> Shape:
    if answer == "str" or answer not in answers.components.schemas:
        return Shape("str" if answer == "str" else "Any")
    return answers.shape({"$ref": f"#/components/schemas/{answer}"}, f"/components/schemas/{answer}")


def _exactly(value: object) -> str:
    return f"Literal[{value}]" if isinstance(value, bool) else f'Literal["{value}"]'


def _without(keyword: Keyword, value: object) -> str:
    """Return the annotation of *keyword* for every listed value but *value*, and for leaving it out."""
    parts = [part for part in split_union(keyword.shape.annotation) if part != "str"]
    if isinstance(value, bool):
        return " | ".join([f"Literal[{not value}]", *(part for part in parts if part == "None"), "Omit"])
    return " | ".join([*(part.replace(f', "{value}"', "").replace(f'"{value}", ', "") for part in parts), "Omit"])


def _any(keyword: Keyword) -> str:
    return f"{keyword.shape.annotation} | Omit"
