"""The modules of `types/`: the type names people import, each loaded when it is first asked for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from ..decisions.entries import Entry
from ..decisions.names import SIDES, Names
from ..decisions.official import Official
from ..identifiers import class_name
from ..plan.components import Components, Target


@frozen
class TypesModule:
    """What the template of a namespace needs."""

    module: str
    """The dotted module below `types`; empty for `types` itself."""
    names: Sequence[tuple[str, Target]]
    """The name people know and where the type is declared, sorted."""
    children: Sequence[str]
    modules: Sequence[str]
    """The official modules below it that are no namespaces here."""

    @property
    def up(self) -> str:
        """The dots that lead from the module to `_generated`."""
        return "." * (2 + (self.module.count(".") + 1 if self.module else 0))


def modules(
    names: Names, components: Components, present: Mapping[str, set[str]], extra: Mapping[str, Target]
) -> tuple[list[TypesModule], list[str]]:
    """Build the modules of the table; the names whose type is not generated come back as the second value."""
    found: list[TypesModule] = []
    missing: list[str] = []
    spaces = _with_parents(names.types)
    for namespace in spaces:
        rows: list[tuple[str, Target]] = []
        for side, name, component in _rows(names.types.get(namespace, {})):
            target = _target(side, component, components, present, extra)
            if target is None:
                missing.append(f"types.{namespace}.{name}: {component} is not generated for {side}")
            else:
                rows.append((name, target))
        children = [space.rpartition(".")[2] for space in spaces if space and space.rpartition(".")[0] == namespace]
        found.append(TypesModule(namespace, sorted(rows), children, ()))
    return found, missing


def _target(
    side: str, component: str, components: Components, present: Mapping[str, set[str]], extra: Mapping[str, Target]
) -> Target | None:
    """Return where the type of *component* on *side* is declared, if it is; a hand-written one by its dotted name."""
    if side == "helpers":
        package, _, rest = component.partition(".")
        return Target(package, *rest.rsplit(".", 1))
    if component in extra:
        return extra[component]
    if component in present[side]:
        return components.model(component) if side == "models" else components.param(component)
    if side == "params" and component in present["models"] and components.is_shared(component):
        return components.model(component)
    return None


def wanted(known: Official, components: Components) -> list[str]:
    """List the bodies of requests that have an official name, and are generated for its sake."""
    found = [found for names in known.modules.values() for found in names.values()]
    return sorted({name for side, name in found if side == "params" and name in components.given})


def official(
    known: Official, components: Components, present: Mapping[str, set[str]], extra: Mapping[str, Target]
) -> dict[str, dict[str, Target]]:
    """Map the official modules to the types that they declare and that are generated."""
    found: dict[str, dict[str, Target]] = {}
    for module, names in sorted(known.modules.items()):
        targets = {name: _target(*place, components, present, extra) for name, place in sorted(names.items())}
        if rows := {name: target for name, target in targets.items() if target is not None}:
            found[module] = rows
    return found


def with_keywords(
    official: Mapping[str, Mapping[str, Target]],
    entries: Mapping[str, Entry],
    keywords: Mapping[str, Target],
    own: Sequence[str],
) -> dict[str, dict[str, Target]]:
    """Add the *keywords* of operations to the official modules: `FileListParams` for `client.files.list`.

    The name is in the module that holds the resource; in that of the resource itself if it is one of *own*. A name that
    is there already stays.
    """
    found = {module: dict(names) for module, names in official.items()}
    for operation, target in keywords.items():
        entry = entries[operation]
        holder, _, last = entry.resource.rpartition(".")
        name = class_name(f"{singular(last)}_{entry.method}_params").replace("Api", "API")
        module = entry.resource if entry.resource in own else holder
        found.setdefault(module, {}).setdefault(name, target)
    return found


def singular(word: str) -> str:
    """Return the singular of the name of a resource: `file_batches` is `file_batch`, `policies` is `policy`."""
    for plural, ending in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ss", "ss"), ("s", "")):
        if word.endswith(plural):
            return word.removesuffix(plural) + ending
    return word


def with_official(spaces: Sequence[TypesModule], known: Mapping[str, Mapping[str, Target]]) -> list[TypesModule]:
    """Add to each namespace the names that the official one has besides, and the modules below it."""
    own = {space.module for space in spaces}
    below: dict[str, list[str]] = {}
    for module in sorted({*known} - own):
        words = module.split(".")
        parents = (".".join(words[:count]) for count in range(len(words), -1, -1))
        parent = next(one for one in parents if one in own)
        below.setdefault(parent, []).append(module.removeprefix(parent).removeprefix("."))
    return [
        evolve(
            space,
            names=sorted({**known.get(space.module, {}), **dict(space.names)}.items()),
            modules=below.get(space.module, ()),
        )
        for space in spaces
    ]


def _with_parents(spaces: Iterable[str]) -> list[str]:
    """List the namespaces and those that hold them; the root is the empty one."""
    found = {""}
    for space in spaces:
        words = space.split(".") if space else []
        found |= {".".join(words[:count]) for count in range(1, len(words) + 1)}
    return sorted(found)


def _rows(sides: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str, str]]:
    return [(side, name, component) for side in SIDES for name, component in sides.get(side, {}).items()]
