"""From a schema to what stands in Python for it: an annotation, and for answers the expression that decodes it.

Answers are typed as declared and read leniently; requests accept plain values, and a model wherever an object may
stand. Enums of answers are open (`Literal[...] | str`): the service adds values. Those of requests are closed, so that
a misspelt value is an error, where the description closes them: a union with a plain string is open. A value that is
newer than this package goes in `extra_body`, or is cast. Constants are closed. Pure.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal

from attrs import evolve, frozen

from ..description.schemas import Schema

Side = Literal["models", "params"]

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@frozen
class Shape:
    """A Python type: its annotation, the generated types it names, and how a parsed value becomes one."""

    annotation: str
    uses: frozenset[tuple[Side, str]] = frozenset()
    """The components it refers to, and on which side."""
    decoder: str | None = None
    """An expression for a `Decoder`; none where parsed JSON is kept as it is."""
    is_object: bool = False
    """Whether a JSON object may stand here, so that a request accepts a model."""


def optional(shape: Shape) -> Shape:
    """Allow None as well."""
    parts = shape.annotation.split(" | ")
    return shape if "None" in parts[-1:] else evolve(shape, annotation=f"{shape.annotation} | None")


def literal(schema: Schema, *, closed: bool = False) -> str | None:
    """Return the annotation of a constant or an enum, which is open to values that are not listed, or *closed*."""
    if "const" in schema:
        return f"Literal[{_python(schema['const'])}]"
    if values := [value for value in schema.get("enum", ()) if value is not None]:
        listed = f"Literal[{', '.join(map(_python, values))}]"
        return listed if closed else f"{listed} | {SCALARS.get(schema.get('type', ''), 'str')}"
    return None


def _python(value: Any) -> str:
    return repr(value) if isinstance(value, bool | int | float) else json.dumps(value, ensure_ascii=False)


def united(shapes: Iterable[Shape], *, decoder: str | None = None, extra: str = "") -> Shape:
    """Join the shapes of a union's members, None last, each type once."""
    shapes = list(shapes)
    parts = dict.fromkeys(part for shape in shapes for part in split_union(shape.annotation))
    if extra:
        parts[extra] = None
    ordered = [part for part in parts if part != "None"] + ["None"] * ("None" in parts)
    uses = frozenset(use for shape in shapes for use in shape.uses)
    return Shape(" | ".join(ordered), uses, decoder, any(shape.is_object for shape in shapes))


def split_union(annotation: str) -> list[str]:
    """Split an annotation at its outermost bars; bars inside brackets and strings stay."""
    parts, depth, start, quoted = [], 0, 0, False
    for index, character in enumerate(annotation):
        if character == '"' and annotation[index - 1] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += (character in "[(") - (character in "])")
            if character == "|" and not depth:
                parts.append(annotation[start:index].strip())
                start = index + 1
    return [*parts, annotation[start:].strip()]


def is_bare(schema: Schema) -> bool:
    """Tell whether *schema* is a scalar with nothing worth a name: no listed values."""
    return schema.get("type") in SCALARS and not {"enum", "const", "anyOf"} & schema.keys()
