"""An oracle beside the generated dispatch: which class may an object of an answer become?

Works on the description alone. An object of a union must become a class that declares exactly the properties of a
variant whose constant fields agree with the data (and which the data fits, if any is fitted); `Unknown` is right
only if no variant is known by its tag or fits. `faults` lists every place of a decoded value where that does not hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openai_dual.core.decoding.model import Model, Unknown

from .description import Schema, flat, variants

TAGS = {"type", "object", "role", "event"}
_ANYTHING: Schema = {}


def faults(value: Any, schema: Schema, where: str = "") -> Iterator[str]:
    """Compare a decoded *value* with *schema*; yield the places where a class contradicts the description."""
    if isinstance(value, Model):
        yield from _object(value, schema, where)
    elif isinstance(value, list):
        items = [leaf["items"] for leaf in leaves(schema) if "items" in leaf]
        for number, element in enumerate(value if items else ()):
            yield from faults(element, items[0], f"{where}[{number}]")
    elif isinstance(value, dict):
        yield from _mapping(value, schema, where)


def _mapping(value: dict[str, Any], schema: Schema, where: str) -> Iterator[str]:
    found = leaves(schema)
    if any(leaf.get("properties") for leaf in found) and not any(_open(leaf) for leaf in found):
        yield f"{where}: left undecoded"
    inner = next((each for leaf in found if isinstance(each := leaf.get("additionalProperties"), dict)), _ANYTHING)
    for key, element in value.items():
        yield from faults(element, inner, f"{where}.{key}")


def _open(leaf: Schema) -> bool:
    return leaf.get("type") == "object" and not leaf.get("properties")


def _object(value: Model, schema: Schema, where: str) -> Iterator[str]:
    data = value.to_dict()
    objects = [leaf for leaf in leaves(schema) if leaf.get("properties")]
    agreeing = [leaf for leaf in objects if len(objects) == 1 or agrees(leaf, data)]
    if isinstance(value, Unknown):
        if any(known(leaf, data) for leaf in agreeing):
            yield f"{where}: Unknown, but described: {_tags(data)}"
        return
    mine = [leaf for leaf in agreeing if declares(type(value), leaf)]
    if not mine:
        yield f"{where}: {type(value).__name__} for {_tags(data)}"
        return
    if any(fits(leaf, data) for leaf in agreeing) and not any(fits(leaf, data) for leaf in mine):
        yield f"{where}: {type(value).__name__} does not fit, another variant does"
    for name, key in type(value).field_keys().items():
        yield from faults(getattr(value, name), mine[0]["properties"][key], f"{where}.{key}")


_known: dict[int, tuple[Schema, list[Schema]]] = {}


def known(leaf: Schema, data: dict[str, Any]) -> bool:
    """Tell whether *data* is surely of *leaf*: by a tag, or by all that it requires and nothing undeclared."""
    tagged = any(data.get(name) is not None for name in constants(leaf).keys() & TAGS)
    return tagged or (bool(leaf.get("required")) and fits(leaf, data))


def declares(cls: type[Model], leaf: Schema) -> bool:
    """Tell whether the fields of *cls* are the properties of *leaf*; one may be computed from others instead."""
    computed = {name for name in leaf["properties"] if isinstance(getattr(cls, name, None), property)}
    return set(cls.field_keys().values()) == set(leaf["properties"]) - computed


def leaves(schema: Schema) -> list[Schema]:
    """Alternatives of *schema*, nested unions opened, the fields that stand beside a union joined to each."""
    if id(schema) not in _known:
        _known[id(schema)] = (schema, _leaves(schema))  # the schema is kept, so that its id stays its own
    return _known[id(schema)][1]


def _leaves(schema: Schema) -> list[Schema]:
    schema = flat(schema)
    members = variants(schema)
    if not members:
        return [schema]
    shared: Schema = schema.get("properties", {})
    return [_beside(shared, leaf) if shared else leaf for member in members for leaf in leaves(member)]


def _beside(shared: Schema, leaf: Schema) -> Schema:
    return {**leaf, "properties": {**shared, **leaf.get("properties", {})}}


def constants(leaf: Schema) -> dict[str, list[Any]]:
    """Fields of *leaf* that have one possible value, with that value; the tags that tell variants apart."""
    found = {name: flat(schema) for name, schema in leaf.get("properties", {}).items()}
    return {name: _only(schema) for name, schema in found.items() if len(_only(schema)) == 1}


def _only(schema: Schema) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def agrees(leaf: Schema, data: dict[str, Any]) -> bool:
    """Tell whether no constant field of *leaf* is contradicted by *data*, and a tag it requires is there."""
    return all(
        data[name] in only if data.get(name) is not None else name not in leaf.get("required", ())
        for name, only in constants(leaf).items()
    )


def fits(leaf: Schema, data: dict[str, Any]) -> bool:
    return set(leaf.get("required", ())) <= data.keys() <= set(leaf["properties"])


def _tags(data: dict[str, Any]) -> dict[str, Any]:
    return {key: data[key] for key in sorted(TAGS) if key in data} or {"keys": sorted(data)}
