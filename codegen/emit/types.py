"""The modules of `types/`: the type names people import, each loaded when it is first asked for. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..components import Components, Target
from ..names import SIDES, Names


@frozen
class TypesModule:
    """What the template of a namespace needs."""

    namespace: str
    names: Sequence[tuple[str, Target]]
    """The name people know and where the type is declared, sorted."""
    children: Sequence[str]

    @property
    def module(self) -> str:
        """The dotted module below `types`; empty for `types` itself."""
        return "" if self.namespace == "types" else self.namespace

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
    for namespace, sides in names.types.items():
        rows: list[tuple[str, Target]] = []
        for side in SIDES:
            for name, component in sides.get(side, {}).items():
                if component in extra:
                    rows.append((name, extra[component]))
                elif component in present[side]:
                    rows.append((name, components.model(component) if side == "models" else components.param(component)))
                else:
                    missing.append(f"types.{namespace}.{name}: {component} is not generated for {side}")
        children = [other for other in names.types if other.rpartition(".")[0] == namespace and other != "types"]
        found.append(TypesModule(namespace, sorted(rows), children))
    return found, missing
