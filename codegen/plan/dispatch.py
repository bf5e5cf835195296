"""Decide at generation time how the variants of a union are told apart: no class is found by trial and error.

In order: the discriminator, a field with constant values (and a second one), the JSON type, required keys. A union
that none of them decides must be declared in overrides/unions.yaml, else the run fails and names its place. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..decisions.unions import Declared
from ..errors import DescriptionError
from .components import Components

PREFERRED = ("type", "object", "event", "role", "status", "action")


@frozen
class ByTag:
    """Look at the field *key*; each value leads on. An object without it goes to `untagged`, if anything can."""

    key: str
    variants: Mapping[str, Decision]
    untagged: Decision | None = None


@frozen
class ByKeys:
    """Take the candidate whose required and declared keys fit best."""

    candidates: Sequence[str]


Decision = ByTag | ByKeys | str
"""How to find the component of an object; a bare name is certain."""


def decide(
    components: Components,
    candidates: Sequence[str],
    declared: Declared,
    place: str,
    discriminator: str | None = None,
    absent: frozenset[str] = frozenset(),
) -> Decision:
    """Return how to tell the components *candidates* apart by other fields than the *absent* ones.

    *place* is the JSON pointer for the refusal.
    """
    if len(candidates) == 1:
        return candidates[0]
    if key := _best_key(components, candidates, discriminator, absent):
        return _by_tag(components, candidates, declared, place, key, absent)
    if order := declared.order(candidates):
        return ByKeys(order)
    if _told_by_keys(components, candidates):
        return ByKeys(candidates)
    raise DescriptionError(
        place,
        f"expected variants that a constant field, the JSON type or required keys tell apart; {', '.join(candidates)} "
        "are not: declare their order in overrides/unions.yaml",
    )


def _by_tag(
    components: Components,
    candidates: Sequence[str],
    declared: Declared,
    place: str,
    key: str,
    absent: frozenset[str],
) -> ByTag:
    groups: dict[str, list[str]] = {}
    for name in candidates:
        for tag in tags(components, name, key):
            groups.setdefault(tag, []).append(name)
    variants = {tag: decide(components, names, declared, place, absent=absent) for tag, names in groups.items()}
    return ByTag(key, variants, _untagged(components, candidates, declared, place, key, absent | {key}))


def _untagged(
    components: Components,
    candidates: Sequence[str],
    declared: Declared,
    place: str,
    key: str,
    absent: frozenset[str],
) -> Decision | None:
    """Decide what an object without *key* is; where any candidate may lack it, those that never have it come first."""
    found = [name for name in candidates if not _always_tagged(components, name, key)]
    if len(found) < len(candidates):
        return decide(components, found, declared, place, absent=absent) if found else None
    never = [name for name in found if not tags(components, name, key)]
    return ByKeys([*never, *(name for name in found if name not in never)]) if never else None


def _best_key(
    components: Components, candidates: Sequence[str], discriminator: str | None, absent: frozenset[str]
) -> str | None:
    """Choose the field whose constant values split *candidates* furthest; a discriminator wins if it splits at all."""
    properties = (key for name in candidates for key in components.schemas[name]["properties"])
    keys = dict.fromkeys(key for key in properties if key not in absent)
    ranked = sorted(keys, key=lambda key: PREFERRED.index(key) if key in PREFERRED else len(PREFERRED))
    scores = {key: score for key in ranked if (score := _singled_out(components, candidates, key))}
    if discriminator in scores:
        return discriminator
    return max(scores, key=lambda key: (_on_all(components, candidates, key), scores[key]), default=None)


def _on_all(components: Components, candidates: Sequence[str], key: str) -> bool:
    """Tell whether all candidates always have a constant *key*: what is not known yet will have it too."""
    return all(_always_tagged(components, name, key) for name in candidates)


def _singled_out(components: Components, candidates: Sequence[str], key: str) -> int:
    """Count the candidates that a value of *key* identifies; 0 if a value, or its absence, leaves all of them."""
    owners: dict[str, set[str]] = {}
    for name in candidates:
        for tag in tags(components, name, key):
            owners.setdefault(tag, set()).add(name)
    tagged = {name for group in owners.values() for name in group}
    if len(tagged) < len(candidates) - 1 or any(len(group) == len(candidates) for group in owners.values()):
        return 0
    return len({name for group in owners.values() if len(group) == 1 for name in group})


def tags(components: Components, name: str, key: str) -> list[str]:
    """List the constant strings that the field *key* of the component *name* may have; null beside one is no matter."""
    schema = components.resolve(components.schemas[name]["properties"].get(key, {}))
    if members := [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]:
        inner = components.resolve(members[0])
        schema = inner if len(members) == 1 and len(inner.get("enum", [None])) == 1 else {}
    if "const" in schema:
        return [schema["const"]] if isinstance(schema["const"], str) else []
    return [value for value in schema.get("enum", ()) if isinstance(value, str)]


def _always_tagged(components: Components, name: str, key: str) -> bool:
    return bool(tags(components, name, key)) and key in components.schemas[name].get("required", ())


def _told_by_keys(components: Components, candidates: Sequence[str]) -> bool:
    facts = [(declared_keys(components, name), required_keys(components, name)) for name in candidates]
    pairs = ((one, other) for index, one in enumerate(facts) for other in facts[:index])
    return all(one[1] - other[0] or other[1] - one[0] for one, other in pairs)


def declared_keys(components: Components, name: str) -> frozenset[str]:
    """Return the JSON keys that the component *name* declares."""
    return frozenset(components.schemas[name]["properties"])


def required_keys(components: Components, name: str) -> frozenset[str]:
    """Return the JSON keys that the component *name* always has."""
    return frozenset(components.schemas[name].get("required", ())) & declared_keys(components, name)
