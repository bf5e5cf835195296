"""The modules of `types/`: the type names people import, each loaded when it is first asked for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from ..decisions.names import SIDES, Names
from ..plan.components import Components, Target


@frozen
class TypesModule:
    """What the template of a namespace needs."""

    module: str
    """The dotted module below `types`; empty for `types` itself."""
    names: Sequence[tuple[str, Target]]
    """The name people know and where the type is declared, sorted."""
    children: Sequence[str]

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
            if component in extra:
                rows.append((name, extra[component]))
            elif component in present[side]:
                rows.append((name, components.model(component) if side == "models" else components.param(component)))
            elif side == "params" and component in present["models"] and components.is_shared(component):
                rows.append((name, components.model(component)))
            else:
                missing.append(f"types.{namespace}.{name}: {component} is not generated for {side}")
        children = [space.rpartition(".")[2] for space in spaces if space and space.rpartition(".")[0] == namespace]
        found.append(TypesModule(namespace, sorted(rows), children))
    return found, missing


def _with_parents(spaces: Iterable[str]) -> list[str]:
    """List the namespaces and those that hold them; the root is the empty one."""
    found = {""}
    for space in spaces:
        words = space.split(".") if space else []
        found |= {".".join(words[:count]) for count in range(1, len(words) + 1)}
    return sorted(found)


def _rows(sides: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str, str]]:
    return [(side, name, component) for side in SIDES for name, component in sides.get(side, {}).items()]
